/**
 * `/u/<token>`: what one recipient decides of one sender, from the footer of one message. Whoever holds the link acts for
 * the recipient towards this sender, and on nothing else. It may come into the sender's hands, quoted in an answer: so the
 * page shows no complaint and no consent, and takes back only what was said a short while ago (decision 27).
 */
import type { FastifyReply, FastifyRequest } from "fastify";
import { type OptOut, optOut } from "../../consent/opt-out.ts";
import type { Link } from "../../consent/tokens.ts";
import { scopeOf } from "../../lint/scope.ts";
import { type Content, type Html, html } from "../../notices/html.ts";
import type { ConsentDetail, SenderRecord, SentEnvelope, Statement } from "../../store/port.ts";
import { BadForm, type Form, isOneClick, LONGEST_WORDS, wordsOf } from "./form.ts";
import { facts, form, line, type Page, type Said, saidBox } from "./frame.ts";
import { openLink, type PeopleParts, type Visit } from "./site.ts";
import { memberSender, refusalsToUndo, type Sender, type Standing, standingOf } from "./standing.ts";
import { isDeclinable, nameOf, refusalLine, sourceOf, topicFields, topicOf, widerThan } from "./telling.ts";
import { addTokenPage, type Routes, type TokenPage } from "./token-page.ts";

interface Subject {
  readonly envelope: SentEnvelope;
  /** Null for mail that was forwarded unjudged. */
  readonly sender: Sender | null;
  readonly records: readonly ConsentDetail[];
}

/** How long a slip can be mended here; afterwards on the person's own page, whose link goes to the mailbox alone. */
const UNDONE_WITHIN = 24 * 3_600_000;

async function find({ id }: Link, { store }: PeopleParts): Promise<Subject | null> {
  const envelope = await store.sentEnvelope(id);
  if (envelope === null) return null;
  const { records, members } = await store.showConsents(envelope.recipient.key, null);
  return { envelope, sender: envelope.sender && senderOf(envelope.sender, members), records };
}

function senderOf(
  { id, address, organisation }: SenderRecord,
  members: readonly { id: string; names: readonly string[] }[],
) {
  const names = members.find((each) => each.id === id)?.names;
  return memberSender(id, names ?? [address.toLowerCase(), organisation]);
}

const when = ({ at, parts }: Visit) => ({ now: at, ages: parts.settings.ages });

/** @param wording the button that was pressed, as it was read */
async function choose({ envelope, sender }: Subject, choice: OptOut, wording: string, visit: Visit): Promise<void> {
  if (sender === null) return;
  await say(envelope, optOut(sender.grantee, choice), { wording, source: visit.source, at: visit.at }, visit.parts);
}

const say = (
  { recipient, ref }: SentEnvelope,
  statements: readonly Statement[],
  context: { readonly wording: string; readonly source: string; readonly at: number },
  { store }: PeopleParts,
) => store.state(statements, { ...context, person: recipient.id, message: ref });

const named = ({ envelope }: Subject): { sender: Content } => ({
  sender: envelope.sender ? nameOf(envelope.sender) : "",
});
const inWords = ({ envelope }: Subject): { sender: string } => ({
  sender: envelope.sender?.name || (envelope.sender?.address ?? ""),
});

async function newsletters(subject: Subject, _form: Form, visit: Visit): Promise<Said> {
  await choose(subject, { kind: "newsletters" }, visit.speaker.plain("footer.newsletters"), visit);
  return { words: visit.speaker.say("footer.done_newsletters", named(subject)) };
}

async function everything(subject: Subject, _form: Form, visit: Visit): Promise<Said> {
  await choose(subject, { kind: "everything" }, visit.speaker.plain("footer.everything", inWords(subject)), visit);
  return { words: visit.speaker.say("footer.done_everything", named(subject)) };
}

