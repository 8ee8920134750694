/** A smart host in every kind of trouble: nothing is lost, nothing arrives twice, and the sender hears of what failed. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { letter, MEMBERS } from "../clients/people.ts";
import { type GatewayProcess, receivedAbove, startGatewayProcess, submit } from "../support/gateway.ts";
import { freePorts, until } from "../support/installation.ts";
import { type ReadMail, readMail } from "../support/read-mail.ts";
import { type Sink, type SinkCommand, type SinkScript, startSink } from "../support/scripted-sink.ts";
import { requires } from "../support/tools.ts";

const there = requires(["python3"]);
const ANN = "ann@smith.example";
const [DAN, BOB, EVE] = ["dan@mills.example", "bob@jones.example", "eve@brown.example"] as const;
const MINUTE = 60_000;

let sink: Sink;

/** A new script for new connections; idle ones end, since they remember what was offered. */
function now(script: SinkScript): void {
  sink.script = script;
  for (const { socket } of sink.sessions) socket.destroy();
}

const reply = (verb: string, text: string, address?: string) => (command: SinkCommand) =>
  command.verb === verb && (address === undefined || command.address === address) ? text : undefined;

const idOf = (name: string) => `<${name.replace(/\W/g, "-")}@smith.example>`;
const copies = (name: string) =>
  sink.messages.filter(({ from, data }) => from === ANN && data.includes(`Message-ID: ${idOf(name)}\r\n`));
const arrived = (name: string, count = 1) =>
  until(() => {
    const found = copies(name).flatMap(({ recipients }) => recipients);
    return found.length >= count && found.sort();
  }, MINUTE);
const reports = (name: string) =>
  sink.messages.filter(
    ({ from, data }) => from === "" && data.includes("multipart/report") && data.includes(idOf(name)),
  );
const report = async (name: string): Promise<ReadMail> => {
  const found = await until(() => reports(name)[0] ?? null, MINUTE);
  expect(found.recipients).toEqual([ANN]);
  const read = readMail(found.data);
  expect(read).toMatchObject({
    type: "multipart/report",
    defects: [],
    headers: { to: expect.stringContaining(ANN), "auto-submitted": expect.stringContaining("auto-") },
    returned: { "message-id": idOf(name) },
  });
  expect(read.headers["content-type"]).toContain("report-type");
  expect(read.status[0]).toMatchObject({ "reporting-mta": "dns; gateway.test", "arrival-date": expect.any(String) });
  return read;
};
const named = ({ status }: ReadMail) =>
  status.slice(1).map((block) => block["final-recipient"]?.replace("rfc822; ", ""));

