/** `lintel policy test`: its options; the work is in `policy/test.ts`. */
import { type Command, Option } from "commander";
import type { PolicyTestOptions } from "./policy/test.ts";

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
}
