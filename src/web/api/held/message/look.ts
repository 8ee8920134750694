/** Opening a message: who may, that it is written down, and its bytes. */
import type { Body } from "../../../../mail/envelope.ts";
import type { Message } from "../../../../mail/message.ts";
import { SmtpFailure } from "../../../../mail/status.ts";
import { Unreadable } from "../../../../parse/index.ts";
import type { HeldView, ScreenMessage, Viewer } from "../../../../store/port.ts";
import { type ApiParts, type Caller, Problem } from "../../route.ts";
import type { Cited } from "./pieces.ts";

export const viewerOf = ({ name, groups }: Caller): Viewer => ({ name, sight: groups });

/** Where there is none that the caller may see, both are one answer: it tells nobody what exists. */
export const unknown = (ref: string): Problem => new Problem(404, `no held message ${ref} that you may see`, "unknown");

/** What the caller may know of a message. */
export interface Screen extends ScreenMessage {
  /** Who complained, and what is found in confidence, is for them. */
  readonly secrets: boolean;
  /** Of each finding in the store's order: its place among those that are told, null for what is not. */
  readonly places: readonly (number | null)[];
}

/** Throws a 404 where the caller may not see it. */
export async function screenOf({ store, clock }: ApiParts, ref: string, caller: Caller): Promise<Screen> {
  const screen = await store.screenMessage(ref, viewerOf(caller), clock());
  if (!screen) throw unknown(ref);
  // Staff who sent it, or may not read cases, see what any sender does: routine review (ala.sm.7).
  const secrets = caller.permissions.has("cases:read") && !screen.own;
  const findings = secrets ? screen.findings : screen.findings.filter(({ confidential }) => !confidential);
  const places = screen.findings.map((one) => findings.indexOf(one)).map((place) => (place < 0 ? null : place));
  return { ...screen, findings, secrets, places };
}

/** Records the look, then gives the bytes: nobody reads what the trail does not know of. */
export async function openFor(
  parts: ApiParts,
  caller: Caller,
  { ref, view, part }: { readonly ref: string; readonly view: HeldView; readonly part?: number },
): Promise<{ readonly screen: Screen; readonly body: Body }> {
  const screen = await screenOf(parts, ref, caller);
  if (!screen.hasBody) throw gone();
  await parts.store.recordLook({
    ref,
    view,
    actor: caller.actor,
    at: parts.clock(),
    ...(part !== undefined && { part }),
  });
  const body = await parts.store.openBody(ref);
  if (!body) throw gone();
  return { screen, body };
}

const gone = (): Problem => new Problem(410, "its content was deleted; findings and digests are what is left", "gone");

/** @throws Problem 503 where the parser is busy, 422 where it cannot read this message */
export async function reading<T>(work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    if (error instanceof SmtpFailure) throw new Problem(503, "too many messages are being read; try again in a moment");
    if (error instanceof Unreadable) throw new Problem(422, `this cannot be shown: ${error.message}`, "unreadable");
    throw error;
  });
}

/** Of findings and purpose alike. */
export const citedIn = ({ findings, purpose }: ScreenMessage): Cited[] => [
  ...findings.flatMap(({ evidence }, by) => evidence.map((one) => ({ ...one, by }))),
  ...purpose.evidence.map((one) => ({ ...one, by: "purpose" as const })),
];

/** Whether a fault is the parser's own: then there is no text to speak of. */
export const unreadOf = (message: Message): string | null =>
  message.faults.find(({ kind }) => kind === "parser")?.detail ?? null;
