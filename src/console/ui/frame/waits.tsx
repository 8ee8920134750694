/** How many wait behind an entry of the menu: quiet, in a place that is kept free for it. */
import { useQuery } from "@tanstack/react-query";
import type { WaitingBody } from "../../../web/api/waiting.ts";
import { call } from "../../api/call.ts";
import type { PageEntry } from "../../pages.ts";
import { count } from "../count.ts";

/** Live updates make it old (api/live.ts). Where it fails the menu has no numbers, and the page says why. */
export const useWaiting = () =>
  useQuery({ queryKey: ["waiting"], queryFn: () => call<WaitingBody>("GET", "/waiting") });

interface Numbers {
  readonly messages: number;
  readonly urgent: number;
}

function numbersOf(waiting: WaitingBody | undefined, of: keyof WaitingBody): Numbers {
  const found = waiting?.[of] ?? 0;
  return typeof found === "number" ? { messages: found, urgent: 0 } : found;
}

/** What the entry is called: "Held mail, 42 waiting, 3 urgent". */
export function withWaiting({ title, waits }: Pick<PageEntry, "title" | "waits">, waiting: WaitingBody | undefined) {
  const { messages, urgent } = waits ? numbersOf(waiting, waits) : { messages: 0, urgent: 0 };
  const said = [title, messages > 0 && `${count(messages)} waiting`, urgent > 0 && `${count(urgent)} urgent`];
  return said.filter(Boolean).join(", ");
}

export function Waits({ of, waiting }: { readonly of: keyof WaitingBody; readonly waiting: WaitingBody | undefined }) {
  const { messages, urgent } = numbersOf(waiting, of);
  return (
    <span className="waits" aria-hidden>
      {of === "held" && <span className="waits-urgent" title={`${count(urgent)} urgent`} data-count={short(urgent)} />}
      <span className="waits-all" title={`${count(messages)} waiting`} data-count={short(messages)} />
    </span>
  );
}

/** 1,234 is 1.2k: the menu is narrow. Of none nothing is said. */
function short(waiting: number): string | undefined {
  if (waiting < 1000) return waiting === 0 ? undefined : String(waiting);
  return waiting.toLocaleString("en-GB", { notation: "compact" }).toLowerCase();
}
