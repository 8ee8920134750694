import { STAFF_ROLES } from "../mail/words.ts";

/**
 * What staff may do, as `thing:verb`. Every API route names one; every role is a set of them (clause ala.ce.3 and decision
 * 30 say what nobody may do whatever the role: decide on mail they are a party to).
 */
export const PERMISSIONS = [
  "held:read", // the queue, findings and flagged passages
  "held:content", // whole bodies, headers, attachments' names; each look is an entry in the trail
  "held:decide", // release, refuse, claim, note
  "appeals:read",
  "appeals:decide",
  "members:read",
  "members:edit",
  "consents:read",
  "consents:edit",
  "events:read",
  "events:edit",
  "approvals:read",
  "approvals:edit",
  "import:run",
  "policy:read",
  "mode:switch",
  "cases:read",
  "cases:content", // frozen evidence, bytes included
  "cases:edit",
  "cases:decide", // sanctions and outcomes
  "stats:read",
  "duty:read",
  "duty:edit",
  "audit:read",
  "audit:export",
  "webhooks:read",
  "webhooks:edit",
  "staff:read",
  "staff:manage",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export { STAFF_ROLES };
export type StaffRole = (typeof STAFF_ROLES)[number];

const VIEWER = [
  "held:read",
  "appeals:read",
  "members:read",
  "consents:read",
  "events:read",
  "approvals:read",
  "policy:read",
  "stats:read",
  "duty:read",
] as const satisfies readonly Permission[];
const REVIEWER = [
  ...VIEWER,
  "held:content",
  "held:decide",
  "appeals:decide",
  "approvals:edit",
  "cases:read",
] as const satisfies readonly Permission[];

const OF_ROLE: Readonly<Record<StaffRole, readonly Permission[]>> = {
  viewer: VIEWER,
  reviewer: REVIEWER,
  // Reads everything, exports the trail, changes nothing.
  auditor: [
    ...VIEWER,
    "held:content",
    "cases:read",
    "cases:content",
    "audit:read",
    "audit:export",
    "staff:read",
    "webhooks:read",
  ],
  manager: PERMISSIONS.filter((one) => one !== "audit:export"),
};

export const isPermission = (text: string): text is Permission => PERMISSIONS.some((one) => one === text);
export const isStaffRole = (text: string): text is StaffRole => STAFF_ROLES.some((one) => one === text);

/** All that any of the roles may do. */
export const permissionsOf = (roles: readonly StaffRole[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => OF_ROLE[role]));
