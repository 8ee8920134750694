import type { ChildProcess } from "node:child_process";
import { appendFileSync, closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, it } from "vitest";
import { exit, type Installation, install, until } from "../support/installation.ts";

// Each test starts a process or more.

const TRUSTED = "kind: trusted, networks: [127.0.0.0/8]";
const sites: Installation[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

async function site(extra = "", kind = "kind: starttls"): Promise<Installation> {
  const made = await install(extra, kind);
  sites.push(made);
  return made;
}

interface Served {
  readonly child: ChildProcess;
  /** Log lines so far. */
  readonly lines: Record<string, unknown>[];
  logged(msg: string): Promise<Record<string, unknown>>;
}

async function serve(from: Installation): Promise<Served> {
  const child = from.start(["serve"]);
  const lines: Record<string, unknown>[] = [];
  if (child.stdout) createInterface(child.stdout).on("line", (line) => lines.push(JSON.parse(line)));
  const logged = (msg: string) => until(() => lines.find((line) => line["msg"] === msg) ?? null, 60_000);
  await logged("started");
  return { child, lines, logged };
}

/** A client that says what it is told and waits for the code. */
async function smtp(port: number): Promise<{ socket: Socket; say(line: string, code: string): Promise<void> }> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (chunk) => {
    heard += chunk;
  });
  socket.on("error", () => {});
  const expectCode = async (code: string) => {
    await until(() => new RegExp(`^${code} [^\r]*\r\n`, "m").test(heard), 30_000);
    heard = "";
  };
  await expectCode("220");
  const say = async (line: string, code: string) => {
    socket.write(`${line}\r\n`);
    await expectCode(code);
  };
  return { socket, say };
}

/** A session of a member with half a message sent. */
async function inTheMiddleOfData(from: Installation): Promise<Awaited<ReturnType<typeof smtp>>> {
  expect((await from.run(["member", "add", "ann@smith.example", "--id", "m1"])).code).toBe(0);
  const client = await smtp(from.ports.smtp);
  await client.say("EHLO relay.test", "250");
  await client.say("MAIL FROM:<ann@smith.example>", "250");
  await client.say("RCPT TO:<bob@jones.example>", "250");
  await client.say("DATA", "354");
  client.socket.write("From: ann@smith.example\r\nTo: bob@jones.example\r\nSubject: hello\r\n\r\nFirst half\r\n");
  return client;
}

const readyz = async (from: Installation) => {
  const answer = await fetch(`http://127.0.0.1:${from.ports.web}/readyz`);
  return {
    code: answer.status,
    ...((await answer.json()) as { status: string; checks: Record<string, { ok: boolean }> }),
  };
};

