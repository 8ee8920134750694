/** `lintel config print|schema`. */
import { type Command, Option } from "commander";

export function register(command: Command): void {
  command
    .command("print")
    .description("Print the configuration in force: file, environment and defaults. Secrets are left out.")
    .option("-c, --config <file>", "configuration file (default: $LINTEL_CONFIG)")
    .addOption(new Option("-f, --format <format>", "output").choices(["yaml", "json"]).default("yaml"))
    .action(async ({ config, format }: { config?: string; format: "yaml" | "json" }) => {
      const { printedConfig } = await import("../config/print.ts");
      const { configFile, loadConfig } = await import("../config/load.ts");
      const loaded = loadConfig(configFile(config, process.env), process.env);
      process.stdout.write(printedConfig(loaded.config, format));
    });
  command
    .command("schema")
    .description("Print the JSON Schema of the configuration, for editors (config/lintel.schema.json)")
    .action(async () => {
      const { jsonSchema } = await import("../config/json-schema.ts");
      process.stdout.write(jsonSchema());
    });
}
