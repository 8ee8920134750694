/** Filters and tabs stand in the address, so that a view can be sent to a colleague and the browser's "back" works. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";

export type Address = Readonly<Record<string, string | undefined>>;

/**
 * What stands after the `?`, and a function that changes some of it: empty or undefined takes a filter out. `replace`: the
 * browser's "back" does not come here again (typing, moving along a list).
 */
export function useAddress(): readonly [Address, (changes: Address, replace?: boolean) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (changes: Address, replace = false) => {
      void navigate({ to: ".", search: ((was: object) => ({ ...was, ...emptied(changes) })) as never, replace });
    },
    [navigate],
  );
  return [textsOf(search), change];
}

const emptied = (changes: Address): Address =>
  Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, value === "" ? undefined : value]));

const textsOf = (search: Record<string, unknown>): Address =>
  Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );
