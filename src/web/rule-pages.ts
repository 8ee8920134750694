/** The rules' pages: what a member opens from a refusal or a notice. Public, readable without scripts, the same for all. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";
import { marked } from "marked";
import type { Language, RuleWording } from "../notices/index.ts";

/** No script, no picture, nothing from elsewhere: only the style that stands in the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2.5rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin-bottom: 0.25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid #8886; }
code { font: 0.9em ui-monospace, monospace; background: #8882; border-radius: 4px; padding: 0.1em 0.3em; }
pre { background: #8881; border: 1px solid #8884; border-radius: 6px; padding: 0.9rem 1rem; white-space: pre-wrap; line-height: 1.45; }
pre code { background: none; padding: 0; font-size: 0.82rem; }
.lead { font-size: 1.1rem; margin-top: 0; }
.lead i { display: block; margin-top: 0.4rem; font-style: normal; opacity: 0.85; }
details { border: 1px solid #8884; border-radius: 6px; padding: 0.5rem 1rem; }
details p b { display: block; }
li { margin: 0.4rem 0; }
summary { cursor: pointer; }
a { color: inherit; text-underline-offset: 0.2em; }
footer { margin: 3rem 0 2rem; font-size: 0.85rem; opacity: 0.75; }
`;

export interface RulePages {
  /** One folder per area, with Markdown. */
  readonly rulePages: string;
  readonly languages: ReadonlyMap<string, Language>;
  patternPages(): Promise<ReadonlyMap<string, string>>;
}

/** Reads the pages once; a pack's own rules are asked for each time. Throws what the file system throws. */
export function addRulePages(app: FastifyInstance, { rulePages, languages, patternPages }: RulePages): void {
  const pages = readPages(rulePages, [...languages.values()]);
  app.get("/rules", async (_request, reply) => {
    const ids = [...pages.keys(), ...(await patternPages()).keys()];
    const items = ids.map((id) => item(id, languages.get("en")?.own(id)));
    return show(reply, page("Rules", `<h1>Rules</h1>\n<ul>${items.join("\n")}</ul>`));
  });
  app.get<{ Params: { area: string; name: string } }>("/rules/:area/:name", async ({ params }, reply) => {
    const id = `${params.area}/${params.name}`;
    const found = pages.get(id) ?? patternPage(id, (await patternPages()).get(id));
    return found === undefined ? reply.callNotFound() : show(reply, found);
  });
}

const patternPage = (id: string, markdown: string | undefined): string | undefined =>
  markdown === undefined ? undefined : page(id, pageBody(markdown));

const show = (reply: FastifyReply, html: string) =>
  reply.header("content-security-policy", POLICY).type("text/html; charset=utf-8").send(html);

function readPages(directory: string, languages: readonly Language[]): Map<string, string> {
  const areas = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const ids = areas.flatMap(({ name: area }) =>
    readdirSync(join(directory, area))
      .filter((file) => file.endsWith(".md"))
      .map((file) => `${area}/${file.slice(0, -3)}`),
  );
  return new Map(
    ids.sort().map((id) => {
      const body = pageBody(readFileSync(join(directory, `${id}.md`), "utf8"));
      return [id, page(id, `${body.replace("</h1>", `</h1>\n${said(id, languages)}`)}`)];
    }),
  );
}

/** The rule in a sentence and what to do, in each language that has it: who reads a notice comes here in that language. */
function said(id: string, languages: readonly Language[]): string {
  const [english, ...others] = [...languages].sort((a, b) => Number(b.tag === "en") - Number(a.tag === "en"));
  const lead = english?.own(id);
  if (!lead) return "";
  const rows = others.flatMap((language) => {
    const own = language.own(id);
    return own ? [{ tag: language.tag, name: nameOf(language.tag), text: sentences(own) }] : [];
  });
  if (rows.length === 0) return `<p class="lead">${sentences(lead)}</p>`;
  const names = rows.map(({ tag, name }) => `<span lang="${tag}">${name}</span>`).join(", ");
  const texts = rows.map(({ tag, name, text }) => `<p lang="${tag}"><b>${name}</b> ${text}</p>`).join("\n");
  return `<p class="lead">${sentences(lead)}</p>\n<details><summary>${names}</summary>\n${texts}\n</details>`;
}

const sentences = ({ summary, remedy }: RuleWording): string => `${escaped(summary)}. <i>${escaped(remedy)}.</i>`;

/** As its speakers call it. */
const nameOf = (tag: string): string => {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return escaped(name.charAt(0).toLocaleUpperCase(tag) + name.slice(1));
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Links between pages are files in the repository and pages here. */
const pageBody = (markdown: string): string =>
  marked.parse(markdown, { async: false }).replace(/href="((?:\.\.\/)?[\w/-]+)\.md"/g, 'href="$1"');

const item = (id: string, said: RuleWording | null | undefined): string =>
  `<li><a href="/rules/${id}"><code>${id}</code></a>${said ? `<br>${escaped(said.summary)}` : ""}</li>`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - lintel</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
<footer>A rule of your association's outgoing mail server. <a href="/rules">All rules</a></footer>
</body>
</html>
`;
