/** The association's staff in the demo: who clears mail, who decides cases, who looks on. */
import { hashPassword } from "../../staff/password.ts";
import type { StaffRole } from "../../staff/permissions.ts";
import type { Store } from "../../store/port.ts";

interface DemoStaff {
  readonly name: string;
  readonly fullName: string;
  readonly role: StaffRole;
  readonly groups?: readonly string[];
}

export const DEMO_STAFF: readonly DemoStaff[] = [
  { name: "mara", fullName: "Mara Quinn", role: "manager" },
  { name: "anna", fullName: "Anna Bergman", role: "reviewer" },
  { name: "ben", fullName: "Ben Carter", role: "reviewer" },
  { name: "chloe", fullName: "Chloe Petit", role: "reviewer", groups: ["chapter-europe"] },
  { name: "otto", fullName: "Otto Reich", role: "auditor" },
];

/** Accounts of the association's own domain, all with this password. */
export async function hireStaff(store: Store, password: string, at: number): Promise<void> {
  const hash = await hashPassword(password);
  for (const { name, fullName, role, groups = [] } of DEMO_STAFF) {
    const account = { name, fullName, address: `${name}@assoc.example`, organisation: "assoc.example" };
    await store.addStaff({ ...account, roles: [role], groups, password: hash }, "staff:demo", at);
  }
}
