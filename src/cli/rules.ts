/** `lintel rules [ID]`: all rules as a table, one as a man page. */
import { type Command, Option } from "commander";

export interface RulesOptions {
  readonly format: "text" | "json";
  readonly config?: string;
  readonly color: boolean;
}

export function register(command: Command): void {
  command
    .argument("[id]", "a rule, as consent/newsletter")
    .addOption(new Option("-f, --format <format>", "output").choices(["text", "json"]).default("text"))
    .option("-c, --config <file>", "take the address of the rules' pages from this configuration (or LINTEL_CONFIG)")
    .option("--no-color", "no colours")
    .action(async (id: string | undefined, options: RulesOptions) => {
      const { printRules } = await import("./rules-print.ts");
      printRules(id, options);
    });
}
