/** `lintel validate`: every fault at once, or what `serve` would do. */
import type { Command } from "commander";

export function register(command: Command): void {
  command
    .description("Check a configuration file and its packs. Exit: 0 serve would start, 1 it would not.")
    .option("-c, --config <file>", "configuration file (default: $LINTEL_CONFIG)")
    .action(async ({ config }: { config?: string }) => {
      const { validate } = await import("./validate-run.ts");
      process.stdout.write(validate(config, process.env));
    });
}
