/** A message's content, view by view. Each look is an entry of the trail (`held.viewed`). */
import { open } from "node:fs/promises";
import type { Body } from "../../../../mail/envelope.ts";
import type { Message } from "../../../../mail/message.ts";
import { type Api, type ApiParts, callerOf } from "../../route.ts";
import { citedIn, openFor, reading } from "./look.ts";
import { type Cited, piecesOf } from "./pieces.ts";
import { HeadersSchema, type HeldText, PartsSchema, RawSchema, RefParams, TextSchema } from "./schemas.ts";

/** Octets of a message that are shown; the whole of it is for download. */
const MOST_RAW = 512 * 1024;
const MOST_FIELDS = 1000;
const LONGEST_FIELD = 20_000;
const MOST_LINKS = 200;
/** Octets. */
export const LARGEST_ATTACHMENT = 10 * 1024 * 1024;

const content = { permission: "held:content" } as const;

export function addContent(api: Api, parts: ApiParts): void {
  api.get(
    "/held/:ref/text",
    {
      config: content,
      schema: {
        ...{ tags: ["held"], summary: "Its text, marked where something was found; recorded" },
        ...{ params: RefParams, response: { 200: TextSchema } },
      },
    },
    async (request) => {
      const { screen, body } = await openFor(parts, callerOf(request), { ref: request.params.ref, view: "text" });
      return textBody(await reading(parts.parser.parse(body)), citedIn(screen));
    },
  );
  addHeaders(api, parts);
  addRaw(api, parts);
  addParts(api, parts);
}

function textBody(message: Message, cited: readonly Cited[]): HeldText {
  const { text, regions, concealed, links, faults } = message;
  const own = cited.filter(({ part }) => part === "text");
  const edges = regions.flatMap(({ start, end }) => [start, end]);
  let at = 0;
  return {
    pieces: piecesOf(text, own, edges).map((piece) => {
      const start = at;
      at += piece.text.length;
      const region = regions.find((one) => one.start <= start && start < one.end)?.kind ?? "own";
      return { ...piece, region };
    }),
    concealed: concealed.map((one) => ({ ...one })),
    links: links.slice(0, MOST_LINKS).map(({ href, text: words }) => ({ href: href.slice(0, 2000), text: words })),
    faults: faults.map(({ kind, detail, part }) => ({ kind, detail, part })),
  };
}

function addHeaders(api: Api, parts: ApiParts): void {
  api.get(
    "/held/:ref/headers",
    {
      config: content,
      schema: {
        ...{ tags: ["held"], summary: "Its header fields as they came; recorded" },
        ...{ params: RefParams, response: { 200: HeadersSchema } },
      },
    },
    async (request) => {
      const { body } = await openFor(parts, callerOf(request), { ref: request.params.ref, view: "headers" });
      const { headers } = await reading(parts.parser.parse(body));
      const fields = headers
        .slice(0, MOST_FIELDS)
        .map(({ name, value }) => ({ name, value: value.slice(0, LONGEST_FIELD) }));
      const cut = headers.length > MOST_FIELDS || headers.some(({ value }) => value.length > LONGEST_FIELD);
      return { fields, cut };
    },
  );
}

function addRaw(api: Api, parts: ApiParts): void {
  api.get(
    "/held/:ref/raw",
    {
      config: content,
      schema: {
        ...{ tags: ["held"], summary: "Its first octets as they came; recorded" },
        ...{ params: RefParams, response: { 200: RawSchema } },
      },
    },
    async (request) => {
      const { body } = await openFor(parts, callerOf(request), { ref: request.params.ref, view: "raw" });
      return { text: await headOf(body, MOST_RAW), size: body.size, cut: body.size > MOST_RAW };
    },
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;

/** One character for each octet, controls but line ends and tabs as a sign, so that nothing in it acts on who reads it. */
async function headOf(body: Body, limit: number): Promise<string> {
  const octets = body.kind === "memory" ? body.bytes.subarray(0, limit) : await readHead(body.path, limit);
  return octets.toString("latin1").replaceAll("\r\n", "\n").replace(CONTROLS, "\ufffd");
}

async function readHead(path: string, limit: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(limit), 0, limit, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function addParts(api: Api, parts: ApiParts): void {
  api.get(
    "/held/:ref/parts",
    {
      config: content,
      schema: {
        ...{ tags: ["held"], summary: "What is attached to it, with the text in it; recorded" },
        ...{ params: RefParams, response: { 200: PartsSchema } },
      },
    },
    async (request) => {
      const { screen, body } = await openFor(parts, callerOf(request), { ref: request.params.ref, view: "parts" });
      const { attachments } = await reading(parts.parser.parse(body));
      const cited = citedIn(screen);
      return {
        parts: attachments.map(({ filename, contentType, size, inline, text }, index) => ({
          ...{ index, filename, contentType, size, inline },
          pieces: piecesOf(
            text,
            cited.filter(({ part }) => part === `attachment:${index}`),
          ),
          fetchable: size <= LARGEST_ATTACHMENT,
        })),
      };
    },
  );
}