async function purpose(subject: Subject, _form: Form, visit: Visit): Promise<Said> {
  const { speaker } = visit;
  const { purpose: label } = subject.envelope;
  if (!isDeclinable(label)) throw new BadForm(400, "this kind of mail is not declined by itself");
  const wording = speaker.plain("footer.purpose", { purpose: speaker.plain(`purpose.${label}`) });
  await choose(subject, { kind: "purpose", purpose: label }, wording, visit);
  return { words: speaker.say("footer.done_purpose", { ...named(subject), purpose: speaker.say(`purpose.${label}`) }) };
}

async function undo({ envelope, sender, records }: Subject, given: Form, visit: Visit): Promise<Said> {
  const topic = topicOf(given);
  if (topic === null || sender === null) throw new BadForm(400, "nothing to undo is named");
  const fresh = records.filter((record) => isFresh(record, visit)).map(({ id }) => id);
  const ids = refusalsToUndo(records, sender, topic, when(visit));
  if (!ids.every((id) => fresh.includes(id))) return { words: visit.speaker.say("footer.late"), fault: true };
  if (ids.length > 0) await visit.parts.store.annul(ids, "undone", { person: envelope.recipient.id, at: visit.at });
  return { words: visit.speaker.say("footer.done_undo") };
}

async function complain({ envelope }: Subject, given: Form, visit: Visit): Promise<Said> {
  const { store, settings } = visit.parts;
  const { key, address } = envelope.recipient;
  const outcome = await store.complain({
    person: { key, text: address },
    source: "page",
    envelope: envelope.id,
    against: null,
    words: wordsOf(given, "words"),
    original: null,
    language: visit.speaker.tag,
    at: visit.at,
    confirmed: true,
    perDay: settings.complaintLettersPerDay,
  });
  const taken = outcome.kind === "opened" || outcome.kind === "joined";
  if (taken) return { words: visit.speaker.say("footer.done_complaint") };
  return { words: visit.speaker.say("footer.not_complaint", { contact: settings.contact }), fault: true };
}

const isFresh = ({ at }: Pick<ConsentDetail, "at">, visit: Visit): boolean => visit.at - at < UNDONE_WITHIN;

function view(subject: Subject, visit: Visit, said: Said | null): Page {
  const { speaker } = visit;
  const { envelope, sender, records } = subject;
  if (sender === null || envelope.sender === null) {
    const title = speaker.say("lost.title");
    return { title, body: html`<h1>${title}</h1><p class="lead">${speaker.say("footer.unknown")}</p>` };
  }
  const who = named(subject);
  const title = speaker.say("footer.title", who);
  const standing = standingOf(records, sender, when(visit));
  const body = html`<h1>${title}</h1>
${saidBox(said)}
<p class="lead">${speaker.say("footer.about", who)}</p>
${messageCard(envelope, envelope.sender, visit)}
<section><h2>${speaker.say("footer.now")}</h2>${nowList(subject, standing, visit)}</section>
${choices(subject, standing, visit)}
${complaintCard(subject, visit)}
<p class="soft">${speaker.say("consent.later")} <a href="../me">${speaker.say("consent.own")}</a></p>`;
  return { title, body };
}

const messageCard = (envelope: SentEnvelope, sender: SenderRecord, { speaker }: Visit): Html =>
  html`<div class="card">${facts([
    [speaker.say("frame.from"), html`${nameOf(sender)}<br><span class="soft">${sourceOf(sender)}</span>`],
    [speaker.say("frame.subject"), line(envelope.subject, speaker.say("frame.no_subject"))],
    [speaker.say("frame.date"), speaker.day(envelope.receivedAt)],
    [speaker.say("frame.to"), masked(envelope.recipient.address)],
  ])}</div>`;

/** Enough for its owner to know it; a forwarded message does not hand it on. */
function masked(address: string): Content {
  const at = address.lastIndexOf("@");
  return line(`${address.slice(0, 1)}…${address.slice(at)}`);
}

