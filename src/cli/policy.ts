/** `lintel policy test` and `policy explain`: their options; the work is in `policy/`. */
import { type Command, Option } from "commander";
import type { ExplainOptions } from "./policy/explain.ts";
import type { PolicyTestOptions } from "./policy/test.ts";

const collect = (value: string, all: readonly string[] = []): string[] => [...all, ...value.split(",")];

export function register(command: Command): void {
  command
    .command("test")
    .summary("Run policy cases")
    .description("Run policy cases: this message, from this sender, to these recipients, must come out so.")
    .argument("<path...>", "case files, or folders (walked for *.yaml and *.yml)")
    .addOption(new Option("-f, --format <format>", "output").choices(["text", "json"]).default("text"))
    .option("-c, --config <file>", "take limits and the packs' folder from this configuration (or LINTEL_CONFIG)")
    .option("--policies-dir <folder>", "where packs are")
    .option("--no-color", "no colours")
    .addHelpText("after", "\nExit: 0 all cases hold, 1 one fails, 2 a file cannot be read.")
    .action(async (paths: string[], options: PolicyTestOptions) => {
      const { runPolicyTest } = await import("./policy/test.ts");
      process.exitCode = await runPolicyTest(paths, options);
    });
  command
    .command("explain")
    .summary("Walk one message through the policy")
    .description("Walk one message through facts, purpose, rules and levels to what becomes of it, and why.")
    .argument("<file>", "a message, - for standard input, or a file of policy cases")
    .option("--facts <file>", "what is known of sender and recipients: a facts block, or a file of policy cases")
    .option("--case <sentence>", "which case of the file")
    .option("--policy <names>", "judge by these packs: ala,iaop; may be repeated", collect)
    .addOption(new Option("-f, --format <format>", "output").choices(["text", "json"]).default("text"))
    .option("-c, --config <file>", "take packs and limits from this configuration (or LINTEL_CONFIG)")
    .option("--policies-dir <folder>", "where packs are")
    .option("--no-color", "no colours")
    .addHelpText(
      "after",
      "\nThe packs are those of --policy, else the case's, else the configured ones; always in mode enforce.\n" +
        "Without facts, sender and recipients are taken for members of different organisations without consent records.\n" +
        "It shows confidential findings: for the compliance staff, not for senders. Exit: 0 explained, 2 not.",
    )
    .action(async (file: string, options: ExplainOptions) => {
      const { runExplain } = await import("./policy/explain.ts");
      await runExplain(file, options);
    });
}
