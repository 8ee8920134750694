/** The answer to the data, as DESIGN.md 4.6 words it: one line of ASCII under 512 octets (RFC 5321 4.5.3.1.5, std 78). */
import type { Rule } from "../lint/rule.ts";
import { isRef } from "../mail/ids.ts";
import { formatReply, type SmtpReply } from "../mail/status.ts";
import type { Disposition } from "../mail/words.ts";
import { quotes, ROUTINE_REVIEW } from "../notices/index.ts";
import type { JudgedFinding, Judgement } from "../policy/judgement.ts";
import { oneLine, shorten } from "./words.ts";

/** Octets of a reply line without CRLF. */
const LONGEST = 509;
/** A page's address longer than this would leave no room for the reason. */
const LONGEST_URL = 200;

export interface ReplyContext {
  readonly ref: string;
  readonly catalogue: ReadonlyMap<string, Rule>;
  /** `{rule}` is filled in. */
  readonly rulesUrl: string;
}

/** 250 with what became of the recipients; 550, or the rule's own code, when every one was rejected. */
export function replyTo(judgement: Judgement, context: ReplyContext): SmtpReply {
  const { verdicts } = judgement;
  if (verdicts.length > 0 && verdicts.every((verdict) => verdict.disposition === "reject")) {
    return refusalOf(judgement, context);
  }
  const count = (disposition: Disposition) => verdicts.filter((verdict) => verdict.disposition === disposition).length;
  // Nobody reviews what waits for a quota alone; the notice says so too.
  const waiting = verdicts.filter(({ disposition, quota }) => disposition === "hold" && quota === true).length;
  const parts = [
    [count("forward"), "sent"],
    [count("hold") - waiting, "held for review"],
    [waiting, "waiting for your limit"],
    [count("reject"), "refused"],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return { code: 250, enhanced: "2.0.0", text: `${context.ref} ${told.join(", ")}` };
}

const POLICY = { code: 550, enhanced: "5.7.1" } as const;

/**
 * `550 5.7.x <reason in plain words> [rule] <url> id=<ref>`; the rule may name its code (std 37). The reason is followed by
 * the words that did it, the remedy and the clauses, as far as they fit.
 */
function refusalOf(judgement: Judgement, context: ReplyContext): SmtpReply {
  const finding = decidingFinding(judgement);
  if (!finding) {
    const reason = judgement.verdicts[0]?.reasons[0] ?? "Refused by policy";
    return fitted(POLICY, { reason }, `id=${context.ref}`);
  }
  if (finding.confidential) return fitted(POLICY, { reason: ROUTINE_REVIEW }, `id=${context.ref}`);
  const url = oneLine(context.rulesUrl.replaceAll("{rule}", finding.rule));
  const page = url !== "" && url.length <= LONGEST_URL ? ` ${url}` : "";
  const code = context.catalogue.get(finding.rule)?.reply ?? POLICY;
  const said = { reason: reasonOf(finding, judgement), words: wordsOf(finding), remedy: finding.remedy };
  const clauses = finding.clauses.length > 0 ? `(${finding.clauses.join(", ")}) ` : "";
  return fitted(code, said, `${clauses}[${finding.rule}]${page} id=${context.ref}`);
}

/** What happened to whom: all recipients at once where the same sentence holds for each of them. */
function reasonOf(finding: JudgedFinding, { verdicts, findings }: Judgement): string {
  const { recipient, message } = finding;
  if (recipient === null || verdicts.length === 1) return message;
  const sentence = message.replaceAll(recipient, EVERYBODY);
  const shared = verdicts.every((verdict) =>
    verdict.findings.some((index) => {
      const other = findings[index];
      return other?.recipient != null && other.message.replaceAll(other.recipient, EVERYBODY) === sentence;
    }),
  );
  return shared
    ? sentence.replaceAll(EVERYBODY, `each of the ${verdicts.length} recipients`).replace(/^e/, "E")
    : message;
}
const EVERYBODY = "{recipient}";

/** The words that did it, unless the sentence has them. */
const wordsOf = ({ evidence, message }: JudgedFinding): string =>
  quotes(evidence)
    .filter((quote) => !message.includes(quote))
    .map((quote) => `"${quote}"`)
    .join(", ");

/** What concerns the whole message speaks for everybody; else the first recipient's reason does. */
function decidingFinding({ verdicts, findings }: Judgement): JudgedFinding | undefined {
  const bearing = (verdicts[0]?.findings ?? []).flatMap((index) => findings[index] ?? []);
  const rejecting = bearing.filter((finding) => finding.level === "reject");
  const enforced = rejecting.filter((finding) => finding.mode === "enforce");
  const deciding = enforced.length > 0 ? enforced : rejecting;
  return deciding.find((finding) => finding.recipient === null) ?? deciding[0];
}

interface Said {
  readonly reason: string;
  readonly words?: string;
  readonly remedy?: string;
}

/** Reason, remedy and words, as many of them as fit, in that order of weight; a reason that does not fit is shortened at a word. */
function fitted(
  code: Pick<SmtpReply, "code" | "enhanced">,
  { reason, words = "", remedy = "" }: Said,
  tail: string,
): SmtpReply {
  const end = oneLine(tail);
  const room = LONGEST - formatReply({ ...code, text: ` ${end}` }).length;
  const plain = oneLine(reason);
  const sentences = [words === "" ? plain : `${bare(plain)}: ${oneLine(words)}`, plain].flatMap((said) =>
    remedy === "" ? [said] : [`${bare(said)}. ${bare(oneLine(remedy))}`],
  );
  const fits = [...sentences, plain].find((said) => said.length <= room);
  return { ...code, text: `${fits ?? shorten(plain, room)} ${end}` };
}

/** Without its full stop. */
const bare = (sentence: string): string => sentence.replace(/\.$/, "");

/** Our reference out of a reply of ours; null when it bears none. */
export function refOf(reply: SmtpReply): string | null {
  const word = reply.code === 250 ? reply.text.split(" ", 1)[0] : /\bid=(\S+)$/.exec(reply.text)?.[1];
  return word !== undefined && isRef(word) ? word : null;
}
