import { addressOf, memberName, noSuchMember } from "../member/who.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, printJson, safe } from "../terminal.ts";
import { caseId, noSuchCase } from "./id.ts";

const LONGEST = 4000;

interface CloseOptions extends CommonOptions {
  readonly outcome: "upheld" | "dismissed";
  readonly words: string;
}

/** Exit code 1 when it was closed already. */
export async function closeCase(text: string, options: CloseOptions): Promise<void> {
  const id = caseId(text);
  const { outcome } = options;
  const closing = { outcome, words: wordsOf(options), actor: actorOf(options), at: Date.now() };
  const closed = await withStore(options, async (store) => {
    if ((await store.showCase(id)) === null) throw noSuchCase(id);
    return store.closeCase(id, closing);
  });
  if (!closed) process.exitCode = 1;
  if (options.format === "json") printJson({ case: id, outcome, closed });
  else print(closed ? `${id}  ${outcome}` : `${id}  was closed already`);
}

export async function openCase(
  complainant: string,
  member: string,
  options: CommonOptions & { readonly words: string },
): Promise<void> {
  const { key, text } = addressOf(complainant);
  const against = memberName(member);
  const outcome = await withStore(options, async (store, config) => {
    const now = Date.now();
    if ((await store.showMember(against, now)) === null) throw noSuchMember(member);
    return store.complain({
      ...{ person: { key, text }, source: "staff", envelope: null, against, words: wordsOf(options), original: null },
      ...{
        language: "",
        at: now,
        confirmed: true,
        actor: actorOf(options),
        perDay: config.inbound.complaint_letters_per_day,
      },
    });
  });
  if (!("case" in outcome)) throw new Refusal(`${complainant} is ${member}: nobody complains about themselves`);
  if (options.format === "json") printJson(outcome);
  else print(safe(`${outcome.case}  ${outcome.kind}`));
}

/** Throws `Refusal` for none, or too many. */
function wordsOf({ words }: { readonly words: string }): string {
  const said = words.trim();
  if (said === "") throw new Refusal("--words: say something");
  if (said.length > LONGEST) throw new Refusal(`--words: longer than ${LONGEST} characters`);
  return said;
}
