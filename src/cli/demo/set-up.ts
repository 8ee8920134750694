/** A whole installation in a directory of its own: configuration, gateway, members, smart host. Loopback, free ports. */
import { copyFileSync, createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Config, loadConfig, paths } from "../../config/index.ts";
import { readTable } from "../../consent/import/read.ts";
import { TABLES } from "../../consent/import/tables.ts";
import { parseAddrSpec } from "../../mail/addr-spec.ts";
import { type Gateway, startGateway } from "../../main.ts";
import { hashPassword, newPassword } from "../../staff/password.ts";
import type { Store } from "../../store/port.ts";
import { createTelemetry } from "../../telemetry/index.ts";
import { version } from "../version.ts";
import { DemoClock } from "./clock.ts";
import { heldConsents } from "./held-mail.ts";
import { DEMO_DELEGATION, DEMO_MEMBERS, demoConsents } from "./people.ts";
import { type CapturingHost, startCapturingHost } from "./smart-host.ts";
import { hireStaff } from "./staff.ts";

export interface Demo {
  readonly dir: string;
  readonly configFile: string;
  readonly config: Config;
  readonly gateway: Gateway;
  /** Copies of the packs in force; an operator edits such. */
  readonly packFiles: readonly string[];
  readonly smartHost: CapturingHost;
  readonly password: string;
  readonly clock: DemoClock;
  /** Stops everything and deletes the directory. */
  close(): Promise<void>;
}

const ACTOR = "staff:demo";
const PACKS = ["ala", "bulk-mail-law"];

/** `begin`: what time it is when it starts, milliseconds since 1970. */
export async function setUp(begin = Date.now()): Promise<Demo> {
  const clock = new DemoClock();
  clock.set(begin);
  const dir = mkdtempSync(join(tmpdir(), "lintel-demo-"));
  const smartHost = await startCapturingHost(join(dir, "captured"));
  const packFiles = copyPacks(join(dir, "packs"));
  const configFile = join(dir, "lintel.yaml");
  writeFileSync(configFile, configText(smartHost.port, await freePorts(2)));
  const { config } = loadConfig(configFile, {});
  // What cannot be logged is no reason to end.
  const log = createWriteStream(join(dir, "lintel.log")).on("error", () => {});
  const gateway = await startGateway(config, {
    telemetry: createTelemetry(config.log, version(), log),
    clock: clock.now,
  });
  const password = newPassword();
  await populate(gateway.store, { password, dir, now: begin });
  const close = async () => {
    await gateway.close();
    await smartHost.close();
    log.end();
    rmSync(dir, { recursive: true, force: true });
  };
  return { dir, configFile, packFiles, config, gateway, smartHost, password, clock, close };
}

const configText = (smartHost: number, [smtp, web]: readonly number[]): string => `# Made by "lintel demo".
hostname: gateway.test
data_dir: ./data
association: { name: "Example Association", domains: [assoc.example], postal_address: "1 Main St, Chicago, IL 60601" }
policies: [${PACKS.join(", ")}]
policies_dir: ./packs
mode: enforce
submission:
  listeners:
    - { host: 127.0.0.1, port: ${smtp}, kind: starttls }
smart_host: { host: 127.0.0.1, port: ${smartHost} }
web: { host: 127.0.0.1, port: ${web}, public_url: "http://127.0.0.1:${web}" }
console: { second_factor: optional }
shutdown_timeout: 5s
`;

function copyPacks(dir: string): string[] {
  mkdirSync(dir);
  return PACKS.map((name) => {
    const copy = join(dir, `${name}.yaml`);
    copyFileSync(join(paths.installedPolicies, `${name}.yaml`), copy);
    return copy;
  });
}

/** Waits until nothing is on its way any more, at most so many milliseconds. */
export async function settled({ store }: Gateway, timeoutMs: number): Promise<void> {
  for (const end = performance.now() + timeoutMs; performance.now() < end; await pause(50)) {
    const { queued, noticesDue } = await store.counts();
    if (queued + noticesDue === 0) return;
  }
}

/** Ports that nobody used a moment ago; they stand in the configuration, so that commands find the gateway. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  const ports = await Promise.all(
    servers.map(async (server) => {
      await new Promise((up) => server.once("listening", up));
      return (server.address() as { port: number }).port;
    }),
  );
  await Promise.all(servers.map((server) => new Promise((down) => server.close(down))));
  return ports;
}

/** What members know of each other when the demo opens: relationships age, so theirs are always a few weeks old. */
export async function openRelations({ gateway, dir }: Demo, now: number): Promise<void> {
  const consents = `${demoConsents(now)}${heldConsents(now)}`;
  writeFileSync(join(dir, "consents.csv"), consents);
  const rows = readTable(consents, TABLES.consents, now).rows.map(({ row }) => row);
  await gateway.store.importConsents(rows, { actor: ACTOR, at: now, dryRun: false });
}

/** Members and consents by the same road as `lintel import`; the files stay beside the configuration, to be looked at. */
async function populate(
  store: Store,
  { password, dir, now }: { password: string; dir: string; now: number },
): Promise<void> {
  const context = { actor: ACTOR, at: now, dryRun: false };
  const more = readFileSync(join(paths.installedDemo, "members.csv"), "utf8");
  const members = `${DEMO_MEMBERS}${more.slice(more.indexOf("\n") + 1)}`;
  writeFileSync(join(dir, "members.csv"), members);
  const rows = <Row>(read: { rows: readonly { row: Row }[] }): Row[] => read.rows.map(({ row }) => row);
  const people = rows(readTable(members, TABLES.members, now));
  await store.importMembers(people, context);
  await hireStaff(store, password, now);
  const hash = await hashPassword(password);
  for (const { id } of people) await store.setPassword(id, "demo", hash, ACTOR, now);
  const address = parseAddrSpec(DEMO_DELEGATION.address, "people");
  if ("fault" in address) throw new Error(address.detail);
  const right = { address, kind: DEMO_DELEGATION.kind, from: null, until: null };
  await store.setDelegation(DEMO_DELEGATION.holder, right, ACTOR, now);
}
