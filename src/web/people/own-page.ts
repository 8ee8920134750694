/** `/me/<token>`: all that one person allowed and refused, to whomever; the link goes to their mailbox and is good for an hour. */
import { optOut } from "../../consent/opt-out.ts";
import type { Link } from "../../consent/tokens.ts";
import type { ConsentInForce } from "../../lint/facts.ts";
import type { Scope } from "../../mail/words.ts";
import { type Content, type Html, html } from "../../notices/html.ts";
import { type ComplaintRecord, EVERYBODY, type Ledger, type PersonRecord, type Statement } from "../../store/port.ts";
import { BadForm, type Form } from "./form.ts";
import { form, line, type Page, type Said, saidBox } from "./frame.ts";
import { historyOf } from "./history.ts";
import { linkTo, type PeopleParts, type Visit } from "./site.ts";
import {
  EVERY_SENDER,
  grantsToStrike,
  refusalsToUndo,
  type Sender,
  type Standing,
  sendersIn,
  standingOf,
} from "./standing.ts";
import { grantLine, nameOf, refusalLine, scopeIn, sourceOf, topicFields, topicOf } from "./telling.ts";
import type { TokenPage } from "./token-page.ts";

const LIFETIME = 3_600_000;
/** One page is no database: so many senders, the others stand in the history. */
const MOST_SENDERS = 200;
const FROM_ANYONE = ["newsletter", "events", "offers"] as const;

/** A sender with what people know it by. */
export interface Known {
  readonly sender: Sender;
  readonly name: Content;
  /** The same for the ledger, which keeps the words as they were read (std 98). */
  readonly plainName: string;
  readonly source: Content;
  readonly organisation: string;
}

interface Subject {
  readonly person: PersonRecord;
  readonly ledger: Ledger;
  readonly senders: readonly Known[];
  readonly complaints: readonly ComplaintRecord[];
  readonly endsAt: number;
}

async function find({ id, madeAt }: Link, { store, clock }: PeopleParts): Promise<Subject | null> {
  const now = clock();
  const endsAt = madeAt + LIFETIME;
  const person = now < endsAt ? await store.findPerson(id) : null;
  if (person === null) return null;
  const ledger = await store.showConsents(person.key, null);
  const senders = await Promise.all(
    sendersIn(ledger)
      .slice(0, MOST_SENDERS)
      .map((sender) => known(sender, ledger, store, now)),
  );
  return { person, ledger, senders, complaints: await store.complaintsOf(person.id), endsAt };
}

async function known(sender: Sender, { members }: Ledger, store: PeopleParts["store"], now: number): Promise<Known> {
  const member = members.some(({ id }) => id === sender.grantee) ? await store.showMember(sender.grantee, now) : null;
  if (member === null)
    return { sender, name: line(sender.grantee), plainName: sender.grantee, source: "", organisation: sender.grantee };
  const { name, address, organisation } = member;
  const plainName = name || address;
  return {
    sender,
    name: line(name, line(address)),
    plainName,
    source: sourceOf({ address, organisation }),
    organisation,
  };
}

const when = ({ at, parts }: Visit) => ({ now: at, ages: parts.settings.ages });

const knownIn = ({ senders }: Subject, grantee: string | undefined): Known | undefined =>
  senders.find(({ sender }) => sender.grantee === grantee);

/** The sender that a form names; `EVERYBODY` is one. */
function senderIn(subject: Subject, given: Form): Sender {
  const grantee = given.get("grantee");
  const found = grantee === EVERYBODY ? EVERY_SENDER : knownIn(subject, grantee)?.sender;
  if (found === undefined) throw new BadForm(400, "no sender of this page");
  return found;
}

function scopeGiven(given: Form): Scope {
  const scope = scopeIn(given);
  if (scope === null) throw new BadForm(400, "no scope");
  return scope;
}

const withdrawal = (grantee: string, scope: Scope): Statement => ({
  ...{ grantee, scope, status: "withdrawn", basis: null, purpose: null, until: null },
});

