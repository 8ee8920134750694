import { Type } from "typebox";
import { isApproved } from "../../lint/approval.ts";
import { defineRule, type RuleContext } from "../../lint/rule.ts";
import type { Message } from "../../mail/message.ts";
import { type Purpose, readAs } from "../../mail/purpose.ts";
import { firstIn, ownPieces } from "../plain.ts";
import { type Asking, askingIn } from "./asking.ts";
import { eventsNamed, type NamedEvent } from "./naming.ts";
import { isSmallMeal } from "./small-meal.ts";

/**
 * Who announces a part in an association's event asks for no answer (iaop.no.2): no RSVP, no confirmation, no reservation,
 * in words, in a calendar request, or behind a link. It is about announcements, and about all event mail to many; a meal for
 * a few and a meeting of two people are arranged like any other (iaop.ok.3), and so is coming to the event itself (iaop.ok.5).
 */
export default defineRule({
  id: "event/rsvp",
  scope: "message",
  clauses: ["iaop.no.2"],
  summary: "Mail that announces something at an association's event asks for no RSVP, confirmation or reservation",
  options: Type.Object(
    {
      bulk: Type.Integer({
        description: "From so many recipients on, look-alikes of the window included, all mail about an event counts",
        default: 25,
        minimum: 2,
      }),
      smallGroup: Type.Integer({
        description: "A meal with so many people at most may be arranged",
        default: 8,
        minimum: 1,
      }),
      associations: Type.Array(Type.String({ minLength: 2 }), {
        description:
          "Names in addresses where people register for the association's own events, such as iaop in iaop.org",
        default: ["iaop", "alanet"],
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    asks: 'Mail about {event} must not ask for an RSVP, a confirmation or a reservation: "{words}"',
    calendar: 'Mail about {event} must not come as a calendar request that asks for an answer: "{words}"',
    link: 'Mail about {event} must not lead to a registration or a reservation: "{words}"',
  },
  remedy: "Say what you do and where, and leave out the request to answer, register or reserve",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { message, purpose, facts, options } = context;
    if (!mayBeEventMail(purpose) && !isRequest(message)) return;
    const named = eventsNamed(message, facts.events)[0];
    if (named === undefined && facts.events.length > 0) return;
    const audience = audienceOf(context);
    if (audience === "few") return;
    const asking = askingIn(message, options.associations).find(({ firm }) => firm || audience === "many");
    if (asking === undefined || isApproved(context)) return;
    const data = { event: named?.event.name ?? "an association's event", words: wordsOf(asking) };
    const evidence = [asking.evidence, ...(named ? [named.evidence] : [])];
    report({ messageId: asking.kind, data, evidence, doubtful: isDoubtful(context, named, audience) });
  },
});

interface Limits {
  readonly bulk: number;
  readonly smallGroup: number;
  readonly associations: readonly string[];
}

const mayBeEventMail = (purpose: Purpose): boolean =>
  readAs(purpose, "participation-announcement", "event-invitation", "newsletter", "solicitation") !== null;

/** A meeting request says little, and may be taken for one of the calendar's own messages. */
const isRequest = ({ calendar }: Message): boolean => calendar.some(({ method }) => method === "REQUEST");

const wordsOf = ({ evidence }: Asking): string => evidence.text.replace(/\s+/g, " ").trim().slice(0, 80);

type Audience = "many" | "some" | "few";

/** Announcements count to however few, unless they plan a small meal; other event mail counts when it goes to many. */
function audienceOf(context: RuleContext<Limits>): Audience {
  const { message, purpose, reaches, options } = context;
  if (reaches("lookAlikes", options.bulk)) return "many";
  if (readAs(purpose, "participation-announcement") === null) return "few";
  if (!isSmallMeal(context, options.smallGroup)) return "some";
  return firstIn(ownPieces(message), STAND) === null ? "few" : "some";
}

/** Who also shows wares at a stand plans no mere meal. */
const STAND = /\b(?:booth|stand \w{0,3}\d|exhibit|our (?:session|panel|talk|reception)|sponsor)/;

function isDoubtful({ purpose }: RuleContext<Limits>, named: NamedEvent | undefined, audience: Audience): boolean {
  if (!named?.sure) return true;
  const announced = readAs(purpose, "participation-announcement");
  if (announced !== null) return announced.doubtful;
  return audience !== "many" || readAs(purpose, purpose.label)?.doubtful !== false;
}
