/** The document that is read at a hearing: in lay words, on paper, complete in itself. PURE. */

import { type Content, Html, html } from "../../notices/html.ts";
import { evidenceSection } from "./evidence-section.ts";
import { type BundleCase, HELD_BACK } from "./held-back.ts";
import type { Letters } from "./letter.ts";
import { moment } from "./moment.ts";
import { STYLE } from "./style.ts";
import {
  COMPLAINT_WORDS,
  inWords,
  LEVEL_WORDS,
  MODE_WORDS,
  NOTICE_STATES,
  NOTICE_WORDS,
  OUTCOME_WORDS,
  personWords,
  RULING_WORDS,
  SANCTION_STATES,
  SANCTION_WORDS,
  STAGE_WORDS,
} from "./words.ts";

export interface DocumentContext extends BundleCase {
  /** Messages among the evidence, as they read. */
  readonly letters: Letters;
  readonly association: string;
  /** A clause in lay words; null where nobody wrote them. */
  clause(id: string): string | null;
  /** Labels in the place of names; null for the whole. */
  readonly labels: readonly string[] | null;
  readonly madeAt: number;
  readonly madeBy: string;
  readonly head: string;
}

const quoted = (words: string): Content => words !== "" && html`<blockquote>${words}</blockquote>`;

export function caseDocument(context: DocumentContext): string {
  const { file, labels } = context;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Case ${file.id}</title><style>${new Html(STYLE)}</style></head>
<body><main>
<h1>Case ${file.id}</h1>
<p class="soft">${context.association}. Made on ${moment(context.madeAt)} by ${personWords(context.madeBy, file.respondent)}. All times are UTC.</p>
${labels !== null && html`<p><b>This copy leaves out what would tell who complained.</b> ${labels.length > 0 && html`Persons stand under labels: ${labels.join(", ")}.`}</p>`}
${parties(context)}
${alleged(context)}
${labels === null && complaints(context)}
${labels === null && evidenceSection(context)}
${policies(context)}
${hearing(context)}
${decision(context)}
${notices(context)}
${labels === null && ladder(context)}
${labels !== null && heldBack()}
${proof(context)}
</main></body></html>
`.text;
}

function parties({ file, material, labels }: DocumentContext): Html {
  const { respondent } = file;
  const complainants = file.parties.map(({ person, name, mayBeNamed }, index) => {
    const shown = mayBeNamed === true || labels === null ? `${name} ${person?.address ?? "(erased)"}`.trim() : "";
    const leave = mayBeNamed === true ? "allowed to be named" : "did not allow to be named";
    return html`<dt>Complainant</dt><dd>${shown || (material.persons[index]?.label ?? "Person B")} <span class="soft">(${leave})</span></dd>`;
  });
  return html`<h2>The parties</h2><dl><dt>Respondent</dt><dd>${respondent.name} ${respondent.address}, ${respondent.organisation}</dd>
${complainants}<dt>State</dt><dd>${inWords(STAGE_WORDS, file.stage)}${file.outcome !== null && `; ${inWords(OUTCOME_WORDS, file.outcome)}`}</dd>
${file.openedAt > 0 && html`<dt>Opened</dt><dd>${moment(file.openedAt)}</dd>`}</dl>`;
}

function alleged({ file, clause }: DocumentContext): Html {
  const step = file.steps.findLast(({ kind }) => kind === "allegation");
  const ids = step?.data["clauses"];
  const clauses = Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  return html`<h2>What is alleged</h2>${step ? quoted(step.words) : html`<p>Nothing is alleged yet.</p>`}
${clauses.length > 0 && html`<h3>The rules it is about</h3><ul>${clauses.map((id) => html`<li><b>${id}</b> ${clause(id) ?? ""}</li>`)}</ul>`}
<h3>The message</h3>${disclosed(file.disclosed)}`;
}

function disclosed(what: DocumentContext["file"]["disclosed"]): Html {
  switch (what.kind) {
    case "withheld":
      return html`<p>The respondent was not told which message it is about: that could tell who complained.</p>`;
    case "mailing":
      return html`<p>A message with the subject "${what.subject}", which went to many people in the month from ${moment(what.month).slice(0, 10)}.</p>`;
    case "message":
      return html`<p>The message with the subject "${what.subject}" of ${moment(what.day).slice(0, 10)}.</p>`;
  }
}

const complaints = ({ file }: DocumentContext): Html =>
  html`<h2>The complaints</h2>${file.complaints.map(
    (one) =>
      html`<h3>${moment(one.at)}, ${inWords(COMPLAINT_WORDS, one.source)}${one.ref !== null && `, about message ${one.ref}`}</h3>${quoted(one.words)}`,
  )}`;

function policies({ material, clause }: DocumentContext): Content {
  return material.policies.map(
    (policy) => html`<h2>The policy in force: version ${policy.version}</h2>
<p>Mode ${inWords(MODE_WORDS, policy.mode)}${policy.activatedAt > 0 && html`, from ${moment(policy.activatedAt)}`}. SHA-256 <code>${policy.digest}</code></p>
<table><thead><tr><th>Rule</th><th>When it is certain</th><th>In doubt</th><th>Clauses</th></tr></thead><tbody>${policy.rules.map(
      (rule) =>
        html`<tr><td>${rule.rule}</td><td>${inWords(LEVEL_WORDS, rule.certain)}</td><td>${inWords(LEVEL_WORDS, rule.doubtful)}</td><td>${rule.clauses.map((id) => html`<p>${id} ${clause(id) ?? ""}</p>`)}</td></tr>`,
    )}</tbody></table>`,
  );
}

const HEARD: Readonly<Record<string, string>> = {
  hearing: "The respondent was asked for a statement",
  extension: "The respondent was given more time",
  statement: "The respondent's statement",
  lapse: "The deadline passed",
};

function hearing({ file }: DocumentContext): Html {
  const steps = file.steps.filter(({ kind }) => Object.hasOwn(HEARD, kind));
  if (steps.length === 0) return html`<h2>The hearing</h2><p>The respondent was not asked yet.</p>`;
  return html`<h2>The hearing</h2>${steps.map((step) => {
    const until = step.data["until"];
    return html`<h3>${HEARD[step.kind] ?? ""}, ${moment(step.at)}</h3>
${typeof until === "number" && html`<p>Until ${moment(until)}.</p>`}${quoted(step.words)}`;
  })}`;
}

const DECIDED: Readonly<Record<string, string>> = {
  decision: "The decision",
  appeal: "The respondent's appeal",
  "appeal-decision": "The decision about the appeal",
  final: "The time to appeal was over",
  lifted: "A sanction was lifted",
};

function decision({ file }: DocumentContext): Html {
  const steps = file.steps.filter(({ kind }) => Object.hasOwn(DECIDED, kind));
  if (steps.length === 0) return html`<h2>The decision</h2><p>Nothing is decided.</p>`;
  return html`<h2>The decision</h2>${steps.map(
    (step) => html`<h3>${DECIDED[step.kind] ?? ""}, ${moment(step.at)}</h3>
<p>By ${personWords(step.actor, file.respondent)}${typeof step.data["ruling"] === "string" && `: ${inWords(RULING_WORDS, step.data["ruling"])}`}.</p>${quoted(step.words)}`,
  )}${file.sanctions.length > 0 && html`<h3>Sanctions</h3>${sanctionTable(file.sanctions)}`}`;
}

const sanctionTable = (sanctions: DocumentContext["file"]["sanctions"]): Html =>
  html`<table><thead><tr><th>Sanction</th><th>From</th><th>Until</th><th>State</th><th>Words</th></tr></thead><tbody>${sanctions.map(
    (one) =>
      html`<tr><td>${inWords(SANCTION_WORDS, one.standing)}</td><td>${moment(one.from)}</td><td>${one.until === null ? "no end" : moment(one.until)}</td><td>${inWords(SANCTION_STATES, one.state)}</td><td>${one.words}</td></tr>`,
  )}</tbody></table>`;

function notices({ material }: DocumentContext): Content {
  if (material.notices.length === 0) return null;
  return html`<h2>Letters and notices</h2><table><thead><tr><th>About</th><th>To</th><th>Written</th><th>State</th></tr></thead><tbody>${material.notices.map(
    (one) =>
      html`<tr><td>${inWords(NOTICE_WORDS, one.kind)}</td><td>${one.toComplainant ? "the complainant" : "the member"}</td><td>${moment(one.createdAt)}</td><td>${inWords(NOTICE_STATES, one.state)}${one.endedAt !== null && `, ${moment(one.endedAt)}`}</td></tr>`,
  )}</tbody></table>`;
}

function ladder({ file: { ladder: before } }: DocumentContext): Html {
  const none = before.cases.length === 0 && before.sanctions.length === 0;
  return html`<h2>What there was with this member before</h2>${none && html`<p>Nothing.</p>`}
${before.cases.length > 0 && html`<ul>${before.cases.map((one) => html`<li>Case ${one.id}, ${moment(one.openedAt)}: ${one.outcome === null ? "open" : inWords(OUTCOME_WORDS, one.outcome)}</li>`)}</ul>`}
${before.sanctions.length > 0 && sanctionTable(before.sanctions)}`;
}

const heldBack = (): Html =>
  html`<h2>What this copy holds back</h2><ul>${HELD_BACK.map((one) => html`<li>${one}</li>`)}</ul>`;

const proof = ({ head }: DocumentContext): Html => html`<h2>How this can be checked</h2>
<p>The bundle that this document is part of has a list of its files with their SHA-256 digests (manifest.json), and the entries of the audit
trail about this case (excerpt.json). verify.mjs (Node.js) and verify.py (Python) check both without this gateway and without a
network. Its trail then stood at</p><p><code>${head}</code></p>
<p>Whoever notes that line today can tell later whether the trail was written anew.</p>`;
