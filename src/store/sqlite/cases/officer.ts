/** Whoever of the staff has to do with a case, as its conflicts of interest are judged (ala.ce.3). */
import type { Officer } from "../../../cases/conflict.ts";
import type { CaseOfficer } from "../../port.ts";
import { organisationsOf } from "../held/decisions/parties.ts";
import { memberIdOfAddress } from "../members.ts";
import type { Connection } from "../statement.ts";

/** With the organisation of the member that they are besides. */
export function knownOfficer(sql: Connection, { organisation, ...officer }: CaseOfficer): Officer {
  const member = officer.key === "" ? null : memberIdOfAddress(sql, officer.key);
  return { ...officer, organisations: [organisation, ...organisationsOf(sql, member)] };
}
