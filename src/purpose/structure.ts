/** What the structure of a message says, whatever its words: a feature each, with what a person can look up. */
import type { Evidence, Message } from "../mail/message.ts";

export interface Mark {
  readonly name: string;
  /** Null where there is nothing to point at, as for a length. */
  readonly evidence: Evidence | null;
}

export function structureOf(message: Message): Mark[] {
  return [...headerMarks(message), ...attachmentMarks(message), ...shapeMarks(message)];
}

/**
 * Header fields that list software and mail platforms write; a person's mail program does not. Nothing that would speak
 * for a sender is read here (In-Reply-To, Auto-Submitted): anybody can write it.
 */
const TELLING =
  "list-unsubscribe list-unsubscribe-post list-id list-post precedence feedback-id x-campaign x-campaignid x-mailer".split(
    " ",
  );
const PLATFORM =
  /mailchimp|sendgrid|constant ?contact|hubspot|campaign ?monitor|mailjet|brevo|sendinblue|marketo|pardot|klaviyo|mailerlite|activecampaign|salesforce|outreach|lemlist/i;

function headerMarks({ headers }: Message): Mark[] {
  return TELLING.flatMap((key) => {
    const field = headers.find((each) => each.key === key);
    if (field === undefined) return [];
    const evidence = { part: `header:${key}`, offset: 0, text: field.value.slice(0, 200) };
    if (key !== "x-mailer") return [{ name: `header ${key}`, evidence }];
    return PLATFORM.test(field.value) ? [{ name: "header x-mailer platform", evidence }] : [];
  });
}

function attachmentMarks({ attachments, calendar }: Message): Mark[] {
  const marks = attachments.slice(0, 8).map(({ filename, contentType }, index) => {
    const kind = /\.([a-z0-9]{1,5})$/i.exec(filename)?.[1]?.toLowerCase() ?? contentType;
    const evidence = { part: `attachment:${index}`, offset: 0, text: filename || contentType };
    return { name: `attached ${kind}`, evidence };
  });
  const meetings = calendar.slice(0, 4).map(({ method, part, summary }) => {
    return { name: `calendar ${method.toLowerCase() || "entry"}`, evidence: { part, offset: 0, text: summary } };
  });
  return [...marks, ...meetings];
}

/**
 * Lengths are left out on purpose: how long honest letters and offers are is a matter of who wrote the mail we learnt from.
 * Evidence only where a count is out of the ordinary.
 */
function shapeMarks({ subject, links, images, regions, hasHtml }: Message): Mark[] {
  const own = regions.reduce((sum, each) => sum + (each.kind === "own" ? each.end - each.start : 0), 0);
  const forwards = regions.some((each) => each.kind === "forwarded");
  const pictures = images.remote + images.embedded;
  const mark = (name: string, told = ""): Mark => ({
    name,
    evidence: told === "" ? null : { part: "text", offset: 0, text: told },
  });
  return [
    ...(links.length > 0 ? [mark(`links ${step(links.length)}`, links.length > 5 ? `${links.length} links` : "")] : []),
    ...(hasHtml ? [mark("html")] : []),
    ...(pictures > 0 ? [mark(`pictures ${step(pictures)}`, `${pictures} pictures`)] : []),
    ...(pictures > 0 && own < 80 ? [mark("pictures without text", "pictures, hardly any text")] : []),
    ...(forwards ? [mark("forwarded")] : []),
    ...(/^\s*(?:fwd?|wg|enc|rv)\s*:/i.test(subject) ? [mark("subject fwd")] : []),
  ];
}

const step = (count: number): string => (count > 5 ? "many" : count > 2 ? "some" : String(count));
