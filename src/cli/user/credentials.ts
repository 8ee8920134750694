import { readFileSync } from "node:fs";
import { hashPassword, newPassword, UnfitPassword } from "../../staff/password.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, safe } from "../terminal.ts";

export interface PasswordSource {
  readonly stdin?: boolean;
  readonly generate?: boolean;
}

export interface GivenPassword {
  readonly password: string;
  readonly hash: string;
  /** Made here: its owner must choose another one. */
  readonly temporary: boolean;
}

/** It never stands on the command line, where other users and the history would see it. Throws `Refusal`. */
export async function passwordFrom({ stdin, generate }: PasswordSource): Promise<GivenPassword> {
  if (stdin && generate) throw new Refusal("choose one of --stdin and --generate");
  const password = stdin ? (readFileSync(0, "utf8").split(/\r?\n/)[0] ?? "") : newPassword();
  try {
    return { password, hash: await hashPassword(password), temporary: !stdin };
  } catch (error) {
    if (error instanceof UnfitPassword) throw new Refusal(error.message);
    throw error;
  }
}

export const showOnce = (password: string): void =>
  print(`${password}\nIt is shown only now; another one must be chosen at the first login.`);

export const noSuchAccount = (name: string): Refusal =>
  new Refusal(`there is no account "${name}"; see "lintel user list"`);

export async function setUserPassword(name: string, options: CommonOptions & PasswordSource): Promise<void> {
  const { password, hash, temporary } = await passwordFrom(options);
  await withStore(options, async (store) => {
    const done = await store.setStaffPassword(name, { hash, temporary }, null, actorOf(options), Date.now());
    if (!done) throw noSuchAccount(name);
  });
  print(safe(`${name}: password set, every session ended`));
  if (temporary) showOnce(password);
}

export async function resetFactor(name: string, options: CommonOptions): Promise<void> {
  await withStore(options, async (store) => {
    if (!(await store.findStaff(name))) throw noSuchAccount(name);
    if (!(await store.setSecondFactor(name, null, null, actorOf(options), Date.now())))
      throw new Refusal(`${name} has no second factor`);
  });
  print(safe(`${name}: second factor removed, every session ended`));
}
