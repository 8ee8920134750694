/** An installation in a directory of its own, and the built command line run on it as a child process. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  start(args: readonly string[]): ChildProcess;
  close(): Promise<void>;
}

/** Free ports, a moment ago. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => new Promise((up) => server.once("listening", up))));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((down) => server.close(down))));
  return ports;
}

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
  const start = (args: readonly string[]) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, LINTEL_CONFIG: config } });
    children.push(child);
    return child;
  };
  const run = async (args: readonly string[], input = ""): Promise<Ran> => {
    const child = start(args);
    child.stdin?.end(input);
    const [stdout, stderr, code] = await Promise.all([text(child.stdout ?? []), text(child.stderr ?? []), exit(child)]);
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

/** Asks until it holds; throws after `timeoutMs` milliseconds. */
export async function until<T>(
  ask: () => Promise<T | null | false> | T | null | false,
  timeoutMs = 20_000,
): Promise<T> {
  for (const end = performance.now() + timeoutMs; performance.now() < end; ) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error("it did not come to hold in time");
}
