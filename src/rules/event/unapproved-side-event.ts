import { Type } from "typebox";
import { isApproved } from "../../lint/approval.ts";
import type { EventFacts } from "../../lint/facts.ts";
import { defineRule, type RuleContext } from "../../lint/rule.ts";
import { readAs } from "../../mail/purpose.ts";
import { ownPieces, plainForm } from "../plain.ts";
import { DAY } from "./dates.ts";
import { type Gathering, gatheringsIn } from "./gatherings.ts";
import { eventsNamed } from "./naming.ts";
import { namesPlace } from "./place.ts";
import { isListed } from "./register.ts";
import { isOrganised, isSmallMeal, saysFew } from "./small-meal.ts";
import { type When, whenIs } from "./when.ts";

/**
 * Nothing organised takes place beside a summit unless the association approved it (iaop.ns.6): its register of side events
 * is compared by the words that tell an event apart. A mail that names the summit and a reception counts even without a date,
 * as a doubt. A meal for a few without a pitch needs nobody's leave (iaop.ok.3).
 */
export default defineRule({
  id: "event/unapproved-side-event",
  scope: "message",
  clauses: ["iaop.ns.6", "iaop.ok.3"],
  summary: "An organised event at the place and time of an association's event is among those that it approved",
  options: Type.Object(
    {
      smallGroup: Type.Integer({
        description: "A meal with so many people at most is no organised event",
        default: 8,
        minimum: 1,
      }),
      margin: Type.Integer({
        description: "Days before and after the association's event that belong to it as well",
        default: 1,
        minimum: 0,
        maximum: 14,
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    unapproved: '"{words}" takes place at {event} and is not among the side events that the association approved',
    perhaps: '"{words}" seems to take place at {event} and is not among the side events that the association approved',
  },
  remedy: "Ask the association to approve the event first",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { message, purpose, facts, sender, options } = context;
    const events = facts.events.filter(({ ends }) => facts.now < ends + (options.margin + 1) * DAY);
    if (events.length === 0 || sender.roles.includes("staff")) return;
    if (!events.some((event) => isNear(context, event))) return;
    const gatherings = gatheringsIn(message);
    if (gatherings.length === 0 || purpose.label === "transactional" || ELSEWHERE.test(subjectAndText(context))) return;
    if (isFine(context, gatherings) || isApproved(context)) return;
    for (const event of events) {
      const found = gatherings
        .filter((gathering) => !isListed(gathering, event))
        .map((gathering) => ({ gathering, sureness: surenessOf(context, gathering, event) }))
        .sort((a, b) => (a.sureness === "sure" ? 0 : 1) - (b.sureness === "sure" ? 0 : 1))
        .find(({ sureness }) => sureness !== null);
      if (found === undefined) continue;
      const sure = found.sureness === "sure";
      const { evidence } = found.gathering;
      const data = { words: evidence.text.slice(0, 80), event: event.name };
      report({ messageId: sure ? "unapproved" : "perhaps", data, evidence: [evidence], doubtful: !sure });
      return;
    }
  },
});

type Context = RuleContext<{ readonly smallGroup: number; readonly margin: number }>;

/** Not on location: online, or weeks away. */
const ELSEWHERE =
  /\b(?:webinar|online event|virtual (?:event|reception|coffee|roundtable|happy hour)|(?:by|via|over|on) (?:zoom|teams|webex|google meet)|(?:two|three|four|several|\d{1,2}) (?:weeks|months) (?:before|after|ahead of|prior to))\b/;

const subjectAndText = ({ message }: Context): string =>
  ownPieces(message)
    .map(({ plain }) => plain)
    .join("\n");

/** Whether the message speaks of the event or its place at all; most mail does not. */
const isNear = (context: Context, event: EventFacts): boolean =>
  eventsNamed(context.message, context.facts.events).some((named) => named.event === event) || isThere(context, event);

function isThere({ message }: Context, event: EventFacts): boolean {
  const places = message.calendar.map(({ location }) => plainForm(location));
  return [...ownPieces(message).map(({ plain }) => plain), ...places].some((text) => namesPlace(text, event));
}

/** A meal for few, or any small thing that says how few they are. */
function isFine(context: Context, gatherings: readonly Gathering[]): boolean {
  const { message, purpose, recipients, reaches, options } = context;
  const { smallGroup } = options;
  if (gatherings.every(({ meal }) => meal)) return isSmallMeal(context, smallGroup);
  if (readAs(purpose, "solicitation") !== null || isOrganised(message) || !saysFew(message)) return false;
  return recipients.length <= smallGroup && !reaches("lookAlikes", smallGroup + 1);
}

/** Both time and place must fit; what the text leaves open is a doubt. */
function surenessOf(context: Context, gathering: Gathering, event: EventFacts): "sure" | "perhaps" | null {
  const { message, facts, options, sender } = context;
  const when: When = whenIs(message, gathering, event, facts.now, options.margin);
  const named = eventsNamed(message, facts.events).find((each) => each.event === event);
  const there = isThere(context, event);
  if (when === "out" || (named === undefined && !there)) return null;
  if (when === "unknown") return named === undefined ? null : "perhaps";
  const sponsors = sender.participations.some((each) => each.event === event.id && each.as === "sponsoring");
  return when === "perhaps" || sponsors || named?.sure === false ? "perhaps" : "sure";
}
