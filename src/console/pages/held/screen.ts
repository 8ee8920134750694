/** What fills a screen is asked for before the window around it, and before the page's own code is there: somebody waits. */
import { queryOptions } from "@tanstack/react-query";
import type { HeldPage } from "../../../web/api/held/schemas.ts";
import { call, query } from "../../api/call.ts";
import { queries } from "../../api/queries.ts";
import { type Filter, filterOf } from "./filters/filters.ts";

const SCREEN = 25;

export const rowsOf = (filter: Filter, offset: number, limit: number) =>
  call<HeldPage>("GET", `/held${query({ ...filter, offset, limit })}`);

/** Its key does not begin with "held": live updates are asked for as a window. */
export const screenOf = (filter: Filter) =>
  queryOptions({ queryKey: ["held-screen", filter], queryFn: () => rowsOf(filter, 0, SCREEN) });

/** Never fails: who is not signed in is asked to be, and the page asks again. */
export const prepareQueue = (address: Readonly<Record<string, string>>): Promise<void> =>
  queries.prefetchQuery(screenOf(filterOf(address)));
