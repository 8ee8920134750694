/** `lintel dkim new|show|check`: keys that sign outgoing mail, and what DNS must say of them. */
import { type Command, Option } from "commander";
import { checkRecords } from "./dkim/check.ts";
import { newKey } from "./dkim/new.ts";
import { showRecords } from "./dkim/show.ts";
import { withConfig, withFormat } from "./open.ts";

export function register(command: Command): void {
  withFormat(withConfig(command.command("new <domain>")))
    .summary("Make a key for a domain")
    .description("Make a key that signs mail of this domain; print its DNS record and the lines for lintel.yaml.")
    .option("--selector <name>", "name of the key in DNS; default: lintel and the month, as lintel-202611")
    .addOption(new Option("--bits <n>", "length of the key").choices(["2048", "3072", "4096"]).default("2048"))
    .option("--dir <folder>", "where the file goes; default: dkim beside the configuration, else here")
    .action(newKey);
  withFormat(withConfig(command.command("show")))
    .description("Print the DNS records of the configured keys")
    .action(showRecords);
  withFormat(withConfig(command.command("check")))
    .description("Ask DNS whether it holds the configured keys. Exit: 0 all of them, 1 not all, 2 cannot tell why.")
    .option(
      "--server <address>",
      "ask this name server, as that of the domain before caches know; default: this machine's",
    )
    .action(checkRecords);
}
