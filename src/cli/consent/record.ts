import { CellFault, readChoice, readProse } from "../../consent/import/cells.ts";
import { type Cells, TABLES } from "../../consent/import/tables.ts";
import { scopeOf } from "../../lint/scope.ts";
import { PURPOSES } from "../../mail/words.ts";
import type { ConsentInput } from "../../store/port.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, printJson, safe } from "../terminal.ts";

interface RecordOptions extends CommonOptions {
  readonly scope?: string;
  readonly basis?: string;
  readonly at?: string;
  readonly until?: string;
  readonly purpose?: string;
  readonly evidence: string;
  readonly message: string;
  readonly wording: string;
  readonly source: string;
  readonly dryRun?: boolean;
}

const STATUS = { record: "granted", withdraw: "withdrawn", decline: "declined" } as const;

/** Appends one record by the rules of an import. Throws `Refusal` for what cannot be recorded. */
export async function recordConsent(
  verb: keyof typeof STATUS,
  recipient: string,
  sender: string,
  options: RecordOptions,
): Promise<void> {
  const input = readInput({ recipient, grantee: sender, status: STATUS[verb] }, options);
  const dryRun = options.dryRun ?? false;
  const outcome = await withStore(options, (store) =>
    store.importConsents([input], { actor: actorOf(options), at: Date.now(), dryRun }),
  );
  const refusal = outcome.refused[0];
  if (refusal) throw new Refusal(refusal.reason.replace(/^grantee/, sender));
  const added = outcome.added > 0;
  const { scope, status, purpose } = input;
  if (options.format === "json") {
    printJson({ recipient: input.recipient.text, sender, scope, status, purpose, recorded: added, dry_run: dryRun });
    return;
  }
  const what = `${status} ${scope}${purpose === null ? "" : ` for ${purpose}`}`;
  const done = added ? (dryRun ? "would be recorded" : "recorded") : "on record already";
  print(safe(`${input.recipient.text} towards ${sender}: ${what}, ${done}`));
}

function readInput(cells: Cells & { readonly status: string }, options: RecordOptions): ConsentInput {
  const { basis, at, until, purpose, evidence, message, wording, source } = options;
  try {
    const scope = options.scope ?? (purpose === undefined ? "contact" : scopeOf(readChoice(purpose, PURPOSES)));
    const row = TABLES.consents.read(
      { ...cells, scope, basis, at: at === "now" ? undefined : at, until, purpose, evidence },
      Date.now(),
    );
    const [words, shown, from] = [message, wording, source].map(readProse);
    return { ...row, message: words ?? "", wording: shown ?? "", source: from ?? "" };
  } catch (error) {
    if (error instanceof CellFault) throw new Refusal(error.message);
    throw error;
  }
}
