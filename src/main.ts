/**
 * The composition root: configuration -> store -> policy -> parser -> intake -> delivery -> listeners -> web, and the way
 * back. It wires and decides nothing.
 */
import { watchTrail } from "./audit/trail.ts";
import { openStore } from "./cli/open-store.ts";
import { type Config, loadLanguages, loadPacks, loadPageTexts, paths } from "./config/index.ts";
import { type LiveConfig, liveConfig } from "./config/live.ts";
import { hooksOf, startWatch, targetsOf, type Watch } from "./delivery/housekeeping/watch.ts";
import { type Delivery, startDelivery } from "./delivery/index.ts";
import { patternPages } from "./lint/pattern/page.ts";
import { createParser } from "./parse/index.ts";
import { keepFigures } from "./review/figures/keep.ts";
import { catalogue } from "./rules/index.ts";
import type { Store } from "./store/port.ts";
import { factSettings } from "./submission/fact-settings.ts";
import { createDoor } from "./submission/inbound/index.ts";
import { createIntake } from "./submission/index.ts";
import { loadCertificate } from "./submission/wire/certificate.ts";
import { type Listeners, startListeners } from "./submission/wire/listener.ts";
import { setBacklog, setCounts, type Telemetry } from "./telemetry/index.ts";
import {
  type Check,
  PAGE_WORDS,
  type PeopleParts,
  reach,
  speakersOf,
  startWeb,
  type Web,
  type WebParts,
} from "./web/index.ts";

export interface GatewayOptions {
  readonly telemetry: Telemetry;
  /** Milliseconds since 1970; default: the machine's. */
  readonly clock?: () => number;
}

export interface Gateway {
  /** The real ports; `submission` and `inbound` in the order of their listeners. */
  readonly ports: {
    readonly submission: readonly number[];
    readonly inbound: readonly number[];
    readonly web: number;
    readonly metrics: number;
    readonly console: number;
  };
  readonly store: Store;
  /**
   * Takes over of a configuration what can change while we run, and says in the log what cannot; throws and leaves everything as
   * it was when it has faults.
   */
  reload(config: Config): Promise<void>;
  /** Drains within `shutdown_timeout`. Resolves to false when something had to be cut off. */
  close(): Promise<boolean>;
}

type State = "starting" | "ready" | "draining";

/** How often the trail's new entries are verified, milliseconds. */
const TRAIL_INTERVAL = 60_000;
const REACH_TIMEOUT = 1_000;

/** Starts everything. Throws, with nothing left running, when a part cannot start. */
export async function startGateway(given: Config, options: GatewayOptions): Promise<Gateway> {
  const { telemetry, clock = Date.now } = options;
  const live = liveConfig(given);
  const { config } = live;
  const undo: (() => Promise<unknown>)[] = [];
  const opened = <T>(part: T, close: (part: T) => Promise<unknown>): T => {
    undo.unshift(() => close(part));
    return part;
  };
  try {
    const packs = loadPacks(config.policies_dir, config.policies, catalogue);
    const certificate = await loadCertificate(config, clock());
    const store = opened(await openStore(config, "gateway"), (part) => part.close());
    await store.activatePolicy(packs, { global: config.mode, exceptions: config.modes }, clock());
    await store.declareHooks(hooksOf(config.webhooks), clock());
    // What the gateway before us was telling is ours to tell.
    await store.reclaimHookLeases(clock());
    const parser = opened(createParser(config.parse), (part) => part.close());
    const intake = opened(createIntake({ config, store, parser, catalogue, events: telemetry, clock }), (p) =>
      p.close(),
    );
    const delivery = opened(startDelivery(config, { store, telemetry, clock }), (part) => part.close(0));
    const watch = opened(startWatch(config, { store, telemetry, clock }), (part) => part.close(0));
    const door = opened(createDoor({ config, store, parser, events: telemetry, clock }), (p) => p.close());
    const log = telemetry.log.child({ component: "submission" });
    const listeners = opened(await startListeners(config, intake, { log, certificate, door }), (part) => part.close(0));
    let state: State = "starting";
    const parts = webParts(config, { store, parser, listeners, telemetry, clock, state: () => state });
    const web = opened(await startWeb(config.web, parts), (part) => part.close());
    announce(config, telemetry, listeners, web);
    const stopWatching = watchChain(store, telemetry);
    const stopCounting = keepFigures(store, (error) =>
      telemetry.failed("store", "figures could not be counted", error),
    );
    state = "ready";
    return {
      ports: { submission: listeners.ports, inbound: listeners.inbound, ...web.ports },
      store,
      reload: (fresh) => reload(fresh, { live, store, watch, telemetry, clock }),
      close: async () => {
        state = "draining";
        stopWatching();
        stopCounting();
        return drain(config.shutdown_timeout, { listeners, intake, door, delivery, watch, web, parser, store });
      },
    };
  } catch (error) {
    for (const close of undo) await close().catch(() => {});
    throw error;
  }
}

interface Running {
  readonly listeners: Listeners;
  readonly intake: { close(): Promise<void> };
  readonly door: { close(): Promise<void> };
  readonly delivery: Delivery;
  readonly watch: Watch;
  readonly web: Web;
  readonly parser: { close(): Promise<void> };
  readonly store: Store;
}

