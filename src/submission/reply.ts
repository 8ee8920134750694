/** The answer to the data, as DESIGN.md 4.6 words it: one line of ASCII under 512 octets (RFC 5321 4.5.3.1.5, std 78). */
import type { Rule } from "../lint/rule.ts";
import { isRef } from "../mail/ids.ts";
import { formatReply, type SmtpReply } from "../mail/status.ts";
import type { Disposition } from "../mail/words.ts";
import { ROUTINE_REVIEW } from "../notices/index.ts";
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
  const parts = [
    [count("forward"), "sent"],
    [count("hold"), "held for review"],
    [count("reject"), "refused"],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return { code: 250, enhanced: "2.0.0", text: `${context.ref} ${told.join(", ")}` };
}

/** `550 5.7.x <reason in plain words> [rule] <url> id=<ref>`; the rule may name its code (std 37). */
function refusalOf(judgement: Judgement, context: ReplyContext): SmtpReply {
  const finding = decidingFinding(judgement);
  if (!finding) {
    const reason = judgement.verdicts[0]?.reasons[0] ?? "Refused by policy";
    return fitted({ code: 550, enhanced: "5.7.1" }, reason, "", `id=${context.ref}`);
  }
  if (finding.confidential) return fitted({ code: 550, enhanced: "5.7.1" }, ROUTINE_REVIEW, "", `id=${context.ref}`);
  const url = oneLine(context.rulesUrl.replaceAll("{rule}", finding.rule));
  const page = url !== "" && url.length <= LONGEST_URL ? ` ${url}` : "";
  const code = context.catalogue.get(finding.rule)?.reply ?? { code: 550, enhanced: "5.7.1" };
  return fitted(code, finding.message, finding.remedy, `[${finding.rule}]${page} id=${context.ref}`);
}

/** What concerns the whole message speaks for everybody; else the first recipient's reason does. */
function decidingFinding({ verdicts, findings }: Judgement): JudgedFinding | undefined {
  const bearing = (verdicts[0]?.findings ?? []).flatMap((index) => findings[index] ?? []);
  const rejecting = bearing.filter((finding) => finding.level === "reject");
  const enforced = rejecting.filter((finding) => finding.mode === "enforce");
  const deciding = enforced.length > 0 ? enforced : rejecting;
  return deciding.find((finding) => finding.recipient === null) ?? deciding[0];
}

/** Reason and remedy where both fit, else the reason, shortened at a word. */
function fitted(code: Pick<SmtpReply, "code" | "enhanced">, reason: string, remedy: string, tail: string): SmtpReply {
  const end = oneLine(tail);
  const room = LONGEST - formatReply({ ...code, text: ` ${end}` }).length;
  const words = oneLine(reason);
  const both = remedy === "" ? words : `${words.replace(/\.$/, "")}. ${oneLine(remedy).replace(/\.$/, "")}`;
  return { ...code, text: `${both.length <= room ? both : shorten(words, room)} ${end}` };
}

/** Our reference out of a reply of ours; null when it bears none. */
export function refOf(reply: SmtpReply): string | null {
  const word = reply.code === 250 ? reply.text.split(" ", 1)[0] : /\bid=(\S+)$/.exec(reply.text)?.[1];
  return word !== undefined && isRef(word) ? word : null;
}
