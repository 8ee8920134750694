/** The ledger: by recipient, or by sender. */
import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { RecipientList } from "../../../web/api/consents/schemas.ts";
import { call, query } from "../../api/call.ts";
import { useMay } from "../../api/session.ts";
import { useAddress } from "../../ui/address.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { Word } from "../../ui/badges.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { SearchBox } from "../../ui/search-box.tsx";
import { type Column, DataTable, RowLink } from "../../ui/table.tsx";
import { Ago } from "../../ui/time.tsx";
import { Recipient } from "./recipient.tsx";
import { RecordDialog } from "./record.tsx";
import { Sender } from "./sender.tsx";

export function Page() {
  const [{ recipient, sender }] = useAddress();
  if (recipient !== undefined) return <Recipient address={recipient} />;
  if (sender !== undefined) return <Sender id={sender} />;
  return <People />;
}

const COLUMNS: readonly Column<RecipientList["rows"][number]>[] = [
  {
    head: "Recipient",
    cell: ({ address }) => (
      <RowLink to="/consents" search={{ recipient: address }}>
        {address}
      </RowLink>
    ),
  },
  { head: "Records", number: true, cell: ({ records }) => records },
  { head: "Last said", cell: ({ lastAt }) => (lastAt === null ? "" : <Ago at={lastAt} />) },
  { head: "", cell: ({ suppressed }) => suppressed && <Word color="red">suppressed</Word> },
];

function People() {
  const [{ q, suppressed, after }, change] = useAddress();
  const asked = useQuery({
    queryKey: ["consents", "recipients", q, suppressed, after],
    queryFn: () =>
      call<RecipientList>("GET", `/consents/recipients${query({ q, suppressed: suppressed && true, after })}`),
    placeholderData: (before) => before,
  });
  return (
    <>
      <PageHead title="Consents" sub="What recipients want. By sender: open a member." actions={<RecordButton />} />
      <Group gap="xs" mb="sm">
        <SearchBox
          label="Search recipients"
          placeholder="A part of the address"
          value={q ?? ""}
          onSearch={(text) => change({ q: text, after: undefined })}
        />
        <Button
          size="xs"
          variant={suppressed ? "filled" : "default"}
          aria-pressed={suppressed !== undefined}
          onClick={() => change({ suppressed: suppressed ? undefined : "1", after: undefined })}
        >
          Suppressed only
        </Button>
      </Group>
      <Asked query={asked}>
        {({ rows, next }) =>
          rows.length === 0 ? (
            <Empty title="The ledger knows of nobody like that." />
          ) : (
            <>
              <DataTable name="Recipients" columns={COLUMNS} rows={rows} rowKey={({ address }) => address} />
              {next !== null && (
                <Button size="xs" mt="xs" variant="default" onClick={() => change({ after: next })}>
                  Next page
                </Button>
              )}
            </>
          )
        }
      </Asked>
    </>
  );
}

/** Opens the form in which staff record what somebody said elsewhere. */
export function RecordButton({
  recipient = "",
  grantee = "",
}: {
  readonly recipient?: string;
  readonly grantee?: string;
}) {
  const may = useMay()("consents:edit");
  const [open, setOpen] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)}>
        Record for a recipient
      </Button>
      {open && <RecordDialog recipient={recipient} grantee={grantee} onClose={() => setOpen(false)} />}
    </>
  );
}
