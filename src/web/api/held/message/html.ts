/**
 * A message's HTML, harmless: cleaned in the parser's thread, carried by an answer whose policy lets nothing run or load, and
 * meant for a sandboxed frame.
 */
import type { FastifyReply } from "fastify";
import { Type } from "typebox";
import { type Api, type ApiParts, callerOf } from "../../route.ts";
import { openFor, reading } from "./look.ts";
import { HtmlSchema, RefParams } from "./schemas.ts";

const POLICY = [
  "default-src 'none'",
  "img-src data:",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "sandbox",
].join("; ");

const NONE = { shown: false, pictures: { remote: 0, shown: 0, left: 0 }, links: 0, removed: 0, cut: false };

export function addHtml(api: Api, parts: ApiParts): void {
  api.get(
    "/held/:ref/html",
    {
      config: { permission: "held:content" },
      schema: {
        ...{ tags: ["held"], summary: "What was left out of its HTML; recorded" },
        ...{ params: RefParams, response: { 200: HtmlSchema } },
      },
    },
    async (request) => {
      const { body } = await openFor(parts, callerOf(request), { ref: request.params.ref, view: "html" });
      const safe = await reading(parts.parser.safeHtml(body));
      if (!safe) return NONE;
      const { html: _, ...told } = safe;
      return { shown: true, ...told, pictures: { ...told.pictures } };
    },
  );
  addPage(api, parts);
}

function addPage(api: Api, parts: ApiParts): void {
  const response = {
    200: { description: "A page for a frame", content: { "text/html": { schema: Type.String() } } },
  } as const;
  api.get(
    "/held/:ref/html/page",
    {
      config: { permission: "held:content" },
      schema: { tags: ["held"], summary: "Its HTML, harmless, for a frame; recorded", params: RefParams, response },
    },
    async (request, reply) => {
      const { body } = await openFor(parts, callerOf(request), { ref: request.params.ref, view: "html" });
      const safe = await reading(parts.parser.safeHtml(body));
      return send(reply, safe?.html ?? "");
    },
  );
}

const send = (reply: FastifyReply, html: string): FastifyReply =>
  reply
    .headers({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "x-dns-prefetch-control": "off",
    })
    .send(`${HEAD}${html}</body></html>`);

/** Paper, in light and dark alike: mail is written for it. Tables may be wide, and then scroll here, not the page around. */
const HEAD = `<!doctype html><html lang="und"><head><meta charset="utf-8"><title>Message</title><style>
html { color-scheme: light; background: #fff; color: #1a1b1e; font: 14px/1.5 system-ui, sans-serif; }
body { margin: 12px; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
td, th { padding: 2px 6px; vertical-align: top; }
blockquote { margin: 8px 0; padding-left: 12px; border-left: 3px solid #ced4da; color: #495057; }
pre { white-space: pre-wrap; }
.link { text-decoration: underline; text-decoration-style: dotted; }
.target, .picture { color: #495057; background: #f1f3f5; border-radius: 3px; padding: 0 4px; font: 12px/1.5 ui-monospace, monospace; unicode-bidi: isolate; direction: ltr; }
</style></head><body>`;
