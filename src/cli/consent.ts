/** `lintel consent ...`: one recipient's will at a time. Lists come from `lintel import consents`. */
import { type Command, Option } from "commander";
import { BASES, PURPOSES, SCOPES } from "../mail/words.ts";
import { liftSuppression } from "./consent/lift.ts";
import { recordConsent } from "./consent/record.ts";
import { requestConsent } from "./consent/request.ts";
import { showConsent } from "./consent/show.ts";
import { withActor, withConfig, withFormat } from "./open.ts";

const ARGUMENTS = "<recipient> <sender>";
const SENDER = "\nThe sender is a member's address or id, or an organisation's domain for all its members.\n";

export function register(command: Command): void {
  const verb = (name: "record" | "withdraw" | "decline", description: string) =>
    withActor(withFormat(withConfig(command.command(`${name} ${ARGUMENTS}`).description(description))))
      .addHelpText("after", SENDER)
      .option("--at <time>", "when it was said, ISO 8601; default: now")
      .option("--evidence <text>", "what proves it: the words, who heard them", "")
      .option("--message <id>", "the message that says so", "")
      .option("--wording <text>", "what the recipient was shown when they said it", "")
      .option("--source <text>", "where it came from: a page, a form, an address", "")
      .option("--dry-run", "say what would be recorded, and record nothing")
      .action((recipient: string, sender: string, options) => recordConsent(name, recipient, sender, options));
  const scope = () => new Option("--scope <scope>", `one of ${SCOPES.join(", ")}`);
  verb("record", "Record what a recipient granted")
    .addOption(scope().makeOptionMandatory())
    .option("--basis <basis>", `how it came about: ${BASES.join(", ")}`, "staff")
    .option("--until <time>", "it ends before this time; default: as the basis says");
  verb("withdraw", "Record that a recipient wants no more of it").addOption(
    scope().default("contact", "contact, which ends everything"),
  );
  verb("decline", "Record that a recipient said no")
    .option("--purpose <purpose>", `to one kind of mail only: ${PURPOSES.join(", ")}`)
    .addOption(scope());
  withFormat(withConfig(command.command("show <recipient>").description("Show what a recipient wants, per sender")))
    .option("--member <member>", "towards this member only, with what holds for its organisation")
    .option("--history", "every record, oldest first, with its evidence")
    .action(showConsent);
  withActor(
    withFormat(
      withConfig(command.command("request <member> <recipient>").description("Ask a recipient in a member's name")),
    ),
  )
    .addOption(scope().default("contact", "contact: that they may write to them"))
    .action(requestConsent);
  withActor(withFormat(withConfig(command.command("lift <recipient>").description("End a suppression"))))
    .requiredOption("--reason <text>", "must be given: why; the trail keeps its digest, keep the words yourself")
    .action(liftSuppression);
}
