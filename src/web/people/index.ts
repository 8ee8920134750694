/**
 * The pages of people who are no users of ours: recipients, complainants, senders with a link from a notice. No login, no
 * cookie, no script; the token in the address is all the authority there is (decision 27).
 */
import formbody from "@fastify/formbody";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { StoreUnavailable } from "../../store/port.ts";
import { addAskPage } from "./ask-page.ts";
import { complaintPage } from "./complaint-page.ts";
import { consentPage } from "./consent-page.ts";
import { addFooterPage } from "./footer-page.ts";
import { MOST_OCTETS, MULTIPART_LIMITS } from "./form.ts";
import { plainPage } from "./lost-page.ts";
import { ownPage } from "./own-page.ts";
import { respondentPage } from "./respondent-page.ts";
import { sentPage } from "./sent-page.ts";
import { keyring, type PeopleParts, visitOf } from "./site.ts";
import { STYLE, STYLE_NAME } from "./style.ts";
import { addTokenPage, show } from "./token-page.ts";

export type { PeopleParts } from "./site.ts";
export { speakersOf } from "./speaker.ts";
export { PAGE_WORDS } from "./words.ts";

/** Nothing but our own stylesheet and forms; the referrer would carry the token elsewhere. */
const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "interest-cohort=()",
};

const YEAR = 31_536_000;

/** Adds them to a listener, with parsers and limits that hold for them alone. `failed` is told what went wrong through us. */
export function addPeoplePages(app: FastifyInstance, parts: PeopleParts, failed: (error: unknown) => void): void {
  app.register(async (pages) => {
    pages.removeAllContentTypeParsers();
    await pages.register(formbody, { bodyLimit: MOST_OCTETS });
    await pages.register(multipart, { limits: MULTIPART_LIMITS });
    await pages.register(rateLimit, { global: false });
    pages.addHook("onRequest", async (_request, reply) => void reply.headers(HEADERS));
    addErrors(pages, parts, failed);
    addStyle(pages);
    const routes = { app: pages, parts, keys: keyring(parts) };
    addAskPage(routes);
    addFooterPage(routes);
    addTokenPage(routes, ownPage);
    addTokenPage(routes, consentPage);
    addTokenPage(routes, complaintPage);
    addTokenPage(routes, sentPage);
    addTokenPage(routes, respondentPage);
  });
}

function addStyle(pages: FastifyInstance): void {
  pages.get(`/${STYLE_NAME}`, async (_request, reply) => {
    const keep = { "cache-control": `public, max-age=${YEAR}, immutable` };
    return reply.headers(keep).type("text/css; charset=utf-8").send(STYLE);
  });
}

/** A person gets a page where it is us or the limit; what is no form of ours gets one line. */
function addErrors(pages: FastifyInstance, parts: PeopleParts, failed: (error: unknown) => void): void {
  pages.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error instanceof StoreUnavailable ? 503 : (error.statusCode ?? 500);
    const depth = request.url.startsWith("/me?") || request.url === "/me" ? 0 : 1;
    if (status < 500 && status !== 429)
      return reply.code(status).type("text/plain; charset=utf-8").send("no form of ours\n");
    if (status >= 500) failed(error);
    const visit = visitOf(request, parts, []);
    if (status === 503) reply.header("retry-after", "60");
    return show(reply, visit, plainPage(visit, status === 429 ? "limit" : "busy"), status, depth);
  });
}
