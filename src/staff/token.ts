/** Secrets of sessions and of programs: 256 random bits, of which the store has the digest alone. */
import { createHash, randomBytes } from "node:crypto";

/** So that scanners for leaked secrets know it. */
const PREFIX = "lintel_";

export const digestOf = (token: string): string => createHash("sha256").update(token).digest("hex");

export const newToken = (): string => randomBytes(32).toString("base64url");
export const newApiToken = (): string => `${PREFIX}${newToken()}`;
/** What lists show, and the trail. */
export const newTokenId = (): string => randomBytes(9).toString("base64url");

/** The token of `Authorization: Bearer lintel_...`; null for what cannot be one of ours. */
export const bearerOf = (header: string): string | null =>
  /^bearer (lintel_[\w-]{43})$/i.exec(header.trim())?.[1] ?? null;
