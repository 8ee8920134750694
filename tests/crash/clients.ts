/** Members' clients that go on until the gateway dies: what each message was answered goes into the ledger. */
import { authPlain, RawClient } from "../support/raw-client.ts";
import { PASSWORD, type Site } from "./gateway.ts";
import type { Ledger, Outcome } from "./ledger.ts";
import { type Mail, onWire, SENDERS } from "./mail.ts";

export interface LoadOptions {
  readonly connections: number;
  /** How many of them log in over STARTTLS, as one member; the others use the trusted listener. */
  readonly logins: number;
  /** Milliseconds between parts of a body; 0 sends it at once. */
  readonly drip: number;
  /** How many of the connections go deaf after the dot and leave before they hear a reply. */
  readonly deaf: number;
}

export interface LoadEvents {
  /** A final dot was sent. */
  dot(): void;
  /** A reply to it came. */
  reply(code: string): void;
}

export interface Load {
  /** Resolves when every client has ended: the gateway died, or `next` had no more. */
  readonly ended: Promise<void>;
  /** No new messages; those under way are finished. */
  stop(): void;
}

/** `next` names the next message, or null when there is none. */
export function startLoad(
  site: Pick<Site, "trusted" | "starttls">,
  ledger: Ledger,
  round: number,
  next: (login: string | null) => Mail | null,
  options: LoadOptions,
  events: LoadEvents,
): Load {
  let stopped = false;
  const one = async (index: number): Promise<void> => {
    const login = index < options.logins ? SENDERS[0] : null;
    while (!stopped) {
      const client = await connect(site, login);
      if (!client) return;
      for (;;) {
        const mail = stopped ? null : next(login);
        if (!mail) {
          client.kill();
          return;
        }
        const deaf = index >= options.connections - options.deaf;
        const result = await submit(client, mail, { drip: options.drip, deaf }, events);
        ledger.begin(mail).tries.push({ round, ...result });
        if (client.closed) break;
      }
    }
  };
  return {
    ended: Promise.all(Array.from({ length: options.connections }, (_, index) => one(index))).then(() => undefined),
    stop: () => {
      stopped = true;
    },
  };
}

/** Null when nobody answers any more. */
async function connect({ trusted, starttls }: Pick<Site, "trusted" | "starttls">, login: string | null) {
  try {
    const client = await RawClient.hello({ port: login ? starttls : trusted, timeout: 60_000 });
    if (!login) return client;
    const ready = await client.command("STARTTLS");
    if (client.closed || !ready.startsWith("220")) return null;
    // A gateway that dies during the handshake may leave it without an end.
    const up = await Promise.race([client.startTls().then(() => true), sleep(5_000)]);
    if (up !== true) return null;
    await client.command("EHLO client.example");
    const reply = await client.command(authPlain(login, PASSWORD));
    if (!reply.startsWith("235")) throw new Error(`login: ${reply}`);
    return client;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("login: 5")) throw error;
    return null;
  }
}

/** One transaction to its end, or as far as it goes. */
export async function submit(
  client: RawClient,
  mail: Mail,
  { drip = 0, deaf = false }: { readonly drip?: number; readonly deaf?: boolean },
  events: LoadEvents,
): Promise<{ outcome: Outcome; reply: string }> {
  const lines = [`MAIL FROM:<${mail.from}>`, ...mail.to.map((to) => `RCPT TO:<${to}>`), "DATA"];
  for (const line of lines) {
    const reply = await client.command(line);
    if (!/^[23]/.test(reply)) return { outcome: "unended", reply };
  }
  const wire = onWire(mail);
  await send(client, wire.subarray(0, -3), drip);
  if (client.closed) return { outcome: "unended", reply: "" };
  client.send(wire.subarray(-3));
  events.dot();
  if (deaf) return leave(client, mail.bytes.length % 80);
  const reply = await client.reply();
  events.reply(reply.slice(0, 3));
  return { outcome: outcomeOf(reply), reply: reply.slice(0, 120) };
}

/** The reply may be lost on its way, or never be made. `after` in milliseconds. */
async function leave(client: RawClient, after: number): Promise<{ outcome: Outcome; reply: string }> {
  client.socket.pause();
  await sleep(after);
  client.kill();
  client.closed = true;
  return { outcome: "silent", reply: "" };
}

function outcomeOf(reply: string): Outcome {
  if (reply === "") return "silent";
  if (reply.startsWith("250")) return "taken";
  return reply.startsWith("4") ? "failed" : "refused";
}

/** In parts of a tenth when it drips. */
async function send(client: RawClient, bytes: Buffer, drip: number): Promise<void> {
  if (drip === 0) return client.send(bytes);
  const part = Math.ceil(bytes.length / 10);
  for (let from = 0; from < bytes.length && !client.closed; from += part) {
    client.send(bytes.subarray(from, from + part));
    await sleep(drip);
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
