/** The recipient's side: what the calling thread reads, and what the writer writes. */
import type { RecipientVerbs } from "../../port.ts";
import type { WriterClient } from "../client.ts";
import type { Connection } from "../statement.ts";
import { rotateTokenKey, tokenKeysOf } from "./token-keys.ts";

/** The writing verbs, by the port's names. */
export const recipientWrites = { rotateTokenKey };

export function recipientSide({ read, writer }: { readonly read: Connection; readonly writer: WriterClient }) {
  const forward = (verb: keyof RecipientVerbs) => {
    return (...args: unknown[]) => writer.call(verb, args) as Promise<never>;
  };
  return {
    async tokenKeys() {
      return tokenKeysOf(read);
    },
    rotateTokenKey: forward("rotateTokenKey"),
    async findPerson() {
      throw new Error("not built yet");
    },
    async sentEnvelope() {
      throw new Error("not built yet");
    },
    state: forward("state"),
    annul: forward("annul"),
    requestLink: forward("requestLink"),
    askConsent: forward("askConsent"),
    async consentRequest() {
      throw new Error("not built yet");
    },
    answerConsent: forward("answerConsent"),
    recordBounce: forward("recordBounce"),
    liftSuppression: forward("liftSuppression"),
    relayInbound: forward("relayInbound"),
    ignoreInbound: forward("ignoreInbound"),
  } satisfies RecipientVerbs;
}
