import { Type } from "typebox";
import { defineRule } from "../../lint/rule.ts";
import type { Fault, Message } from "../../mail/message.ts";
import { closenessOf } from "./closeness.ts";
import { isHeaderFault } from "./duplicate-header.ts";

/**
 * What we could not look into is not the same as what we found nothing in (std 51, std 52). Two kinds:
 * bytes that break the grammar, break a limit, or broke the parser are held for everybody, in every mode; encrypted mail,
 * archives and winmail.dat are ordinary between people who know each other, and a way round every rule otherwise. So they
 * are certain towards a stranger or many, doubtful towards a known correspondent, and only a pack makes them cost something.
 * A signed mail can be read but nothing can be added to it; the policies rank it with encrypted mail.
 */
export default defineRule({
  id: "mail/not-inspectable",
  scope: "recipient",
  clauses: ["std 51", "std 52", "std 80", "std 84", "iaop.cp.3"],
  summary: "The whole message can be read and judged, or goes to people who know the sender",
  options: Type.Object(
    {
      many: Type.Integer({
        description: "From so many recipients on, closed content is a doubt no more, however well they know the sender",
        default: 25,
        minimum: 1,
      }),
      signed: Type.Boolean({
        description: "Whether mail with a digital signature (S/MIME, OpenPGP) is treated like encrypted mail",
        default: true,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    unreadable: "The message could not be checked: {detail}",
    stranger: "{recipient} has no relationship on record with you, and this content could not be checked: {detail}",
    many: "This goes to {many} or more recipients, and its content could not be checked: {detail}",
    known: "The content for {recipient} could not be checked: {detail}",
    signed: "{recipient} has no relationship on record with you, and this mail bears a digital signature",
    signedMany: "This goes to {many} or more recipients, and it bears a digital signature",
    signedKnown: "The mail to {recipient} bears a digital signature",
  },
  remedy: "Send it readable: without encryption, signature, archive or damaged parts",
  concerns: "pack",
  binding: { certain: "hold", doubtful: "hold" },
  since: "0.1.0",
  check(context, report) {
    const faults = context.message.faults.filter((fault) => !isHeaderFault(fault));
    for (const fault of faults.filter(({ kind }) => kind !== "opaque")) {
      report({ messageId: "unreadable", ...about(fault), doubtful: false, wholeMessage: true });
    }
    const closed = faults.filter(({ kind }) => kind === "opaque");
    const signed = closed.length === 0 && context.options.signed && isSigned(context.message);
    if (closed.length === 0 && !signed) return;
    const closeness = closenessOf(context);
    const { many } = context.options;
    const common = { doubtful: closeness === "known", wholeMessage: closeness === "many", binding: false };
    for (const fault of closed) {
      const { data, evidence } = about(fault);
      report({ messageId: closeness, data: { ...data, many }, evidence, ...common });
    }
    if (signed) report({ messageId: SIGNED[closeness], data: { many }, ...common });
  },
});

const SIGNED = { known: "signedKnown", stranger: "signed", many: "signedMany" } as const;

const about = ({ detail, part }: Fault) => ({
  data: { detail: detail.replace(/\.\s*$/, "") },
  evidence: [{ part, offset: 0, text: "" }],
});

/** A signature that leaves the text readable; one around the text is opaque to us, and a fault. */
function isSigned({ headers, text }: Message): boolean {
  const type = headers.find(({ key }) => key === "content-type")?.value ?? "";
  return /^multipart\/signed\b/i.test(type.trim()) || text.startsWith(PGP) || text.includes(`\n${PGP}`);
}
const PGP = "-----BEGIN PGP SIGNED MESSAGE-----";
