/** What a member asks for by mail, and what was done. */
import type { Address } from "../../mail/address.ts";
import type { Identity } from "../../mail/envelope.ts";
import type { Message } from "../../mail/message.ts";
import type { AskOutcome } from "../../store/port.ts";
import type { Parts } from "../parts.ts";

export interface Asking {
  /** The member in whose name it is asked. */
  readonly author: Identity;
  /** Who logged in, for the trail. */
  readonly actor: string;
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

const DAY = 86_400_000;

/** Why somebody was not asked, or nothing was recorded, in plain words. All refusals of theirs are said alike. */
export function whyNot(kind: Exclude<AskOutcome["kind"], "asked">, config: Parts["config"]): string {
  const { requests_per_day: perDay, request_pause: pause } = config.consent;
  switch (kind) {
    case "unwanted":
      return "they do not want it";
    case "granted":
      return "they allowed it already";
    case "waiting":
      return `you asked them within the last ${Math.max(1, Math.round(pause / DAY))} days`;
    case "over":
      return `you reached the limit of ${perDay} a day; try again tomorrow`;
    case "busy":
      return "others asked them this week; try again next week";
    case "no-member":
      return "you are no member here";
    case "oneself":
      return "that is your own address";
  }
}
