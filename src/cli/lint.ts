/** `lintel lint`: its options; the work is in `lint/run.ts`. */
import { type Command, Option } from "commander";
import type { LintOptions } from "./lint/run.ts";

const collect = (value: string, all: string[] = []): string[] => [...all, value];

export function register(command: Command): void {
  command
    .argument("<path...>", "files, folders (walked for *.eml), or - for standard input")
    .addOption(new Option("-f, --format <format>", "output").choices(["stylish", "json", "sarif"]).default("stylish"))
    .option("-o, --output <file>", "write the report to a file")
    .option("-c, --config <file>", "take packs and limits from this configuration (or LINTEL_CONFIG)")
    .option("--policy <name>", "judge by this pack; may be repeated", collect)
    .option("--policies-dir <folder>", "where packs are")
    .option("--facts <file>", "what is known of sender and recipients, as in policy cases (YAML or JSON)")
    .option("--from <address>", "who sends; default: the facts' sender, else header From")
    .option(
      "--to <address>",
      "recipient; may be repeated. Default: the facts' recipients, else To, Cc and Bcc",
      collect,
    )
    .addOption(new Option("--fail-on <fate>", "exit 1 from this on").choices(["hold", "reject"]).default("hold"))
    .option("--quiet", "leave out findings that cost nothing")
    .option("--no-color", "no colours")
    .addHelpText(
      "after",
      "\nWithout facts, sender and recipients are taken for members of different organisations without consent records.\n" +
        "Exit: 0 everything would be sent, 1 something would be held or rejected, 2 something could not be read.",
    )
    .action(async (paths: string[], options: LintOptions) => {
      const { runLint } = await import("./lint/run.ts");
      process.exitCode = await runLint(paths, options);
    });
}
