import { randomBytes } from "node:crypto";
import { CellFault } from "../../consent/import/cells.ts";
import { TABLES } from "../../consent/import/tables.ts";
import type { MemberInput } from "../../store/port.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { print, safe } from "../terminal.ts";

interface AddOptions extends CommonOptions {
  readonly id?: string;
  readonly name?: string;
  readonly organisation?: string;
  readonly phone?: string;
  /** `none` for without end. */
  readonly until?: string;
  readonly role?: readonly string[];
  readonly group?: readonly string[];
}

/** An id that says nothing of the person: it stands in the trail for good. */
const newId = (): string => `m-${randomBytes(5).toString("hex")}`;

/** Records one member by the same rules as an import; what is not named stays as it is. */
export async function addMember(address: string, options: AddOptions): Promise<void> {
  const id = options.id ?? newId();
  const input = readMember(id, address, options);
  await withStore(options, async (store) => {
    const context = { actor: actorOf(options), at: Date.now(), dryRun: false };
    const outcome = await store.importMembers([input], context);
    const refusal = outcome.refused[0];
    if (refusal) throw new Refusal(`${address}: ${refusal.reason}; name that member with --id to change it`);
    const what = outcome.added > 0 ? "added" : outcome.changed > 0 ? "changed" : "unchanged";
    print(safe(`${id}  ${input.address.text}  ${what}`));
  });
}

function readMember(id: string, address: string, options: AddOptions): MemberInput {
  const { name, organisation, phone, role, group } = options;
  const until = options.until === "none" ? "" : options.until;
  const cells = { id, address, name, organisation, phone, until, roles: role?.join(";"), groups: group?.join(";") };
  try {
    return TABLES.members.read(cells, Date.now());
  } catch (error) {
    if (error instanceof CellFault) throw new Refusal(error.message);
    throw error;
  }
}
