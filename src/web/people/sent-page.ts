/** `/sent/<token>`: its sender sees what became of a message, in the words of the notices; withdraws, and appeals. */
import type { Link } from "../../consent/tokens.ts";
import { type Content, type Html, html } from "../../notices/html.ts";
import { groups } from "../../notices/recipients.ts";
import type { View } from "../../notices/template.ts";
import type { SentMessage } from "../../store/port.ts";
import { type Form, LONGEST_WORDS, wordsOf } from "./form.ts";
import { facts, form, line, type Page, quoted, type Said, saidBox } from "./frame.ts";
import type { PeopleParts, Visit } from "./site.ts";
import type { Speaker } from "./speaker.ts";
import type { TokenPage } from "./token-page.ts";

const LIFETIME = 90 * 24 * 3_600_000;

type Recipient = SentMessage["recipients"][number];

/** What needs the sender's eye first. */
const STATES = ["held", "rejected", "refused", "expired", "failed", "withdrawn", "queued", "delivered"] as const;
type State = (typeof STATES)[number];
/** A person or a rule stopped it: that can be appealed. */
const STOPPED: readonly string[] = ["held", "rejected", "refused", "expired"];
/** More are folded away. */
const MOST_SHOWN = 8;

async function find({ id, madeAt }: Link, { store, clock }: PeopleParts): Promise<SentMessage | null> {
  return clock() < madeAt + LIFETIME ? store.sentMessage(id) : null;
}

const isHeld = ({ state }: Recipient): boolean => state === "held";

async function withdraw({ ref, login }: SentMessage, _form: Form, { parts, speaker, at }: Visit): Promise<Said> {
  const decision = { ref, recipients: null, actor: login ?? "", reason: "", at };
  const ended = login === null ? [] : await parts.store.decideHeld("withdraw", decision);
  return { words: speaker.say(ended.length > 0 ? "sent.said_withdrawn" : "sent.said_late"), fault: ended.length === 0 };
}

async function urgent({ id, login }: SentMessage, _form: Form, { parts, speaker, at }: Visit): Promise<Said> {
  const perWeek = parts.settings.urgentPerWeek;
  const outcome = login === null ? "late" : await parts.store.markUrgent(id, login, perWeek, at);
  if (outcome === "limit") return { words: speaker.say("sent.said_limit"), fault: true };
  const isMarked = outcome !== "late";
  return { words: speaker.say(isMarked ? "sent.said_urgent" : "sent.said_late"), fault: !isMarked };
}

async function appeal(message: SentMessage, given: Form, { parts, speaker, at }: Visit): Promise<Said> {
  const statement = wordsOf(given, "statement");
  if (statement === "") return { words: speaker.say("sent.appeal_fault"), fault: true };
  const taken = await parts.store.appeal(message.id, statement, at);
  return { words: speaker.say(taken ? "sent.said_appeal" : "sent.said_no_appeal"), fault: !taken };
}

function view(message: SentMessage, visit: Visit, said: Said | null): Page {
  const { speaker } = visit;
  const title = speaker.say("sent.title");
  const body = html`<h1>${title}</h1>
${saidBox(said)}
<div class="card">${facts([
    [speaker.say("frame.subject"), line(message.subject, speaker.say("frame.no_subject"))],
    [speaker.say("sent.received"), speaker.moment(message.receivedAt)],
    [speaker.say("sent.reference"), message.ref],
  ])}</div>
${STATES.map((state) => stateCard(state, message, visit))}
${message.login !== null && message.recipients.some(isHeld) && withdrawCard(speaker)}
${urgentCard(message, visit)}
${appealCard(message, speaker)}`;
  return { title, body };
}

function stateCard(state: State, message: SentMessage, visit: Visit): Content {
  const { speaker } = visit;
  const those = message.recipients.filter((each) => each.state === state);
  if (those.length === 0) return null;
  const reviewed = state === "held" && those.some(({ quota, byItself }) => !quota && byItself !== true);
  const hint =
    reviewed && html`<p class="soft">${speaker.say("sent.held_hint", { day: speaker.day(message.heldUntil) })}</p>`;
  return html`<section><h2>${speaker.say(`sent.${state}`)}</h2>${hint}
<ul class="plain">${alike(those).map((group) => html`<li>${groupOf(group, visit)}</li>`)}</ul></section>`;
}

