/** What leaves as a file. Nothing is opened by the browser: every file is octets to be kept, whatever its mail calls it. */
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { Type } from "typebox";
import { type Api, type ApiParts, callerOf, Problem } from "../../route.ts";
import { LARGEST_ATTACHMENT } from "./content.ts";
import { openFor, reading } from "./look.ts";
import { PartParams, RefParams } from "./schemas.ts";

const FILE = {
  200: {
    description: "Octets, for download",
    content: {
      "application/octet-stream": { schema: Type.Unsafe<Readable | Buffer>({ type: "string", format: "binary" }) },
    },
  },
} as const;

export function addFiles(api: Api, parts: ApiParts): void {
  api.get(
    "/held/:ref/message.eml",
    {
      config: { permission: "held:content" },
      schema: { tags: ["held"], summary: "The whole message as it came; recorded", params: RefParams, response: FILE },
    },
    async (request, reply) => {
      const { ref } = request.params;
      const { body } = await openFor(parts, callerOf(request), { ref, view: "download" });
      asFile(reply, `${ref}.eml`).header("content-length", body.size);
      return reply.send(body.kind === "memory" ? Readable.from([body.bytes]) : createReadStream(body.path));
    },
  );
  api.get(
    "/held/:ref/parts/:index/file",
    {
      config: { permission: "held:content" },
      schema: { tags: ["held"], summary: "One attachment; recorded", params: PartParams, response: FILE },
    },
    async (request, reply) => {
      const { ref, index } = request.params;
      const { body } = await openFor(parts, callerOf(request), { ref, view: "attachment", part: index });
      const file = await reading(parts.parser.attachment(body, index, LARGEST_ATTACHMENT));
      if (!file)
        throw new Problem(404, "there is no such attachment, or it is larger than 10 MB: take the whole message");
      return asFile(reply, `${ref}-${index}-${file.filename}`).send(Buffer.from(file.bytes));
    },
  );
}

/** A name of letters and digits that no system runs by its ending; the real one is on the page. */
const nameOf = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9._-]+/g, "_")
    .replace(/\.{2,}/g, ".")
    .slice(-120);

const asFile = (reply: FastifyReply, name: string): FastifyReply =>
  reply.headers({
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename="${nameOf(name)}"`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  });
