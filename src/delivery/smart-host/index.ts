/** A smart host as configured: which TLS, which login, and one message at a time handed to it over a pooled connection. */
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import type { SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import type { Config, SmartHostConfig } from "../../config/schema.ts";
import type { Address } from "../../mail/address.ts";
import { type Features, HostConnection, type Transaction } from "./connection.ts";
import { Pool } from "./pool.ts";
import { type HostReply, temporary } from "./reply.ts";

/** What became of one transaction. */
export interface Sent {
  /** By recipient text, one for each asked for. */
  readonly replies: ReadonlyMap<string, HostReply>;
  /** Null when the host was not reached. */
  readonly features: Features | null;
  /** From the transaction's first command to the last reply, milliseconds; absent where there was none. */
  readonly took?: number;
}

/** Made once the host's features are known; a reply instead of a transaction when it cannot go to such a host. */
export type Planned = (features: Features) => Transaction | HostReply;

export interface SmartHost {
  /** For `Remote-MTA` and logs. */
  readonly name: string;
  readonly connections: number;
  /**
   * In: recipients and how to send to them. Out: a reply for each, or null when the lease would have run out before its
   * turn came, so that nothing was tried. Never rejects.
   *
   * @param deadline Milliseconds since 1970.
   */
  send(recipients: readonly Address[], planned: Planned, deadline: number): Promise<Sent | null>;
  close(): void;
}

/** A transaction is not begun with less than this left of its lease, milliseconds. */
const SHORTEST_ATTEMPT = 500;

/** Reads password and certificates at once; throws when a file cannot be read. */
export function openSmartHost(config: SmartHostConfig, hostname: string, clock: () => number = Date.now): SmartHost {
  const options = connectionOptions(config, hostname);
  const auth = login(config);
  const pool = new Pool({
    connections: config.connections,
    open: async () => {
      const connection = new HostConnection(options);
      await connection.open(auth);
      return connection;
    },
  });
  return {
    name: config.host,
    connections: config.connections,
    // Deadlines are by the gateway's clock, which a demo or a test may have set; timers run by the machine's.
    send: (recipients, planned, deadline) => send(pool, recipients, planned, Date.now() + deadline - clock()),
    close: () => pool.close(),
  };
}

async function send(
  pool: Pool,
  recipients: readonly Address[],
  planned: Planned,
  deadline: number,
): Promise<Sent | null> {
  const all = (reply: HostReply) => new Map(recipients.map(({ text }) => [text, reply]));
  for (;;) {
    let connection: HostConnection;
    try {
      connection = await pool.acquire();
    } catch (error) {
      return { replies: all(temporary(`cannot reach the smart host: ${describe(error)}`, "4.4.1")), features: null };
    }
    const { features } = connection;
    const plan = planned(features);
    if (!("chunks" in plan) || Date.now() > deadline - SHORTEST_ATTEMPT) {
      pool.release(connection, true);
      return "chunks" in plan ? null : { replies: all(plan), features };
    }
    const again = connection.used > 0;
    const begun = performance.now();
    const { replies, reusable, untouched } = await connection.transact(plan, deadline);
    const took = Math.round(performance.now() - begun);
    pool.release(connection, reusable);
    if (!(untouched && again)) return { replies, features, took };
    // It died while it lay idle and the message never left: once more, on a connection that did not lie.
    pool.dropIdle();
  }
}

/** The host for this sender's mail (lower case A-labels): by `sender_domains`, else `smart_host`. */
export function chooseHost<T>(
  config: Pick<Config, "smart_hosts">,
  hosts: readonly T[],
  fallback: T,
  domain: string,
): T {
  const index = config.smart_hosts.findIndex(({ sender_domains = [] }) =>
    sender_domains.some((own) => own.toLowerCase() === domain.toLowerCase()),
  );
  return hosts[index] ?? fallback;
}

/** Without a word of the operator, mail leaves this machine encrypted or not at all. */
export const tlsOf = ({ tls, host }: Pick<SmartHostConfig, "tls" | "host">): "off" | "opportunistic" | "required" =>
  tls ?? (isLoopback(host) ? "off" : "required");

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

function connectionOptions(config: SmartHostConfig, hostname: string): SMTPConnectionOptions {
  const tls = tlsOf(config);
  const servername = config.servername ?? (isIP(config.host) ? undefined : config.host);
  return {
    host: config.host,
    port: config.port,
    name: hostname,
    // Port 465 speaks TLS at once (RFC 8314 3.3).
    secure: tls !== "off" && config.port === 465,
    ignoreTLS: tls === "off",
    requireTLS: tls === "required",
    tls: {
      minVersion: "TLSv1.2",
      // Without an obligation any certificate is better than none.
      rejectUnauthorized: tls === "required",
      ...(servername && { servername }),
      ...(config.ca_file && { ca: readFileSync(config.ca_file) }),
    },
    connectionTimeout: config.connect_timeout,
    greetingTimeout: config.connect_timeout,
    dnsTimeout: config.connect_timeout,
    socketTimeout: config.reply_timeout,
    socketCloseTimeout: 1_000,
    maxResponseSize: 65_536,
    allowInternalNetworkInterfaces: true,
  };
}

function login({ auth }: SmartHostConfig): { user: string; pass: string } | null {
  if (!auth) return null;
  const pass = auth.password ?? (auth.password_file ? readFileSync(auth.password_file, "utf8").trimEnd() : "");
  return { user: auth.user, pass };
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));
