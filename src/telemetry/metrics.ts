/** Counters and gauges under the names of the log's events. Labels are closed sets: never an address, never a domain. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What only the store knows; asked for when somebody scrapes. */
export interface StoreCounts {
  readonly queued: number;
  readonly held: number;
  /** Milliseconds since 1970; null when nothing is held. */
  readonly heldOldestAt: number | null;
  readonly noticesDue: number;
}

export type Metrics = ReturnType<typeof createMetrics>;

/** Seconds; a plain message takes a few milliseconds, the parser's deadline is 10 s. */
const LINT_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** In: the version to show. Out: the instruments and their registry, apart from prom-client's global one. */
export function createMetrics(version: string) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <const Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter<Label>({ name, help, labelNames: [...labelNames], registers });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const build = new Gauge({
    name: "lintel_build_info",
    help: "Which version runs",
    labelNames: ["version"],
    registers,
  });
  build.set({ version }, 1);
  const chainOk = gauge("lintel_audit_chain_ok", "1 until the audit trail is found broken, then 0");
  chainOk.set(1);
  return {
    registry,
    messages: counter("lintel_messages_total", "Messages answered, by what became of them", ["action"]),
    envelopes: counter("lintel_envelopes_total", "Envelopes judged, by disposition", ["disposition"]),
    ruleHits: counter("lintel_rule_hits_total", "Findings, by rule and level", ["rule", "level"]),
    deliveries: counter("lintel_delivery_total", "Delivery attempts per envelope, by result", ["result"]),
    notices: counter("lintel_notices_total", "Notices and reports settled, by result", ["result"]),
    contract: counter("lintel_hold_contract_total", "Warnings, reminders and last resorts of held mail", ["action"]),
    hooks: counter("lintel_webhooks_total", "Attempts at webhooks, by hook and result", ["hook", "result"]),
    inbound: counter("lintel_inbound_total", "Mail from outside, by address and result", ["to", "result"]),
    logins: counter("lintel_logins_total", "Logins at submission, by result", ["result"]),
    lintSeconds: new Histogram({
      name: "lintel_lint_duration_seconds",
      help: "From the end of the data to the verdicts",
      buckets: LINT_BUCKETS,
      registers,
    }),
    sessions: gauge("lintel_smtp_sessions", "Client connections open now"),
    held: gauge("lintel_held_messages", "Envelopes that wait for a person"),
    heldOldest: gauge("lintel_held_oldest_age_seconds", "Age of the oldest held envelope, 0 when none is held"),
    heldAges: new Gauge({
      name: "lintel_held_older_messages",
      help: "Held messages that are at least so old, by hours",
      labelNames: ["hours"],
      registers,
    }),
    heldUrgent: gauge("lintel_held_urgent_messages", "Held messages that their sender marked urgent"),
    heldStuck: gauge("lintel_held_undecidable_messages", "Held messages that nobody may decide"),
    queued: gauge("lintel_queue_depth", "Envelopes that wait for delivery"),
    noticesDue: gauge("lintel_notices_due", "Notices that wait to be sent"),
    chainOk,
    logFailures: counter("lintel_log_failures_total", "Times that the log could not be written", []),
    reloadOk: gauge("lintel_config_last_reload_successful", "1 when the last reload of the configuration was taken"),
    reloadAt: gauge("lintel_config_last_reload_success_timestamp_seconds", "When a configuration was last taken"),
  };
}

/** What waits for people, as `/duty/backlog` says it. */
export interface BacklogCounts {
  readonly urgent: number;
  readonly stuck: number;
  /** Ages in milliseconds. */
  readonly ages: readonly { readonly age: number; readonly count: number }[];
}

export function setBacklog(metrics: Metrics, { urgent, stuck, ages }: BacklogCounts): void {
  metrics.heldUrgent.set(urgent);
  metrics.heldStuck.set(stuck);
  for (const { age, count } of ages) metrics.heldAges.set({ hours: String(age / 3_600_000) }, count);
}

/** Sets what is asked of the store. `now` in milliseconds since 1970. */
export function setCounts(metrics: Metrics, counts: StoreCounts, now: number): void {
  metrics.queued.set(counts.queued);
  metrics.held.set(counts.held);
  metrics.noticesDue.set(counts.noticesDue);
  metrics.heldOldest.set(counts.heldOldestAt === null ? 0 : Math.max(0, now - counts.heldOldestAt) / 1000);
}
