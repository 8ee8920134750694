/**
 * The `facts` block of a policy case and of `lint --facts`, as people write it. Times are ISO 8601 (bare dates are UTC) and
 * are milliseconds once read; `moment` is the keyword that the reader in `config` knows. Unknown keys are faults.
 */
import { type Static, type TProperties, type TSchema, Type } from "typebox";
import { BASES, CONSENT_STATUSES, PARTICIPATIONS, PURPOSES, ROLES, SCOPES, STANDINGS } from "../mail/words.ts";

const Block = <P extends TProperties>(properties: P, description: string) =>
  Type.Object(properties, { additionalProperties: false, description });
const Choice = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: values, description });
const Text = (description: string) => Type.String({ description });
const Moment = (description: string) => Type.Unsafe<number>({ moment: true, description });
const Count = (description: string) => Type.Integer({ description, minimum: 0 });
const List = <T extends TSchema>(items: T, description: string) => Type.Optional(Type.Array(items, { description }));
const May = Type.Optional;

const Consent = Block(
  {
    scope: Choice(SCOPES, "contact | newsletter | events | offers"),
    status: Choice(CONSENT_STATUSES, "granted | withdrawn | declined"),
    basis: May(Choice(BASES, "How it came about; it decides when a grant ends")),
    at: May(Moment("When; default: now")),
    until: May(Moment("The grant ends before this time")),
    purpose: May(Choice(PURPOSES, "For declines: mail of this purpose only")),
    grantee: May(Text("An address, or an organisation's domain for all its members; default: the sender")),
  },
  "A consent record; the newest wins within a scope",
);

const organisation = May(Text("Organisation; default: the address's domain"));
const groups = List(Type.String(), "Chapters, committees, practice sections");

const Sender = Block(
  {
    address: May(Text("Address; default: header From")),
    member: May(Type.Boolean({ description: "Default true" })),
    organisation,
    roles: List(Choice(ROLES, "member | educator | sponsor | officer | staff"), "Roles in force; default: member"),
    standing: May(Choice(STANDINGS, "good | warned | every-message-held | suspended | cancelled; default: good")),
    until: May(Moment("When the membership ends or ended; default: it runs")),
    attested: May(Count("People whose consent rests on the sender's word alone")),
    groups,
    sponsorships: List(
      Block(
        {
          event: Text("Event id"),
          from: May(Moment("From this time on")),
          until: May(Moment("Until before this time")),
        },
        "A sponsorship",
      ),
      "Sponsor privileges, each bound to an event",
    ),
    participations: List(
      Block(
        {
          event: Text("Event id"),
          as: Choice(PARTICIPATIONS, "speaking | exhibiting | sponsoring"),
          from: May(Moment("From this time on")),
          until: May(Moment("Until before this time")),
        },
        "A participation",
      ),
      "Registered participation in the association's events",
    ),
    approvals: List(
      Block(
        {
          subject: Text("Words that the message's subject must hold"),
          until: May(Moment("Until before this time")),
          recipients: May(Count("Recipients in the window at most")),
        },
        "A pre-cleared campaign",
      ),
      "Pre-cleared campaigns",
    ),
  },
  "Who sends",
);

const recipientKeys = {
  member: May(Type.Boolean({ description: "Default true" })),
  organisation,
  groups,
  consents: List(Consent, "Consent records"),
  suppressed: May(Type.Boolean({ description: "A standing refusal that no sender can override" })),
};
const Recipient = Block({ address: Text("Address"), ...recipientKeys }, "A recipient");

const History = Block(
  {
    look_alikes: May(Count("Distinct other recipients of a look-alike message in the window")),
    unanswered: May(
      Type.Record(Type.String(), Count("Messages"), { description: "Messages to a recipient since the last reply" }),
    ),
    recent_recipients: May(Count("Distinct recipients in the window, any message")),
    declined: List(
      Block(
        {
          by: Text("Address"),
          purpose: Choice(PURPOSES, "The purpose that was declined"),
          at: May(Moment("When; default: now")),
        },
        "A declined invitation or offer",
      ),
      "Declines with their purpose",
    ),
    strangers: May(Count("Distinct recipients in the window that had no relationship with the sender")),
    last_hour: May(Count("Distinct recipients of the last hour, any message")),
    last_day: May(Count("Distinct recipients of the last 24 hours, any message")),
    replied_to: List(Type.String(), "Recipients whose own message this one answers"),
    cases: List(
      Block(
        {
          against: Text("Address"),
          complainant: Text("Address"),
          witnesses: List(Type.String(), "Addresses"),
          state: Text("open, or how it ended"),
          closed_at: May(Moment("When it ended")),
        },
        "A complaint case",
      ),
      "Complaint cases",
    ),
  },
  "What went before; without this submission",
);

const Event = Block(
  {
    id: Text("Id"),
    name: Text("Name"),
    starts: Moment("First day"),
    ends: Moment("Last day"),
    place: May(Text("Place")),
    approved_side_events: List(Type.String(), "Names of approved side events"),
  },
  "An event of the association",
);

const Entry = Block(
  { name: May(Text("Name")), address: Text("Address"), phone: May(Text("Phone")) },
  "An entry of the directory",
);

export const CaseFactsSchema = Block(
  {
    now: May(Moment("The time of judgement; default: now")),
    sender: May(Sender),
    recipients: List(Type.Union([Type.String(), Recipient]), "In the order of RCPT TO"),
    defaults: May(Block(recipientKeys, "For recipients that are given as bare addresses")),
    history: May(History),
    events: List(Event, "Events of the association"),
    directory: List(Entry, "What the membership directory holds, beside sender and recipients"),
    directory_size: May(Count("How many members the directory lists in all")),
    media_domains: List(Type.String(), "Domains of the media, in place of the pack's list"),
  },
  "What judgement may know",
);

/** Read and checked; times are milliseconds since 1970. */
export type CaseFactsBlock = Static<typeof CaseFactsSchema>;
export type CaseRecipient = Static<typeof Recipient>;
export type CaseConsent = Static<typeof Consent>;
