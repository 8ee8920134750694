/**
 * `/hearing/<token>`: the member whom a case is about reads what is alleged, answers once, reads the decision and appeals once
 * (ala.ce.6). It says nothing of who complained, nor what would tell it (ala.sm.7, decision 35).
 */
import type { Disclosed } from "../../cases/disclosure.ts";
import type { Link } from "../../consent/tokens.ts";
import { type Content, type Html, html } from "../../notices/html.ts";
import type { HearingRecord } from "../../store/port.ts";
import { type Form, LONGEST_WORDS, wordsOf } from "./form.ts";
import { form, line, type Page, quoted, type Said, saidBox } from "./frame.ts";
import type { PeopleParts, Visit } from "./site.ts";
import type { Speaker } from "./speaker.ts";
import type { TokenPage } from "./token-page.ts";

/** A case lasts months, and its decision is read later still. */
const LIFETIME = 400 * 24 * 3_600_000;

const find = async ({ id, madeAt }: Link, { store, clock }: PeopleParts): Promise<HearingRecord | null> =>
  clock() < madeAt + LIFETIME ? store.hearing(id) : null;

const answer =
  (kind: "statement" | "appeal") =>
  async ({ id }: HearingRecord, given: Form, { parts, speaker, at }: Visit): Promise<Said> => {
    const words = wordsOf(given, "words");
    if (words === "") return { words: speaker.say("respondent.fault"), fault: true };
    const taken = await parts.store.answerHearing(id, kind, words, at);
    return { words: speaker.say(taken ? "respondent.said" : "respondent.too_late"), fault: !taken };
  };

function view(hearing: HearingRecord, visit: Visit, said: Said | null): Page {
  const { speaker } = visit;
  const title = speaker.say("respondent.title", { case: hearing.case });
  const body = html`<h1>${title}</h1>
${saidBox(said)}
<p class="lead">${speaker.say("respondent.about")}</p>
<section><h2>${speaker.say("respondent.alleged")}</h2>${quoted(hearing.allegation)}${clauses(hearing, speaker)}
<h3>${speaker.say("respondent.message")}</h3><p>${message(hearing.disclosed, speaker)}</p></section>
${statementCard(hearing, visit)}
${decisionCard(hearing, speaker)}
${appealCard(hearing, visit)}
<p class="soft">${speaker.say("respondent.protect")}</p>`;
  return { title, body };
}

function clauses({ clauses: ids }: HearingRecord, speaker: Speaker): Content {
  if (ids.length === 0) return null;
  const items = ids.map((id) => html`<li>${speaker.language.clause(id) ?? line(id)}</li>`);
  return html`<h3>${speaker.say("respondent.clauses")}</h3><ul>${items}</ul>`;
}

function message(disclosed: Disclosed, speaker: Speaker): Html {
  if (disclosed.kind === "withheld") return speaker.say("respondent.withheld");
  const subject = line(disclosed.subject);
  return disclosed.kind === "mailing"
    ? speaker.say("respondent.mailing", { subject, day: speaker.day(disclosed.month) })
    : speaker.say("respondent.exact", { subject, day: speaker.day(disclosed.day) });
}

function statementCard({ statement, stage, dueAt }: HearingRecord, { speaker, at }: Visit): Content {
  const title = html`<h2>${speaker.say("respondent.statement")}</h2>`;
  if (statement)
    return html`<section>${title}<p class="soft">${speaker.say("respondent.given", { day: speaker.day(statement.at) })}</p>
${quoted(statement.words)}</section>`;
  if (stage !== "hearing" && stage !== "ready")
    return html`<section>${title}<p>${speaker.say("respondent.none")}</p></section>`;
  const isLate = dueAt === null || at >= dueAt;
  const hint = isLate
    ? speaker.say("respondent.statement_late")
    : speaker.say("respondent.statement_hint", { day: speaker.moment(dueAt) });
  return html`<section>${title}<p>${hint}</p>${answerForm("statement", speaker)}</section>`;
}

function answerForm(action: "statement" | "appeal", speaker: Speaker): Html {
  const inner = html`<label for="${action}">${speaker.say(`respondent.${action}_label`)}</label>
<textarea id="${action}" name="words" rows="10" required maxlength="${LONGEST_WORDS}"></textarea>`;
  return form({ action, label: speaker.say(`respondent.${action}_button`), inner });
}

function decisionCard({ decision, stage, sanctions }: HearingRecord, speaker: Speaker): Content {
  const title = html`<h2>${speaker.say("respondent.decision")}</h2>`;
  if (!decision)
    return stage === "final" && html`<section>${title}<p>${speaker.say("respondent.closed")}</p></section>`;
  return html`<section>${title}<p><b>${speaker.say(`respondent.${decision.ruling}`)}</b> (${speaker.day(decision.at)})</p>
${quoted(decision.words)}
${sanctions.length > 0 && html`<h3>${speaker.say("respondent.sanction")}</h3>${sanctions.map((one) => sanctionOf(one, speaker))}`}</section>`;
}

function sanctionOf(
  { standing, from, until, words, state }: HearingRecord["sanctions"][number],
  speaker: Speaker,
): Html {
  const day = speaker.day(from);
  const dates =
    until === null
      ? speaker.say("respondent.from", { day })
      : speaker.say("respondent.from_until", { day, end: speaker.moment(until) });
  return html`<p><b>${speaker.say(`respondent.${standing}`)}</b> ${dates} ${state === "lifted" && speaker.say("respondent.lifted")}</p>
${quoted(words)}`;
}

function appealCard({ appeal, appealDecision, stage, dueAt }: HearingRecord, { speaker, at }: Visit): Content {
  const title = html`<h2>${speaker.say("respondent.appeal")}</h2>`;
  if (appeal) {
    const state = speaker.say(appealDecision ? `respondent.${appealDecision.ruling}` : "respondent.appeal_open");
    return html`<section>${title}<p class="soft">${speaker.say("respondent.given", { day: speaker.day(appeal.at) })}</p>
${quoted(appeal.words)}<p><b>${state}</b></p>${appealDecision && quoted(appealDecision.words)}</section>`;
  }
  if (stage !== "decided" || dueAt === null || at >= dueAt) return null;
  const hint = speaker.say("respondent.appeal_hint", { day: speaker.moment(dueAt) });
  return html`<section>${title}<p>${hint}</p>${answerForm("appeal", speaker)}</section>`;
}

export const respondentPage: TokenPage<HearingRecord> = {
  path: "hearing",
  kind: "respondent",
  find,
  languages: ({ language }) => ({ own: language, message: "" }),
  actions: { statement: answer("statement"), appeal: answer("appeal") },
  view,
};
