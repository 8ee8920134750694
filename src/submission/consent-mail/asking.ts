/** What a member asks for by mail, and what was done. */
import type { Address } from "../../mail/address.ts";
import type { Identity } from "../../mail/envelope.ts";
import type { Message } from "../../mail/message.ts";
import { type WhyNot, whyNotAsked } from "../../notices/index.ts";
import type { Parts } from "../parts.ts";

export interface Asking {
  /** The member in whose name it is asked. */
  readonly author: Identity;
  /** Who logged in, for the trail. */
  readonly actor: string;
  /** The login's own address, which is told what was done. */
  readonly to: string;
  /** Of this mail, as in the reply. */
  readonly ref: string;
  /** Whom the mail names. */
  readonly people: readonly Address[];
  /** Without the lines that name them. */
  readonly message: Message;
  /** BCP 47, for letters to people whose own we do not know. */
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Done {
  /** For the reply. */
  readonly text: string;
  readonly asked: number;
  readonly notAsked: number;
  /** How what was handed in counts; null where nothing was. */
  readonly recorded: "confirmed" | "attested" | null;
}

/** Why somebody was not asked, or nothing was recorded, in plain words. */
export const whyNot = (kind: WhyNot, { consent }: Parts["config"]): string =>
  whyNotAsked(kind, { perDay: consent.requests_per_day, pause: consent.request_pause });
