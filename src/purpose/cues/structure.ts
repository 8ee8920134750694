/** What the structure of a message says, whatever its words. */
import type { Evidence, Message } from "../../mail/message.ts";
import type { StructureCue } from "../cue.ts";

const header = (message: Message, key: string, wanted?: RegExp): Evidence | null => {
  const field = message.headers.find((one) => one.key === key && (wanted === undefined || wanted.test(one.value)));
  return field ? { part: `header:${key}`, offset: 0, text: field.value.slice(0, 200) } : null;
};

const attachment = (
  message: Message,
  wanted: (type: string, name: string, text: string) => boolean,
): Evidence | null => {
  const index = message.attachments.findIndex((one) => wanted(one.contentType, one.filename.toLowerCase(), one.text));
  const found = message.attachments[index];
  return found ? { part: `attachment:${index}`, offset: 0, text: found.filename || found.contentType } : null;
};

/** The mark itself: a header field, or the part that is a report or a calendar's answer. */
function automaticMark(message: Message): Evidence | null {
  const { automatic } = message;
  if (automatic === null) return null;
  const calendar = automatic === "calendar-reply" ? attachment(message, (type) => type === "text/calendar") : null;
  const key = automatic === "auto-submitted" ? "auto-submitted" : "content-type";
  return calendar ?? header(message, key) ?? { part: `header:${key}`, offset: 0, text: "" };
}

/** Senders' platforms sign their work; a person's mail client does not. */
const PLATFORM =
  /mailchimp|sendgrid|constant ?contact|hubspot|campaign ?monitor|mailjet|brevo|sendinblue|marketo|pardot|klaviyo|mailerlite|activecampaign/i;

export const structure: readonly StructureCue[] = [
  {
    label: "transactional",
    weight: 6,
    find: automaticMark,
  },
  { label: "newsletter", weight: 1.6, find: (message) => header(message, "list-unsubscribe") },
  { label: "newsletter", weight: 1.2, find: (message) => header(message, "list-id") },
  { label: "newsletter", weight: 1.0, find: (message) => header(message, "precedence", /bulk|list/i) },
  {
    label: "newsletter",
    weight: 0.8,
    find: (message) =>
      header(message, "x-mailer", PLATFORM) ?? header(message, "x-campaign") ?? header(message, "feedback-id"),
  },
  {
    label: "newsletter",
    weight: 1.0,
    find: (message) =>
      message.links.length >= 6 ? { part: "link:0", offset: 0, text: `${message.links.length} links` } : null,
  },
  {
    label: "event-invitation",
    weight: 2.5,
    find: (message) =>
      attachment(
        message,
        (type, name, text) =>
          (type === "text/calendar" || name.endsWith(".ics")) && /METHOD:(?:REQUEST|PUBLISH)/i.test(text),
      ),
  },
  {
    label: "solicitation",
    weight: 1.5,
    find: (message) =>
      attachment(message, (_type, name) =>
        /brochure|pricing|price.?list|rate.?card|flyer|catalog|one.?pager|case.?study|white.?paper|tarif|folleto|preisliste/.test(
          name,
        ),
      ),
  },
  {
    label: "correspondence",
    weight: 1.5,
    find: (message) => (message.inReplyTo.length > 0 ? header(message, "in-reply-to") : null),
  },
];
