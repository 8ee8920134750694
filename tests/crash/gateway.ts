/** The built gateway as a child process that can be killed and started again on the same data. */
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { exit, freePorts, type Installation, install, until } from "../support/installation.ts";
import { ALIKE_SENDER, HELD_SENDER, LARGE, MEMBER_RECIPIENT, SENDERS } from "./mail.ts";

export const PASSWORD = "correct horse battery";
/** Milliseconds. Long: a transaction that a starved machine cut off would come twice; each start takes back what a dead process had. */
const LEASE = 300_000;

export interface Site extends Installation {
  /** The trusted listener, and the one with STARTTLS and logins. */
  readonly trusted: number;
  readonly starttls: number;
}

/** `extra` is YAML at the top level; what it names must not be named here. */
export async function makeSite(extra = ""): Promise<Site> {
  const made = await install();
  const { smtp: trusted, smartHost, web } = made.ports;
  const [starttls = 0] = await freePorts(1);
  made.file(
    "lintel.yaml",
    `hostname: gateway.test
submission:
  listeners:
    - { host: 127.0.0.1, port: ${trusted}, kind: trusted, networks: [127.0.0.0/8] }
    - { host: 127.0.0.1, port: ${starttls}, kind: starttls }
smart_host: { host: 127.0.0.1, port: ${smartHost}, connections: 10 }
delivery: { schedule: [1s], lease: ${LEASE}ms }
notices: { per_hour: 1000000 }
web: { host: 127.0.0.1, port: ${web} }
${/^store:/m.test(extra) ? "" : `store: { spool_above: ${LARGE} }\n`}${/^data_dir:/m.test(extra) ? "" : "data_dir: ./data\n"}${extra}`,
  );
  return { ...made, trusted, starttls };
}

/** Members who send, two of them held, one with a password. */
export async function addMembers(site: Site): Promise<void> {
  const held: readonly string[] = [HELD_SENDER, ALIKE_SENDER];
  const people = [...SENDERS, HELD_SENDER, MEMBER_RECIPIENT, ALIKE_SENDER].map(
    (address, index) =>
      `m${index},${address},${address},,,member,${held.includes(address) ? "every-message-held" : "good"}`,
  );
  const file = site.file("members.csv", `id,name,address,aliases,organisation,roles,standing\n${people.join("\n")}\n`);
  await mustRun(site, ["import", "members", file]);
  await mustRun(site, ["member", "password", SENDERS[0], "--stdin"], `${PASSWORD}\n`);
}

/** Out: standard output. */
export async function mustRun(site: Installation, args: readonly string[], input = ""): Promise<string> {
  const { code, stdout, stderr } = await site.run(args, input);
  if (code !== 0) throw new Error(`lintel ${args.join(" ")} ended with ${code}: ${stdout}${stderr}`);
  return stdout;
}

export interface Running {
  readonly child: ChildProcess;
  /** Log lines above `info`, and what went to standard error. */
  readonly complaints: string[];
  /** Rejects when it ends first. */
  ready(): Promise<void>;
  /** A signal was heard. */
  stopping(): Promise<boolean>;
  kill(): Promise<void>;
  /** Out: the exit code. */
  stop(): Promise<number | null>;
}

export function serve(site: Installation): Running {
  const child = site.start(["serve"]);
  const complaints: string[] = [];
  let started = false;
  let stopping = false;
  if (child.stdout) {
    createInterface(child.stdout).on("line", (line) => {
      if (line.includes('"msg":"started"')) started = true;
      if (line.includes('"msg":"stopping"')) stopping = true;
      if (/"level":"(error|fatal)"/.test(line)) complaints.push(line);
    });
  }
  child.stderr?.on("data", (text: Buffer) => complaints.push(text.toString()));
  return {
    child,
    complaints,
    ready: async () => {
      await until(() => started || child.exitCode !== null, 280_000);
      if (!started) throw new Error(`the gateway did not start: ${complaints.join("\n")}`);
    },
    stopping: () => until(() => stopping),
    kill: async () => {
      child.kill("SIGKILL");
      await exit(child);
    },
    stop: () => {
      child.kill("SIGTERM");
      return exit(child);
    },
  };
}

/** One number of `/metrics`. */
export async function metric(site: Installation, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${site.ports.web}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1] ?? Number.NaN);
}

/** Waits until nothing is queued and no notice is due. */
export const drained = (site: Installation, timeoutMs = 300_000): Promise<boolean> =>
  until(
    async () => (await metric(site, "lintel_queue_depth")) === 0 && (await metric(site, "lintel_notices_due")) === 0,
    timeoutMs,
  );
