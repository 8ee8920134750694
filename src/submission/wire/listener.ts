/** The listening sockets: three kinds of members' and the inbound door over one wire, with the limits that all clients share. */
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../../config/schema.ts";
import { newRef } from "../../mail/ids.ts";
import type { SmtpReply } from "../../mail/status.ts";
import type { Intake, WireListener, WireSession } from "../intake.ts";
import { Census } from "./census.ts";
import type { Certificate } from "./certificate.ts";
import { Connection } from "./connection.ts";
import { Networks, plainAddress } from "./networks.ts";
import { FOREIGN_NETWORK, SHUTTING_DOWN, TOO_MANY_CONNECTIONS } from "./replies.ts";
import { serviceOf } from "./service.ts";
import type { SpoolDisk } from "./spool-file.ts";
import type { WireLog } from "./talk.ts";
import { WireServer } from "./transport.ts";

export interface ListenerParts {
  readonly log: WireLog;
  /** From `loadCertificate`; null when no listener needs one. */
  readonly certificate: Certificate | null;
  /** The disk under the spool; tests fill it up. */
  readonly disk?: SpoolDisk;
  /** Who takes mail from outside; needed where `inbound.listeners` names a socket. */
  readonly door?: Intake;
}

export interface Listeners {
  /** The real ports, in the order of `submission.listeners`. */
  readonly ports: readonly number[];
  /** In the order of `inbound.listeners`. */
  readonly inbound: readonly number[];
  /** Connections now. */
  readonly sessions: number;
  /**
   * No new connections; 421 4.3.2 to whoever is idle; data that are coming in or being judged are finished. What is left
   * after `deadlineMs` milliseconds is cut off. Resolves when nobody is connected.
   */
  close(deadlineMs: number): Promise<void>;
}

interface Shared {
  readonly config: Config;
  readonly intake: Intake;
  readonly parts: ListenerParts;
  readonly census: Census;
}

/** Strangers get one place for so many of the members'. */
const STRANGERS = 4;
/** How often a closing listener looks whether everybody has left, milliseconds. */
const GLANCE = 20;

/**
 * Opens every listener of the configuration. Throws an `Error` that names the listener when one cannot be opened (then none
 * stays open), and when a TLS listener has no certificate.
 */
export async function startListeners(config: Config, intake: Intake, parts: ListenerParts): Promise<Listeners> {
  const { connections, connections_per_address } = config.submission;
  const members = new Census(connections, connections_per_address);
  // A share of their own: strangers cannot take the members' places (std 84).
  const strangers = new Census(Math.ceil(connections / STRANGERS), connections_per_address);
  const servers: WireServer[] = [];
  const open = async (listener: WireListener, shared: Shared): Promise<number> => {
    const server = serverFor(listener, shared);
    servers.push(server);
    return listen(server, listener);
  };
  const ports: number[] = [];
  const inbound: number[] = [];
  try {
    for (const listener of config.submission.listeners)
      ports.push(await open(listener, { config, intake, parts, census: members }));
    for (const socket of config.inbound.listeners) {
      if (!parts.door) throw new Error("nobody is behind the inbound door");
      const listener = { ...socket, kind: "inbound" } as const;
      inbound.push(await open(listener, { config, intake: parts.door, parts, census: strangers }));
    }
  } catch (error) {
    for (const server of servers) server.stop();
    throw error;
  }
  return {
    ports,
    inbound,
    get sessions() {
      return members.count + strangers.count;
    },
    close: (deadlineMs) => close(servers, () => members.count + strangers.count, deadlineMs),
  };
}

function serverFor(listener: WireListener, { config, intake, parts, census }: Shared): WireServer {
  const networks = listener.kind === "trusted" ? new Networks(listener.networks ?? []) : null;
  const secured = listener.kind === "starttls" || listener.kind === "implicit";
  if (secured && !parts.certificate) throw new Error(`Listener ${nameOf(listener)} needs a certificate`);
  const talk = {
    config,
    listener,
    service: serviceOf(config, listener),
    intake,
    log: parts.log,
    tls: parts.certificate !== null,
    xclientPeers: new Networks(listener.xclient ?? []),
    ...(parts.disk && { disk: parts.disk }),
  };
  const server = new WireServer({
    hostname: config.hostname,
    implicit: listener.kind === "implicit",
    tls: parts.certificate,
    idleTimeout: config.submission.idle_timeout,
    handshakeDeadline: config.submission.command_deadline,
    admit: (socket) => admit(socket, { listener, networks, census, intake }),
    connection: (owner, socket, options) => new Connection(owner, socket, options, talk),
  });
  // A handshake that fails is the client's affair; what breaks here is answered where it breaks.
  server.on("error", (error: Error) =>
    parts.log.debug({ err: error, listener: nameOf(listener) }, "connection failed"),
  );
  return server;
}

interface Gate {
  readonly listener: WireListener;
  /** Who may connect; null for everybody. */
  readonly networks: Networks | null;
  readonly census: Census;
  readonly intake: Intake;
}

/** Out: the way out, or why not. A relay's network is matched against the TCP peer, whatever anybody says later (std 88). */
function admit(socket: Socket, { listener, networks, census, intake }: Gate): SmtpReply | (() => void) {
  const peer = plainAddress(socket.remoteAddress);
  if (networks && !networks.has(peer)) {
    intake.refused(stranger(peer, listener), "connect", FOREIGN_NETWORK);
    return FOREIGN_NETWORK;
  }
  return census.enter(peer, networks !== null) ?? TOO_MANY_CONNECTIONS;
}

/** A session that never began. */
const stranger = (peer: string, listener: WireListener): WireSession => ({
  id: newRef(),
  listener: listener.kind,
  listenerConfig: listener,
  peer,
  tcpPeer: peer,
  helo: "",
  protocol: "SMTP",
  tls: null,
  identity: null,
  xclientLogin: null,
});

const nameOf = ({ kind, host, port }: WireListener): string => `${kind} on ${host}:${port}`;

/** Out: the real port. */
function listen(server: WireServer, listener: WireListener): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void =>
      reject(new Error(`Listener ${nameOf(listener)} cannot be opened: ${error.message}`, { cause: error }));
    server.server.once("error", failed);
    server.listen({ host: listener.host, port: listener.port }, () => {
      server.server.off("error", failed);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}

async function close(servers: readonly WireServer[], connected: () => number, deadlineMs: number): Promise<void> {
  const connections = (): Connection[] =>
    servers.flatMap((server) => [...server.connections].filter((one) => one instanceof Connection));
  for (const server of servers) server.stop();
  for (const one of connections()) one.leave(SHUTTING_DOWN, { finishData: true });
  const deadline = Date.now() + deadlineMs;
  while (connections().length > 0 && Date.now() < deadline) await sleep(Math.min(GLANCE, deadlineMs));
  for (const one of connections()) one.destroy();
  // A peer that was told to leave has a moment to do so.
  while (connected() > 0 && Date.now() < deadline) await sleep(GLANCE);
  for (const server of servers) server.cutOff();
  for (let turns = 0; connected() > 0 && turns < 10; turns++) await sleep(1);
}
