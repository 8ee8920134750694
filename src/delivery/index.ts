/** The way out. Wires smart hosts, the loop, notices and housekeeping; decides nothing. */
import { consoleUrl } from "../config/console-url.ts";
import type { Config } from "../config/schema.ts";
import { Calendar } from "../review/calendar.ts";
import { reopenedUntil } from "../review/reopen.ts";
import type { DeliveryVerbs, ProcedureVerbs, QueueVerbs } from "../store/port.ts";
import type { Telemetry } from "../telemetry/index.ts";
import { transactionsOf } from "./attempt/copies.ts";
import { startLoop } from "./attempt/loop.ts";
import { createRecorder } from "./attempt/recorder.ts";
import { sendMessage } from "./attempt/send-message.ts";
import { sendNotice } from "./attempt/send-notice.ts";
import { openSigners } from "./dkim/index.ts";
import { startHousekeeping } from "./housekeeping/index.ts";
import { loadWording } from "./notices/wording.ts";
import { chooseHost, openSmartHost } from "./smart-host/index.ts";
import { loadFooters } from "./stamp/wording.ts";

export interface DeliveryParts {
  readonly store: DeliveryVerbs & Pick<QueueVerbs, "settleDecisions"> & Pick<ProcedureVerbs, "tickCases">;
  readonly telemetry: Pick<
    Telemetry,
    "attempted" | "noticeSettled" | "weakKey" | "expired" | "quotaReleased" | "failed"
  >;
  /** Milliseconds since 1970. */
  clock(): number;
  /** 0 (inclusive) to 1 (exclusive); default `Math.random`. */
  random?(): number;
}

export interface Delivery {
  /**
   * Claims nothing more, lets transactions under way finish, records them, closes the connections. What is not done after
   * `timeout` milliseconds is cut off and counts as a temporary failure.
   */
  close(timeout: number): Promise<void>;
}

/**
 * Starts to deliver at once. Throws `WordingFaults` when the wording of notices has faults, `ConfigFaults` when that of
 * footers has, and errors of the file system
 * when a password or certificate of a smart host, or a key that signs, cannot be read.
 */
export function startDelivery(config: Config, parts: DeliveryParts): Delivery {
  const { store, telemetry, clock } = parts;
  const wording = loadWording(config.notices.dir, config.notices.language);
  const fallback = openSmartHost(config.smart_host, config.hostname, clock);
  const others = config.smart_hosts.map((one) => openSmartHost(one, config.hostname, clock));
  const hosts = [fallback, ...others];
  const recorder = createRecorder(store, (error) =>
    telemetry.failed("delivery", "attempts could not be recorded", error),
  );
  const common = {
    ...commonParts(config),
    footers: loadFooters(config.notices.dir),
    signers: openSigners(config.dkim, telemetry.weakKey),
    tokenKeys: () => store.tokenKeys(),
    host: (domain: string) => chooseHost(config, others, fallback, domain),
    telemetry,
    clock,
    random: parts.random ?? Math.random,
  };
  const loop = startLoop({
    store,
    capacity: hosts.reduce((sum, host) => sum + host.connections, 0),
    lease: config.delivery.lease,
    transactionsOf: (message) => transactionsOf(message, common.settings),
    sendMessage: (message, deadline, ended) => sendMessage(message, { ...common, recorder }, deadline, ended),
    sendNotice: (notice, deadline) => sendNotice(notice, { ...common, store, wording }, deadline),
    owes: recorder.owes,
    onFailure: (error) => telemetry.failed("delivery", "the queue could not be worked", error),
    clock,
  });
  const stopHousekeeping = startHousekeeping(config, { store, telemetry, clock });
  return {
    close: async (timeout) => {
      await Promise.all([loop.stop(timeout), stopHousekeeping()]);
      for (const host of hosts) host.close();
      // What was cut off just now is recorded too, as far as the store lets us.
      await loop.stop(RECORDING_TIMEOUT);
      await recorder.close();
    },
  };
}

/** How long transactions that were cut off may take to be recorded, milliseconds. */
const RECORDING_TIMEOUT = 2_000;

/** What a message and a notice need of the configuration. */
function commonParts(config: Config) {
  const { association, delivery, held, hostname, inbound, notices, rules_url, submission, web } = config;
  const domain = inbound.listeners.length > 0 ? inbound.domain || hostname : null;
  const secrets = submission.listeners.flatMap(({ secret }) => (secret ? [secret.header.toLowerCase()] : []));
  return {
    settings: {
      hostname,
      secretHeaders: new Set(secrets),
      association: association.name,
      contact: association.contact,
      rulesUrl: rules_url,
      heldMaxAge: held.max_age,
      heldFate: held.fate,
      from: notices.from,
      language: notices.language,
      links: { publicUrl: web.public_url.replace(/\/+$/, ""), mailDomain: domain },
      bounceDomain: inbound.verp ? domain : null,
      structure: config.parse,
      maxSize: submission.max_size,
      publicUrl: web.public_url,
      postalAddress: association.postal_address,
      consoleUrl: consoleUrl(config),
      get mayUrge() {
        return config.review.urgent_per_week > 0;
      },
    },
    schedule: { pauses: delivery.schedule, jitter: delivery.jitter },
    giveUpAfter: delivery.give_up_after,
    delayNoticeAfter: delivery.delay_notice_after,
    reopenUntil: (at: number) => reopenedUntil(new Calendar(config.review.calendar), at),
    language: notices.language,
  };
}
