/** `docs/console-permissions.md`: who may call what, from the routes that there are. Run it to write the page anew. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Fastify from "fastify";
import { PERMISSIONS, permissionsOf, STAFF_ROLES } from "../../src/staff/permissions.ts";
import { addApi } from "../../src/web/api/index.ts";
import type { Access, ApiRoute } from "../../src/web/api/route.ts";
import { openConsole } from "./console.ts";

const mark = (yes: boolean): string => (yes ? "yes" : "");
const row = (...cells: string[]): string => `| ${cells.join(" | ")} |`;

const WORDS = new Map<Access, string>([
  ["public", "nobody needs to be signed in"],
  ["signed-in", "any account, about itself"],
  ["session", "any account, about itself; not by a token"],
]);

export function permissionsPage(routes: readonly ApiRoute[]): string {
  const may = STAFF_ROLES.map((role) => permissionsOf([role]));
  const permissions = PERMISSIONS.map((one) => row(`\`${one}\``, ...may.map((set) => mark(set.has(one)))));
  const lines = [...routes]
    .sort((a, b) => a.url.localeCompare(b.url, "en") || a.method.localeCompare(b.method, "en"))
    .map(({ method, url, access }) => {
      const roles = may.map((set) =>
        mark(WORDS.has(access) || PERMISSIONS.some((one) => one === access && set.has(one))),
      );
      return row(`${method} \`${url}\``, WORDS.get(access) ?? `\`${access}\``, ...roles);
    });
  return `# Who may do what

Written from the routes that there are (\`npx tsx tests/support/permissions-page.ts\`); a test compares it, and asks every route as
everybody. An account may have several roles, and does what any of them may. A token does what it was made for *and* its
owner may do at that moment. Groups limit further: an account with groups sees and decides only mail and members of these.

What tells of complaints takes \`cases:read\` within a route too: without it a sender's complaints are null (or no column) in
\`/figures/senders\`, \`/members/{id}\` and \`/held/{ref}\`, and \`/figures/complaints\` and \`/figures/cases\` answer for the whole alone, not for a group.

## Permissions

${row("permission", ...STAFF_ROLES)}
${row("---", ...STAFF_ROLES.map(() => "---"))}
${permissions.join("\n")}

## Routes

${row("route", "needs", ...STAFF_ROLES)}
${row("---", "---", ...STAFF_ROLES.map(() => "---"))}
${lines.join("\n")}
`;
}

async function write(): Promise<void> {
  const { store, config, close } = await openConsole();
  const app = Fastify({ logger: false });
  addApi(app, new Proxy({ store, config, clock: Date.now } as Parameters<typeof addApi>[1], { has: () => true }));
  await app.ready();
  writeFileSync(join(import.meta.dirname, "../../docs/console-permissions.md"), permissionsPage(app.apiRoutes));
  await app.close();
  await close();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await write();
