import { Type } from "typebox";
import { isApproved } from "../../lint/approval.ts";
import type { RecipientFacts, SenderFacts } from "../../lint/facts.ts";
import { holds } from "../../lint/period.ts";
import { defineRule } from "../../lint/rule.ts";
import type { Message } from "../../mail/message.ts";
import { type Purpose, readAs } from "../../mail/purpose.ts";
import { BASES, type Basis } from "../../mail/words.ts";
import { ownPieces, plainForm } from "../plain.ts";
import { findLiterature, type Literature } from "./literature.ts";

/**
 * Literature about one's business is for educators and sponsors under their agreement (ala.ns.6), and for people who asked.
 * In a plain letter it may be somebody else's: the hotel for the retreat, the study that a colleague wanted. There it is a
 * doubt, and only where it is the sender's own, or comes to a stranger with hardly a word.
 */
export default defineRule({
  id: "marketing/brochure",
  scope: "recipient",
  clauses: ["ala.ns.6"],
  summary: "Promotional literature comes from educators and sponsors, or to people who asked for it",
  options: Type.Object(
    {
      asked: Type.Array(Type.Unsafe<Basis>({ type: "string", enum: BASES }), {
        description: "Bases that permit literature under any scope",
        default: ["requested-follow-up", "expressed-interest"],
      }),
      links: Type.Boolean({ description: "Whether a link to literature counts as well", default: true }),
    },
    { additionalProperties: false },
  ),
  messages: {
    attached: '"{name}" is promotional literature, and {recipient} has not asked for it',
    linked: 'The link "{name}" leads to promotional literature, and {recipient} has not asked for it',
  },
  remedy: "Leave the literature out, or ask first whether it is wanted",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { message, purpose, sender, facts, recipient, options } = context;
    if (message.attachments.length === 0 && message.links.length === 0) return;
    if (mayHandOut(sender, facts.now) || hasAsked(recipient, options.asked)) return;
    const found = literatureOf(message, sender).filter(({ linked }) => options.links || !linked);
    const grave = found.find((each) => isCertain(each, purpose));
    const telling = grave ?? found.find((each) => isTelling(each, message, purpose, recipient));
    if (telling === undefined || isApproved(context)) return;
    const data = { name: telling.name.replace(/\s+/g, " ").slice(0, 80) };
    const { evidence } = telling;
    report({ messageId: telling.linked ? "linked" : "attached", data, evidence, doubtful: grave === undefined });
  },
});

function mayHandOut({ roles, sponsorships }: SenderFacts, now: number): boolean {
  if (roles.includes("staff") || roles.includes("educator")) return true;
  if (sponsorships.length > 0) return sponsorships.some((each) => holds(each, now));
  return roles.includes("sponsor");
}

function hasAsked({ will }: RecipientFacts, bases: readonly Basis[]): boolean {
  const { offers } = will.granted;
  if (offers !== undefined && !offers.weak) return true;
  return Object.values(will.granted).some((grant) => bases.includes(grant.basis));
}

const isCertain = ({ weight, own, linked }: Literature, purpose: Purpose): boolean => {
  const offer = readAs(purpose, "solicitation");
  if (offer && !offer.doubtful) return weight > 1;
  return weight === 3 && own && !linked && purpose.label !== "correspondence";
};

/** UTF-16 units; a letter of fewer own words carries nothing but its attachment. */
const HARDLY_A_WORD = 200;

function isTelling(each: Literature, message: Message, purpose: Purpose, recipient: RecipientFacts): boolean {
  const { weight, own, linked } = each;
  if (readAs(purpose, "solicitation")) return true;
  if (purpose.label === "transactional" || weight === 1) return false;
  if (linked) return own && purpose.label !== "newsletter";
  if (own || purpose.label !== "correspondence" || saysOurs(message)) return true;
  return !recipient.will.direct && weight === 3 && message.ownText.trim().length < HARDLY_A_WORD && !isOthers(message);
}

const THING =
  "(?:brochure|catalog|price list|rate card|one.?pager|deck|case stud|white ?paper|capabilit|profile|literature|folleto|catalogo|plaquette|brochure|broschure|preisliste|prospekt|brochura|apresentacao|presentation)";
const OURS = new RegExp(
  `\\b(?:our|my (?:firm|company)'s|nuestr[oa]|notre|unsere?|noss[oa]) (?:\\w{1,15} ){0,3}${THING}`,
);
const OTHERS = new RegExp(
  `${THING}\\w{0,5} (?:of|from|for|by|that|which|you) |\\b(?:the|their|his|her) (?:\\w{1,15}'s|hotel|venue|caterer|vendor)`,
);

const saysOurs = (message: Message): boolean => ownPieces(message).some(({ plain }) => OURS.test(plain));
const isOthers = (message: Message): boolean => ownPieces(message).some(({ plain }) => OTHERS.test(plain));

const known = new WeakMap<Message, readonly Literature[]>();

function literatureOf(message: Message, sender: SenderFacts): readonly Literature[] {
  const cached = known.get(message);
  if (cached !== undefined) return cached;
  const found = findLiterature(message, namesOf(sender));
  known.set(message, found);
  return found;
}

/** The sender's organisation as files and addresses call it: the longest label of the domain before the last. */
function namesOf({ address, organisation }: SenderFacts): string[] {
  const labels = address.domain.split(".").slice(0, -1);
  const label = labels.sort((a, b) => b.length - a.length)[0] ?? "";
  const names = [label, label.replaceAll("-", " "), plainForm(organisation)];
  return [...new Set(names)].filter((name) => name.length >= 4 && !PUBLIC.test(name));
}

const PUBLIC = /^(?:gmail|outlook|hotmail|yahoo|icloud|aol|proton|gmx|live|mail|example)/;
