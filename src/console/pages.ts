/** Every page: where it is, who may see it, how the menu and the keys name it. A page's code is fetched when it is opened. */
import type { ComponentType } from "react";
import type { Permission } from "../staff/permissions.ts";

export interface PageEntry {
  /** Of TanStack Router: `/held`, `/held/$ref`. */
  readonly path: string;
  readonly title: string;
  readonly permission: Permission | "signed-in";
  /** In the menu, under this heading; absent for pages that others lead to. */
  readonly menu?: "Review" | "Records" | "Oversight" | "Settings";
  /** After `g`: goes there. */
  readonly key?: string;
  /** The module's `Page`. */
  load(): Promise<{ readonly Page: ComponentType }>;
}

export const PAGES: readonly PageEntry[] = [
  {
    ...{ path: "/held/{-$ref}", title: "Held mail", permission: "held:read", menu: "Review", key: "h" },
    load: () => import("./pages/held/index.tsx"),
  },
];
