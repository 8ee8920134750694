/** `/consent/<token>`: a member asks whether they may write; the person says yes or no, or changes the answer. */
import type { Link } from "../../consent/tokens.ts";
import { type Content, type Html, html } from "../../notices/html.ts";
import type { ConsentRequestRecord } from "../../store/port.ts";
import { form, type Page, type Said, saidBox } from "./frame.ts";
import type { PeopleParts, Visit } from "./site.ts";
import { nameOf } from "./telling.ts";
import type { TokenPage } from "./token-page.ts";

const LIFETIME = 30 * 24 * 3_600_000;

async function find({ id, madeAt }: Link, { store, clock }: PeopleParts): Promise<ConsentRequestRecord | null> {
  return clock() < madeAt + LIFETIME ? store.consentRequest(id) : null;
}

/** The question and the button, word for word as they stood on the page (std 98). */
function wordingOf({ member, scope }: ConsentRequestRecord, answer: "yes" | "no", { speaker }: Visit): string {
  const { name, address, organisation } = member;
  const question = speaker.plain(`consent.${scope}`, { sender: name || address, address, organisation });
  return `${question} ${speaker.plain(`consent.${answer}`)}`;
}

const answering =
  (answer: "granted" | "refused") => async (request: ConsentRequestRecord, _form: unknown, visit: Visit) => {
    const wording = wordingOf(request, answer === "granted" ? "yes" : "no", visit);
    await visit.parts.store.answerConsent(request.id, answer, { at: visit.at, source: visit.source, wording });
    return { words: visit.speaker.say("consent.told", { sender: nameOf(request.member) }) };
  };

function view(request: ConsentRequestRecord, { speaker }: Visit, said: Said | null): Page {
  const { member, scope, state } = request;
  const sender = nameOf(member);
  const title = speaker.say("consent.title", { sender });
  const { address, organisation } = member;
  const question = speaker.say(`consent.${scope}`, { sender, address, organisation });
  const body = html`<h1>${title}</h1>
${saidBox(said)}
<p class="lead">${question}</p>
<section>${state === "asked" ? choices(speaker, sender) : answered(state, speaker)}</section>
<p class="soft">${speaker.say("consent.later")} <a href="../me">${speaker.say("consent.own")}</a></p>`;
  return { title, body };
}

const choices = (speaker: Visit["speaker"], sender: Content): Html =>
  html`<div class="choice">${form({ action: "granted", label: speaker.say("consent.yes") })}</div>
<div class="choice">${form({ action: "refused", label: speaker.say("consent.no"), kind: "quiet" })}</div>
<p class="soft">${speaker.say("consent.free")} ${speaker.say("consent.told", { sender })}</p>`;

function answered(state: "granted" | "refused", speaker: Visit["speaker"]): Html {
  const other =
    state === "granted" ? ({ action: "refused", word: "no" } as const) : ({ action: "granted", word: "yes" } as const);
  return html`<p><b>${speaker.say(`consent.${state}`)}</b></p><p>${speaker.say("consent.change")}</p>
${form({ action: other.action, label: speaker.say(`consent.${other.word}`), kind: "quiet" })}`;
}

export const consentPage: TokenPage<ConsentRequestRecord> = {
  path: "consent",
  kind: "request",
  find,
  languages: ({ language }) => ({ own: language, message: "" }),
  actions: { granted: answering("granted"), refused: answering("refused") },
  view,
};
