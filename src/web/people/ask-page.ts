/** `/me`: asks for a link to one's own page. The answer is the same for every address, known or not. */
import type { FastifyRequest } from "fastify";
import { type Address, parseAddrSpec } from "../../mail/addr-spec.ts";
import { addressKey } from "../../mail/address.ts";
import { html } from "../../notices/html.ts";
import { peerKey } from "../../staff/throttle.ts";
import { BadForm, isForeign, readForm } from "./form.ts";
import { form, type Page } from "./frame.ts";
import { plainPage } from "./lost-page.ts";
import { type Visit, visitOf } from "./site.ts";
import { type Routes, show } from "./token-page.ts";

/** Links that all people together get in an hour. */
const OVERALL_PER_HOUR = 500;
/** That one visitor gets: no single one may use up what all have together, nor from all addresses of their network. */
const PER_VISITOR = { max: 20, timeWindow: 600_000, keyGenerator: ({ ip }: FastifyRequest) => peerKey(ip) };
const LONGEST_ADDRESS = 254;

function askPage({ speaker }: Visit, fault: boolean): Page {
  const title = speaker.say("ask.title");
  const wrong = fault && html`<p class="fault-text" id="fault" role="alert">${speaker.say("ask.fault")}</p>`;
  const state = fault && html` aria-invalid="true" aria-describedby="fault"`;
  const inner = html`<label for="address">${speaker.say("ask.label")}</label>${wrong}
<input id="address" name="address" type="email" autocomplete="email" required maxlength="${LONGEST_ADDRESS}"${state}>`;
  const body = html`<h1>${title}</h1><p class="lead">${speaker.say("ask.text")}</p>
<section>${form({ action: "ask", label: speaker.say("ask.button"), inner })}</section>`;
  return { title, body };
}

function askedPage({ speaker }: Visit): Page {
  const title = speaker.say("asked.title");
  const body = html`<h1>${title}</h1><p class="lead">${speaker.say("asked.text")}</p><p class="soft">${speaker.say("asked.again")}</p>`;
  return { title, body };
}

/** As people write it; null for what is no address. */
function readAddress(text: string): Address | null {
  const address = parseAddrSpec(text.trim(), "people");
  return "fault" in address || addressKey(text) === null ? null : address;
}

export function addAskPage({ app, parts }: Routes): void {
  app.get("/me", async (request, reply) => {
    const visit = visitOf(request, parts, []);
    return show(reply, visit, askPage(visit, false), 200, 0);
  });
  app.post("/me", { config: { rateLimit: PER_VISITOR } }, async (request, reply) => {
    const given = await readForm(request);
    const text = given.get("address");
    if (text === undefined) throw new BadForm(400, "no form of ours");
    const visit = visitOf(request, parts, []);
    if (isForeign(request)) return show(reply, visit, plainPage(visit, "foreign"), 403, 0);
    const address = readAddress(text.slice(0, LONGEST_ADDRESS + 1));
    if (address === null) return show(reply, visit, askPage(visit, true), 400, 0);
    await parts.store.requestLink({
      address,
      at: visit.at,
      language: visit.speaker.tag,
      perHour: parts.settings.linksPerHour,
      overall: OVERALL_PER_HOUR,
    });
    return show(reply, visit, askedPage(visit), 200, 0);
  });
}
