/**
 * A complaint through the real socket: what the reported member reads, against what a member reads whose every message is
 * held for another reason. Replies, notices at intake and at the end, and `lint`: the same but for names and references.
 */
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, it } from "vitest";
import { crlf, type GatewayProcess, startGatewayProcess, submit } from "../support/gateway.ts";
import { until } from "../support/installation.ts";
import { readMail } from "../support/read-mail.ts";
import { type Sink, startSink } from "../support/scripted-sink.ts";
import { requires } from "../support/tools.ts";

const MEMBERS = `id,name,address,organisation,roles,standing
m-ann,Ann Smith,ann@smith.example,smith.example,member,good
m-eve,Eve Brown,eve@brown.example,brown.example,member,every-message-held
m-bob,Bob Jones,bob@jones.example,jones.example,member,good
m-cy,Cy Other,cy@other.example,other.example,member,good
`;
const [ANN, EVE, BOB, CY] = [
  "ann@smith.example",
  "eve@brown.example",
  "bob@jones.example",
  "cy@other.example",
] as const;

const there = requires(["python3"]);

let sink: Sink;
let gateway: GatewayProcess;

beforeAll(async () => {
  sink = await startSink();
  gateway = await startGatewayProcess({
    members: [MEMBERS],
    smartHost: sink.port,
    extra: "delivery: { schedule: [1s], jitter: 0 }",
  });
  complain(join(gateway.dir, "data", "lintel.db"));
});
afterAll(async () => {
  await gateway?.close();
  await sink?.close();
});

/** Bob complained about Ann. */
function complain(file: string): void {
  const db = new Database(file);
  db.prepare("INSERT OR IGNORE INTO person (ref, key, address, hash) VALUES ('p-bob', ?, ?, 'h')").run(BOB, BOB);
  db.prepare(
    "INSERT INTO complaint_case (id, against, complainant, state, opened_at, changed_at) SELECT 'c1', 'm-ann', id, 'open', 1, 1 FROM person WHERE key = ?",
  ).run(BOB);
  db.close();
}

const letter = (from: string, name: string, subject: string, text: string) =>
  crlf(
    `From: ${name} <${from}>\nTo: ${BOB}, ${CY}\nSubject: ${subject}\nMessage-ID: <${subject.replace(/\W/g, "")}@${from}>\n\n${text}\n`,
  );

const noticesAbout = (ref: string) =>
  sink.messages
    .filter(({ from, data }) => from === "" && data.includes(`Reference: ${ref}`))
    .map(({ data }) => readMail(data));

/** Without what must differ: who wrote, which message, when. */
const anonymous = (text: string, ref: string) =>
  text
    .replaceAll(ref, "REF")
    .replace(/\/sent\/\s*k[0-9a-z]{45}/g, "/sent/TOKEN")
    .replace(/ann@smith\.example|eve@brown\.example/g, "SENDER")
    .replace(/\d{1,2} \w+ \d{4}[^\n"]{0,30}\d\d:\d\d[^\n ."]{0,12}|\d{4}-\d\d-\d\d[ T]\d\d:\d\d\S{0,10}/g, "WHEN")
    .replace(/\s+/g, " ");

/** All that a sender reads of one letter, up to its end. */
async function story(
  from: string,
  name: string,
  subject: string,
  text: string,
  recipients: readonly string[],
  end: string,
) {
  const reply = await submit(gateway.ports.smtp, {
    login: from,
    recipients,
    source: letter(from, name, subject, text),
  });
  const ref = /^250 2\.0\.0 ([0-9a-z]{12}) /.exec(reply)?.[1] ?? "";
  await until(() => noticesAbout(ref).length === 1, 60_000);
  const ended = await gateway.run(["held", end, ref, ...(end === "refuse" ? ["--reason", "not this time"] : [])]);
  expect(ended.code).toBe(0);
  await until(() => noticesAbout(ref).length === 2, 60_000);
  const notices = noticesAbout(ref).map((notice) =>
    anonymous(JSON.stringify([notice.type, notice.headers["subject"], notice.text, notice.status]), ref),
  );
  return { reply: anonymous(reply, ref), notices };
}

it.skipIf(!there).each([
  ["a plain letter", "Lunch", "Shall we have lunch on Tuesday?", [BOB, CY], "refuse"],
  ["a letter with words that would be explained", "Our talk", "You will regret this, Bob.", [BOB, CY], "withdraw"],
  ["a letter to the complainant alone", "Quiet", "Are you well?", [BOB], "refuse"],
] as const)("the reported member reads nothing that others do not: %s", async (_, subject, text, recipients, end) => {
  const reported = await story(ANN, "Ann", subject, text, recipients, end);
  const watched = await story(EVE, "Eve", subject, text, recipients, end);
  expect(reported.reply).toMatch(/^250 2\.0\.0 REF \d held for review$/);
  expect(reported).toEqual(watched);
  expect(reported.notices.join("\n")).toContain("routine review");
  expect(JSON.stringify(reported)).not.toMatch(/complain|retaliation|witness|sm\.7|harassment/i);
});

it("mail to others passes as ever, and a draft that is linted says nothing", async () => {
  const source = letter(ANN, "Ann", "Others", "Shall we have lunch?");
  expect(await submit(gateway.ports.smtp, { login: ANN, recipients: [CY], source })).toMatch(/1 sent$/);
  const linted = await gateway.run(["lint", "-f", "json", gateway.file("draft.eml", source)]);
  expect(JSON.parse(linted.stdout)[0]).toMatchObject({ findings: [], envelopes: [{ reasons: [] }, { reasons: [] }] });
});
