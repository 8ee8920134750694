/** What fills a screen is asked for before the window around it, and before the page's own code is there: somebody waits. */
import { queryOptions } from "@tanstack/react-query";
import type { HeldPage, HeldRow } from "../../../web/api/held/schemas.ts";
import { call, query } from "../../api/call.ts";
import { queries } from "../../api/queries.ts";
import { type Filter, filterOf, isFiltered } from "./filters/filters.ts";

const SCREEN = 25;

/** What is decided by a row is what was shown by it: what these filters let through of its campaign. */
export interface ShownRow extends HeldRow {
  readonly under?: Filter;
}

export async function rowsOf(filter: Filter, offset: number, limit: number): Promise<HeldPage> {
  return shown(filter, await call<HeldPage>("GET", `/held${query({ ...filter, offset, limit })}`));
}

/** The row that holds a message; null: it is not held, or not to be seen. */
export async function rowOf(message: string, filter: Filter): Promise<ShownRow | null> {
  const page = await call<HeldPage>("GET", `/held${query({ ...filter, message, limit: 1 })}`);
  const [row] = shown(filter, page).rows;
  // A link leads to what the filters leave out, too.
  return row ?? (isFiltered(filter) ? rowOf(message, {}) : null);
}

function shown(filter: Filter, page: HeldPage): HeldPage {
  if (!isFiltered(filter)) return page;
  return { ...page, rows: page.rows.map((row): ShownRow => ({ ...row, under: filter })) };
}

/** Its key does not begin with "held": live updates are asked for as a window. */
export const screenOf = (filter: Filter) =>
  queryOptions({ queryKey: ["held-screen", filter], queryFn: () => rowsOf(filter, 0, SCREEN) });

/** Never fails: who is not signed in is asked to be, and the page asks again. */
export const prepareQueue = (address: Readonly<Record<string, string>>): Promise<void> =>
  queries.prefetchQuery(screenOf(filterOf(address)));
