/** `lintel member ...`: one member at a time. Lists come from `lintel import members`. */
import { type Command, Option } from "commander";
import { ROLES, STANDINGS } from "../mail/words.ts";
import { addMember } from "./member/add.ts";
import { delegate } from "./member/delegate.ts";
import { setPassword } from "./member/password.ts";
import { setRole } from "./member/role.ts";
import { listMembers, showMember } from "./member/show.ts";
import { setStanding } from "./member/standing.ts";
import { withActor, withConfig, withFormat } from "./open.ts";

const acting = (command: Command): Command => withActor(withConfig(command));
const collect = (value: string, before: string[] = []): string[] => [...before, value];

export function register(command: Command): void {
  acting(command.command("add <address>").description("Add a member, or change the one of that --id"))
    .option("--id <id>", "the association's id of the member; default: a new one")
    .option("--name <name>", "name as people read it")
    .option("--organisation <domain>", "default: the domain of the address")
    .option("--phone <number>", "as the directory lists it")
    .option(
      "--until <time>",
      'the membership ends before this time, ISO 8601, or "none" for without end; default: as it stands',
    )
    .addOption(new Option("--role <role>", `one of ${ROLES.join(", ")}; may be repeated`).argParser(collect))
    .addOption(
      new Option("--group <group>", "chapter, committee, practice section; may be repeated").argParser(collect),
    )
    .action(addMember);
  acting(command.command("password <address>").description("Set or remove a password for sending mail"))
    .option("--name <name>", "which password: one per device", "default")
    .option("--stdin", "read the password from standard input")
    .option("--generate", "make one and show it once (the default)")
    .option("--remove", "remove the password of that name")
    .action(setPassword);
  acting(command.command("standing <address> <standing>").description(`Set the standing: ${STANDINGS.join(", ")}`))
    .option("--reason <text>", "why; kept with the member, not shown to others", "")
    .action(setStanding);
  acting(
    command.command("role <address> <role>").description(`Give a role, for a time or for good: ${ROLES.join(", ")}`),
  )
    .option("--from <time>", "from this time on, ISO 8601")
    .option("--until <time>", "until before this time; now ends it")
    .option("--remove", "take the role away")
    .action(setRole);
  acting(command.command("delegate <holder> <address>").description("Let a member send under another address"))
    .requiredOption("--kind <kind>", "send-as, on-behalf or shared-mailbox")
    .option("--from <time>", "from this time on, ISO 8601")
    .option("--until <time>", "until before this time; now ends the delegation")
    .action(delegate);
  withFormat(withConfig(command.command("list").description("List members")))
    .option("--limit <n>", "how many", "100")
    .option("--match <text>", "only those whose id, name or address holds this text")
    .action(listMembers);
  withFormat(withConfig(command.command("show <address>").description("Show one member, by address or id"))).action(
    showMember,
  );
}
