import type { StaffChange } from "../../store/port.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, safe } from "../terminal.ts";
import { rolesOf } from "./add.ts";
import { noSuchAccount } from "./credentials.ts";

export async function setUserRoles(
  name: string,
  options: CommonOptions & { readonly role: readonly string[] },
): Promise<void> {
  const roles = rolesOf(options.role);
  await change(name, { roles }, options);
  print(safe(`${name}: ${roles.join(", ")}`));
}

export async function setUserState(name: string, state: "active" | "disabled", options: CommonOptions): Promise<void> {
  await change(name, { state }, options);
  print(safe(`${name}: ${state}`));
}

async function change(name: string, what: StaffChange, options: CommonOptions): Promise<void> {
  await withStore(options, async (store) => {
    const outcome = await store.changeStaff(name, what, actorOf(options), Date.now());
    if (outcome === "missing") throw noSuchAccount(name);
    if (outcome === "last-manager")
      throw new Refusal(`${name} is the last who may manage accounts; make somebody else a manager first`);
  });
}
