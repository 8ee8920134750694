/** One rule on one pack's behalf: runs the check, turns reports into findings, never lets an exception pass silently. */
import type { Claim } from "../mail/envelope.ts";
import { CERTAIN } from "../mail/purpose.ts";
import type { Fix } from "../mail/words.ts";
import { startCounting } from "./counting.ts";
import type { RecipientFacts } from "./facts.ts";
import type { LintFinding, RuleFailure, Subject } from "./result.ts";
import type { Report, Rule, RuleContext } from "./rule.ts";
import { fill } from "./template.ts";

export interface Assignment {
  readonly rule: Rule;
  /** The pack's name, or GATEWAY. */
  readonly pack: string;
  readonly clauses: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Indexes into `facts.recipients`. */
  readonly concerned: readonly number[];
  /** The run whose findings bind in every mode: reports that say `binding: false` are left to the packs. */
  readonly binding: boolean;
}

export interface RunOutcome {
  readonly findings: readonly LintFinding[];
  readonly claims: readonly { readonly recipient: string; readonly claim: Claim }[];
  readonly failures: readonly RuleFailure[];
}

/** What a sender reads when a rule could not do its work (DESIGN.md 4.4): held unless the pack says otherwise. */
const FAILED: Report = { messageId: "failed", doubtful: true };
const FAILED_TEXT = "This message could not be checked for {rule}";

/** Runs the rule once per concerned recipient, or once for the message. Nothing runs when nobody is concerned. */
export function run(assignment: Assignment, subject: Subject): RunOutcome {
  const { rule, concerned } = assignment;
  const { recipients } = subject.facts;
  const people = concerned.flatMap((index) => recipients[index] ?? []);
  const first = people[0];
  if (first === undefined) return { findings: [], claims: [], failures: [] };
  const runs = new Runs(assignment, subject, people);
  if (rule.scope === "message") runs.once(first, concerned, null);
  else
    for (const [position, person] of people.entries())
      runs.once(person, concerned.slice(position, position + 1), person);
  return runs.outcome();
}

class Runs {
  readonly #assignment: Assignment;
  readonly #subject: Subject;
  readonly #people: readonly RecipientFacts[];
  readonly #found = new Map<string, LintFinding & { readonly bearsOn: number[] }>();
  readonly #claims: { recipient: string; claim: Claim }[] = [];
  readonly #failures: RuleFailure[] = [];

  constructor(assignment: Assignment, subject: Subject, people: readonly RecipientFacts[]) {
    this.#assignment = assignment;
    this.#subject = subject;
    this.#people = people;
  }

  /** @param named the recipient that a finding is about; null for the whole message. */
  once(recipient: RecipientFacts, bearsOn: readonly number[], named: RecipientFacts | null): void {
    const { rule, pack, options } = this.#assignment;
    const { message, purpose, facts } = this.#subject;
    const counting = startCounting(facts, this.#people);
    const { reaches } = counting;
    const { sender } = facts;
    const inDoubt = purpose.confidence < CERTAIN;
    const context: RuleContext<typeof options> = {
      ...{ message, purpose, inDoubt, sender, recipient, recipients: this.#people, facts, options, reaches },
    };
    try {
      rule.check(context, (report) => this.#report(report, inDoubt, bearsOn, named));
    } catch (error) {
      this.#failures.push({ rule: rule.id, pack, error });
      this.#report(FAILED, true, bearsOn, named);
    }
    for (const index of bearsOn) {
      const text = facts.recipients[index]?.address.text ?? "";
      for (const claim of counting.claims) this.#claims.push({ recipient: text, claim });
    }
  }

  #report(report: Report, inDoubt: boolean, bearsOn: readonly number[], named: RecipientFacts | null): void {
    const { rule, pack, clauses, binding } = this.#assignment;
    if (binding && report.binding === false) return;
    const about = report.wholeMessage ? null : named;
    const finding = {
      rule: rule.id,
      pack,
      recipient: about?.address.text ?? null,
      messageId: report.messageId,
      data: report.data ?? {},
      message: this.#sentence(report, about),
      clauses,
      remedy: rule.remedy,
      evidence: report.evidence ?? [],
      doubtful: report.doubtful ?? inDoubt,
      confidential: report.confidential ?? rule.confidential ?? false,
      bearsOn: [...bearsOn],
      floor: binding ? (rule.binding ?? null) : null,
      ...(report.advisory && { advisory: true }),
      ...(report.fix && { fix: this.#declared(report.fix) }),
    };
    // A rule that looks at each recipient may have something to say of the whole message: said once, it bears on all.
    const key = JSON.stringify([finding.recipient, finding.messageId, finding.message, finding.doubtful]);
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, finding);
    else known.bearsOn.push(...bearsOn.filter((index) => !known.bearsOn.includes(index)));
  }

  #sentence(report: Report, about: RecipientFacts | null): string {
    const { rule } = this.#assignment;
    const template = rule.messages[report.messageId] ?? (report === FAILED ? FAILED_TEXT : undefined);
    if (template === undefined) throw new Error(`${rule.id} has no message "${report.messageId}"`);
    const sender = this.#subject.facts.sender.address.text;
    const recipient = about?.address.text ?? "the recipients";
    return fill(template, { rule: rule.id, ...report.data, sender, recipient });
  }

  /** A pack is checked against what the rule declares, so nothing else may come. */
  #declared(fix: Fix): Fix {
    const { rule } = this.#assignment;
    if (!rule.fixes?.includes(fix)) throw new Error(`${rule.id} declares no fix "${fix}"`);
    return fix;
  }

  outcome(): RunOutcome {
    return { findings: [...this.#found.values()], claims: this.#claims, failures: this.#failures };
  }
}
