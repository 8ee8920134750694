import type { Config } from "../../config/index.ts";
import { CellFault, readChoice } from "../../consent/import/cells.ts";
import { SCOPES, type Scope } from "../../mail/words.ts";
import type { AskOutcome } from "../../store/port.ts";
import { addressOf, memberName, noSuchMember } from "../member/who.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, printJson, safe } from "../terminal.ts";

interface RequestOptions extends CommonOptions {
  readonly scope: string;
}

/** One neutral letter to the recipient, in the member's name; exit code 1 with the reason when there is none. */
export async function requestConsent(member: string, recipient: string, options: RequestOptions): Promise<void> {
  const to = addressOf(recipient);
  const scope = scopeOption(options.scope);
  const { outcome, config } = await withStore(options, async (store, config) => {
    const { requests_per_day: perDay, request_pause: pause } = config.consent;
    const asking = { actor: actorOf(options), at: Date.now(), language: config.notices.language, perDay, pause };
    return { outcome: await store.askConsent({ member: memberName(member), recipient: to, scope, ...asking }), config };
  });
  if (outcome.kind === "no-member") throw noSuchMember(member);
  if (outcome.kind !== "asked") process.exitCode = 1;
  if (options.format === "json") {
    const request = outcome.kind === "asked" ? outcome.id : null;
    printJson({ member, recipient: to.text, scope, outcome: outcome.kind, request });
    return;
  }
  print(safe(`${to.text} towards ${member}: ${said(outcome.kind, scope, config)}`));
}

function scopeOption(text: string): Scope {
  try {
    return readChoice(text, SCOPES);
  } catch (error) {
    if (error instanceof CellFault) throw new Refusal(`--scope: ${error.message}`);
    throw error;
  }
}

const DAY = 86_400_000;

function said(kind: Exclude<AskOutcome["kind"], "no-member">, scope: Scope, { consent }: Config): string {
  switch (kind) {
    case "asked":
      return `asked for ${scope}; the answer goes to the member`;
    case "unwanted":
      return `not asked: they do not want ${scope === "contact" ? "mail" : `mail of the scope ${scope}`} from this member`;
    case "granted":
      return `not asked: they allow ${scope} already`;
    case "waiting":
      return `not asked: this member asked them within the last ${Math.max(1, Math.round(consent.request_pause / DAY))} days`;
    case "over":
      return `not asked: the member reached the limit of ${consent.requests_per_day} a day; try again tomorrow`;
    case "busy":
      return "not asked: members asked them three times this week; try again next week";
    case "oneself":
      return "not asked: that is the member's own address";
  }
}
