import { didYouMean } from "../../config/suggest.ts";
import { optionMoment as moment } from "../moment.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, safe } from "../terminal.ts";
import { addressOf, memberName, noSuchMember } from "./who.ts";

const KINDS = ["send-as", "on-behalf", "shared-mailbox"] as const;

interface DelegateOptions extends CommonOptions {
  readonly kind: string;
  readonly from?: string;
  readonly until?: string;
}

/** Lets `holder` send under `address` (DESIGN.md 4.1); the same again with other dates replaces it. */
export async function delegate(holder: string, address: string, options: DelegateOptions): Promise<void> {
  const kind = KINDS.find((candidate) => candidate === options.kind);
  if (!kind) throw new Refusal(`--kind: "${options.kind}" is none, ${didYouMean(options.kind, KINDS)}`);
  const now = Date.now();
  const from = moment("--from", options.from, now);
  const until = moment("--until", options.until, now);
  if (from !== null && until !== null && until <= from) throw new Refusal("--until is not after --from");
  const target = addressOf(address);
  await withStore(options, async (store) => {
    const delegation = { address: target, kind, from, until };
    const done = await store.setDelegation(memberName(holder), delegation, actorOf(options), now);
    if (!done) throw noSuchMember(holder);
  });
  const end = until === null ? "" : ` until ${new Date(until).toISOString()}`;
  print(safe(`${holder} may send under ${target.text} (${kind})${end}`));
}
