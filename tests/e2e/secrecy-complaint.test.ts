/**
 * A complaint through the store and the real socket: Bob had agreed to newsletters and complains about Ann. All that she
 * reads about mail to him (reply, pre-flight, notices, her page) is what others read of somebody who never agreed to
 * anything, or of mail that is held for a routine review; and mail to others is told of as if nothing had happened.
 */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installedMigrations } from "../../src/config/paths.ts";
import type { Store } from "../../src/store/port.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { crlf, type GatewayProcess, startGatewayProcess, submit } from "../support/gateway.ts";
import { until } from "../support/installation.ts";
import { readMail } from "../support/read-mail.ts";
import { type Sink, startSink } from "../support/scripted-sink.ts";
import { requires } from "../support/tools.ts";

const MEMBERS = `id,name,address,organisation,roles,standing
m-ann,Ann Smith,ann@smith.example,smith.example,member,good
m-dora,Dora Green,dora@green.example,green.example,member,good
m-eve,Eve Brown,eve@brown.example,brown.example,member,every-message-held
m-bob,Bob Jones,bob@jones.example,jones.example,member,good
m-cy,Cy Other,cy@other.example,other.example,member,good
`;
const CONSENTS = `recipient,grantee,scope,status,basis,at
bob@jones.example,ann@smith.example,newsletter,granted,card-exchange,2026-09-01
bob@jones.example,dora@green.example,newsletter,granted,card-exchange,2026-09-01
`;
const NAMES = {
  "ann@smith.example": "Ann Smith",
  "dora@green.example": "Dora Green",
  "eve@brown.example": "Eve Brown",
} as const;
type Sender = keyof typeof NAMES;
const [ANN, DORA, EVE] = ["ann@smith.example", "dora@green.example", "eve@brown.example"] as const;
const [BOB, CY] = ["bob@jones.example", "cy@other.example"] as const;

const there = requires(["python3"]);

let sink: Sink;
let gateway: GatewayProcess;
let store: Store;
/** All of one length, so that the words around it are weighed alike. */
let issue = 100;

beforeAll(async () => {
  sink = await startSink();
  gateway = await startGatewayProcess({
    members: [MEMBERS],
    consents: [CONSENTS],
    smartHost: sink.port,
    extra: "delivery: { schedule: [1s], jitter: 0 }\nnotices: { per_hour: 1000 }",
  });
  const dataDir = join(gateway.dir, "data");
  store = await openSqliteStore({ dataDir, migrationsDir: installedMigrations, minFree: 0 });
});
afterAll(async () => {
  await store?.close();
  await gateway?.close();
  await sink?.close();
});

function newsletter(from: Sender, to: readonly string[]): string {
  issue += 1;
  return crlf(`From: ${NAMES[from]} <${from}>
To: ${to.join(", ")}
Subject: Law Monthly - Issue ${issue}
Message-ID: <${issue}@e2e.example>
Date: Tue, 10 Nov 2026 09:00:00 +0000
List-Unsubscribe: <mailto:leave@e2e.example?subject=unsubscribe>
Content-Type: text/plain; charset=us-ascii

Law Monthly, the newsletter for law firm administrators

In this issue: records retention after case ${issue}, three questions to ask
your payroll provider, and what we learned at the spring conference.

Read more: https://e2e.example/monthly
`);
}

/** Without what must differ: who wrote to whom, which message, when, and which page of which message. */
const anonymous = (text: string, ref: string) =>
  text
    .replaceAll(ref, "REF")
    .replace(/(ann|dora|eve)@[a-z]+\.example/g, "SENDER")
    .replace(/(bob@jones|cy@other)\.example/g, "RECIPIENT")
    .replace(/m-(ann|dora|eve)/g, "MEMBER")
    .replace(/Issue \d+|case \d+/g, "ISSUE")
    .replace(/\/sent\/[\w-]+/g, "/sent/TOKEN")
    .replace(/\d{1,2} \w+ \d{4}[^\n"]{0,30}\d\d:\d\d[^\n ."]{0,12}|\d{4}-\d\d-\d\d[ T]\d\d:\d\d\S{0,10}/g, "WHEN")
    .replace(/"id":\d+|\b\d{13}\b/g, "N")
    .replace(/\s+/g, " ");

const noticesAbout = (ref: string) =>
  sink.messages
    .filter(({ from, data }) => from === "" && data.includes(`Reference: ${ref}`))
    .map(({ data }) => readMail(data));

async function told(ref: string, count: number): Promise<string[]> {
  await until(() => noticesAbout(ref).length === count, 60_000);
  return noticesAbout(ref).map(({ headers, text }) => anonymous(JSON.stringify([headers["subject"], text]), ref));
}

/** What the check address says of a draft. */
async function preflight(from: Sender, to: readonly string[]) {
  const reply = await submit(gateway.ports.smtp, {
    login: from,
    recipients: ["check@gateway.test"],
    source: newsletter(from, to),
  });
  const ref = /^250 2\.0\.0 ([0-9a-z]{12}) /.exec(reply)?.[1] ?? "";
  return { reply: anonymous(reply, ref), notices: await told(ref, 1) };
}

