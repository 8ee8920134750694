import { decide } from "../../review/index.ts";
import type { DecisionKind } from "../../store/port.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { print, printJson, safe } from "../terminal.ts";

interface DecideOptions extends CommonOptions {
  readonly recipient?: readonly string[];
  readonly reason: string;
}

const DONE = { release: "released", refuse: "refused", withdraw: "withdrawn" } as const;

/** Decides; exit code 1 when nothing was decided, or not all that were named. */
export async function decideHeld(kind: DecisionKind, ref: string, options: DecideOptions): Promise<void> {
  const { report, alone } = await withStore(options, async (store, config) => {
    const asked = { ref, recipients: options.recipient ?? [], actor: actorOf(options), reason: options.reason };
    const report = await decide(store, kind, { ...asked, at: Date.now(), giveUpAfter: config.delivery.give_up_after });
    return { report, alone: kind === "release" && (await store.takesTwo(report.ref)) };
  });
  if (report.decided.length === 0 || report.notHeld.length > 0) process.exitCode = 1;
  if (options.format === "json") {
    printJson(report);
    return;
  }
  for (const recipient of report.decided) print(safe(`${report.ref}  ${recipient}  ${DONE[kind]}`));
  for (const recipient of report.notHeld) print(safe(`${report.ref}  ${recipient}  is not held (any more)`));
  if (alone && report.decided.length > 0)
    print(
      safe(`${report.ref}  a release of this takes two people in the console; the trail says that one made it here`),
    );
  if (report.decided.length === 0) print(safe(`${report.ref}  nothing of it is held any more`));
}
