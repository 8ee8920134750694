/** What is on, and who takes part. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { EventRow } from "../../../web/api/events/schemas.ts";
import { call, query } from "../../api/call.ts";
import { useMay } from "../../api/session.ts";
import { useAddress } from "../../ui/address.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { dateOf } from "../../ui/moments.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { SearchBox } from "../../ui/search-box.tsx";
import { type Column, DataTable, RowLink } from "../../ui/table.tsx";
import { EventDialog } from "./edit.tsx";

const COLUMNS: readonly Column<EventRow>[] = [
  { head: "Event", cell: ({ id, name }) => <RowLink to={`/events/${encodeURIComponent(id)}`}>{name}</RowLink> },
  { head: "Id", cell: ({ id }) => id },
  { head: "From", cell: ({ starts }) => dateOf(starts) },
  { head: "To", cell: ({ ends }) => dateOf(ends) },
  { head: "Place", cell: ({ place }) => place },
  { head: "Participations", number: true, cell: ({ participants }) => participants },
];

export function Page() {
  const [{ q }, change] = useAddress();
  const may = useMay()("events:edit");
  const [open, setOpen] = useState(false);
  const asked = useQuery({
    queryKey: ["events", "list", q],
    queryFn: () => call<{ events: EventRow[] }>("GET", `/events${query({ q })}`),
    placeholderData: (before) => before,
  });
  const add = may && (
    <Button size="xs" onClick={() => setOpen(true)}>
      Add an event
    </Button>
  );
  return (
    <>
      <PageHead title="Events" actions={add} />
      <SearchBox label="Search events" value={q ?? ""} onSearch={(text) => change({ q: text })} />
      <Asked query={asked}>
        {({ events }) =>
          events.length === 0 ? (
            <Empty title="No event is on record.">Add one, or import a list.</Empty>
          ) : (
            <DataTable name="Events" columns={COLUMNS} rows={events} rowKey={({ id }) => id} />
          )
        }
      </Asked>
      {open && <EventDialog event={null} onClose={() => setOpen(false)} />}
    </>
  );
}
