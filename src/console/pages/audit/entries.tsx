/** Entries in plain sentences, the newest first, with filters that stand in the address. */
import { Anchor, Button, Code, Group, Select, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import type { SentencePart, TrailPage } from "../../../web/api/audit/schemas.ts";
import { call, query } from "../../api/call.ts";
import { type Address, useAddress } from "../../ui/address.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { TableBox } from "../../ui/table.tsx";
import { Exactly } from "../../ui/time.tsx";

/** First words of kinds. */
const FAMILIES = [
  ...["submission", "envelope", "held", "decision", "appeal", "notice", "body", "member", "consent", "suppression"],
  ...["event", "participation", "approval", "clearance", "policy", "mode", "complaint", "case", "bounce", "inbound"],
  ...["staff", "duty", "reminder", "records", "report", "trail", "preflight", "token", "link", "webhook"],
];
const MINUTE = 60_000;

type Entry = TrailPage["entries"][number];

const filterOf = ({ kind, actor, subject, from, until, before }: Address) => ({
  kind,
  actor,
  subject,
  from,
  until,
  before,
});

export function Entries() {
  const [address] = useAddress();
  const filter = filterOf(address);
  const pages = useInfiniteQuery({
    queryKey: ["trail", filter],
    queryFn: ({ pageParam }) =>
      call<TrailPage>("GET", `/audit${query({ ...filter, ...(pageParam && { before: pageParam }) })}`),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.more ? page.entries.at(-1)?.seq : undefined),
    staleTime: MINUTE,
  });
  const data = pages.data?.pages.flatMap(({ entries }) => entries);
  return (
    <>
      <Filters />
      <Asked query={{ data, error: pages.error, refetch: pages.refetch } as never} lines={12}>
        {(entries: readonly Entry[]) => (entries.length === 0 ? <None /> : <EntryTable entries={entries} />)}
      </Asked>
      <Group mt="xs">
        {pages.hasNextPage && (
          <Button size="xs" variant="default" loading={pages.isFetching} onClick={() => void pages.fetchNextPage()}>
            Older entries
          </Button>
        )}
      </Group>
    </>
  );
}

const None = () => <Empty title="No entry is like that.">Take a filter out, or widen the time.</Empty>;

function Filters() {
  const [{ kind = "", actor = "", subject = "", from, until }, change] = useAddress();
  const time = (text: string | undefined) => (text === undefined ? null : Number(text));
  const set = (name: string) => (at: number | null) => change({ [name]: at === null ? "" : String(at), before: "" });
  return (
    <Group align="flex-start" gap="sm" mb="sm">
      <Select
        size="xs"
        label="Kind"
        placeholder="All"
        clearable
        searchable
        data={FAMILIES.includes(kind) || kind === "" ? FAMILIES : [kind, ...FAMILIES]}
        value={kind === "" ? null : kind}
        onChange={(value) => change({ kind: value ?? "", before: "" })}
      />
      <Typed key={`actor ${actor}`} label="Who" placeholder="staff:anna, member:M1" value={actor} name="actor" />
      <Typed key={`subject ${subject}`} label="About" placeholder="reference, case:…" value={subject} name="subject" />
      <DateField label="From" value={time(from)} onChange={set("from")} />
      <DateField label="Before" value={time(until)} onChange={set("until")} />
    </Group>
  );
}

interface TypedProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly name: "actor" | "subject";
}

/** Takes effect on Enter and on leaving. */
function Typed({ label, placeholder, value, name }: TypedProps) {
  const [, change] = useAddress();
  const [text, setText] = useState(value);
  const search = () => text.trim() !== value && change({ [name]: text.trim(), before: "" });
  return (
    <TextInput
      {...{ size: "xs", label, placeholder, value: text, maxLength: 200, onBlur: search }}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onKeyDown={({ key }) => key === "Enter" && search()}
    />
  );
}

function EntryTable({ entries }: { readonly entries: readonly Entry[] }) {
  const [open, setOpen] = useState<number | null>(null);
  return (
    <TableBox name="Entries of the trail, newest first">
      <thead>
        <tr>
          <th scope="col" className="number">
            Entry
          </th>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Kind</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRows
            key={entry.seq}
            entry={entry}
            open={open === entry.seq}
            onToggle={() => setOpen(open === entry.seq ? null : entry.seq)}
          />
        ))}
      </tbody>
    </TableBox>
  );
}

interface EntryRowsProps {
  readonly entry: Entry;
  readonly open: boolean;
  onToggle(): void;
}

function EntryRows({ entry, open, onToggle }: EntryRowsProps) {
  const { seq, at, kind, sentence, ...raw } = entry;
  return (
    <>
      <tr>
        <td className="number">
          <Anchor
            component="button"
            type="button"
            size="sm"
            aria-expanded={open}
            title="As it was written"
            onClick={onToggle}
          >
            {seq}
          </Anchor>
        </td>
        <td className="whole">
          <Exactly at={at} />
        </td>
        <td>
          {sentence.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence does not change
            <Fragment key={index}>{"id" in part ? <Named part={part} /> : part.text}</Fragment>
          ))}
        </td>
        <td className="whole">{kind}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={4}>
            <Code block>{JSON.stringify({ seq, kind, at, ...raw }, null, 2)}</Code>
          </td>
        </tr>
      )}
    </>
  );
}

/** A name that leads to all that is about it. */
function Named({ part: { id, name } }: { readonly part: Extract<SentencePart, { id: string }> }) {
  const [, change] = useAddress();
  const subject = id.startsWith("message:") ? id.slice("message:".length) : id;
  const words = id.startsWith("message:") ? `message ${subject}${name ? ` “${name}”` : ""}` : (name ?? id);
  return (
    <Anchor
      component="button"
      type="button"
      inherit
      title={`All about ${subject}`}
      onClick={() => change({ subject, before: "" })}
    >
      {words}
    </Anchor>
  );
}
