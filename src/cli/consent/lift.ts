import { addressOf } from "../member/who.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, printJson, safe } from "../terminal.ts";

interface LiftOptions extends CommonOptions {
  readonly reason: string;
}

/** Ends a suppression; exit code 1 when there was none. What the person refused stays refused. */
export async function liftSuppression(recipient: string, options: LiftOptions): Promise<void> {
  const address = addressOf(recipient);
  const reason = options.reason.trim();
  if (reason === "") throw new Refusal("--reason: says nothing");
  const lifted = await withStore(options, (store) =>
    store.liftSuppression(address, reason, actorOf(options), Date.now()),
  );
  if (!lifted) process.exitCode = 1;
  if (options.format === "json") printJson({ recipient: address.text, lifted });
  else print(safe(`${address.text}: ${lifted ? "takes mail again, as their consents say" : "is not suppressed"}`));
}
