/** The demo's second part: what a newsletter lacks is added, and the recipient opts out with one click. */
import { readFileSync, writeFileSync } from "node:fs";
import { loadConfig } from "../../config/index.ts";
import { table } from "../terminal.ts";
import { type DemoMessage, NEXT_ISSUE, STAMPED_ISSUE } from "./messages.ts";
import { type Answer, send } from "./send.ts";
import { type Demo, settled } from "./set-up.ts";

export interface Recipient {
  /** What happened, step by step, in at most 100 columns. */
  readonly told: string;
  /** The recipient's own link. */
  readonly link: string;
}

/** What a mail program finds in the header. */
interface Way {
  readonly link: string;
  /** The body of its request. */
  readonly click: string;
}

/** Columns; with two blanks between them they make 100. */
const WIDTHS = [9, 89];
const SETTLED_MS = 120_000;

/** Each step is a real one: mail through both sockets, then the link by HTTP as a mail program follows it. */
export async function optOut(demo: Demo): Promise<Recipient> {
  await letFix(demo);
  await submit(demo, STAMPED_ISSUE);
  await settled(demo.gateway, SETTLED_MS);
  const { link, click } = wayOut(demo.smartHost.newest("Issue 14"));
  const looked = await fetch(link);
  const [, title = ""] = /<title>([^<]*)</.exec(await looked.text()) ?? [];
  const clicked = await fetch(link, { method: "POST", body: new URLSearchParams(click) });
  const { code, reply } = await submit(demo, NEXT_ISSUE);
  const rows = [
    ["SENT", `message 4 once more, with a footer and a link for Bob alone: ${shortened(link)}`],
    [`GET ${looked.status}`, `Bob looks at the page "${title}"; that changes nothing`],
    [`POST ${clicked.status}`, `${click}: one click in his mail program, without login or question`],
    [`${code >= 500 ? "REFUSED" : "SENT"}`, `the next newsletter to him. Ann reads: ${reply}`],
  ];
  return { told: table(["STEP", "WHAT HAPPENED"], rows, WIDTHS), link };
}

/** As an operator does it: `fix: true` at the rules of the packs in force, and a reload. */
async function letFix({ gateway, configFile, packFiles }: Demo): Promise<void> {
  for (const file of packFiles) {
    const pack = readFileSync(file, "utf8");
    writeFileSync(file, pack.replace(/^ {2}unsubscribe\/(?:missing|one-click):$/gm, "$&\n    fix: true"));
  }
  await gateway.reload(loadConfig(configFile, {}).config);
}

const submit = ({ gateway, password }: Demo, message: DemoMessage): Promise<Answer> =>
  send(message, gateway.ports.submission[0] ?? 0, password);

/** RFC 8058, section 3: the https (here, on loopback, http) address of List-Unsubscribe, and what List-Unsubscribe-Post says. */
function wayOut(mail: string): Way {
  const [, link] = /^List-Unsubscribe:[^<]*<(https?:[^>]+)>/im.exec(mail) ?? [];
  const [, click] = /^List-Unsubscribe-Post: *(\S+)/im.exec(mail) ?? [];
  if (link === undefined || click === undefined) throw new Error("the newsletter left without a link to opt out");
  return { link, click };
}

/** A token is long, and tells a reader nothing. */
const shortened = (link: string): string => link.replace(/(\/u\/.{8}).*$/, "$1...");