/** The sender's page: by its number, as its link has it. */
async function page(ref: string): Promise<string> {
  for (let id = 1; ; id += 1) {
    const sent = await store.sentMessage(id);
    if (!sent) throw new Error(`${ref}: no such message`);
    if (sent.ref === ref) return anonymous(JSON.stringify(sent), ref);
  }
}

/** All that a sender reads of a newsletter that is held, up to its refusal. */
async function story(from: Sender, to: readonly string[]) {
  const reply = await submit(gateway.ports.smtp, { login: from, recipients: to, source: newsletter(from, to) });
  const ref = /^250 2\.0\.0 ([0-9a-z]{12}) /.exec(reply)?.[1] ?? "";
  await told(ref, 1);
  const held = await page(ref);
  expect((await gateway.run(["held", "refuse", ref, "--reason", "not this time"])).code).toBe(0);
  return { reply: anonymous(reply, ref), notices: await told(ref, 2), held, refused: await page(ref) };
}

describe.skipIf(!there)("a complaint that ended a consent", () => {
  let toOthersBefore: Awaited<ReturnType<typeof story>>;

  beforeAll(async () => {
    if (!there) return;
    // The consent was good for something: without the complaint nothing would be held.
    expect((await preflight(ANN, [BOB])).reply).toMatch(/checked: 1 would be sent$/);
    toOthersBefore = await story(ANN, [CY]);
    const outcome = await store.complain({
      ...{ person: { key: BOB, text: BOB }, source: "page", envelope: null, against: "m-ann", words: "Enough" },
      ...{ original: null, language: "", at: Date.now(), confirmed: true, perDay: 5 },
    });
    expect(outcome.kind).toBe("opened");
  });

  it("looks in a draft's verdict like a consent that was never there", async () => {
    const complainant = await preflight(ANN, [BOB]);
    expect(complainant.reply).toMatch(/checked: 1 would be held$/);
    expect(complainant.notices.join()).toContain("has no relationship on record with you");
    expect(complainant).toEqual(await preflight(ANN, [CY]));
    expect(complainant).toEqual(await preflight(DORA, [CY]));
    expect((await preflight(ANN, [BOB, CY])).reply).toMatch(/checked: 2 would be held$/);
  });

  it.each([
    ["to the complainant alone", [BOB]],
    ["to the complainant among others", [BOB, CY]],
  ])("holds mail %s as any routine review does", async (_, to) => {
    const reported = await story(ANN, to);
    expect(reported).toEqual(await story(EVE, to));
    expect(reported.reply).toMatch(/^250 2\.0\.0 REF \d held for review$/);
    expect(reported.held).toContain('"reasons":["routine review"]');
    expect(JSON.stringify(reported)).not.toMatch(
      /complain|retaliation|case|witness|withdr[ae]w|opted out|relationship/i,
    );
  });

  it("changes nothing of what is told about mail to others", async () => {
    const after = await story(ANN, [CY]);
    expect(after).toEqual(toOthersBefore);
    expect(after).toEqual(await story(DORA, [CY]));
    expect(after.held).toContain("consent/newsletter");
  });

  it("is no matter of anybody else's: Bob still gets what he agreed to", async () => {
    const source = newsletter(DORA, [BOB]);
    expect(await submit(gateway.ports.smtp, { login: DORA, recipients: [BOB], source })).toMatch(/1 sent$/);
  });

  it("does not move what a sender reads when it is over", async () => {
    const before = await preflight(ANN, [BOB]);
    const [one] = await store.listCases({ state: "open", limit: 1 });
    const ran = await gateway.run(["case", "close", one?.id ?? "", "--outcome", "dismissed", "--words", "No breach"]);
    expect(ran.code).toBe(0);
    expect(await preflight(ANN, [BOB])).toEqual(before);
    expect(await story(ANN, [BOB])).toEqual(await story(EVE, [BOB]));
  });

  // Last: what is handed in stays on record.
  it("is not found out by handing in a request, and having drafts checked and consent asked for", async () => {
    const began = Date.now();
    const seen = async (from: Sender, to: string) => {
      const mail = async (text: string) =>
        anonymous(
          (
            await submit(gateway.ports.smtp, { login: from, recipients: ["consent@gateway.test"], source: crlf(text) })
          ).replace(/(?<=^250 2\.0\.0 )\S+/, "REF"),
          "REF",
        );
      const evidence = (day: number) => `From: <${from}>
To: consent@gateway.test
Subject: newsletter
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

--b
Content-Type: message/rfc822

From: <${to}>
To: <${from}>
Subject: The newsletter
Message-ID: <${day}@made-up.example>
Date: ${new Date(began - day * 86_400_000).toUTCString().replace("GMT", "+0000")}

Please send me the newsletter that you spoke of.

--b--
`;
      return [
        await mail(evidence(3)),
        await preflight(from, [to]),
        await mail(evidence(3)),
        await mail(evidence(2)),
        await mail(`From: <${from}>\nTo: ${to}\nSubject: newsletter\n\nPlease.\n`),
        await mail(`From: <${from}>\nTo: ${to}\nSubject: newsletter\n\nPlease.\n`),
      ];
    };
    const complained = await seen(ANN, BOB);
    expect(JSON.stringify(complained)).toContain("; they are told");
    expect(complained).toEqual(await seen(DORA, CY));
  });
});