describe("serve", () => {
  it("is ready although the smart host is down, says so, and ends with 0 on SIGTERM", async () => {
    const here = await site();
    const { child, lines, logged } = await serve(here);
    const ready = await readyz(here);
    expect(ready).toMatchObject({ code: 200, status: "ready", checks: { store: { ok: true } } });
    expect(ready.checks[`smart_host 127.0.0.1:${here.ports.smartHost}`]?.ok).toBe(false);
    const metrics = await (await fetch(`http://127.0.0.1:${here.ports.web}/metrics`)).text();
    expect(metrics).toContain("lintel_queue_depth 0");
    expect(await here.run(["readyz", "-f", "json"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"ready"'),
    });
    await until(async () =>
      (await (await fetch(`http://127.0.0.1:${here.ports.web}/metrics`)).text()).includes("lintel_audit_chain_ok 1"),
    );
    child.kill("SIGTERM");
    expect(await exit(child)).toBe(0);
    await logged("stopped");
    expect(lines.filter(({ msg }) => msg === "listening").map(({ kind, port }) => [kind, port])).toEqual([
      ["starttls", here.ports.smtp],
      ["web", here.ports.web],
    ]);
  });

  it("goes on when its log cannot be written, counts that, and ends as ever", async () => {
    const here = await site();
    const full = openSync("/dev/full", "w");
    const child = here.start(["serve"], full);
    closeSync(full);
    const metrics = `http://127.0.0.1:${here.ports.web}/metrics`;
    const told = await until(() =>
      fetch(metrics)
        .then((answer) => answer.text())
        .catch(() => null),
    );
    expect(Number(/^lintel_log_failures_total (\d+)$/m.exec(told)?.[1])).toBeGreaterThan(0);
    const { say } = await smtp(here.ports.smtp);
    await say("EHLO x", "250");
    child.kill("SIGTERM");
    expect(await exit(child)).toBe(0);
  });

  it("finishes the data that come in when it is told to stop, and takes no new ones", async () => {
    const here = await site("", TRUSTED);
    const { child, logged } = await serve(here);
    const client = await inTheMiddleOfData(here);
    child.kill("SIGTERM");
    await logged("stopping");
    expect(await readyz(here)).toMatchObject({ code: 503, status: "draining" });
    const refused = connect(here.ports.smtp, "127.0.0.1");
    await new Promise((done) => refused.once("error", done).once("close", done));
    await client.say("second half\r\n.", "250");
    expect(await exit(child)).toBe(0);
    expect((await here.run(["audit", "export"])).stdout).toContain('"submission.committed"');
  });

  it("is forced by a second signal, with exit code 2", async () => {
    const here = await site("", TRUSTED);
    const { child, logged } = await serve(here);
    await inTheMiddleOfData(here);
    child.kill("SIGTERM");
    await logged("stopping");
    await new Promise((next) => setTimeout(next, 200));
    child.kill("SIGTERM");
    expect(await exit(child)).toBe(2);
  });

  it("cuts off what does not end within shutdown_timeout, and says so by exit code 3", async () => {
    const here = await site("shutdown_timeout: 1s\n", TRUSTED);
    const { child } = await serve(here);
    await inTheMiddleOfData(here);
    const start = performance.now();
    child.kill("SIGTERM");
    expect(await exit(child)).toBe(3);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it("takes new modes on SIGHUP, and keeps the old ones when the file has faults", async () => {
    const here = await site();
    const { child, logged } = await serve(here);
    appendFileSync(here.config, "mode: observe\n");
    child.kill("SIGHUP");
    expect(await logged("reloaded")).toMatchObject({ mode: "observe" });
    expect((await here.run(["mode"])).stdout).toBe("observe, as configured\n");
    writeFileSync(here.config, `${readFileSync(here.config, "utf8")}modus: advise\n`);
    child.kill("SIGHUP");
    expect(await logged("reload refused, the old configuration stays")).toMatchObject({
      reason: expect.stringContaining("modus"),
    });
    expect(await readyz(here)).toMatchObject({ status: "ready" });
    child.kill("SIGTERM");
    expect(await exit(child)).toBe(0);
  });
});

describe("a start that fails", () => {
  it("exits 1 with one sentence when a port is taken, and leaves nothing running", async () => {
    const here = await site();
    const taken = createServer().listen(here.ports.smtp, "127.0.0.1");
    await new Promise((up) => taken.once("listening", up));
    const ran = await here.run(["serve"]);
    await new Promise((down) => taken.close(down));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^lintel: not started: .*EADDRINUSE.* name another port\n$/);
  });

  it("exits 1 with file, line and remedy when the configuration has faults", async () => {
    const here = await site("moed: observe\n");
    const ran = await here.run(["serve"]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/lintel\.yaml:6:1 moed: .*did you mean "mode"\?/);
  });

  it("exits 1 when another gateway runs on the same data directory", async () => {
    const here = await site();
    const { child } = await serve(here);
    const second = await here.run(["serve"]);
    expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining("another gateway is running") });
    child.kill("SIGKILL");
    await exit(child);
    expect((await serve(here)).child.exitCode).toBe(null);
  });

  it("exits 1 when a mode is set for a rule that does not exist", async () => {
    const here = await site("modes: [{ mode: observe, rule: consent/newsleter }]\n");
    const ran = await here.run(["serve"]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(
      /modes\[0\]\.rule.*: there is no rule consent\/newsleter, did you mean "consent\/newsletter"\?/,
    );
  });

  it("exits 1 when the data directory cannot be made", async () => {
    const here = await site();
    here.file("data", "a file where a directory should be");
    const ran = await here.run(["serve"]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^lintel: not started: data_dir .*\/data cannot be used .* Check who may write it.*\n$/);
  });
});
