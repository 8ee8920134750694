import { didYouMean } from "../../config/suggest.ts";
import { STANDINGS } from "../../mail/words.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, safe } from "../terminal.ts";
import { memberName, noSuchMember } from "./who.ts";

/** Sets a member's standing; what is queued already is checked against it before it is sent. */
export async function setStanding(
  address: string,
  word: string,
  options: CommonOptions & { readonly reason: string },
): Promise<void> {
  const standing = STANDINGS.find((candidate) => candidate === word);
  if (!standing) throw new Refusal(`"${word}" is no standing, ${didYouMean(word, STANDINGS)}`);
  await withStore(options, async (store) => {
    const done = await store.setStanding(memberName(address), standing, options.reason, actorOf(options), Date.now());
    if (!done) throw noSuchMember(address);
  });
  print(safe(`${address}: ${standing}`));
}
