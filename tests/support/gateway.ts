/**
 * The built program as an operator has it: `lintel serve` as a child process with people in its store. What is asked of
 * it goes through its sockets and its commands.
 */
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { installedMigrations } from "../../src/config/paths.ts";
import { readTable } from "../../src/consent/import/read.ts";
import { TABLES } from "../../src/consent/import/tables.ts";
import { hashPassword } from "../../src/staff/password.ts";
import type { Store } from "../../src/store/port.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { exit, type Installation, install, until } from "./installation.ts";
import { authPlain, RawClient } from "./raw-client.ts";

/** Everybody's. */
export const PASSWORD = "correct-horse-battery";

export interface People {
  /** CSV as `lintel import` takes it. */
  readonly members: readonly string[];
  readonly consents?: readonly string[];
}

export interface Setup extends People {
  /** What each listener is beside its address. */
  readonly listeners?: readonly string[];
  readonly smartHost: number;
  /** More of the section `submission`, as in a flow mapping. */
  readonly submission?: string;
  /** YAML at the top level of the configuration. */
  readonly extra?: string;
  /** What no CSV says. */
  readonly prepare?: (store: Store) => Promise<unknown>;
}

export interface GatewayProcess extends Installation {
  readonly child: ChildProcess;
  /** Log lines so far. */
  readonly log: readonly Record<string, unknown>[];
  /** Ends it as an operator does; out: its exit code. */
  stop(): Promise<number | null>;
}

/** Resolves when it listens. Close it in the end. */
export async function startGatewayProcess(setup: Setup): Promise<GatewayProcess> {
  const site = await install(setup.extra, setup.listeners ?? ["kind: starttls"], setup.smartHost, setup.submission);
  try {
    await populate(join(site.dir, "data"), setup);
    const child = site.start(["serve"]);
    const log: Record<string, unknown>[] = [];
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    if (child.stdout) createInterface(child.stdout).on("line", (line) => log.push(JSON.parse(line)));
    await until(() => {
      if (child.exitCode !== null) throw new Error(`serve ended with ${child.exitCode}: ${said}`);
      return log.some(({ msg }) => msg === "started");
    }, 60_000);
    const stop = () => {
      child.kill("SIGTERM");
      return exit(child);
    };
    return { ...site, child, log, stop };
  } catch (error) {
    await site.close();
    throw error;
  }
}

/** As `lintel import` and `lintel member password` would, in one process. Every member gets the password. */
async function populate(dataDir: string, { members, consents = [], prepare }: Setup): Promise<void> {
  const now = Date.now();
  const store = await openSqliteStore({ dataDir, migrationsDir: installedMigrations, minFree: 0 });
  const context = { actor: "staff:test", at: now, dryRun: false };
  const rows = <Row>({ rows, refused }: ReturnType<typeof readTable<Row>>): Row[] => {
    if (refused.length > 0) throw new Error(JSON.stringify(refused));
    return rows.map(({ row }) => row);
  };
  try {
    const hash = await hashPassword(PASSWORD);
    for (const text of members) {
      const people = rows(readTable(text, TABLES.members, now));
      await store.importMembers(people, context);
      for (const { id } of people) await store.setPassword(id, "test", hash, context.actor, now);
    }
    for (const text of consents) await store.importConsents(rows(readTable(text, TABLES.consents, now)), context);
    await prepare?.(store);
  } finally {
    await store.close();
  }
}

export interface Letter {
  /** The address that logs in. */
  readonly login: string;
  /** MAIL FROM; default: the login. Empty for `<>`. */
  readonly reversePath?: string;
  /** What follows the path on MAIL. */
  readonly parameters?: string;
  /** Addresses, each perhaps followed by RCPT parameters. */
  readonly recipients: readonly string[];
  /** With CRLF. */
  readonly source: Buffer | string;
}

/** Logs in as a mail client does, over STARTTLS; out: the client, ready for MAIL. */
export async function logIn(port: number, login: string): Promise<RawClient> {
  const client = await RawClient.hello({ port, timeout: 60_000 });
  await client.command("STARTTLS");
  await client.startTls();
  await client.command("EHLO client.example");
  const welcome = await client.command(authPlain(login, PASSWORD));
  if (!welcome.startsWith("235")) throw new Error(welcome);
  return client;
}

/** Sends up to the final dot and does not wait for the answer; out: the refusal of an earlier command, else null. */
export async function say(client: RawClient, letter: Letter): Promise<string | null> {
  const mail = await client.command(
    `MAIL FROM:<${letter.reversePath ?? letter.login}> ${letter.parameters ?? ""}`.trim(),
  );
  if (!mail.startsWith("250")) return mail;
  for (const recipient of letter.recipients) {
    const [address, ...parameters] = recipient.split(" ");
    const rcpt = await client.command([`RCPT TO:<${address}>`, ...parameters].join(" "));
    if (!rcpt.startsWith("250")) return rcpt;
  }
  await client.command("DATA");
  const text = typeof letter.source === "string" ? letter.source : letter.source.toString("latin1");
  client.send(`${text.replace(/^\./gm, "..")}.\r\n`);
  return null;
}

/** One letter in a session of its own; out: the reply that decided. */
export async function submit(port: number, letter: Letter): Promise<string> {
  const client = await logIn(port, letter.login);
  const reply = (await say(client, letter)) ?? (await client.reply());
  client.send("QUIT\r\n");
  await client.untilClosed();
  return reply;
}

/** A file's text with CRLF. */
export const crlf = (text: string): string => text.replace(/\r?\n/g, "\r\n");
export const readCrlf = (file: string): string => crlf(readFileSync(file, "latin1"));

/** The header block with its last CRLF, and what follows the empty line. */
export function halves(message: Buffer | string): { header: string; body: string } {
  const text = typeof message === "string" ? message : message.toString("latin1");
  const end = text.indexOf("\r\n\r\n");
  return { header: text.slice(0, end + 2), body: text.slice(end + 4) };
}

/** The fields of a header block, each with its folds. */
export const fieldsOf = (header: string): string[] => header.split(/(?<=\r\n)(?![ \t])/);

const STRIPPED = /^(?:bcc|return-path):/i;

/**
 * What must arrive of what was handed in: the same bytes without Bcc and Return-Path, below a Received field of ours.
 * Out: that field, when it is so; throws and says how it differs.
 */
export function receivedAbove(arrived: Buffer, sent: string): string {
  const { header, body } = halves(sent);
  const expected = `${fieldsOf(header)
    .filter((field) => !STRIPPED.test(field))
    .join("")}\r\n${body}`;
  const text = arrived.toString("latin1");
  const [received = ""] = fieldsOf(halves(text).header);
  if (!/^Received: from [^\r]*\r\n\tby gateway\.test with ESMTPS?A? id [0-9a-z]{12}/.test(received))
    throw new Error(`no Received field of ours on top: ${JSON.stringify(text.slice(0, 300))}`);
  const below = text.slice(received.length);
  let same = 0;
  while (same < below.length && below[same] === expected[same]) same += 1;
  if (below === expected) return received;
  const around = (what: string) => JSON.stringify(what.slice(Math.max(0, same - 40), same + 80));
  throw new Error(`differs at octet ${same}: arrived ${around(below)}, expected ${around(expected)}`);
}
