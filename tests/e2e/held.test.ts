import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Installation, install, until } from "../support/installation.ts";
import { startSink } from "../support/scripted-sink.ts";

// Commands are processes of their own.

let site: Installation;
let sink: Awaited<ReturnType<typeof startSink>>;

const MEMBERS = `id,name,address
m1,Ann,ann@smith.example
m2,Bob,bob@jones.example
m3,Cara,cara@miller.example
m4,Dan,dan@brown.example
`;

beforeAll(async () => {
  sink = await startSink();
  site = await install("", "kind: trusted, networks: [127.0.0.0/8]");
  const fs = await import("node:fs");
  const text = fs.readFileSync(site.config, "utf8").replace(`port: ${site.ports.smartHost}`, `port: ${sink.port}`);
  fs.writeFileSync(site.config, text);
  expect((await site.run(["import", "members", site.file("members.csv", MEMBERS)])).code).toBe(0);
  site.start(["serve"]).stdout?.resume();
  expect((await site.run(["readyz", "--wait", "--timeout", "60s"])).code).toBe(0);
});
afterAll(async () => {
  await site.close();
  await sink.close();
});

/** Sends a newsletter of Ann's; the recipients know nothing of her, so it is held for each of them. */
async function newsletter(issue: number, ...recipients: string[]): Promise<string> {
  const socket = connect(site.ports.smtp, "127.0.0.1");
  const lines = [
    "EHLO relay.test",
    "MAIL FROM:<ann@smith.example>",
    ...recipients.map((recipient) => `RCPT TO:<${recipient}>`),
    "DATA",
    `From: Ann <ann@smith.example>\r\nTo: list:;\r\nSubject: \u001b[31mLaw Monthly - Issue ${issue}\r\nList-Unsubscribe: <mailto:leave@smith.example>\r\n\r\nLaw Monthly, the newsletter\r\n\r\nIn this issue: records retention. Read more: https://smith.example/${issue}\r\n.`,
    "QUIT",
  ];
  let heard = "";
  const answers: string[] = [];
  socket.on("data", (chunk) => {
    heard += chunk;
    for (let end = /^\d{3} .*\r\n/m.exec(heard); end; end = /^\d{3} .*\r\n/m.exec(heard)) {
      answers.push(end[0].trim());
      heard = heard.slice(end.index + end[0].length);
      const line = lines.shift();
      if (line !== undefined) socket.write(`${line}\r\n`);
    }
  });
  await new Promise((done) => socket.once("close", done));
  const reply = answers.find((answer) => answer.includes("held for review")) ?? answers.join(" | ");
  const ref = reply.split(" ")[2] ?? "";
  expect(reply).toMatch(/^250 2\.0\.0 [0-9a-z]{12} \d held for review$/);
  return ref;
}

const arrived = (issue: number) => sink.messages.filter((message) => message.data.includes(`/${issue}\r\n`));
const held = async () => JSON.parse((await site.run(["held", "list", "-f", "json"])).stdout) as { ref: string }[];

describe("held mail from the command line, while the gateway runs", () => {
  it("lists and shows a message without letting it touch the terminal", async () => {
    const ref = await newsletter(1, "bob@jones.example");
    const list = await site.run(["held", "list"]);
    expect(list.stdout).toContain(ref);
    expect(list.stdout).toContain("consent/newsletter");
    const shown = await site.run(["held", "show", ref, "--body"]);
    expect(shown.stdout).toContain("has no relationship on record with you");
    expect(shown.stdout).toContain("records retention");
    expect(list.stdout + shown.stdout).not.toContain("\u001b");
    expect((await site.run(["audit", "export"])).stdout).toContain(`"kind":"held.viewed"`);
  });

  it("releases one recipient of two; the smart host gets it, the other stays held", async () => {
    const ref = await newsletter(2, "bob@jones.example", "cara@miller.example");
    const args = ["held", "release", ref, "--recipient", "Bob@Jones.example", "--reason", "they know each other"];
    expect(await site.run(args)).toMatchObject({ code: 0, stdout: `${ref}  bob@jones.example  released\n` });
    await until(() => arrived(2).length === 1, 60_000);
    expect(arrived(2)[0]?.recipients).toEqual(["bob@jones.example"]);
    expect((await held()).map((message) => message.ref)).toContain(ref);
    const again = await site.run(args);
    expect(again).toMatchObject({ code: 1, stdout: expect.stringContaining("is not held (any more)") });
  });

  it("refuses and withdraws, tells the sender each end, and sends nothing", async () => {
    const refused = await newsletter(3, "cara@miller.example");
    const withdrawn = await newsletter(4, "dan@brown.example");
    const why = "please ask them first";
    expect((await site.run(["held", "refuse", refused, "--reason", why])).stdout).toContain("refused");
    expect((await site.run(["held", "withdraw", withdrawn, "-f", "json"])).stdout).toContain('"withdraw"');
    const notices = () => sink.messages.filter(({ from, data }) => from === "" && data.includes("Law Monthly"));
    await until(() => notices().some(({ data }) => data.includes(why)), 60_000);
    expect(arrived(3).filter(({ from }) => from !== "")).toEqual([]);
    expect(arrived(4).filter(({ from }) => from !== "")).toEqual([]);
    expect((await held()).map((message) => message.ref)).not.toContain(refused);
    expect((await site.run(["audit", "verify"])).code).toBe(0);
  });
});
