/**
 * The month before the demo opens, lived through in half a minute: members write each other through the real sockets, what
 * is held is decided by the staff, and the clock moves on.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parse } from "yaml";
import { paths } from "../../config/index.ts";
import type { DecisionCode } from "../../mail/words.ts";
import { liveAffairs } from "./affairs.ts";
import { encoded, heldMail, type TimedMessage } from "./held-mail.ts";
import type { DemoMessage } from "./messages.ts";
import { send } from "./send.ts";
import { type Demo, settled } from "./set-up.ts";

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const HISTORY_DAYS = 30;
/** The last days are those whose mail still waits. */
const OPEN_DAYS = 4;
const SETTLED_MS = 120_000;
const DELIVERED_MS = 2_000;

interface Text {
  readonly subject: string;
  readonly body: string;
}
interface HeldText extends Text {
  readonly decision: "release" | "refuse";
  readonly code: DecisionCode;
  /** What the sender reads. */
  readonly words?: string;
}
interface Texts {
  readonly letters: readonly Text[];
  readonly pitches: readonly Text[];
  readonly held: readonly HeldText[];
}

interface Sending {
  readonly at: number;
  readonly message: DemoMessage;
  readonly verdict: HeldText | null;
}

/** Numbers from 0 to 1 that are the same in each run: the demo is the same story each time (mulberry32). */
function storyteller(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `opens`: when the demo opens, milliseconds since 1970. `progress` is told each day that is over. */
export async function liveThrough(
  demo: Demo,
  opens: number,
  progress: (day: number, days: number) => void,
): Promise<void> {
  const chance = storyteller(20_261_122);
  const { store } = demo.gateway;
  const addresses = (await store.listMembers({ limit: 200, match: "" }))
    .filter(({ standing, id }) => standing === "good" && id !== "m-vic")
    .map(({ address }) => address);
  const texts = parse(readFileSync(join(paths.installedDemo, "history.yaml"), "utf8")) as Texts;
  // In the order of time: a clock that goes back would leave mail waiting for tomorrow.
  let verdicts: Verdict[] = [];
  const decideUntil = async (at: number) => {
    const due = verdicts.filter((verdict) => verdict.at <= at).sort((a, b) => a.at - b.at);
    verdicts = verdicts.filter((verdict) => verdict.at > at);
    for (const verdict of due) await decide(demo, verdict);
  };
  for (let day = HISTORY_DAYS; day > OPEN_DAYS; day -= 1) {
    for (const sending of dayOf(opens - day * DAY, { addresses, texts, chance })) {
      await decideUntil(sending.at);
      verdicts.push(...(await sendOne(demo, sending, chance)));
    }
    const evening = opens - (day - 0.5) * DAY;
    await decideUntil(evening);
    await liveAffairs(demo, day, evening);
    progress(HISTORY_DAYS - day + 1, HISTORY_DAYS);
  }
  await decideUntil(Number.POSITIVE_INFINITY);
}

/** Waits until nothing is on its way; notices that wait for a later hour may wait. */
async function delivered(gateway: Demo["gateway"]): Promise<void> {
  for (const end = performance.now() + DELIVERED_MS; performance.now() < end; await pause(20))
    if ((await gateway.store.counts()).queued === 0) return;
}

/** What waits when the demo opens, each as old as it should be. */
export async function sendHeldMail(demo: Demo, opens: number): Promise<void> {
  for (const message of heldMail()) await sendAt(demo, message, opens - message.hours * HOUR);
  demo.clock.set(opens);
  await settled(demo.gateway, SETTLED_MS);
}

interface Cast {
  readonly addresses: readonly string[];
  readonly texts: Texts;
  readonly chance: () => number;
}

/** What is sent in one day, in order: less on weekends. */
function dayOf(start: number, cast: Cast): Sending[] {
  const { chance } = cast;
  const weekend = [0, 6].includes(new Date(start).getUTCDay());
  const count = weekend ? 1 : 5 + Math.floor(chance() * 5);
  const times = Array.from({ length: count }, () => start + Math.floor(chance() * 9 * HOUR)).sort((a, b) => a - b);
  return times.map((at) => sendingAt(at, cast));
}

function sendingAt(at: number, { addresses, texts, chance }: Cast): Sending {
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(chance() * list.length)];
    if (one === undefined) throw new Error("config/demo lacks texts or members");
    return one;
  };
  const [from, to] = [pick(addresses), pick(addresses)];
  const kind = chance();
  const verdict = kind < 0.16 ? pick(texts.held) : null;
  const text = verdict ?? (kind < 0.24 ? pick(texts.pitches) : pick(texts.letters));
  const greeting = `Dear ${to.charAt(0).toUpperCase()}${to.slice(1, to.indexOf("@"))},\n\n`;
  const header = `From: ${from}\nTo: ${to}\nSubject: ${encoded(text.subject)}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n`;
  return {
    at,
    verdict,
    message: { title: text.subject, login: from, to: [to], source: header + greeting + text.body },
  };
}

async function sendAt(
  { clock, gateway, password }: Demo,
  message: DemoMessage | TimedMessage,
  at: number,
): Promise<string> {
  clock.set(at);
  const { reply } = await send(message, gateway.ports.submission[0] ?? 0, password, at);
  // A delivery under way must not see the clock jump: its lease would seem to have run out.
  await delivered(gateway);
  return reply;
}

/** What a reviewer does some hours after it came in. */
interface Verdict {
  readonly at: number;
  readonly ref: string;
  readonly text: HeldText;
  readonly staff: string;
}

/** Sends it; the verdict that it will get, where it was held. */
async function sendOne(demo: Demo, { at, message, verdict }: Sending, chance: () => number): Promise<Verdict[]> {
  const reply = await sendAt(demo, message, at);
  const [, ref] = /^250 2\.0\.0 (\S+) .*held/.exec(reply) ?? [];
  if (ref === undefined || verdict === null) return [];
  const staff = chance() < 0.6 ? "anna" : "ben";
  return [{ at: at + Math.floor((0.3 + chance() * 20) * HOUR), ref, text: verdict, staff }];
}

async function decide({ clock, gateway }: Demo, { at, ref, text, staff }: Verdict): Promise<void> {
  clock.set(at);
  const { store } = gateway;
  const { decision: kind, code, words = "" } = text;
  const order = { refs: [ref], kind, recipients: null, code, reason: words };
  await store.decideMany(
    { staff, groups: [], now: at },
    { ...order, at, undo: 0, giveUpAfter: 5 * DAY, takeOver: false, batch: ref, clearance: null },
  );
  await store.settleDecisions(at, 10);
  await delivered(gateway);
}