async function say(
  { person }: Subject,
  statements: readonly Statement[],
  wording: string,
  visit: Visit,
): Promise<Said> {
  const context = { person: person.id, at: visit.at, source: visit.source, wording, message: "" };
  await visit.parts.store.state(statements, context);
  return { words: visit.speaker.say("own.said_withdraw") };
}

async function withdraw(subject: Subject, given: Form, visit: Visit): Promise<Said> {
  const { grantee } = senderIn(subject, given);
  const scope = scopeGiven(given);
  const { speaker } = visit;
  if (grantee !== EVERYBODY)
    return say(subject, [withdrawal(grantee, scope)], speaker.plain(`own.withdraw_${scope}`), visit);
  if (scope === "contact") throw new BadForm(400, "not from anyone");
  return say(subject, [withdrawal(grantee, scope)], speaker.plain(`own.refuse_${scope}`), visit);
}

async function everything(subject: Subject, given: Form, visit: Visit): Promise<Said> {
  const { grantee } = senderIn(subject, given);
  if (grantee === EVERYBODY) throw new BadForm(400, "not from anyone");
  const sender = knownIn(subject, grantee)?.plainName ?? grantee;
  const wording = visit.speaker.plain("own.everything", { sender });
  return say(subject, optOut(grantee, { kind: "everything" }), wording, visit);
}

async function undo(subject: Subject, given: Form, visit: Visit): Promise<Said> {
  const topic = topicOf(given);
  if (topic === null) throw new BadForm(400, "nothing to undo is named");
  const ids = refusalsToUndo(subject.ledger.records, senderIn(subject, given), topic, when(visit));
  await annul(subject, ids, "undone", visit);
  return { words: visit.speaker.say("own.said_undo") };
}

async function strike(subject: Subject, given: Form, visit: Visit): Promise<Said> {
  const ids = grantsToStrike(subject.ledger.records, senderIn(subject, given), scopeGiven(given));
  await annul(subject, ids, "struck", visit);
  return { words: visit.speaker.say("own.said_strike") };
}

async function annul({ person }: Subject, ids: readonly number[], kind: "undone" | "struck", { at, parts }: Visit) {
  if (ids.length > 0) await parts.store.annul(ids, kind, { person: person.id, at });
}

function view(subject: Subject, visit: Visit, said: Said | null): Page {
  const { speaker } = visit;
  const { person, ledger, endsAt } = subject;
  const title = speaker.say("own.title");
  const about = { address: html`<b>${line(person.address)}</b>`, time: speaker.moment(endsAt) };
  const body = html`<h1>${title}</h1>
${saidBox(said)}
<p class="lead">${speaker.say("own.about", about)}</p>
${(ledger.suppressed || person.suppressed) && html`<p class="said fault">${speaker.say("own.suppressed")}</p>`}
${anyoneCard(subject, visit)}
${sendersCard(subject, visit)}
${complaintsCard(subject, visit)}
${historyOf(subject.ledger.records, subject.senders, speaker)}`;
  return { title, body };
}

/** Three switches; each shows how it stands and turns the other way. */
function anyoneCard({ ledger }: Subject, visit: Visit): Html {
  const { speaker } = visit;
  const { refusals } = standingOf(ledger.records, EVERY_SENDER, when(visit));
  const items = FROM_ANYONE.map((scope) => {
    const refusal = refusals.find((each) => each.scope === scope && each.purpose === null);
    const fields = { grantee: EVERYBODY, scope };
    if (!refusal) {
      const button = form({
        action: "withdraw",
        label: speaker.say(`own.refuse_${scope}`),
        kind: "quiet small",
        fields,
      });
      return html`<li class="between"><p>${speaker.say(`own.allowed_${scope}`)}</p>${button}</li>`;
    }
    const state = speaker.say(`own.refused_${scope}`);
    const spoken = html`${speaker.say("frame.undo")}: ${state}`;
    const day = speaker.say("since", { day: speaker.day(refusal.at) });
    const button = form({ action: "undo", label: speaker.say("frame.undo"), spoken, kind: "quiet small", fields });
    return html`<li class="between"><p><b>${state}</b>, ${day}</p>${button}</li>`;
  });
  return html`<section><h2>${speaker.say("own.anyone")}</h2><p class="soft">${speaker.say("own.anyone_hint")}</p>
<ul class="plain">${items}</ul></section>`;
}

