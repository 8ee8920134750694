/** SIGHUP to a real process: what it takes over at once, and what it says that it does not. */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, it } from "vitest";
import { CrashSink } from "../crash/sink.ts";
import { sqlite } from "../store/open.ts";
import { type Desk, signIn } from "../support/console.ts";
import { type Installation, install, until } from "../support/installation.ts";
import { RawClient } from "../support/raw-client.ts";
import { isGenuine, Receiver, secretOf } from "../support/receiver.ts";

// Each test starts a process or more.

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** One section to a line, so that a test changes it alone. */
const START = `review: { undo: 10s }
webhooks: []
console: { second_factor: optional }
clearance: { per_day: 5 }
`;

interface Here {
  readonly site: Installation;
  readonly max: Desk;
  /** What was logged with this message. */
  logged(msg: string): readonly Record<string, unknown>[];
  /** Replaces the line of a section and sends the signal; resolves when it was taken or refused. */
  reload(lines: Readonly<Record<string, string>>): Promise<void>;
  /** One message of a member; out: its reference. */
  send(from?: string): Promise<string>;
}

async function begin(start = START): Promise<Here> {
  const site = await install(start, "kind: trusted, networks: [127.0.0.0/8]");
  ends.push(() => site.close());
  const members =
    "id,name,address,standing\nm1,Ann,ann@smith.example,good\nm2,Eve,eve@watched.example,every-message-held\n";
  expect((await site.run(["import", "members", site.file("members.csv", members)])).code).toBe(0);
  const { store } = await sqlite({ dataDir: `${site.dir}/data` });
  const max = await signIn(store, `http://127.0.0.1:${site.ports.web}`, Date.now(), ["manager"], { name: "max" });
  await store.close();
  const lines: Record<string, unknown>[] = [];
  const child = site.start(["serve"]);
  if (child.stdout) createInterface(child.stdout).on("line", (line) => lines.push(JSON.parse(line)));
  const logged = (msg: string) => lines.filter((line) => line["msg"] === msg);
  await until(() => logged("started").length > 0, 60_000);
  const answered = () => logged("reloaded").length + logged("reload refused, the old configuration stays").length;
  const reload = async (changes: Readonly<Record<string, string>>) => {
    const before = answered();
    let text = readFileSync(site.config, "utf8");
    for (const [key, value] of Object.entries(changes))
      text = text.replace(new RegExp(`^${key}: .*$`, "m"), `${key}: ${value}`);
    writeFileSync(site.config, text);
    child.kill("SIGHUP");
    await until(() => answered() > before, 30_000);
  };
  return { site, max, logged, reload, send: (from) => send(site, from) };
}

/** No two alike: the same again within an hour would get the first answer. */
let sent = 0;

async function send(site: Installation, from = "ann@smith.example"): Promise<string> {
  const client = await RawClient.hello({ port: site.ports.smtp, timeout: 30_000 });
  for (const line of [`MAIL FROM:<${from}>`, "RCPT TO:<bob@jones.example>", "DATA"]) await client.command(line);
  client.send(`From: ${from}\r\nTo: bob@jones.example\r\nSubject: keys\r\n\r\nThe keys are at desk ${++sent}\r\n.\r\n`);
  const [, ref = ""] = /^250 2\.0\.0 (\S+)/.exec(await client.reply()) ?? [];
  client.kill();
  expect(ref).not.toBe("");
  return ref;
}

