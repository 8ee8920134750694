/** The whole of a mail at the door, wherever it lies. */
import { readFile } from "node:fs/promises";
import type { Body } from "../../mail/envelope.ts";

export const bytesOf = (body: Body): Promise<Uint8Array> | Uint8Array =>
  body.kind === "memory" ? body.bytes : readFile(body.path);
