/** What left is known again where it arrives: the digests of a message, before and after a real Postfix. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sentDigests } from "../../src/parse/sent-digests.ts";
import { until } from "../support/installation.ts";
import { hasPostfix, type Postfix, startPostfix } from "../support/postfix.ts";
import { RawClient } from "../support/raw-client.ts";

const LINES: Readonly<Record<string, string>> = {
  "short lines": "Hello Bob,  \r\n\r\n.a dot\r\nFrom here on\t\tit goes\r\n\r\n\r\n",
  "a subject that is long and folded": "x\r\n",
  "octets of eight bits": Buffer.from("Grüße aus Köln\r\n", "utf8").toString("latin1"),
  nothing: "",
};

describe.runIf(hasPostfix())("a message on its way through Postfix", () => {
  let postfix: Postfix;
  beforeAll(async () => {
    postfix = await startPostfix({ mailboxDomains: ["b.example"] });
  }, 60_000);
  afterAll(() => postfix?.close());

  it.each(Object.entries(LINES))(
    "with %s keeps its digests",
    async (name, body) => {
      const id = `${name.replace(/\W+/g, "-")}@assoc.example`;
      const subject = `One  two\r\n\tthree ${"and so on ".repeat(30)}`;
      const mail = `From: "Adams,  Alice" <alice@assoc.example>\r\nTo: bob@b.example\r\nSubject: ${subject}\r\nDate: Sun, 22 Nov 2026 03:00:00 +0000\r\nMessage-ID:\r\n <${id}>\r\n\r\n${body}`;
      const client = await RawClient.hello({ port: postfix.port, timeout: 30_000 });
      for (const line of ["MAIL FROM:<alice@assoc.example>", "RCPT TO:<bob@b.example>"])
        expect(await client.command(line)).toMatch(/^250/);
      expect(await client.command("DATA")).toMatch(/^354/);
      client.send(`${mail.replace(/^\./gm, "..")}.\r\n`);
      expect(await client.reply()).toMatch(/^250/);
      client.send("QUIT\r\n");
      await client.untilClosed();
      const arrived = await until(() => postfix.mailbox().find((one) => one.includes(id)) ?? null);
      expect(arrived).toContain("Received: ");
      const { header, body: text } = sentDigests(Buffer.from(mail, "latin1"));
      expect(sentDigests(Buffer.from(arrived, "latin1"))).toEqual({ header, body: text });
    },
    60_000,
  );
});
