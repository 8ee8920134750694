/** `lintel case ...`: complaints, what they rest on, and what came of them. */
import { type Command, Option } from "commander";
import { closeCase, openCase } from "./case/decide.ts";
import { caseEvidence } from "./case/evidence.ts";
import { exportCase } from "./case/export.ts";
import { caseRates, listCases, showCase } from "./case/show.ts";
import { withActor, withConfig, withFormat } from "./open.ts";

export function register(command: Command): void {
  const verb = (usage: string, description: string) => withConfig(command.command(usage).description(description));
  withFormat(verb("list", "List cases, newest first"))
    .addOption(new Option("--state <state>", "only these").choices(["open", "closed"]))
    .option("--limit <n>", "how many", "50")
    .action(listCases);
  withFormat(verb("show <id>", "Show one case: what was complained of, and its evidence")).action(showCase);
  withActor(verb("evidence <id> <n>", "Write one piece of evidence to standard output; the trail says who looked"))
    .addHelpText(
      "after",
      '\nThe number is that of "lintel case show". A message comes as it was: write it to a file.\n',
    )
    .action(caseEvidence);
  withActor(withFormat(verb("close <id>", "End a case; the complainant is told")))
    .addOption(
      new Option("--outcome <outcome>", "what you found").choices(["upheld", "dismissed"]).makeOptionMandatory(),
    )
    .requiredOption("--words <text>", "what the complainant reads about it")
    .action(closeCase);
  withActor(withFormat(verb("export <id>", "Write one case as a bundle for a hearing; the trail says so")))
    .addHelpText("after", "\nThe head it prints is what you note elsewhere: the bundle's verifiers compare it.\n")
    .requiredOption("-o, --output <file>", "the zip")
    .option(
      "--redact",
      "the respondent's copy: labels in the place of who complained, and what would tell them left out",
    )
    .option("--also <text...>", "more names and addresses that are replaced in it")
    .action(exportCase);
  withFormat(verb("rates", "Show complaints against what was delivered, by member"))
    .option("--days <n>", "in so many days until now", "30")
    .action(caseRates);
  withActor(withFormat(verb("open <complainant> <member>", "Write down a complaint that you heard elsewhere")))
    .addHelpText("after", "\nThe complainant is an address, the member an address or id. It counts at once.\n")
    .requiredOption("--words <text>", "what they complain of")
    .action(openCase);
}
