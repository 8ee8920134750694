/**
 * What lintel says about itself: one function per event, each one log line and the metrics of the same name. The log
 * never bears a body, a subject or an address above debug (DESIGN.md 8); texts of others are scrubbed.
 */
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";
import type { Disposition, Level } from "../mail/words.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { describeError, scrub } from "./scrub.ts";

export { type Metrics, setBacklog, setCounts } from "./metrics.ts";

export interface LogOptions {
  readonly level: "debug" | "info" | "warn" | "error";
}

/** One message judged and on disk, or answered again: the canonical line. */
export interface MessageEvent {
  readonly ref: string;
  readonly session: string;
  /** The member charged with it; null for mail forwarded unjudged. */
  readonly member: string | null;
  readonly dispositions: readonly Disposition[];
  readonly findings: readonly { readonly rule: string; readonly level: Level }[];
  readonly purpose: string;
  /** Octets. */
  readonly size: number;
  /** SMTP reply code. */
  readonly code: number;
  /** From the end of the data to the reply, milliseconds. */
  readonly durationMs: number;
}

export type Component = "main" | "submission" | "delivery" | "store" | "web" | "parse" | "audit";
export type Telemetry = ReturnType<typeof createTelemetry>;

/** `forward`, `hold`, `reject`, or `mixed` when recipients fared differently. */
export function actionOf(dispositions: readonly Disposition[]): Disposition | "mixed" {
  const [first = "forward", ...rest] = dispositions;
  return rest.every((other) => other === first) ? first : "mixed";
}

/**
 * In: log options, the version, and where lines go (default standard output). Out: the events. Writing is synchronous,
 * so that the last line before an end is never lost.
 */
export function createTelemetry(options: LogOptions, version = "0", destination?: DestinationStream) {
  const metrics = createMetrics(version);
  const log = createLogger(options, destination ?? standardOutput(metrics));
  return {
    log,
    metrics,
    ...gatewayEvents(log, metrics),
    ...intakeEvents(log.child({ component: "submission" }), metrics),
    ...deliveryEvents(log.child({ component: "delivery" }), metrics),
  };
}

/** Octets of lines that could not be written and are tried again with the next; what is beyond is lost. */
const MOST_UNWRITTEN = 1_048_576;

/**
 * The log may lie on a disk that is full, and mail goes on: pino's own stream would end the process over it, and try again
 * for ever on the way out.
 */
function standardOutput(metrics: Metrics): DestinationStream {
  const output = pino.destination({ fd: 1, sync: true, maxLength: MOST_UNWRITTEN });
  return output.on("error", () => metrics.logFailures.inc());
}

function createLogger(options: LogOptions, destination: DestinationStream): Logger {
  const settings = {
    level: options.level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
  };
  return pino(settings, destination);
}

function gatewayEvents(log: Logger, metrics: Metrics) {
  return {
    started: (info: { version: string; mode: string; policies: readonly string[]; overrides: readonly string[] }) => {
      configurationTaken(metrics);
      log.info({ component: "main", ...info }, "started");
    },
    listening: (component: Component, info: { kind: string; host: string; port: number }) =>
      log.info({ component, ...info }, "listening"),
    stopping: (signal: string) => log.info({ component: "main", signal }, "stopping"),
    stopped: (durationMs: number) => log.info({ component: "main", duration_ms: Math.round(durationMs) }, "stopped"),
    reloaded: (info: { policy: number; mode: string }) => {
      configurationTaken(metrics);
      log.info({ component: "main", ...info }, "reloaded");
    },
    /** Changed in the file, and not in force: names of keys. */
    restartNeeded: (keys: readonly string[]) =>
      log.warn({ component: "main", keys }, "these keys changed and need a restart, the old values stay"),
    reloadRefused: (error: unknown) => {
      metrics.reloadOk.set(0);
      log.error({ component: "main", ...describeError(error) }, "reload refused, the old configuration stays");
    },
    /** RFC 8301 3.2: it signs, but receivers may stop to believe it. */
    weakKey: ({ domain, selector, bits }: { domain: string; selector: string; bits: number }) =>
      log.warn({ component: "delivery", domain, selector, bits }, "a key that signs has fewer than 2048 bits"),
    chainChecked: (result: { ok: boolean; seq: number; what?: string }) => {
      metrics.chainOk.set(result.ok ? 1 : 0);
      if (!result.ok) log.error({ component: "audit", ...result }, "audit trail does not verify");
    },
    failed: (component: Component, what: string, error: unknown) =>
      log.error({ component, ...describeError(error) }, what),
  };
}

function configurationTaken(metrics: Metrics): void {
  metrics.reloadOk.set(1);
  metrics.reloadAt.setToCurrentTime();
}

