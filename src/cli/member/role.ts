import { didYouMean } from "../../config/suggest.ts";
import { ROLES } from "../../mail/words.ts";
import { optionMoment, showMoment } from "../moment.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, safe } from "../terminal.ts";
import { memberName, noSuchMember } from "./who.ts";

interface RoleOptions extends CommonOptions {
  readonly from?: string;
  readonly until?: string;
  readonly remove?: boolean;
}

/** Gives a role with or without dates, or takes it away (ala.ns.6, iaop.ns.3). */
export async function setRole(address: string, word: string, options: RoleOptions): Promise<void> {
  const role = ROLES.find((candidate) => candidate === word);
  if (!role) throw new Refusal(`"${word}" is no role, ${didYouMean(word, ROLES)}`);
  const now = Date.now();
  const from = optionMoment("--from", options.from, now);
  const until = optionMoment("--until", options.until, now);
  if (options.remove && (from !== null || until !== null)) throw new Refusal("--remove takes no dates");
  if (from !== null && until !== null && until <= from) throw new Refusal("--until is not after --from");
  await withStore(options, async (store) => {
    const member = memberName(address);
    const period = options.remove ? "removed" : { from, until };
    if (await store.setRole(member, role, period, actorOf(options), now)) return;
    if ((await store.showMember(member, now)) === null) throw noSuchMember(address);
    throw new Refusal(`${address} has no role ${role}`);
  });
  const dates = `${from === null ? "" : ` from ${showMoment(from)}`}${until === null ? "" : ` until ${showMoment(until)}`}`;
  print(safe(`${address}: ${role}${options.remove ? " removed" : dates}`));
}
