/** Addresses: `pages.ts` as routes, inside the frame. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { PAGES } from "./pages.ts";
import { Broken } from "./ui/frame/broken.tsx";
import { Frame } from "./ui/frame/frame.tsx";
import { Lost } from "./ui/frame/lost.tsx";

const root = createRootRoute({ component: Frame, errorComponent: Broken, notFoundComponent: Lost });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ href: "/console/held" });
  },
});

const pages = PAGES.map(({ path, load, prepare }) =>
  createRoute({
    ...{ getParentRoute: () => root, path, component: lazyRouteComponent(load, "Page") },
    // Not waited for: what cannot be had is said where it would stand.
    beforeLoad: ({ search, cause }) => void (cause === "enter" && prepare?.(search as Record<string, string>)),
  }),
);

export const router = createRouter({
  routeTree: root.addChildren([home, ...pages]),
  basepath: "/console",
  defaultPreload: false,
  defaultErrorComponent: Broken,
  // Filters stand in the address as people would write them: ?rule=consent/newsletter&mine=1
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const set = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
    const text = new URLSearchParams(set.map(([key, value]) => [key, String(value)])).toString();
    return text === "" ? "" : `?${text.replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("%40", "@")}`;
  },
});
