/** One shape for all pages that a link opens: GET shows, POST does one thing and shows (no redirect, std 57). */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Link } from "../../consent/tokens.ts";
import type { LinkKind } from "../../mail/words.ts";
import { html } from "../../notices/html.ts";
import type { TokenKey } from "../../store/port.ts";
import { BadForm, type Form, isForeign, readForm } from "./form.ts";
import { framed, type Page, type Said } from "./frame.ts";
import { lostPage, plainPage } from "./lost-page.ts";
import { openLink, type PeopleParts, type Visit, visitOf } from "./site.ts";

export interface TokenPage<Subject> {
  /** The folder; the token follows. */
  readonly path: string;
  readonly kind: LinkKind;
  /** Null where the link opens nothing (any more). */
  find(link: Link, parts: PeopleParts): Promise<Subject | null>;
  /** BCP 47 or empty: the reader's own, and that of the message it is about. */
  languages(subject: Subject): { readonly own: string; readonly message: string };
  /** What the buttons do, by the field `action`. */
  readonly actions: Readonly<Record<string, (subject: Subject, form: Form, visit: Visit) => Promise<Said>>>;
  view(subject: Subject, visit: Visit, said: Said | null): Page | Promise<Page>;
}

/** Everything that the routes share. */
export interface Routes {
  readonly app: FastifyInstance;
  readonly parts: PeopleParts;
  readonly keys: () => Promise<readonly TokenKey[]>;
}

interface TokenRoute {
  Params: { token: string };
}

/** `machine`: answers a form that is no form of ours before it is read as one; null where it is not for it. */
export function addTokenPage<Subject>(
  routes: Routes,
  page: TokenPage<Subject>,
  machine: (
    form: Form,
    token: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<FastifyReply | null> = async () => null,
): void {
  const { app } = routes;
  const url = `/${page.path}/:token`;
  app.get<TokenRoute>(url, async (request, reply) => {
    const opened = await open(routes, page, request);
    if (opened === null) return lost(routes, request, reply);
    return show(reply, opened.visit, await page.view(opened.subject, opened.visit, null));
  });
  app.post<TokenRoute>(url, async (request, reply) => {
    const form = await readForm(request);
    const answered = await machine(form, request.params.token, request, reply);
    if (answered !== null) return answered;
    return answer(routes, page, form, request, reply);
  });
  app.options(url, async (_request, reply) => reply.code(204).header("allow", "GET, HEAD, POST, OPTIONS").send());
}

/** The form is judged before the token, so that a wrong form is answered alike for every token. */
async function answer<Subject>(
  routes: Routes,
  page: TokenPage<Subject>,
  form: Form,
  request: FastifyRequest<TokenRoute>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const name = form.get("action") ?? "";
  const action = Object.hasOwn(page.actions, name) ? page.actions[name] : undefined;
  if (action === undefined) throw new BadForm(400, "no form of ours");
  if (isForeign(request)) return foreign(routes, request, reply);
  const opened = await open(routes, page, request);
  if (opened === null) return lost(routes, request, reply);
  const said = await action(opened.subject, form, opened.visit);
  // Whatever it did is read back: the page shows what holds now, not what was asked for.
  const again = await page.find(opened.link, routes.parts);
  return show(reply, opened.visit, again ? await page.view(again, opened.visit, said) : lastWords(said));
}

/** What was the subject is gone by what was done. */
const lastWords = ({ words }: Said): Page => ({ title: words, body: html`<h1>${words}</h1>` });

async function open<Subject>(routes: Routes, page: TokenPage<Subject>, request: FastifyRequest<TokenRoute>) {
  const keys = await routes.keys();
  const link = openLink(keys, request.params.token, page.kind);
  const subject = link && (await page.find(link, routes.parts));
  if (link === null || subject === null) return null;
  return { link, subject, visit: visitOf(request, routes.parts, keys, page.languages(subject)) };
}

export const show = (reply: FastifyReply, visit: Visit, page: Page, status = 200, depth: 0 | 1 = 1): FastifyReply =>
  reply
    .code(status)
    .type("text/html; charset=utf-8")
    .send(framed(visit, page, depth));

/** The same for every link that does not open, whatever is wrong with it (std 56). */
async function lost({ parts }: Routes, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const visit = visitOf(request, parts, []);
  return show(reply, visit, lostPage(visit), 404);
}

async function foreign({ parts }: Routes, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const visit = visitOf(request, parts, []);
  return show(reply, visit, plainPage(visit, "foreign"), 403);
}