describe("webhooks", () => {
  async function receiver(): Promise<Receiver> {
    const made = new Receiver();
    await made.listen();
    ends.push(() => made.close());
    return made;
  }

  it("come, go and change their secret with a reload, and a fault in one changes none", async () => {
    const here = await begin();
    const other = await receiver();
    const secretFile = here.site.file("one.secret", secretOf(1));
    const hook = (name: string) =>
      `{ name: ${name}, url: "${other.url(`/${name}`)}", events: [verdict], secret_file: ${secretFile} }`;
    const told = (path: string, ref: string) => other.at(path).find(({ body }) => body.includes(ref)) ?? null;

    await here.reload({ webhooks: `[${hook("one")}]` });
    const first = await here.send();
    expect(isGenuine(await until(() => told("/one", first)), secretOf(1))).toBe(true);

    writeFileSync(secretFile, secretOf(2));
    await here.reload({ webhooks: `[${hook("one")}, ${hook("two")}]` });
    const second = await here.send();
    for (const path of ["/one", "/two"])
      expect(isGenuine(await until(() => told(path, second)), secretOf(2))).toBe(true);

    writeFileSync(secretFile, "no secret");
    await here.reload({});
    expect(here.logged("reload refused, the old configuration stays")).toMatchObject([
      { reason: expect.stringContaining("webhooks[0].secret_file") },
    ]);
    const third = await here.send();
    expect(isGenuine(await until(() => told("/two", third)), secretOf(2))).toBe(true);

    writeFileSync(secretFile, secretOf(3));
    await here.reload({ webhooks: `[${hook("two")}]` });
    const fourth = await here.send();
    expect(isGenuine(await until(() => told("/two", fourth)), secretOf(3))).toBe(true);
    expect(told("/one", fourth)).toBe(null);
    const { body } = await here.max.get("/webhooks");
    expect(body.hooks.map(({ name }: { name: string }) => name)).toEqual(["two"]);
  });
});

describe("what staff work with", () => {
  it("changes at once: undo, calendar, last resort, urgent mail, limits", async () => {
    const sink = new CrashSink();
    const here = await begin();
    await sink.listen(here.site.ports.smartHost);
    ends.push(() => sink.close());
    const page = async (ref: string) => {
      const notice = await until(() => sink.reports.find(({ text }) => text.includes(ref)) ?? null);
      const [, path = ""] = /(\/sent\/[\w.~-]+)/.exec(notice.text.replaceAll(/=\r\n/g, "")) ?? [];
      return { notice, page: await (await fetch(`http://127.0.0.1:${here.site.ports.web}${path}`)).text() };
    };
    const before = await page(await here.send("eve@watched.example"));
    expect(before.page).toContain('value="urgent"');
    expect((await here.max.get("/held/codes")).body.undo).toBe(10_000);
    expect((await here.max.get("/duty")).body).toMatchObject({ timezone: "UTC", lastResort: "" });

    await here.reload({
      review:
        '{ undo: 3s, last_resort: max, urgent_per_week: 0, calendar: { timezone: Europe/Berlin, hours: "07:00-15:00" } }',
      console: "{ second_factor: required, requests_per_minute: 5 }",
    });
    const after = await page(await here.send("eve@watched.example"));
    expect(after.page).not.toContain('value="urgent"');
    expect(after.notice.text.length).toBeLessThan(before.notice.text.length);
    expect((await here.max.get("/held/codes")).body.undo).toBe(3000);
    expect((await here.max.get("/duty")).body).toMatchObject({
      timezone: "Europe/Berlin",
      hours: "07:00-15:00",
      lastResort: "max",
    });
    expect((await here.max.get("/session")).body).toMatchObject({ secondFactorRequired: true });
    await until(async () => (await here.max.get("/session")).status === 429);
    expect(here.logged("these keys changed and need a restart, the old values stay")).toEqual([]);
  });
});

describe("what needs a restart", () => {
  it("is named in one line at each reload, and stays as it was", async () => {
    const here = await begin();
    const said = () => here.logged("these keys changed and need a restart, the old values stay");
    await here.reload({
      clearance: "{ per_day: 1 }",
      console: "{ public_url: https://desk.example.org, failures: 9 }",
    });
    await until(() => said().length > 0);
    expect(said()).toMatchObject([{ level: "warn", keys: ["console.public_url", "clearance.per_day"] }]);
    // The cookie would have another name under https.
    expect((await here.max.get("/session")).status).toBe(200);
    await here.reload({ clearance: "{ per_day: 5 }" });
    await until(() => said().length > 1);
    expect(said()[1]).toMatchObject({ keys: ["console.public_url"] });
    appendFileSync(here.site.config, "mode: observe\n");
    await here.reload({ console: "{ second_factor: optional }" });
    expect(said()).toHaveLength(2);
    expect(here.logged("reloaded").at(-1)).toMatchObject({ mode: "observe" });
  });
});