function nowList(subject: Subject, { refusals }: Standing, visit: Visit): Html {
  const { speaker } = visit;
  const organisation = subject.envelope.sender?.organisation ?? "";
  if (refusals.length === 0) return html`<p>${speaker.say("footer.nothing", named(subject))}</p>`;
  const items = refusals.map((refusal) => {
    const what = refusalLine(speaker, refusal);
    const day = speaker.say("since", { day: speaker.day(refusal.at) });
    const spoken = html`${speaker.say("frame.undo")}: ${what}`;
    const fields = topicFields(refusal);
    const undoForm =
      refusal.undoable &&
      isFresh(refusal, visit) &&
      form({ action: "undo", label: speaker.say("frame.undo"), spoken, kind: "quiet small", fields });
    return html`<li class="between"><p><b>${what}</b>, ${day}.${widerThan(speaker, refusal.by, organisation)}</p>${undoForm}</li>`;
  });
  return html`<ul class="plain">${items}</ul>`;
}

/** What is refused already is not offered again. */
function choices(subject: Subject, { refusals }: Standing, { speaker }: Visit): Content {
  const who = named(subject);
  const { purpose: label } = subject.envelope;
  const plain = refusals.filter((refusal) => refusal.purpose === null).map(({ scope }) => scope);
  if (plain.includes("contact")) return null;
  const list = !(["newsletter", "offers", "events"] as const).every((scope) => plain.includes(scope));
  const isRefused = plain.includes(scopeOf(label)) || refusals.some((refusal) => refusal.purpose === label);
  const kind = isDeclinable(label) && !isRefused;
  const what = { purpose: speaker.say(`purpose.${label}`) };
  return html`<section><h2>${speaker.say("footer.choose")}</h2>
${list && choice("newsletters", speaker.say("footer.newsletters"), speaker.say("footer.newsletters_hint", who))}
${kind && choice("purpose", speaker.say("footer.purpose", what), speaker.say("footer.purpose_hint", who), "quiet")}
${choice("everything", speaker.say("footer.everything", who), speaker.say("footer.everything_hint", who), "quiet")}
</section>`;
}

const choice = (action: string, label: Html, hint: Html, kind?: "quiet"): Html =>
  html`<div class="choice">${form({ action, label, ...(kind && { kind }) })}<p class="soft">${hint}</p></div>`;

function complaintCard(subject: Subject, visit: Visit): Html {
  const { speaker } = visit;
  const inner = html`<label for="words">${speaker.say("footer.words")}</label>
<textarea id="words" name="words" maxlength="${LONGEST_WORDS}" aria-describedby="words-hint"></textarea>
<p class="soft" id="words-hint">${speaker.say("footer.words_hint")}</p>`;
  return html`<section><details><summary>${speaker.say("footer.complain")}</summary>
<p>${speaker.say("footer.complain_hint", named(subject))}</p>
${form({ action: "complain", label: speaker.say("footer.send"), kind: "bad", inner })}</details></section>`;
}

const page: TokenPage<Subject> = {
  path: "u",
  kind: "footer",
  find,
  languages: ({ envelope }) => ({ own: envelope.recipient.language, message: envelope.language }),
  actions: { newsletters, everything, purpose, undo, complain },
  view,
};

/** One fixed answer for every token, so that nobody learns from it which of them are good (std 56, 57). */
const ONE_CLICK = "You are unsubscribed.\n";

/** What a mail program's button sends (RFC 8058): all commercial mail of this sender ends, without anybody looking. */
async function oneClick(routes: Routes, token: string): Promise<void> {
  const { parts } = routes;
  const link = openLink(await routes.keys(), token, "footer");
  const envelope = link && (await parts.store.sentEnvelope(link.id));
  if (!envelope?.sender) return;
  const context = { wording: "List-Unsubscribe=One-Click", source: "one-click", at: parts.clock() };
  await say(envelope, optOut(envelope.sender.id, { kind: "newsletters" }), context, parts);
}

export function addFooterPage(routes: Routes): void {
  addTokenPage(routes, page, async (given: Form, token: string, _request: FastifyRequest, reply: FastifyReply) => {
    if (!isOneClick(given)) return null;
    await oneClick(routes, token);
    return reply.code(200).type("text/plain; charset=utf-8").send(ONE_CLICK);
  });
}
