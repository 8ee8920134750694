/** `lintel user ...`: accounts of staff. The first one is made here; there is no default account and no default password. */
import { type Command, Option } from "commander";
import { STAFF_ROLES } from "../staff/permissions.ts";
import { withActor, withConfig, withFormat } from "./open.ts";
import { addUser } from "./user/add.ts";
import { resetFactor, setUserPassword } from "./user/credentials.ts";
import { endUserSessions, listUserSessions, listUsers } from "./user/list.ts";
import { setUserRoles, setUserState } from "./user/state.ts";

const acting = (command: Command): Command => withActor(withConfig(command));
const collect = (value: string, before: string[] = []): string[] => [...before, value];
const roles = () => new Option("--role <role>", `one of ${STAFF_ROLES.join(", ")}; may be repeated`).argParser(collect);

export function register(command: Command): void {
  acting(command.command("add <name>").description("Add an account"))
    .addOption(roles().makeOptionMandatory())
    .option("--address <address>", "where reminders go; by it we know whose mail this person must not decide", "")
    .option("--full-name <name>", "as colleagues read it", "")
    .option("--organisation <domain>", "domain whose mail this person must not decide; default: that of the address")
    .addOption(new Option("--group <group>", "only mail of this group; may be repeated").argParser(collect))
    .option("--stdin", "read the password from standard input")
    .option("--generate", "make one and show it once (the default); its owner must choose another one")
    .action(addUser);
  acting(command.command("passwd <name>").description("Set a password; every session of the account ends"))
    .option("--stdin", "read the password from standard input")
    .option("--generate", "make one and show it once (the default); its owner must choose another one")
    .option("--no-end-tokens", "let programs go on with its API tokens; default: these end as well")
    .action(setUserPassword);
  acting(command.command("totp-reset <name>").description("Remove the second factor; every session ends")).action(
    resetFactor,
  );
  acting(command.command("role <name>").description("Give these roles instead of those it has"))
    .addOption(roles().makeOptionMandatory())
    .action(setUserRoles);
  acting(command.command("disable <name>").description("Sign somebody out, and let them in no more")).action(
    (name, options) => setUserState(name, "disabled", options),
  );
  acting(command.command("enable <name>").description("Let somebody in again")).action((name, options) =>
    setUserState(name, "active", options),
  );
  withFormat(acting(command.command("sessions <name>").description("List sessions that last, or end them all")))
    .option("--end", "end them all")
    .action((name, options) => (options.end ? endUserSessions(name, options) : listUserSessions(name, options)));
  withFormat(withConfig(command.command("list").description("List accounts"))).action(listUsers);
}
