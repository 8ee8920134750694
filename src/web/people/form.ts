/** What came in the body of a POST: a form of ours, or the one-click of RFC 8058, in either encoding (std 57). */
import type { FastifyRequest } from "fastify";

/** The first value of each field. */
export type Form = ReadonlyMap<string, string>;

/** Enough for 4,000 letters of any script, percent-encoded. */
export const MOST_OCTETS = 65_536;
const MOST_FIELDS = 20;
export const MULTIPART_LIMITS = {
  parts: MOST_FIELDS,
  fields: MOST_FIELDS,
  files: 0,
  fieldNameSize: 100,
  fieldSize: 20_000,
  headerPairs: MOST_FIELDS,
};

/** Answered with its status and nothing else: before any token is looked at, so that it is the same for all (std 56). */
export class BadForm extends Error {
  readonly statusCode: number;
  constructor(statusCode: 400 | 403 | 413, message: string) {
    super(message);
    this.name = "BadForm";
    this.statusCode = statusCode;
  }
}

/** @throws BadForm for a form that is too large; what the parsers throw (400, 413, 415) goes through */
export async function readForm(request: FastifyRequest): Promise<Form> {
  if (request.isMultipart()) return readMultipart(request);
  const { body } = request;
  if (typeof body !== "object" || body === null) throw new BadForm(400, "an empty body is no form");
  const form = new Map<string, string>();
  for (const [name, given] of Object.entries(body)) {
    const value: unknown = Array.isArray(given) ? given[0] : given;
    if (typeof value === "string") form.set(name, value);
  }
  return form;
}

async function readMultipart(request: FastifyRequest): Promise<Form> {
  if (Number(request.headers["content-length"] ?? 0) > MOST_OCTETS) throw new BadForm(413, "too large");
  const form = new Map<string, string>();
  try {
    for await (const part of request.parts()) {
      if (part.type === "file") throw new BadForm(413, "files are not taken");
      if (part.valueTruncated) throw new BadForm(413, "a field is too large");
      if (!form.has(part.fieldname)) form.set(part.fieldname, textOf(part.value));
    }
  } catch (error) {
    throw statusOf(error) === null ? new BadForm(400, "no multipart body") : error;
  }
  return form;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const statusOf = (error: unknown): number | null =>
  typeof error === "object" && error !== null && "statusCode" in error && typeof error.statusCode === "number"
    ? error.statusCode
    : null;

/** RFC 8058 3.1; mail programs send it without anybody looking. */
export const isOneClick = (form: Form): boolean => form.get("List-Unsubscribe")?.trimEnd() === "One-Click";

/** A button of another website: the token is in the address, but nobody meant to press it here. */
export const isForeign = ({ headers }: FastifyRequest): boolean => headers["sec-fetch-site"] === "cross-site";

export const LONGEST_WORDS = 4_000;

/** What a person wrote: bounded, without control characters but line ends (std 53). */
export const wordsOf = (form: Form, name: string): string =>
  (form.get(name) ?? "")
    .slice(0, LONGEST_WORDS)
    .replace(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, " ")
    .trim();
