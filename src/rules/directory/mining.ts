import { Type } from "typebox";
import { isApproved } from "../../lint/approval.ts";
import { isStranger } from "../../lint/audience.ts";
import { defineRule, type Report, type RuleContext } from "../../lint/rule.ts";
import type { Evidence } from "../../mail/message.ts";
import { type Reading, readAs } from "../../mail/purpose.ts";
import { isOrdered, sourceOf } from "./source.ts";

/**
 * The directory is there to find somebody and to ask a question (ala.ns.5, iaop.dir.1), not to draw an audience from. What
 * shows it: words that say so, or many strangers who get the same promotion. A letter or a question may go to however many
 * (ala.ns.3, ala.ns.7), and an announcement of one's own part too (iaop.no.1), short of a good part of the directory.
 */
export default defineRule({
  id: "directory/mining",
  scope: "recipient",
  clauses: ["ala.ns.0", "ala.ns.5", "ala.ns.9", "iaop.ns.4", "iaop.dir.1", "iaop.ok.5"],
  summary: "Nobody draws an audience for promotion from the association's directory or lists",
  options: Type.Object(
    {
      many: Type.Integer({
        description: "So many strangers, those of the window included, look drawn from a list",
        default: 25,
        minimum: 2,
      }),
      ordered: Type.Integer({
        description: "So many strangers do, when they stand in alphabetical order and in as many organisations",
        default: 10,
        minimum: 6,
      }),
      share: Type.Number({
        description: "So much of the directory is mined whatever event is announced; from 100 people on",
        default: 0.1,
        exclusiveMinimum: 0,
        maximum: 1,
      }),
      anyPurpose: Type.Boolean({
        description: "Whether mail to more than eight strangers whom a list supplied counts whatever it is for",
        default: false,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    copied: 'The message says that a list of the association was copied: "{words}"',
    source: 'The message promotes something to people from a list of the association: "{words}"',
    letters: 'The message goes to many people from a list of the association: "{words}"',
    many: "This promotion reaches {many} or more members who have no relationship on record with you, {recipient} among them",
    ordered: "This promotion goes to {count} strangers in the order of a directory, {recipient} among them",
    share: "This reaches a {percent} % share of the directory or more, {recipient} among them",
  },
  remedy: "Write to people you know, or ask the association about reaching its members",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { message, purpose, sender, recipient } = context;
    if (sender.roles.includes("staff")) return;
    const promotes = readAs(purpose, "solicitation", "newsletter", "event-invitation", "participation-announcement");
    const { copied, found } = sourceOf(message);
    if (promotes === null && copied === null && found === null) return;
    const promotion = isStranger(sender, recipient) ? judge(context, promotes) : null;
    const finding = copied ? aboutCopy(copied, promotes) : promotion;
    if (finding !== null && !isApproved(context)) report(finding);
  },
});

type Context = RuleContext<{ many: number; ordered: number; share: number; anyPurpose: boolean }>;

const wordsOf = ({ text }: Evidence): string => text.replace(/\s+/g, " ").trim().slice(0, 100);

const aboutCopy = (copied: Evidence, promotes: Reading | null): Report => ({
  ...{ messageId: "copied", data: { words: wordsOf(copied) }, evidence: [copied], wholeMessage: true },
  doubtful: promotes?.doubtful ?? true,
});

/** What a campaign has at least; to fewer, an invitation is personal (ala.ns.2e, iaop.ok.3). */
const CAMPAIGN = 9;

function judge(context: Context, promotes: Reading | null): Report | null {
  const { reaches, message, options } = context;
  const { found } = sourceOf(message);
  if (promotes === null) {
    if (found === null || !options.anyPurpose || !reaches("lookAlikes", CAMPAIGN)) return null;
    return { messageId: "letters", data: { words: wordsOf(found) }, evidence: [found], doubtful: true };
  }
  const sells = promotes.label === "solicitation" || promotes.label === "newsletter";
  if (found !== null && (sells || reaches("lookAlikes", CAMPAIGN))) {
    const evidence = [found, ...promotes.evidence];
    return { messageId: "source", data: { words: wordsOf(found) }, evidence, doubtful: !sells || promotes.doubtful };
  }
  return byNumber(context, promotes, sells);
}

function byNumber(
  { reaches, recipients, sender, facts, options }: Context,
  promotes: Reading,
  sells: boolean,
): Report | null {
  const { evidence, doubtful } = promotes;
  const { size } = facts.directory;
  const part = Math.max(100, Math.ceil(size * options.share));
  if (size > 0 && (reaches("strangers", part) || reaches("lookAlikes", part)))
    return {
      messageId: "share",
      data: { percent: Math.round(options.share * 100) },
      evidence,
      doubtful: doubtful || !sells,
    };
  if (promotes.label === "participation-announcement") return null;
  const isCampaign = sells || reaches("lookAlikes", CAMPAIGN);
  if (isCampaign && reaches("strangers", options.many))
    return { messageId: "many", data: { many: options.many }, evidence, doubtful: doubtful || !sells };
  if (reaches("lookAlikes", options.many))
    return { messageId: "many", data: { many: options.many }, evidence, doubtful: true };
  const strangers = recipients.filter((each) => isStranger(sender, each));
  if (!sells || strangers.length < options.ordered || !isOrdered(strangers)) return null;
  return { messageId: "ordered", data: { count: strangers.length }, evidence, doubtful: true };
}
