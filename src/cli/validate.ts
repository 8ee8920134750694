/** `lintel validate`: every fault at once, or what `serve` would do. */
import { type Command, Option } from "commander";
import { ConfigFaults } from "../config/fault.ts";

interface ValidateOptions {
  readonly config?: string;
  readonly format: "text" | "json";
}

export function register(command: Command): void {
  command
    .description("Check a configuration file and its packs. Exit: 0 serve would start, 1 it would not.")
    .option("-c, --config <file>", "configuration file (default: $LINTEL_CONFIG)")
    .addOption(new Option("-f, --format <form>", "form of the output").choices(["text", "json"]).default("text"))
    .action(async ({ config, format }: ValidateOptions) => {
      const { validate } = await import("./validate-run.ts");
      if (format === "text") process.stdout.write(validate(config, process.env));
      else validateAsJson(() => validate(config, process.env));
    });
}

/** Prints `{ "ok", "faults" }`; faults are data here, so that nothing goes to stderr. */
function validateAsJson(check: () => void): void {
  let faults: ConfigFaults["faults"] = [];
  try {
    check();
  } catch (error) {
    if (!(error instanceof ConfigFaults)) throw error;
    faults = error.faults;
  }
  process.stdout.write(`${JSON.stringify({ ok: faults.length === 0, faults }, null, 2)}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