function sendersCard({ ledger, senders }: Subject, visit: Visit): Html {
  const { speaker } = visit;
  const shown = senders.flatMap((each) => {
    const standing = standingOf(ledger.records, each.sender, when(visit));
    const own = standing.refusals.filter(({ by }) => by === "sender");
    return standing.grants.length + own.length === 0 ? [] : [senderEntry(each, { ...standing, refusals: own }, visit)];
  });
  return html`<section><h2>${speaker.say("own.senders")}</h2>
${shown.length === 0 ? html`<p>${speaker.say("own.nobody")}</p>` : shown}</section>`;
}

function senderEntry(who: Known, { grants, refusals }: Standing, { speaker }: Visit): Html {
  const { grantee } = who.sender;
  const refused = refusals.map((refusal) => {
    const what = refusalLine(speaker, refusal);
    const fields = { grantee, ...topicFields(refusal) };
    const spoken = html`${speaker.say("frame.undo")}: ${who.name}, ${what}`;
    const button =
      refusal.undoable &&
      form({ action: "undo", label: speaker.say("frame.undo"), spoken, kind: "quiet small", fields });
    const day = speaker.say("since", { day: speaker.day(refusal.at) });
    return html`<li class="between"><p><b>${what}</b>, ${day}${!refusal.undoable && html`<br><span class="soft">${speaker.say("ground.staff", { sender: who.name })}</span>`}</p>${button}</li>`;
  });
  const ended = refusals.some(({ scope, purpose }) => scope === "contact" && purpose === null);
  const all = speaker.say("own.everything", { sender: who.name });
  return html`<div class="sender"><h3>${who.name}</h3>${who.source !== "" && html`<p class="soft">${who.source}</p>`}
<ul class="plain">${refused}${grants.map((grant) => grantItem(who, grant, speaker))}</ul>
${!ended && html`<div class="row">${form({ action: "everything", label: all, kind: "bad small", fields: { grantee } })}</div>`}</div>`;
}

function grantItem(who: Known, grant: ConsentInForce, speaker: Visit["speaker"]): Html {
  const fields = { grantee: who.sender.grantee, scope: grant.scope };
  const spokenFor = (label: Html) => html`${label}: ${who.name}, ${speaker.say(`may.${grant.scope}`)}`;
  const end = speaker.say(`own.withdraw_${grant.scope}`);
  const strikeIt = speaker.say("own.strike");
  return html`<li><p>${grantLine(speaker, grant)}${grant.weak && html` <span class="mark">${speaker.say("own.weak")}</span>`}<br>
<span class="soft">${speaker.say(`ground.${grant.basis}`, { sender: who.name })}</span></p>
<div class="row">${form({ action: "withdraw", label: end, spoken: spokenFor(end), kind: "quiet small", fields })}
${grant.weak && form({ action: "strike", label: strikeIt, spoken: spokenFor(strikeIt), kind: "quiet small", fields })}</div></li>`;
}

function complaintsCard({ complaints }: Subject, visit: Visit): Content {
  const { speaker } = visit;
  if (complaints.length === 0) return null;
  const items = complaints.map(({ id, against, subject, at }) => {
    const about = against
      ? speaker.say("own.complaint", { sender: nameOf(against) })
      : speaker.say("own.complaint_unknown");
    const of = subject !== "" && html`: ${line(subject)}`;
    return html`<li><p><a href="${linkTo(visit, "complaint", "complaint", id)}">${about}${of}</a>, ${speaker.day(at)}</p></li>`;
  });
  return html`<section><h2>${speaker.say("own.complaints")}</h2><ul class="plain">${items}</ul></section>`;
}

export const ownPage: TokenPage<Subject> = {
  path: "me",
  kind: "own",
  find,
  languages: ({ person }) => ({ own: person.language, message: "" }),
  actions: { withdraw, everything, undo, strike },
  view,
};
