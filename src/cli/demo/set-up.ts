/** A whole installation in a directory of its own: configuration, gateway, members, smart host. Loopback, free ports. */
import { copyFileSync, createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Config, loadConfig, paths } from "../../config/index.ts";
import { parseAddrSpec } from "../../mail/addr-spec.ts";
import { type Gateway, startGateway } from "../../main.ts";
import { hashPassword, newPassword } from "../../staff/password.ts";
import type { Store } from "../../store/port.ts";
import { createTelemetry } from "../../telemetry/index.ts";
import { version } from "../version.ts";
import { DEMO_DELEGATION, DEMO_MEMBERS, DEMO_SENDERS, demoConsents } from "./people.ts";
import { type CapturingHost, startCapturingHost } from "./smart-host.ts";

export interface Demo {
  readonly dir: string;
  readonly configFile: string;
  readonly config: Config;
  readonly gateway: Gateway;
  /** Copies of the packs in force; an operator edits such. */
  readonly packFiles: readonly string[];
  readonly smartHost: CapturingHost;
  readonly password: string;
  /** Stops everything and deletes the directory. */
  close(): Promise<void>;
}

const ACTOR = "staff:demo";
const PACKS = ["ala", "bulk-mail-law"];

export async function setUp(): Promise<Demo> {
  const dir = mkdtempSync(join(tmpdir(), "lintel-demo-"));
  const smartHost = await startCapturingHost(join(dir, "captured"));
  const packFiles = copyPacks(join(dir, "packs"));
  const configFile = join(dir, "lintel.yaml");
  writeFileSync(configFile, configText(smartHost.port, await freePorts(2)));
  const { config } = loadConfig(configFile, {});
  const log = createWriteStream(join(dir, "lintel.log"));
  const gateway = await startGateway(config, { telemetry: createTelemetry(config.log, version(), log) });
  const password = newPassword();
  await populate(gateway.store, password, dir);
  const close = async () => {
    await gateway.close();
    await smartHost.close();
    log.end();
    rmSync(dir, { recursive: true, force: true });
  };
  return { dir, configFile, packFiles, config, gateway, smartHost, password, close };
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

/** Members and consents by the same road as `lintel import`; the files stay beside the configuration, to be looked at. */
async function populate(store: Store, password: string, dir: string): Promise<void> {
  const now = Date.now();
  const context = { actor: ACTOR, at: now, dryRun: false };
  const consents = demoConsents(now);
  writeFileSync(join(dir, "members.csv"), DEMO_MEMBERS);
  writeFileSync(join(dir, "consents.csv"), consents);
  const rows = <Row>(read: { rows: readonly { row: Row }[] }): Row[] => read.rows.map(({ row }) => row);
  await store.importMembers(rows(readTable(DEMO_MEMBERS, TABLES.members, now)), context);
  await store.importConsents(rows(readTable(consents, TABLES.consents, now)), context);
  const hash = await hashPassword(password);
  for (const sender of DEMO_SENDERS) await store.setPassword(sender, "demo", hash, ACTOR, now);
  const address = parseAddrSpec(DEMO_DELEGATION.address, "people");
  if ("fault" in address) throw new Error(address.detail);
  const right = { address, kind: DEMO_DELEGATION.kind, from: null, until: null };
  await store.setDelegation(DEMO_DELEGATION.holder, right, ACTOR, now);
}
