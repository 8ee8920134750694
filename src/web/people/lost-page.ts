/** Pages without a subject: what does not open, what must wait. */

import { type Html, html } from "../../notices/html.ts";
import type { Page } from "./frame.ts";
import type { Visit } from "./site.ts";

/** One page for malformed, forged, expired and foreign links alike; it says what can be done in any of these cases. */
export function lostPage({ speaker }: Visit): Page {
  const title = speaker.say("lost.title");
  const body = html`${titled(title, speaker.say("lost.why"))}
<section><p>${speaker.say("lost.offer")}</p><a class="button" href="../me">${speaker.say("lost.button")}</a></section>`;
  return { title, body };
}

/** A page that is one sentence. */
export function plainPage({ speaker }: Visit, kind: "busy" | "limit" | "foreign"): Page {
  const title = speaker.say(`${kind}.title`);
  return { title, body: titled(title, speaker.say(`${kind}.text`)) };
}

const titled = (title: Html, text: Html): Html => html`<h1>${title}</h1><p class="lead">${text}</p>`;
