/** Every page: where it is, who may see it, how the menu and the keys name it. A page's code is fetched when it is opened. */
import type { ComponentType } from "react";
import type { Permission } from "../staff/permissions.ts";
import type { WaitingBody } from "../web/api/waiting.ts";
import { prepareQueue } from "./pages/held/screen.ts";

export interface PageEntry {
  /** Of TanStack Router: `/held`, `/held/$ref`. */
  readonly path: string;
  readonly title: string;
  readonly permission: Permission | "signed-in";
  /** In the menu, under this heading; absent for pages that others lead to. */
  readonly menu?: "Review" | "Records" | "Oversight" | "Settings";
  /** Who waits there, for the number beside it in the menu. */
  readonly waits?: keyof WaitingBody;
  /** After `g`: goes there. */
  readonly key?: string;
  /** The module's `Page`. */
  load(): Promise<{ readonly Page: ComponentType }>;
  /** Asks for what it shows first, while its code and the session still come. */
  prepare?(address: Readonly<Record<string, string>>): Promise<unknown>;
}

export const PAGES: readonly PageEntry[] = [
  {
    ...{ path: "/held/{-$ref}", title: "Held mail", permission: "held:read", menu: "Review", key: "h" },
    waits: "held",
    load: () => import("./pages/held/index.tsx"),
    prepare: prepareQueue,
  },
  {
    ...{ path: "/appeals", title: "Appeals", permission: "appeals:read", menu: "Review", key: "a" },
    waits: "appeals",
    load: () => import("./pages/appeals/index.tsx"),
  },
  {
    ...{ path: "/approvals", title: "Clearances", permission: "approvals:read", menu: "Review", key: "l" },
    waits: "approvals",
    load: () => import("./pages/approvals/index.tsx"),
  },
  {
    ...{ path: "/approvals/$id", title: "Clearance", permission: "approvals:read" },
    load: () => import("./pages/approvals/one/index.tsx"),
  },
  {
    ...{ path: "/members", title: "Members", permission: "members:read", menu: "Records", key: "m" },
    load: () => import("./pages/members/index.tsx"),
  },
  {
    ...{ path: "/members/$id", title: "Member", permission: "members:read" },
    load: () => import("./pages/members/one/index.tsx"),
  },
  {
    ...{ path: "/groups", title: "Groups", permission: "members:read", menu: "Records", key: "u" },
    load: () => import("./pages/groups/index.tsx"),
  },
  {
    ...{ path: "/consents", title: "Consents", permission: "consents:read", menu: "Records", key: "c" },
    load: () => import("./pages/consents/index.tsx"),
  },
  {
    ...{ path: "/events", title: "Events", permission: "events:read", menu: "Records", key: "e" },
    load: () => import("./pages/events/index.tsx"),
  },
  {
    ...{ path: "/events/$id", title: "Event", permission: "events:read" },
    load: () => import("./pages/events/one.tsx"),
  },
  {
    ...{ path: "/import", title: "Import", permission: "import:run", menu: "Records", key: "i" },
    load: () => import("./pages/import/index.tsx"),
  },
  {
    ...{ path: "/policy", title: "Policy and mode", permission: "policy:read", menu: "Oversight", key: "p" },
    load: () => import("./pages/policy/index.tsx"),
  },
  {
    ...{ path: "/cases", title: "Cases", permission: "cases:read", menu: "Review", key: "k" },
    waits: "cases",
    load: () => import("./pages/cases/index.tsx"),
  },
  {
    ...{ path: "/cases/$id", title: "Case", permission: "cases:read" },
    load: () => import("./pages/cases/one/index.tsx"),
  },
  {
    ...{ path: "/dashboard", title: "Dashboard", permission: "stats:read", menu: "Oversight", key: "s" },
    load: () => import("./pages/dashboard/index.tsx"),
  },
  {
    ...{ path: "/report", title: "Monthly report", permission: "stats:read", menu: "Oversight" },
    load: () => import("./pages/report/index.tsx"),
  },
  {
    ...{ path: "/audit", title: "Audit", permission: "audit:read", menu: "Oversight", key: "t" },
    load: () => import("./pages/audit/index.tsx"),
  },
  {
    ...{ path: "/duty", title: "Duty", permission: "duty:read", menu: "Review", key: "d" },
    load: () => import("./pages/duty/index.tsx"),
  },
  {
    ...{ path: "/webhooks", title: "Webhooks", permission: "webhooks:read", menu: "Settings", key: "w" },
    load: () => import("./pages/webhooks/index.tsx"),
  },
  {
    ...{ path: "/account", title: "My account", permission: "signed-in", menu: "Settings", key: "y" },
    load: () => import("./pages/account/index.tsx"),
  },
  {
    ...{ path: "/staff", title: "Staff", permission: "staff:read", menu: "Settings", key: "f" },
    load: () => import("./pages/staff/index.tsx"),
  },
];
