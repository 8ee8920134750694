/** Held mail: the queue on the left, the open message on the right; on a narrow screen one at a time. */
import "./held.css";
import { useCallback, useState } from "react";
import { useMay } from "../../api/session.ts";
import { useAddress } from "../../ui/address.ts";
import { useCounts, useRows, windowAt } from "./data.ts";
import { DeskDialogs } from "./decide/desk-dialogs.tsx";
import { UndoBar } from "./decide/undo-bar.tsx";
import { useDesk } from "./desk.ts";
import { FilterBar } from "./filters/filter-bar.tsx";
import { filterOf } from "./filters/filters.ts";
import { Head } from "./head.tsx";
import { List } from "./list/list.tsx";
import { SelectionBar } from "./list/selection-bar.tsx";
import { Pane } from "./pane.tsx";

const NONE = { total: 0, messages: 0, offset: 0, rows: [], ignored: [] };

export function Page() {
  const [address, change] = useAddress();
  const filter = filterOf(address);
  const [first, setFirst] = useState(0);
  const rows = useRows(filter, windowAt(first));
  const counts = useCounts(filter, rows.drawn).data;
  const mayDecide = useMay()("held:decide");
  const page = rows.data ?? NONE;
  const desk = useDesk({ page, filter, openCampaign: address["in"], mayDecide, change });
  const { selection, decisions, opened } = desk;
  const onFirst = useCallback((index: number) => setFirst(index), []);
  return (
    <div className="held" data-open={opened.ref !== undefined || undefined}>
      <section className="held-list" aria-label="Queue">
        <Head counts={counts} />
        <FilterBar filter={filter} counts={counts} ignored={page.ignored} onChange={change} />
        <SelectionBar selection={selection} page={page} mayDecide={mayDecide} onDecide={desk.begin} />
        <List query={rows} filter={filter} desk={desk} mayDecide={mayDecide} onFirst={onFirst} />
      </section>
      <section className="held-pane" aria-label="Open message">
        <Pane
          opened={opened}
          picked={selection.rows.length > 0}
          mayDecide={mayDecide}
          actions={desk.actions}
          except={desk.except}
          onExcept={desk.setExcept}
        />
      </section>
      <DeskDialogs desk={desk} />
      <UndoBar undoable={decisions.undoable} onUndo={desk.undo} onExpire={decisions.expire} />
    </div>
  );
}
