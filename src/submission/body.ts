import { rm } from "node:fs/promises";
import type { Body } from "../mail/envelope.ts";

/** Removes the spool file of a message that was not taken. A file that stays is swept later (`Store.sweepSpool`). */
export async function discardBody(body: Body): Promise<void> {
  if (body.kind === "spool") await rm(body.path, { force: true }).catch(() => {});
}