function intakeEvents(log: Logger, metrics: Metrics) {
  return {
    sessions: (open: number) => metrics.sessions.set(open),
    loggedIn: (session: string, member: string) => {
      metrics.logins.inc({ result: "ok" });
      log.debug({ session, member, action: "login" }, "logged in");
    },
    loginRefused: (session: string, code: number) => {
      metrics.logins.inc({ result: code < 500 ? "throttled" : "refused" });
      log.info({ session, action: "login", code }, "login refused");
    },
    /** Refused before judgement, by grammar, limits, TLS or standing. */
    refused: (session: string, stage: string, reply: { code: number; enhanced: string; text: string }) => {
      if (stage === "data") metrics.messages.inc({ action: "refused" });
      log.info({ session, stage, action: "refused", code: reply.code, status: reply.enhanced }, "refused");
      log.debug({ session, stage, reply: reply.text }, "refused with these words");
    },
    committed: (event: MessageEvent) => {
      const action = actionOf(event.dispositions);
      metrics.messages.inc({ action });
      for (const disposition of event.dispositions) metrics.envelopes.inc({ disposition });
      for (const { rule, level } of event.findings) metrics.ruleHits.inc({ rule, level });
      log.info({ ...canonical(event), action }, "committed");
    },
    checked: (event: { ref: string; session: string; member: string; sent: number; held: number; refused: number }) => {
      metrics.messages.inc({ action: "checked" });
      log.info({ ...event, action: "checked" }, "checked");
    },
    requested: (event: {
      ref: string;
      session: string;
      member: string;
      asked: number;
      notAsked: number;
      recorded: "confirmed" | "attested" | null;
    }) => {
      const { notAsked: not_asked, ...rest } = event;
      metrics.messages.inc({ action: "requested" });
      log.info({ ...rest, not_asked, action: "requested" }, "requested");
    },
    repeated: (ref: string, session: string) => {
      metrics.messages.inc({ action: "repeated" });
      log.info({ ref, session, action: "repeated" }, "repeated");
    },
    /** Mail from outside, by the address it came to; what came of it is for us alone. */
    inbound: (event: { ref: string; session: string; to: string; outcome: string; size: number }) => {
      const result = event.outcome === "done" ? "done" : "ignored";
      metrics.inbound.inc({ to: event.to, result });
      log.info({ ...event, action: "inbound" }, "inbound");
    },
    judged: (ref: string, durationMs: number) => {
      metrics.lintSeconds.observe(durationMs / 1000);
      log.debug({ ref, duration_ms: Math.round(durationMs) }, "judged");
    },
  };
}

function canonical(event: MessageEvent) {
  const count = (disposition: Disposition) => event.dispositions.filter((other) => other === disposition).length;
  return {
    ref: event.ref,
    session: event.session,
    member: event.member,
    purpose: event.purpose,
    rules: [...new Set(event.findings.map((finding) => finding.rule))],
    forwarded: count("forward"),
    held: count("hold"),
    rejected: count("reject"),
    size: event.size,
    code: event.code,
    duration_ms: Math.round(event.durationMs),
  };
}

function deliveryEvents(log: Logger, metrics: Metrics) {
  return {
    attempted: (event: {
      ref: string;
      result: "delivered" | "temporary" | "permanent";
      envelopes: number;
      status: string;
      reply: string;
      durationMs: number;
    }) => {
      const { ref, result, envelopes, status, durationMs } = event;
      metrics.deliveries.inc({ result }, envelopes);
      const line = { ref, action: result, envelopes, status, duration_ms: Math.round(durationMs) };
      if (result === "delivered") log.info(line, "delivered");
      else log.warn({ ...line, reply: scrub(event.reply) }, result === "permanent" ? "bounced" : "attempted");
    },
    noticeSettled: (ref: string, kind: string, result: "sent" | "later" | "failed") => {
      metrics.notices.inc({ result });
      log[result === "failed" ? "error" : "info"]({ ref, kind, action: result }, "notice");
    },
    quotaReleased: (count: number) => log.info({ action: "released", cause: "quota", count }, "released"),
    expired: (count: number) => log.info({ action: "expired", count }, "expired"),
    /** Of the hold contract: senders warned, staff reminded, messages routed to somebody because nobody may decide them. */
    contractKept: (action: "warned" | "reminded" | "routed", count: number) => {
      metrics.contract.inc({ action }, count);
      log.info({ action, count }, action);
    },
    hookSettled: (hook: string, event: string, result: "sent" | "later" | "parked", reply: string) => {
      metrics.hooks.inc({ hook, result });
      log[result === "sent" ? "info" : "warn"]({ hook, event, action: result, reply }, "webhook");
    },
  };
}
