/** An installation in a directory of its own, and the built command line run on it as a child process. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** `npm test` builds it first. */
const PROGRAM = fileURLToPath(new URL("../../dist/cli/lintel.js", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Installation {
  readonly dir: string;
  readonly config: string;
  /** `listeners` in their order, `smtp` the first of them. */
  readonly ports: {
    readonly smtp: number;
    readonly smartHost: number;
    readonly web: number;
    readonly listeners: readonly number[];
  };
  file(name: string, content: string): string;
  /** Runs a command with this configuration in `LINTEL_CONFIG`. */
  run(args: readonly string[], input?: string): Promise<Ran>;
  /** Starts a command that stays; ended with the installation. */
  /** `stdout`: an open file instead of a pipe. */
  start(args: readonly string[], stdout?: "pipe" | number): ChildProcess;
  close(): Promise<void>;
}

/**
 * Below the ports that the system gives to outgoing connections, where a port may be gone before its owner listens. A
 * lane for each of the runner's processes, so that no two choose the same; and in the lane no port twice.
 */
const FIRST_PORT = 11_000;
const LANE = 2_500;
const LANES = 8;
const lane = FIRST_PORT + (Number(process.env["VITEST_POOL_ID"] ?? 0) % LANES) * LANE;
let next = Math.floor(Math.random() * LANE);

/** Nobody's, and nobody else's choice. */
export async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  for (let tries = 0; ports.length < count && tries < LANE; tries++) {
    const port = lane + (next++ % LANE);
    if (await isFree(port)) ports.push(port);
  }
  if (ports.length < count) throw new Error(`there are not ${count} free ports from ${lane} on`);
  return ports;
}

const textOf = (stream: Readable | null) => (stream ? text(stream) : "");

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

/**
 * `extra` is YAML at the top level of the configuration, `kinds` what each listener is beside its address, `smartHostPort`
 * that of a host which runs already, `submission` more of that section, as in a flow mapping.
 */
export async function install(
  extra = "",
  kinds: string | readonly string[] = "kind: starttls",
  smartHostPort?: number,
  submission = "",
): Promise<Installation> {
  const dir = mkdtempSync(join(tmpdir(), "lintel-e2e-"));
  const kind = typeof kinds === "string" ? [kinds] : kinds;
  const [free = 0, web = 0, ...listeners] = await freePorts(2 + kind.length);
  const [smtp = 0] = listeners;
  const smartHost = smartHostPort ?? free;
  const config = join(dir, "lintel.yaml");
  writeFileSync(
    config,
    `hostname: gateway.test
data_dir: ./data
submission: { listeners: [${kind.map((what, index) => `{ host: 127.0.0.1, port: ${listeners[index]}, ${what} }`).join(", ")}], ${submission} }
smart_host: { host: 127.0.0.1, port: ${smartHost} }
web: { host: 127.0.0.1, port: ${web} }
${extra}`,
  );
  const children: ChildProcess[] = [];
  const start = (args: readonly string[], stdout: "pipe" | number = "pipe") => {
    // A starved machine must not make plain mail unreadable.
    const env = { ...process.env, LINTEL_CONFIG: config, LINTEL_parse__deadline: "5m" };
    const child = spawn(process.execPath, [PROGRAM, ...args], { env, stdio: ["pipe", stdout, "pipe"] });
    children.push(child);
    return child;
  };
  const run = async (args: readonly string[], input = ""): Promise<Ran> => {
    const child = start(args);
    child.stdin?.end(input);
    const [stdout, stderr, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), exit(child)]);
    return { code, stdout, stderr };
  };
  const close = async () => {
    for (const child of children) if (child.exitCode === null) child.kill("SIGKILL");
    await Promise.all(children.map(exit));
    rmSync(dir, { recursive: true, force: true });
  };
  const file = (name: string, content: string) => {
    writeFileSync(join(dir, name), content);
    return join(dir, name);
  };
  return { dir, config, ports: { smtp, smartHost, web, listeners }, file, run, start, close };
}

/** The exit code; null when a signal ended it. */
export const exit = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once("exit", (code) => resolve(code)));

/**
 * Asks until it holds; throws after `timeoutMs` milliseconds. Long, since it is for what hangs: a starved machine takes its
 * time, and what holds at once costs nothing.
 */
export async function until<T>(
  ask: () => Promise<T | null | false> | T | null | false,
  timeoutMs = 60_000,
): Promise<T> {
  for (const end = performance.now() + timeoutMs; performance.now() < end; ) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`it did not come to hold in time: ${ask}`);
}
