/** A newsletter without a way out, where the pack lets the gateway add one: through real sockets, as each recipient gets it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openToken } from "../../src/consent/tokens.ts";
import { sentDigests } from "../../src/parse/sent-digests.ts";
import { crlf, type GatewayProcess, halves, startGatewayProcess, submit } from "../support/gateway.ts";
import { until } from "../support/installation.ts";
import { type Sink, type SinkMessage, startSink } from "../support/scripted-sink.ts";

const [ANN, BOB, CY] = ["ann@smith.example", "bob@jones.example", "cy@other.example"] as const;
const MEMBERS = `id,name,address,organisation,roles,standing
m-ann,Ann Smith,${ANN},smith.example,member,good
m-bob,Bob Jones,${BOB},jones.example,member,good
m-cy,Cy Other,${CY},other.example,member,good
`;
const ASKED = new Date(Date.now() - 50 * 86_400_000).toISOString();
const CONSENTS = `recipient,grantee,scope,status,basis,at
${BOB},${ANN},newsletter,granted,expressed-interest,${ASKED}
${CY},${ANN},newsletter,granted,expressed-interest,${ASKED}
`;
const PACK = `name: fixing
title: What is missing is added
applies_to: anybody
rules:
  unsubscribe/missing: { level: hold, fix: true, clauses: [law.bulk] }
`;
const TEXT = `Smith Law Monthly, the newsletter for law firm administrators

In this issue: records retention, three questions to ask your payroll
provider, and what we learned at the spring conference.

Read more: https://smith.example/monthly
`;

const newsletter = (id: string, more = ""): string =>
  crlf(`${more}From: Ann Smith <${ANN}>
To: ${BOB}, ${CY}
Subject: Smith Law Monthly - Issue ${id}
Message-ID: <${id}@smith.example>
Date: Sun, 22 Nov 2026 09:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=us-ascii

${TEXT}
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from(`<html><body><p>${TEXT.replace(/\n\n/g, "</p><p>")}</p></body></html>`).toString("base64")}
--b--
`);

let dir: string;
let sink: Sink;
let gateway: GatewayProcess;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "lintel-packs-"));
  mkdirSync(join(dir, "packs"));
  writeFileSync(join(dir, "packs", "fixing.yaml"), PACK);
  sink = await startSink();
  gateway = await startGatewayProcess({
    members: [MEMBERS],
    consents: [CONSENTS],
    smartHost: sink.port,
    extra: `policies: [fixing]\npolicies_dir: ${join(dir, "packs")}\nassociation: { name: Example Association }`,
  });
});
afterAll(async () => {
  await gateway?.close();
  await sink?.close();
  rmSync(dir, { recursive: true });
});

const arrived = (id: string): SinkMessage[] =>
  sink.messages.filter(({ from, data }) => from !== "" && data.includes(`<${id}@smith.example>`));
const send = async (id: string, recipients: readonly string[], more = ""): Promise<string> => {
  const reply = await submit(gateway.ports.smtp, {
    ...{ login: ANN, recipients, source: newsletter(id, more), parameters: "RET=HDRS ENVID=QQ42" },
  });
  return /^250 2\.0\.0 ([0-9a-z]{12}) /.exec(reply)?.[1] ?? reply;
};

function database<T>(ask: (db: Database.Database) => T): T {
  const db = new Database(join(gateway.dir, "data", "lintel.db"), { readonly: true });
  try {
    return ask(db);
  } finally {
    db.close();
  }
}

describe("a newsletter to two people", () => {
  let [toBob, toCy]: (SinkMessage | undefined)[] = [];
  beforeAll(async () => {
    await send("two", [`${BOB} NOTIFY=SUCCESS,DELAY ORCPT=rfc822;bob+2Bx@jones.example`, `${CY} NOTIFY=NEVER`]);
    await until(() => arrived("two").length === 2);
    [toBob, toCy] = [BOB, CY].map((to) => arrived("two").find(({ recipients }) => recipients.includes(to)));
  });
  const mail = (message: SinkMessage | undefined): Buffer => message?.data ?? Buffer.alloc(0);
  const tokensIn = (text: string): string[] => text.match(/k[0-9a-hj-kmnp-tv-z]{45}/g) ?? [];

  it("goes to each alone, with its own DSN parameters", () => {
    expect(toBob?.rcptLines).toEqual([
      expect.stringMatching(/^RCPT TO:<bob@jones\.example> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;bob\+2Bx@jones\.example$/),
    ]);
    expect(toCy?.rcptLines).toEqual([expect.stringMatching(/^RCPT TO:<cy@other\.example> NOTIFY=NEVER$/)]);
    for (const message of [toBob, toCy])
      expect(message).toMatchObject({ from: ANN, fromParameters: expect.stringContaining("ENVID=QQ42") });
  });

  it("bears two links that open, each its recipient's, in header, text and HTML", async () => {
    const keys = database((db) =>
      db.prepare<[], { id: number; secret: Buffer }>("SELECT id, secret FROM token_key ORDER BY id DESC").all(),
    );
    const envelopes = database((db) =>
      db.prepare<[], { id: number; recipient: string }>("SELECT id, recipient FROM envelope").all(),
    );
    for (const [to, message] of [
      [BOB, toBob],
      [CY, toCy],
    ] as const) {
      const { text = "", html = "", headers } = await PostalMime.parse(mail(message));
      const field = headers.find(({ key }) => key === "list-unsubscribe")?.value ?? "";
      const tokens = [field, text, html].flatMap(tokensIn);
      expect(tokens).toHaveLength(3);
      expect(new Set(tokens).size).toBe(1);
      const link = openToken(
        keys.map((key) => ({ ...key, madeAt: 0 })),
        tokens[0] ?? "",
      );
      expect(link).toMatchObject({ kind: "footer", id: envelopes.find(({ recipient }) => recipient === to)?.id });
      expect(headers.find(({ key }) => key === "list-unsubscribe-post")?.value).toBe("List-Unsubscribe=One-Click");
      expect(text).toContain("Example Association delivers this mail.");
    }
    expect(tokensIn(mail(toBob).toString("latin1"))[0]).not.toBe(tokensIn(mail(toCy).toString("latin1"))[0]);
  });

  it("is written in the trail, with digests by which it is known again", async () => {
    await until(() =>
      database((db) => db.prepare("SELECT count(*) FROM envelope WHERE state = 'delivered'").pluck().get() === 2),
    );
    const trail = database((db) => db.prepare<[], string>("SELECT data FROM audit").pluck().all().join("\n"));
    expect(trail).toContain("added footer text/html");
    expect(trail).toContain("added list-unsubscribe-post");
    const { body, header } = sentDigests(mail(toBob));
    const everything = database(
      (db) =>
        JSON.stringify(db.prepare("SELECT * FROM envelope").all()) +
        JSON.stringify(db.prepare("SELECT * FROM attempt").all()),
    );
    for (const digest of [body, header]) expect(everything).toContain(digest);
  });
});

it("is not touched where somebody signed it: held, and sent as it came when it is released", async () => {
  const signature = "DKIM-Signature: v=1; a=rsa-sha256; d=smith.example; s=x; h=from; bh=AAAA; b=AAAA\n";
  const ref = await send("signed", [BOB], signature);
  const shown = await gateway.run(["held", "list"]);
  expect(shown.stdout).toContain(ref);
  expect(await gateway.run(["held", "release", ref, "--reason", "their signature stands"])).toMatchObject({ code: 0 });
  await until(() => arrived("signed").length === 1);
  const sent = newsletter("signed", signature);
  const { header, body } = halves(arrived("signed")[0]?.data ?? "");
  expect(header.endsWith(halves(sent).header)).toBe(true);
  expect(body).toBe(halves(sent).body);
});
