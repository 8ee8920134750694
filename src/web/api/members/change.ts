/** A change of a member as it comes, read as an import reads it. */
import { readAddress, readId, readLanguage, readText } from "../../../consent/import/cells.ts";
import { domainKey } from "../../../mail/address.ts";
import type { MemberChange } from "../../../store/port.ts";
import { read } from "../records/shared.ts";
import { Problem } from "../route.ts";
import type { MemberEdit } from "./schemas.ts";

/** Throws `Problem` 422 for what an import would refuse. */
export function readChange(edit: MemberEdit): MemberChange {
  const { name, addresses, organisation, phone, listed, language, until, groups, roles, standing } = edit;
  const twice = roles?.find(({ role }, at) => roles.findIndex((one) => one.role === role) !== at);
  if (twice) throw new Problem(422, `roles: ${twice.role} stands there twice`, "field");
  for (const one of roles ?? []) checkPeriod("roles", one);
  return {
    ...(name !== undefined && { name: read("name", (text) => readText(text, 200), name) }),
    ...(addresses && { addresses: addresses.map((text) => read("addresses", readAddress, text)) }),
    ...(organisation !== undefined && {
      organisation: read("organisation", (text) => domainKey(text) ?? readText(text, 200), organisation),
    }),
    ...(phone !== undefined && { phone: read("phone", (text) => readText(text, 64), phone) }),
    ...(listed !== undefined && { listed }),
    ...(language !== undefined && { language: language === "" ? "" : read("language", readLanguage, language) }),
    ...(until !== undefined && { until }),
    ...(groups && { groups: groups.map((text) => read("groups", readId, text)) }),
    ...(roles && { roles: roles.map(({ role, from, until: end }) => ({ role, from, until: end })) }),
    ...(standing && { standing }),
  };
}

/** Throws when the end is not after the beginning. */
export function checkPeriod(field: string, { from, until }: { from: number | null; until: number | null }): void {
  if (from !== null && until !== null && until <= from)
    throw new Problem(422, `${field}: the end is not after the beginning`, "field");
}