/** Recipients with the same fate for the same reasons stand together. */
function alike(recipients: readonly Recipient[]): Recipient[][] {
  const found = new Map<string, Recipient[]>();
  for (const each of recipients) {
    const { reasons, why, byItself, comment, lastReply } = each;
    const key = JSON.stringify([reasons, why, byItself, comment, each.state === "failed" && lastReply]);
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return [...found.values()];
}

function groupOf(recipients: readonly Recipient[], { parts, speaker }: Visit): Html {
  const [first] = recipients;
  if (first === undefined) return html``;
  const [view = {}] = groups(recipients, { language: speaker.language, rulesUrl: parts.settings.rulesUrl });
  const isExplained = first.state !== "delivered" && first.state !== "queued";
  const byItself = first.state === "held" && (first.byItself === true || first.quota);
  return html`${addresses(recipients, speaker)}
${isExplained && list(view, "why").map((why) => whyOf(why, speaker))}
${byItself && html`<p>${speaker.say("sent.by_itself")}</p>`}
${first.comment !== "" && html`<p>${speaker.say("sent.comment", { words: line(first.comment) })}</p>`}
${first.state === "failed" && first.lastReply !== "" && html`<p>${speaker.say("sent.reply", { words: line(first.lastReply) })}</p>`}`;
}

function addresses(recipients: readonly Recipient[], speaker: Speaker): Html {
  const [first] = recipients;
  if (recipients.length === 1 && first) return html`<p><b>${line(first.recipient)}</b></p>`;
  const items = html`<ul class="addresses">${recipients.map(({ recipient }) => html`<li>${line(recipient)}</li>`)}</ul>`;
  if (recipients.length <= MOST_SHOWN) return items;
  const count = speaker.language.number(recipients.length);
  return html`<details><summary>${speaker.say("sent.more", { count })}</summary>${items}</details>`;
}

function whyOf(why: View, speaker: Speaker): Html {
  const sentences = list(why, "sentences").map((each) => text(each, "sentence"));
  const titles = list(why, "clauses").map((each) => text(each, "title"));
  const clause = titles.find((title) => title !== "");
  const words = text(why, "words");
  const url = text(why, "url");
  return html`${sentences.map((sentence) => html`<p>${ended(sentence)}</p>`)}
${text(why, "remedy") !== "" && html`<p>${ended(text(why, "remedy"))}</p>`}
<p class="soft">${text(why, "in_doubt") !== "" && html`${speaker.say("sent.doubt")} `}${
    words !== "" && html`${speaker.say("sent.words", { words })}. `
  }${clause !== undefined && html`${speaker.say("sent.clause", { title: clause })}. `}${
    url !== "" && html`<a href="${url}">${speaker.say("sent.rule")}</a>`
  }</p>`;
}

/** A sentence of its own: a capital letter, unless it begins with an address, and a full stop. */
function ended(sentence: string): string {
  const begins = /^\p{Ll}[\p{L}’']*(?=[\s,:]|$)/u.test(sentence);
  const capital = begins ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}

function text(view: View, name: string): string {
  const value = view[name];
  return typeof value === "string" ? value : "";
}

function list(view: View, name: string): readonly View[] {
  const value = view[name];
  return value === undefined || typeof value === "string" ? [] : value;
}

const withdrawCard = (speaker: Speaker): Html =>
  html`<section><details><summary>${speaker.say("sent.withdraw")}</summary><p>${speaker.say("sent.withdraw_hint")}</p>
${form({ action: "withdraw", label: speaker.say("sent.withdraw_button"), kind: "bad" })}</details></section>`;

/** For what waits for a person; nothing of why it is held decides whether it stands here. */
function urgentCard({ login, recipients, urgentAt }: SentMessage, { speaker, parts }: Visit): Content {
  const perWeek = parts.settings.urgentPerWeek;
  if (login === null || perWeek === 0 || !recipients.some((each) => isHeld(each) && !each.quota)) return null;
  if (urgentAt !== null) return html`<p class="soft">${speaker.say("sent.marked", { day: speaker.day(urgentAt) })}</p>`;
  const hint = speaker.say("sent.urgent_hint", { count: speaker.language.number(perWeek) });
  return html`<section><details><summary>${speaker.say("sent.urgent")}</summary><p>${hint}</p>
${form({ action: "urgent", label: speaker.say("sent.urgent_button"), kind: "quiet" })}</details></section>`;
}

const APPEALED = { open: "sent.appeal_open", granted: "sent.appeal_granted", denied: "sent.appeal_denied" } as const;

function appealCard({ appeal: made, recipients }: SentMessage, speaker: Speaker): Content {
  if (made !== null) {
    const state = Object.entries(APPEALED).find(([name]) => name === made.state)?.[1] ?? "sent.appeal_open";
    return html`<section><h2>${speaker.say("sent.appealed", { day: speaker.day(made.at) })}</h2>
${quoted(made.statement)}<p>${speaker.say(state)}</p></section>`;
  }
  if (!recipients.some(({ state }) => STOPPED.includes(state))) return null;
  const inner = html`<label for="statement">${speaker.say("sent.appeal_label")}</label>
<textarea id="statement" name="statement" required maxlength="${LONGEST_WORDS}"></textarea>`;
  return html`<section><h2>${speaker.say("sent.appeal")}</h2><p>${speaker.say("sent.appeal_hint")}</p>
${form({ action: "appeal", label: speaker.say("sent.appeal_button"), kind: "quiet", inner })}</section>`;
}

export const sentPage: TokenPage<SentMessage> = {
  path: "sent",
  kind: "sender",
  find,
  languages: ({ language }) => ({ own: language, message: "" }),
  actions: { withdraw, urgent, appeal },
  view,
};