describe.skipIf(!there)("a smart host in trouble", () => {
  let gateway: GatewayProcess;
  beforeAll(async () => {
    // It goes away and comes back: nobody else may be given its port meanwhile.
    sink = await startSink({}, (await freePorts(1))[0]);
    gateway = await startGatewayProcess({
      members: [MEMBERS],
      smartHost: sink.port,
      extra: "delivery: { schedule: [1s], jitter: 0 }\n",
    });
  });
  afterAll(async () => {
    await gateway?.close();
    await sink?.close();
  });

  const send = (name: string, recipients: readonly string[], parameters = "", source = letter(name)) =>
    submit(gateway.ports.smtp, { login: ANN, recipients, parameters, source });
  const TAKEN = /^250 2\.0\.0 [0-9a-z]{12} \d sent$/;

  it("is down: mail is accepted, and delivered within seconds once it is back", async () => {
    const { port, messages, sessions } = sink;
    await sink.close();
    for (const name of ["down 1", "down 2", "down 3"]) expect(await send(name, [DAN])).toMatch(TAKEN);
    expect((await fetch(`http://127.0.0.1:${gateway.ports.web}/readyz`)).status).toBe(200);
    sink = await startSink({}, port);
    sink.messages.push(...messages);
    sink.sessions.push(...sessions);
    for (const name of ["down 1", "down 2", "down 3"]) expect(await arrived(name)).toEqual([DAN]);
  });

  it("is slow: the member has the answer long before, and the letter arrives once", async () => {
    let goOn = () => {};
    const answered = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    now({
      on: ({ verb }) => (verb === "." ? answered.then(() => undefined) : verb === "MAIL" ? { delay: 500 } : undefined),
    });
    expect(await send("slow", [DAN])).toMatch(TAKEN);
    expect(copies("slow")).toEqual([]);
    goOn();
    expect(await arrived("slow")).toEqual([DAN]);
  });

  it("defers twice, then takes it", async () => {
    let refusals = 2;
    now({ on: ({ verb }) => (verb === "." && refusals-- > 0 ? "451 4.3.2 not now" : undefined) });
    expect(await send("deferred", [DAN, BOB])).toMatch(TAKEN);
    expect(await arrived("deferred", 2)).toEqual([BOB, DAN]);
    expect(refusals).toBe(-1);
    const [mail] = copies("deferred");
    receivedAbove(mail?.data ?? Buffer.alloc(0), letter("deferred"));
  });

  it("defers one of two recipients: the other does not wait and does not get it again", async () => {
    let refusals = 1;
    now({
      on: ({ verb, address }) => (verb === "RCPT" && address === BOB && refusals-- > 0 ? "450 4.2.1 full" : undefined),
    });
    await send("one deferred", [DAN, BOB]);
    await arrived("one deferred", 2);
    expect(copies("one deferred").map(({ recipients }) => recipients)).toEqual([[DAN], [BOB]]);
  });

  it("refuses one of three recipients: two get it, one report names the third", async () => {
    now({ on: reply("RCPT", "550 5.1.1 no such person here", BOB) });
    expect(
      await send("one of three", [DAN, `${BOB} ORCPT=rfc822;Bob@jones.example`, EVE], "ENVID=abc+2Bdef RET=HDRS"),
    ).toMatch(TAKEN);
    expect(await arrived("one of three", 2)).toEqual([DAN, EVE]);
    const read = await report("one of three");
    expect(read.status).toEqual([
      expect.objectContaining({ "original-envelope-id": "abc+def" }),
      expect.objectContaining({
        "original-recipient": "rfc822; Bob@jones.example",
        "final-recipient": `rfc822; ${BOB}`,
        action: "failed",
        status: "5.1.1",
        "remote-mta": "dns; [127.0.0.1]",
        "diagnostic-code": "smtp; 550 5.1.1 no such person here",
        "last-attempt-date": expect.any(String),
      }),
    ]);
    expect(read.text).toContain("no such person here");
    expect(read.text).not.toMatch(new RegExp(`${DAN}|${EVE}`));
  });

  it("dies in the middle of the data: delivered once, when it lives again", async () => {
    now({ dieAfterOctets: 200 });
    const before = sink.sessions.length;
    expect(await send("died", [DAN, BOB])).toMatch(TAKEN);
    const died = () =>
      sink.sessions.slice(before).some(({ commands, socket }) => commands.includes("DATA") && socket.destroyed);
    await until(died, MINUTE);
    expect(copies("died")).toEqual([]);
    now({});
    expect(await arrived("died", 2)).toEqual([BOB, DAN]);
    receivedAbove(copies("died")[0]?.data ?? Buffer.alloc(0), letter("died"));
  });

  it("refuses the sender: nobody gets it, and one report names everybody", async () => {
    now({ on: (command) => (command.address === ANN ? reply("MAIL", "554 5.7.1 not from you")(command) : undefined) });
    expect(await send("refused", [DAN, BOB])).toMatch(TAKEN);
    const read = await report("refused");
    expect(named(read).sort()).toEqual([BOB, DAN]);
    for (const block of read.status.slice(1)) expect(block).toMatchObject({ action: "failed", status: "5.7.1" });
    expect(copies("refused")).toEqual([]);
  });

  it("is told NOTIFY, ORCPT, RET and ENVID as they were given, and then reports itself", async () => {
    now({});
    await send("passed on", [`${DAN} NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;Dan@mills.example`], "RET=FULL ENVID=QQ1");
    await arrived("passed on");
    const [mail] = copies("passed on");
    expect(mail?.fromParameters).toMatch(/(?=.*\bRET=FULL\b)(?=.*\bENVID=QQ1\b)/);
    expect(mail?.rcptLines[0]).toMatch(
      / (?=.*NOTIFY=(?:SUCCESS,FAILURE|FAILURE,SUCCESS))(?=.*ORCPT=rfc822;Dan@mills\.example)/,
    );
  });

  it("knows no DSN: success is reported as handed on, and who asked for silence gets it", async () => {
    now({ extensions: ["8BITMIME", "ENHANCEDSTATUSCODES"], on: reply("RCPT", "550 5.1.1 gone", BOB) });
    await send("no dsn", [`${DAN} NOTIFY=SUCCESS`, `${BOB} NOTIFY=NEVER`, EVE]);
    const read = await report("no dsn");
    expect(read.status.slice(1)).toEqual([
      expect.objectContaining({
        "final-recipient": `rfc822; ${DAN}`,
        action: "relayed",
        status: expect.stringMatching(/^2\./),
      }),
    ]);
    expect(await arrived("no dsn", 2)).toEqual([DAN, EVE]);
    for (const { rcptLines, fromParameters } of copies("no dsn"))
      expect(`${rcptLines}${fromParameters}`).not.toMatch(/NOTIFY|RET=/);
  });

  it("takes no 8-bit text: it is not sent there, and the report says 5.6.3", async () => {
    now({ extensions: ["ENHANCEDSTATUSCODES", "DSN"] });
    const source = letter("eight bit")
      .replace("engagement", "engag\xe9ment")
      .replace("us-ascii", "iso-8859-1\r\nContent-Transfer-Encoding: 8bit");
    expect(await send("eight bit", [DAN], "BODY=8BITMIME", source)).toMatch(TAKEN);
    const read = await report("eight bit");
    expect(read.status[1]).toMatchObject({ action: "failed", status: "5.6.3" });
    expect(copies("eight bit")).toEqual([]);
  });

  it("in the end had every letter once, and each report once", async () => {
    expect(await gateway.stop()).toBe(0);
    const names = ["down 1", "down 2", "down 3", "slow", "deferred", "one deferred", "one of three", "died", "no dsn"];
    for (const name of names) {
      const recipients = copies(name).flatMap((copy) => copy.recipients);
      expect(recipients, name).toHaveLength(new Set(recipients).size);
    }
    const failed = ["one of three", "refused", "eight bit", "no dsn"];
    for (const name of [...names, ...failed]) expect(reports(name), name).toHaveLength(failed.includes(name) ? 1 : 0);
    expect(sink.faults).toEqual([]);
  });
});

