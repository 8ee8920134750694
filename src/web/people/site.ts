/** What the people's pages are given, and what one request makes of it. */
import type { FastifyRequest } from "fastify";
import { type Link, openToken, sealToken } from "../../consent/tokens.ts";
import type { ConsentAges } from "../../consent/will.ts";
import type { LinkKind } from "../../mail/words.ts";
import type { Store, TokenKey } from "../../store/port.ts";
import { type Speaker, type Speakers, speakerFor, type Wishes } from "./speaker.ts";

/** The verbs that these pages may use, and no others. */
export type PeopleStore = Pick<
  Store,
  | "tokenKeys"
  | "findPerson"
  | "sentEnvelope"
  | "showConsents"
  | "showMember"
  | "state"
  | "annul"
  | "requestLink"
  | "consentRequest"
  | "answerConsent"
  | "complain"
  | "confirmComplaint"
  | "complaint"
  | "complaintsOf"
  | "withdrawComplaint"
  | "setNaming"
  | "sentMessage"
  | "hearing"
  | "answerHearing"
  | "decideHeld"
  | "appeal"
  | "markUrgent"
>;

export interface PeopleParts {
  readonly store: PeopleStore;
  readonly clock: () => number;
  readonly speakers: Speakers;
  readonly settings: PeopleSettings;
}

export interface PeopleSettings {
  /** The association's name, and whom people ask. */
  readonly association: string;
  readonly contact: string;
  /** BCP 47, where nothing is known of the reader. */
  readonly language: string;
  readonly ages: ConsentAges;
  /** `{rule}` is filled in. */
  readonly rulesUrl: string;
  readonly linksPerHour: number;
  readonly complaintLettersPerDay: number;
  /** Held messages that a sender may mark urgent within seven days; 0: none. */
  readonly urgentPerWeek: number;
}

/** One request for one page. */
export interface Visit {
  readonly parts: PeopleParts;
  readonly keys: readonly TokenKey[];
  readonly speaker: Speaker;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Where it comes from, for the ledger (std 98). */
  readonly source: string;
}

const KEYS_KEPT = 5_000;

/** The keys of links, asked for once in a few seconds: opening a link that is none costs no look at the store. */
export function keyring({ store, clock }: PeopleParts): () => Promise<readonly TokenKey[]> {
  let last: { readonly at: number; readonly keys: readonly TokenKey[] } | null = null;
  return async () => {
    const at = clock();
    if (last === null || at - last.at >= KEYS_KEPT || at < last.at) last = { at, keys: await store.tokenKeys() };
    return last.keys;
  };
}

export function visitOf(
  request: FastifyRequest,
  parts: PeopleParts,
  keys: readonly TokenKey[],
  known: Partial<Pick<Wishes, "own" | "message">> = {},
): Visit {
  const speaker = speakerFor(parts.speakers, {
    chosen: chosenLanguage(request),
    own: known.own ?? "",
    accepted: request.headers["accept-language"] ?? "",
    message: known.message ?? "",
    fallback: parts.settings.language,
  });
  return { parts, keys, speaker, at: parts.clock(), source: `page ${request.ip}` };
}

/** `?lang=de`; empty for none. */
function chosenLanguage({ query }: FastifyRequest): string {
  const chosen = typeof query === "object" && query !== null && "lang" in query ? query.lang : "";
  return typeof chosen === "string" ? chosen : "";
}

/** A link of this kind that is not too old; null for everything else, whatever is wrong with it. */
export function openLink(keys: readonly TokenKey[], text: string, kind: LinkKind): Link | null {
  const link = openToken(keys, text);
  return link?.kind === kind ? link : null;
}

/** Relative to a page with a token, so that it works under a path that a proxy takes away. */
export const linkTo = ({ keys, at }: Visit, path: string, kind: LinkKind, id: number): string =>
  `../${path}/${sealToken(keys, { kind, id, madeAt: at })}`;
