/** Mail from outside as the inbound door needs it: the message, what a machine reports in it, and the mail it is about. */
import type { Message } from "../mail/message.ts";
import { FaultList } from "./faults.ts";
import { type Original, originalPart, passedOn, readOriginal } from "./original.ts";
import { type Given, type ReadLimits, readMessage } from "./read-message.ts";
import { type Report, readReport } from "./reports.ts";
import { readStructure } from "./structure.ts";

export type { Original } from "./original.ts";
export type { DeliveryBlock, DeliveryReport, FeedbackReport, Report } from "./reports.ts";

export interface InboundMail {
  readonly message: Message;
  readonly report: Report | null;
  readonly original: Original | null;
}

/** Never throws for what the bytes hold; rejects only when the decoder itself fails. */
export async function readInbound(given: Given, limits: ReadLimits): Promise<InboundMail> {
  const message = await readMessage(given, limits);
  const root = readStructure(given.bytes, limits, new FaultList());
  const part = originalPart(root);
  const original = part ? await readOriginal(part, limits) : passedOn(message);
  return { message, report: readReport(root), original };
}
