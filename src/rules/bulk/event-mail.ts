import { type Static, Type } from "typebox";
import { isApproved } from "../../lint/approval.ts";
import type { SenderFacts } from "../../lint/facts.ts";
import { holds } from "../../lint/period.ts";
import { defineRule, type Report, type RuleContext } from "../../lint/rule.ts";
import { CERTAIN, type Reading, readAs } from "../../mail/purpose.ts";
import { grantsOf, isFirm } from "../consent/grants.ts";
import { eventsNamed, type NamedEvent } from "../event/naming.ts";
import { greets } from "./greeting.ts";

const Options = Type.Object(
  {
    bulk: Type.Integer({
      description: "From so many recipients on, look-alikes of the window included, mail is bulk",
      default: 25,
      minimum: 2,
    }),
    attestedMost: Type.Integer({
      description: "Beyond so many people vouched for by the sender alone, that word counts for nothing",
      default: 200,
      minimum: 0,
    }),
  },
  { additionalProperties: false },
);
type Context = RuleContext<Static<typeof Options>>;

/**
 * Around an event of the association there is one thing that may be sent to many: that oneself takes part (iaop.no.1), by
 * those who do, to people they know (iaop.ok.5). Everything else about the event is written to people, not to lists.
 * Newsletters to readers who know the sender are left alone, and so are letters that only mention the event.
 */
export default defineRule({
  id: "bulk/event-mail",
  scope: "recipient",
  clauses: ["iaop.no.1", "iaop.ok.5"],
  summary: "Bulk mail about an event of the association only announces the sender's own part in it, to own contacts",
  options: Options,
  messages: {
    bulk: "This goes to {bulk} or more recipients about {event}, and it is no announcement of your own part in it",
    unregistered: "You announce your part in {event}, and no participation of yours is on record",
    stranger: "You announce your part in {event} to {recipient}, who has no relationship on record with you",
  },
  remedy:
    "Have your participation registered and announce it to people you know, or write to each person for themselves",
  concerns: "pack",
  since: "0.1.0",
  check(context, report) {
    const { message, facts } = context;
    const named = eventsNamed(message, facts.events);
    const event = named.find(({ sure }) => sure) ?? named[0];
    if (event === undefined || isApproved(context)) return;
    const found = announcement(context, named, event) ?? otherMail(context, event);
    if (found === null) return;
    const data = { event: event.event.name, bulk: context.options.bulk };
    report({ ...found, data, doubtful: found.doubtful || !event.sure });
  },
});

type Found = Report & { readonly doubtful: boolean };
const isBulk = ({ reaches, options }: Context): boolean => reaches("lookAlikes", options.bulk);

/** By somebody who takes part, to somebody who knows them; a personal word to a stranger is fine (iaop.ok.2). */
function announcement(context: Context, named: readonly NamedEvent[], { evidence: name }: NamedEvent): Found | null {
  const { message, purpose, sender, recipient, facts, options } = context;
  const reading = purpose.label === "participation-announcement" ? readAs(purpose, purpose.label) : null;
  if (reading === null) return null;
  const evidence = [name, ...reading.evidence];
  if (!named.some(({ event }) => takesPart(sender, event.id, facts.now))) {
    if (purpose.confidence < CERTAIN && !isBulk(context)) return null;
    const doubtful = reading.doubtful || !isBulk(context);
    return { messageId: "unregistered", evidence, doubtful, wholeMessage: true };
  }
  const { counting } = grantsOf(recipient, sender, options.attestedMost);
  if (counting.some(isFirm)) return null;
  const bulk = isBulk(context);
  if (!bulk && greets(message, recipient)) return null;
  return { messageId: "stranger", evidence, doubtful: reading.doubtful || !bulk || counting.length > 0 };
}

function takesPart({ participations, sponsorships }: SenderFacts, id: string, now: number): boolean {
  return [...participations, ...sponsorships].some((each) => each.event === id && holds(each, now));
}

function otherMail(context: Context, { evidence: name }: NamedEvent): Found | null {
  const reading = otherReading(context, name.part === "subject");
  if (reading === null || !isBulk(context)) return null;
  const evidence = [name, ...reading.evidence];
  return { messageId: "bulk", evidence, doubtful: reading.doubtful, wholeMessage: true };
}

/** What it is, if not the announcement that may be sent. A letter is about the event when its subject says so. */
function otherReading({ purpose, recipient }: Context, inSubject: boolean): Reading | null {
  const { label, evidence } = purpose;
  // Announcements look like invitations; only a pitch inside makes one something else.
  if (label === "participation-announcement")
    return purpose.suspected.length > 0 ? readAs(purpose, "solicitation") : null;
  const seeking = readAs(purpose, "solicitation", "event-invitation");
  if (label === "newsletter") return recipient.will.direct ? null : readAs(purpose, label);
  if (seeking !== null) return seeking;
  return inSubject && label !== "transactional" ? { label, doubtful: true, evidence } : null;
}
