import { didYouMean } from "../../config/suggest.ts";
import { isStaffName } from "../../staff/names.ts";
import { isStaffRole, permissionsOf, STAFF_ROLES, type StaffRole } from "../../staff/permissions.ts";
import { addressOf } from "../member/who.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, safe } from "../terminal.ts";
import { type PasswordSource, passwordFrom, showOnce } from "./credentials.ts";

interface AddOptions extends CommonOptions, PasswordSource {
  readonly role: readonly string[];
  readonly address: string;
  readonly fullName: string;
  readonly organisation?: string;
  readonly group?: readonly string[];
}

/** Throws `Refusal` for a word that is no role. */
export const rolesOf = (words: readonly string[]): StaffRole[] =>
  [...new Set(words)].map((word) => {
    if (isStaffRole(word)) return word;
    throw new Refusal(`"${word}" is no role of staff, ${didYouMean(word, STAFF_ROLES)}`);
  });

const NO_ADDRESS =
  "By the address we know whose mail and whose cases somebody must not decide: this account has none. Another manager adds it in the console, under Staff.";

export async function addUser(name: string, options: AddOptions): Promise<void> {
  if (!isStaffName(name))
    throw new Refusal(
      "a name needs small letters, digits, dots and dashes, at most 32: it stands in the trail for good",
    );
  const roles = rolesOf(options.role);
  const address = options.address === "" ? null : addressOf(options.address);
  const organisation = (options.organisation ?? address?.domain ?? "").toLowerCase();
  const { password, hash, temporary } = await passwordFrom(options);
  await withStore(options, async (store) => {
    const input = { name, fullName: options.fullName, address: address?.text ?? "", organisation, roles };
    const all = { ...input, groups: [...(options.group ?? [])], password: hash, temporary };
    if (!(await store.addStaff(all, actorOf(options), Date.now())))
      throw new Refusal(`there is or was an account "${name}"; names are never used again`);
  });
  print(safe(`${name}: added as ${roles.join(", ")}`));
  if (address === null && permissionsOf(roles).has("held:decide")) print(NO_ADDRESS);
  if (temporary) showOnce(password);
}
