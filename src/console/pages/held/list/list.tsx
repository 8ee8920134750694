/** The list, or what stands in its place. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { HeldPage } from "../../../../web/api/held/schemas.ts";
import { Asked, Empty } from "../../../ui/asked.tsx";
import { To } from "../../../ui/table.tsx";
import type { Desk } from "../desk.ts";
import { type Filter, isFiltered, refIn } from "../filters/filters.ts";
import { Queue } from "./queue.tsx";

interface ListProps {
  readonly query: Pick<UseQueryResult<HeldPage>, "data" | "error" | "refetch">;
  readonly filter: Filter;
  readonly desk: Desk;
  readonly mayDecide: boolean;
  onFirst(index: number): void;
}

export function List({ query, filter, desk, mayDecide, onFirst }: ListProps) {
  return (
    <Asked query={query} lines={12}>
      {(page) =>
        page.total === 0 ? (
          <Nothing filter={filter} />
        ) : (
          <Queue
            page={page}
            gone={desk.gone}
            selection={desk.selection}
            at={desk.cursor.at}
            mayDecide={mayDecide}
            scroller={desk.scroller}
            onFirst={onFirst}
            onPick={desk.pick}
          />
        )
      }
    </Asked>
  );
}

function Nothing({ filter }: { readonly filter: Filter }) {
  const ref = refIn(filter);
  if (ref !== undefined)
    return (
      <Empty title="Nothing held fits these filters.">
        If it was held before: <To to={`/held/${ref}`}>message {ref}</To>
      </Empty>
    );
  if (isFiltered(filter)) return <Empty title="Nothing held fits these filters." />;
  return <Empty title="Nothing is held.">What rules hold for a person appears here by itself, oldest first.</Empty>;
}
