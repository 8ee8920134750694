/** `/complaint/<token>`: the complainant confirms a complaint that came by mail, and sees what becomes of it. */
import type { Link } from "../../consent/tokens.ts";
import { addressKey } from "../../mail/address.ts";
import { type Content, type Html, html } from "../../notices/html.ts";
import type { ComplaintRecord } from "../../store/port.ts";
import { type Form, LONGEST_WORDS, wordsOf } from "./form.ts";
import { facts, form, line, type Page, quoted, type Said, saidBox } from "./frame.ts";
import type { PeopleParts, Visit } from "./site.ts";
import { nameOf, sourceOf } from "./telling.ts";
import type { TokenPage } from "./token-page.ts";

/** To confirm; the page of a complaint that counts stays. */
const LIFETIME = 14 * 24 * 3_600_000;

type Case = NonNullable<ComplaintRecord["case"]>;

async function find({ id, madeAt }: Link, { store, clock }: PeopleParts): Promise<ComplaintRecord | null> {
  const complaint = await store.complaint(id);
  const waits = complaint?.confirmedAt === null;
  return waits && clock() >= madeAt + LIFETIME ? null : complaint;
}

async function confirm(complaint: ComplaintRecord, given: Form, { parts, speaker, at }: Visit): Promise<Said> {
  const named = addressKey((given.get("against") ?? "").slice(0, 300));
  if (complaint.against === null && named === null)
    return { words: speaker.say("complaint.against_fault"), fault: true };
  const against = complaint.against === null ? named : null;
  const { kind } = await parts.store.confirmComplaint(complaint.id, { against, words: wordsOf(given, "words"), at });
  if (kind === "opened" || kind === "joined") return { words: speaker.say("complaint.confirmed") };
  return { words: speaker.say(kind === "over" ? "complaint.over" : "complaint.against_fault"), fault: true };
}

async function deny(complaint: ComplaintRecord, _form: Form, { parts, speaker, at }: Visit): Promise<Said> {
  if (complaint.confirmedAt === null) await parts.store.withdrawComplaint(complaint.id, at);
  return { words: speaker.say("complaint.denied") };
}

async function takeBack(complaint: ComplaintRecord, _form: Form, { parts, speaker, at }: Visit): Promise<Said> {
  const taken = await parts.store.withdrawComplaint(complaint.id, at);
  return { words: speaker.say(taken ? "complaint.said_back" : "complaint.too_late"), fault: !taken };
}

const naming =
  (may: boolean) =>
  async (complaint: ComplaintRecord, _form: Form, { parts, speaker, at }: Visit) => {
    await parts.store.setNaming(complaint.id, may, at);
    return { words: speaker.say("complaint.said_naming") };
  };

function view(complaint: ComplaintRecord, visit: Visit, said: Said | null): Page {
  const { speaker } = visit;
  const title = speaker.say(complaint.case ? "complaint.title" : "complaint.confirm_title");
  const inner = complaint.case ? statusOf(complaint, complaint.case, visit) : questionOf(complaint, visit);
  return { title, body: html`<h1>${title}</h1>${saidBox(said)}${inner}` };
}

function about(complaint: ComplaintRecord, { speaker }: Visit): Html {
  const { against, at, subject, originalFrom, words } = complaint;
  const sender = against
    ? html`${nameOf(against)}<br><span class="soft">${sourceOf(against)}</span>`
    : line(originalFrom, speaker.say("complaint.unknown"));
  return html`${facts([
    [speaker.say("complaint.number"), complaint.case?.id ?? ""],
    [speaker.say("complaint.about"), sender],
    [speaker.say("complaint.message"), line(subject, "")],
    [speaker.say("complaint.received"), speaker.day(at)],
  ])}${words !== "" && html`<p class="soft">${speaker.say("complaint.words")}</p>${quoted(words)}`}`;
}

function questionOf(complaint: ComplaintRecord, visit: Visit): Html {
  const { speaker } = visit;
  const inner = html`${complaint.against === null && againstField(complaint, visit)}
<label for="words">${speaker.say("complaint.words_label")}</label>
<textarea id="words" name="words" maxlength="${LONGEST_WORDS}"></textarea>`;
  return html`<p class="lead">${speaker.say("complaint.confirm")}</p>
<div class="card">${about(complaint, visit)}</div>
<section><p>${speaker.say("complaint.what")}</p>
<div class="choice">${form({ action: "confirm", label: speaker.say("complaint.yes"), inner })}</div>
${form({ action: "deny", label: speaker.say("complaint.no"), kind: "quiet" })}</section>`;
}

const againstField = ({ originalFrom }: ComplaintRecord, { speaker }: Visit): Html =>
  html`<label for="against">${speaker.say("complaint.against")}</label>
<p class="soft" id="against-hint">${speaker.say("complaint.against_hint")}</p>
<input id="against" name="against" type="email" required maxlength="254" aria-describedby="against-hint" value="${addressKey(originalFrom) ?? ""}">`;

function statusOf(complaint: ComplaintRecord, it: Case, visit: Visit): Html {
  const { speaker } = visit;
  const isOpen = it.state === "open";
  return html`<div class="card">${about(complaint, visit)}</div>
<section><h2>${speaker.say("complaint.state")}</h2><p><b>${speaker.say(`complaint.${it.outcome ?? "open"}`)}</b>${closedOn(it, speaker)}</p>
${it.outcomeWords !== "" && html`<p class="soft">${speaker.say("complaint.outcome")}</p>${quoted(it.outcomeWords)}`}</section>
${isOpen && namingCard(it, speaker)}
${isOpen && backCard(speaker)}`;
}

const closedOn = ({ closedAt }: Case, speaker: Visit["speaker"]): Content =>
  closedAt !== null && html` (${speaker.day(closedAt)})`;

function namingCard({ mayBeNamed }: Case, speaker: Visit["speaker"]): Html {
  const now = mayBeNamed === null ? null : speaker.say(mayBeNamed ? "complaint.may_now" : "complaint.may_not_now");
  return html`<section><h2>${speaker.say("complaint.naming")}</h2><p>${speaker.say("complaint.naming_hint")}</p>
${now && html`<p><b>${now}</b></p>`}
<div class="row">${mayBeNamed !== true && form({ action: "may", label: speaker.say("complaint.may"), kind: "quiet small" })}
${mayBeNamed !== false && form({ action: "may-not", label: speaker.say("complaint.may_not"), kind: "quiet small" })}</div></section>`;
}

const backCard = (speaker: Visit["speaker"]): Html =>
  html`<section><details><summary>${speaker.say("complaint.take_back")}</summary><p>${speaker.say("complaint.take_back_hint")}</p>
${form({ action: "take-back", label: speaker.say("complaint.take_back"), kind: "bad" })}</details></section>`;

export const complaintPage: TokenPage<ComplaintRecord> = {
  path: "complaint",
  kind: "complaint",
  find,
  languages: ({ person, language }) => ({ own: person.language, message: language }),
  actions: { confirm, deny, "take-back": takeBack, may: naming(true), "may-not": naming(false) },
  view,
};
