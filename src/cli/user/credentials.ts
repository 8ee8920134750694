import { readFileSync } from "node:fs";
import { hashPassword, newPassword, UnfitPassword } from "../../staff/password.ts";
import type { TokensAfter } from "../../store/port.ts";
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

type PasswordOptions = CommonOptions & PasswordSource & { readonly endTokens: boolean };

export async function setUserPassword(name: string, options: PasswordOptions): Promise<void> {
  const { password, hash, temporary } = await passwordFrom(options);
  const { endTokens } = options;
  const tokens = await withStore(options, async (store) => {
    const given = { hash, temporary, endTokens };
    const after = await store.setStaffPassword(name, given, null, actorOf(options), Date.now());
    if (!after) throw noSuchAccount(name);
    return after;
  });
  print(safe(`${name}: password set, every session ended; ${ofTokens(tokens)}`));
  if (temporary) showOnce(password);
}

const ofTokens = ({ ended, left }: TokensAfter): string =>
  left > 0 ? `${left} API tokens still count: without --no-end-tokens they end as well` : `${ended} API tokens ended`;

export async function resetFactor(name: string, options: CommonOptions): Promise<void> {
  await withStore(options, async (store) => {
    if (!(await store.findStaff(name))) throw noSuchAccount(name);
    if (!(await store.setSecondFactor(name, null, null, actorOf(options), Date.now())))
      throw new Refusal(`${name} has no second factor`);
  });
  print(safe(`${name}: second factor removed, every session ended`));
}
