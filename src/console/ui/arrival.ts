/** What a browser does by itself between documents: the tab's title, and the focus that moves to what was opened. */
import { useLocation } from "@tanstack/react-router";
import { useEffect, useLayoutEffect } from "react";
import { PAGES } from "../pages.ts";
import { addressOf } from "./frame/menu.tsx";

/** The page's own head may say more (page-head.tsx). */
export function useArrival(): void {
  const { pathname } = useLocation();
  const page =
    PAGES.find((one) => pathname === addressOf(one)) ?? PAGES.find((one) => isUnder(pathname, addressOf(one)));
  useLayoutEffect(() => {
    document.title = page ? `${page.title} · lintel` : "lintel";
  }, [page]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the arrival that moves the focus
  useEffect(() => {
    if (isElsewhere(document.activeElement))
      (document.querySelector<HTMLElement>("main h1") ?? main())?.focus({ preventScroll: true });
  }, [pathname]);
}

const main = () => document.querySelector<HTMLElement>("main");
const isUnder = (pathname: string, address: string): boolean => pathname.startsWith(`${address}/`);

/** Nothing on the new page has it: it was on what is gone, or in the menu that led here. */
const isElsewhere = (active: Element | null): boolean =>
  active === null || active === document.body || active.closest("nav[aria-label=Pages]") !== null;
