/** Records as staff read them. */
import type { RosterReads } from "../../../port.ts";
import type { DeskReads } from "../index.ts";
import { consentDesk } from "./consents.ts";
import { eventReads } from "./events.ts";
import { groupReads } from "./groups.ts";
import { historyReads } from "./history.ts";
import { memberReads } from "./members.ts";
import { policyDesk } from "./policy.ts";

export const rosterReads: Pick<DeskReads, keyof RosterReads> = {
  ...memberReads,
  ...historyReads,
  ...groupReads,
  ...consentDesk,
  ...eventReads,
  ...policyDesk,
};