describe.skipIf(!there)("a smart host that never takes it", () => {
  let gateway: GatewayProcess;
  beforeAll(async () => {
    sink = await startSink();
    gateway = await startGatewayProcess({
      members: [MEMBERS],
      smartHost: sink.port,
      extra: "delivery: { schedule: [1s], jitter: 0, give_up_after: 15s, delay_notice_after: 1s }\n",
    });
  });
  afterAll(async () => {
    await gateway?.close();
    await sink?.close();
  });

  it("the sender is told that it is late, then that it failed, and nothing of it arrives", async () => {
    now({ on: reply("RCPT", "451 4.2.0 come again", DAN) });
    const source = letter("given up");
    await submit(gateway.ports.smtp, { login: ANN, recipients: [DAN, `${BOB} NOTIFY=NEVER`], source });
    const ended = await until(() => {
      const read = reports("given up").map(({ data }) => readMail(data));
      const actions = read.map(({ status }) => status[1]?.["action"]);
      return ["delayed", "failed"].every((action) => actions.includes(action)) && read;
    }, MINUTE);
    const [late, failed] = ["delayed", "failed"].map((action) =>
      ended.filter(({ status }) => status[1]?.["action"] === action),
    );
    expect(late).toHaveLength(1);
    expect(late?.[0]?.status[1]).toMatchObject({
      status: expect.stringMatching(/^4\./),
      "will-retry-until": expect.any(String),
    });
    expect(failed?.[0]?.status.slice(1)).toEqual([
      expect.objectContaining({
        "final-recipient": `rfc822; ${DAN}`,
        status: "5.4.7",
        "diagnostic-code": "smtp; 451 4.2.0 come again",
      }),
    ]);
    expect(copies("given up").flatMap(({ recipients }) => recipients)).toEqual([BOB]);
  });
});
