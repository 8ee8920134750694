/** The recipient's side: what the calling thread reads, and what the writer writes. */
import type { RecipientVerbs } from "../../port.ts";
import { personRecord } from "../named.ts";
import type { Connection } from "../statement.ts";
import type { WriterVerbs } from "../tx.ts";
import { annul } from "./annul.ts";
import { answerConsent, consentRequest } from "./answer.ts";
import { askConsent, askConsents } from "./ask.ts";
import { recordBounce } from "./bounces.ts";
import { ignoreInbound, relayInbound, returnInbound } from "./inbound.ts";
import { requestLink } from "./links.ts";
import { sentEnvelope } from "./people.ts";
import { recordRequest } from "./requested.ts";
import { state } from "./statements.ts";
import { liftSuppression } from "./suppression.ts";
import { rotateTokenKey, tokenKeysOf } from "./token-keys.ts";

type Read = "tokenKeys" | "findPerson" | "sentEnvelope" | "consentRequest";

/** The writing verbs, by the port's names. */
export const recipientWrites = {
  rotateTokenKey,
  state,
  annul,
  requestLink,
  askConsent,
  askConsents,
  recordRequest,
  answerConsent,
  recordBounce,
  liftSuppression,
  relayInbound,
  returnInbound,
  ignoreInbound,
} satisfies WriterVerbs<RecipientVerbs, Exclude<keyof RecipientVerbs, Read>>;

export function recipientSide({ read }: { readonly read: Connection }) {
  return {
    async tokenKeys() {
      return tokenKeysOf(read);
    },
    async findPerson(id) {
      return personRecord(read, id);
    },
    async sentEnvelope(id) {
      return sentEnvelope(read, id);
    },
    async consentRequest(id) {
      return consentRequest(read, id);
    },
  } satisfies Pick<RecipientVerbs, Read>;
}
