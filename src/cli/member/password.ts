import { readFileSync } from "node:fs";
import { hashPassword, newPassword, UnfitPassword } from "../../staff/password.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, safe } from "../terminal.ts";
import { memberName, noSuchMember } from "./who.ts";

interface PasswordOptions extends CommonOptions {
  readonly name: string;
  readonly stdin?: boolean;
  readonly generate?: boolean;
  readonly remove?: boolean;
}

/** Sets or removes a password. It never stands on the command line, where other users and the history would see it. */
export async function setPassword(address: string, options: PasswordOptions): Promise<void> {
  if ([options.stdin, options.generate, options.remove].filter(Boolean).length > 1)
    throw new Refusal("choose one of --stdin, --generate and --remove");
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(options.name))
    throw new Refusal("--name needs letters, digits, blanks, dots and dashes, at most 64");
  const password = options.remove ? null : options.stdin ? readPassword() : newPassword();
  const hash = password === null ? null : await hashed(password);
  await withStore(options, async (store) => {
    const name = memberName(address);
    const done = await store.setPassword(name, options.name, hash, actorOf(options), Date.now());
    if (!done && hash === null) throw new Refusal(`${address}: no such member, or no password "${options.name}"`);
    if (!done) throw noSuchMember(address);
  });
  const what = options.remove ? "removed" : "set";
  print(safe(`${address}: password "${options.name}" ${what}`));
  if (password !== null && !options.stdin) print(`${password}\nIt is shown only now.`);
}

/** The first line of standard input. */
const readPassword = (): string => readFileSync(0, "utf8").split(/\r?\n/)[0] ?? "";

async function hashed(password: string): Promise<string> {
  try {
    return await hashPassword(password);
  } catch (error) {
    if (error instanceof UnfitPassword) throw new Refusal(error.message);
    throw error;
  }
}
