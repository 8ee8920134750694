/** Consent by mail through the built program: people are asked, a forwarded request goes on record, and nothing else leaves. */
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { crlf, type GatewayProcess, startGatewayProcess, submit } from "../support/gateway.ts";
import { readMail } from "../support/read-mail.ts";
import { type Sink, startSink } from "../support/scripted-sink.ts";

const ANN = "ann@smith26.example";
const MEMBERS = `id,name,address,aliases,organisation,roles,standing,phone,listed,groups\nm26-ann,Ann Smith,${ANN},,smith26.example,member,good,,yes,\n`;

let sink: Sink;
let gateway: GatewayProcess;
beforeAll(async () => {
  sink = await startSink();
  gateway = await startGatewayProcess({ members: [MEMBERS], smartHost: sink.port });
});
afterAll(async () => {
  await gateway?.close();
  await sink?.close();
});

const send = (text: string) =>
  submit(gateway.ports.smtp, { login: ANN, recipients: ["consent@gateway.test"], source: crlf(text) });
const head = (subject: string) => `From: Ann Smith <${ANN}>\nTo: consent@gateway.test\nSubject: ${subject}\n`;
const letterTo = (recipient: string) => sink.messages.filter(({ recipients }) => recipients.includes(recipient));

it("asks whom a mail names, once, in a letter without a word of the member's", async () => {
  const asks = `${head("Newsletter")}\nTo: bob@jones26.example\n\nSECRET words of Ann's\n`;
  expect(await send(asks)).toMatch(/^250 2\.0\.0 [0-9a-z]{12} consent: 1 asked for newsletter/);
  await sink.received(1, 60_000);
  const [letter] = letterTo("bob@jones26.example");
  const { text } = readMail(letter?.data ?? "");
  expect(text).toContain(ANN);
  expect(text).toMatch(/http:\/\/127\.0\.0\.1:\d+\/consent\/\S+/);
  expect(String(letter?.data)).not.toContain("SECRET");
  expect(await send(asks)).toMatch(
    /^550 5\.7\.1 Nobody was asked\. bob@jones26\.example: you asked them within the last 90/,
  );
});

it("tells the member by a letter whom it did not ask, since few programs show the answer to the data", async () => {
  const before = sink.messages.length;
  const asks = `${head("Newsletter")}Message-ID: <asks@smith26.example>\n\nTo: bob@jones26.example, cy@jones26.example\n`;
  expect(await send(asks)).toMatch(/^250 .* consent: 1 asked for newsletter, 1 not asked \(bob@jones26/);
  await sink.received(before + 2, 60_000);
  const { headers, text } = readMail(letterTo(ANN)[0]?.data ?? "");
  expect(headers["in-reply-to"]).toBe("<asks@smith26.example>");
  expect(text).toMatch(/ASKED.*newsletter:\s+- cy@jones26\.example\s/s);
  expect(text).toMatch(/NOT asked:\s+- bob@jones26\.example\s+Why: You asked them within the last 90 days/i);
});

it("records a forwarded request that nothing proves as the member's word, and tells who wrote it", async () => {
  const request = `From: Dan <dan@mills26.example>\nTo: ${ANN}\nSubject: Your talk\nDate: ${new Date().toUTCString()}\n\nPlease write to me about the course.\n`;
  const forwarded = `${head("Fwd: Your talk")}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n${request}\n--b--\n`;
  expect(await send(forwarded)).toMatch(
    /consent: dan@mills26\.example may get letters of yours until .* on your word alone/,
  );
  await vi.waitFor(() => expect(letterTo("dan@mills26.example")).toHaveLength(1), 60_000);
  expect(readMail(letterTo("dan@mills26.example")[0]?.data ?? "").text).toContain(ANN);
  const { stdout } = await gateway.run(["consent", "show", "dan@mills26.example"]);
  expect(stdout).toMatch(/contact +granted +attested/);
});

it("leaves a whole trail, and sent nothing else", async () => {
  expect(await gateway.stop()).toBe(0);
  expect(await gateway.run(["audit", "verify"])).toMatchObject({ code: 0 });
  expect(sink.messages).toHaveLength(4);
});