/**
 * The order of shutdown: accept nothing new and finish the data that come in, while deliveries under way end; then what
 * they all stand on. Web answers until then, so that a balancer sees us drain. `budgetMs` in milliseconds.
 */
async function drain(budgetMs: number, parts: Running): Promise<boolean> {
  const deadline = performance.now() + budgetMs;
  const intake = parts.listeners.close(budgetMs).then(() => Promise.all([parts.intake.close(), parts.door.close()]));
  const ends = await Promise.allSettled([intake, parts.delivery.close(budgetMs), parts.watch.close(budgetMs)]);
  ends.push(...(await Promise.allSettled([parts.web.close(), parts.parser.close()])));
  ends.push(...(await Promise.allSettled([parts.store.close()])));
  return ends.every((end) => end.status === "fulfilled") && performance.now() < deadline;
}

interface Reloaded {
  readonly live: LiveConfig;
  readonly store: Store;
  readonly watch: Watch;
  readonly telemetry: Telemetry;
  readonly clock: () => number;
}

/** Validate, then swap: the new version becomes active in one transaction, and every message is judged by one version. */
async function reload(config: Config, { live, store, watch, telemetry, clock }: Reloaded): Promise<void> {
  const packs = loadPacks(config.policies_dir, config.policies, catalogue);
  const targets = targetsOf(config.webhooks);
  const modes = { global: config.mode, exceptions: config.modes };
  // Asked together, they share a commit of the writer: a store in trouble takes neither.
  const [{ version }] = await Promise.all([
    store.activatePolicy(packs, modes, clock()),
    store.declareHooks(hooksOf(config.webhooks), clock()),
  ]);
  watch.takeHooks(targets);
  const restart = live.take(config);
  if (restart.length > 0) telemetry.restartNeeded(restart);
  telemetry.reloaded({ policy: version, mode: config.mode });
}

interface Seen {
  readonly store: Store;
  readonly parser: ReturnType<typeof createParser>;
  readonly listeners: Listeners;
  readonly telemetry: Telemetry;
  readonly clock: () => number;
  readonly state: () => State;
}

function webParts(config: Config, { store, parser, listeners, telemetry, clock, state }: Seen): WebParts {
  const { metrics } = telemetry;
  const languages = loadLanguages(config.notices.dir, catalogue);
  const failed = (error: unknown) => telemetry.failed("web", "a request failed", error);
  return {
    state,
    checks: [
      { name: "store", required: true, run: () => store.probe() },
      ...[config.smart_host, ...config.smart_hosts].map(
        ({ host, port }): Check => ({
          name: `smart_host ${host}:${port}`,
          required: false,
          run: () => reach(host, port, REACH_TIMEOUT),
        }),
      ),
    ],
    metrics: async () => {
      metrics.sessions.set(listeners.sessions);
      setCounts(metrics, await store.counts(), clock());
      setBacklog(metrics, await store.heldBacklog([], clock()));
      return { contentType: metrics.registry.contentType, text: await metrics.registry.metrics() };
    },
    rulePages: paths.installedRulePages,
    languages,
    people: peopleParts(config, store, languages, clock),
    staff: {
      api: { store, config, parser, clock, failed },
      files: paths.installedConsole,
      listener: config.console.listener,
    },
    patternPages: async () => patternPages((await store.activePolicy(clock()))?.packs ?? []),
    failed,
  };
}

function peopleParts(config: Config, store: Store, languages: WebParts["languages"], clock: () => number): PeopleParts {
  const { association, notices, web, inbound } = config;
  return {
    store,
    clock,
    speakers: speakersOf(loadPageTexts(paths.installedPages, PAGE_WORDS), languages),
    settings: {
      association: association.name,
      contact: association.contact,
      language: notices.language,
      ages: factSettings(config).ages,
      rulesUrl: config.rules_url,
      linksPerHour: web.links_per_hour,
      complaintLettersPerDay: inbound.complaint_letters_per_day,
      get urgentPerWeek() {
        return config.review.urgent_per_week;
      },
    },
  };
}

function announce(config: Config, telemetry: Telemetry, listeners: Listeners, web: Web): void {
  for (const [index, { kind, host }] of config.submission.listeners.entries())
    telemetry.listening("submission", { kind, host, port: listeners.ports[index] ?? 0 });
  for (const [index, { host }] of config.inbound.listeners.entries())
    telemetry.listening("submission", { kind: "inbound", host, port: listeners.inbound[index] ?? 0 });
  telemetry.listening("web", { kind: "web", host: config.web.host, port: web.ports.web });
  if (config.console.listener)
    telemetry.listening("web", { kind: "console", host: config.console.listener.host, port: web.ports.console });
  if (config.web.metrics)
    telemetry.listening("web", { kind: "metrics", host: config.web.metrics.host, port: web.ports.metrics });
}

function watchChain(store: Store, telemetry: Telemetry): () => void {
  const check = watchTrail(store);
  let stopped = false;
  const look = async () => {
    if (stopped) return;
    await check().then(
      ({ head, broken }) => telemetry.chainChecked({ ok: !broken, seq: head.seq, ...(broken && { what: broken.why }) }),
      // A check under way when we stop finds the store closed: nothing is wrong with the trail.
      (error) => stopped || telemetry.failed("audit", "the trail cannot be read", error),
    );
  };
  let under = look();
  const timer = setInterval(() => {
    under = under.then(look);
  }, TRAIL_INTERVAL);
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
