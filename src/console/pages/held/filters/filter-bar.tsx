/** Filters with counts of what they would leave; what would leave nothing is dim. */
import { Button, Group, Menu, Pill, ScrollArea, Text, UnstyledButton } from "@mantine/core";
import type { HeldCount, HeldCounts } from "../../../../web/api/held/schemas.ts";
import type { Address } from "../../../ui/address.ts";
import { SearchBox } from "../../../ui/search-box.tsx";
import { type Filter, FLAGS, type FlagFilter, isFiltered, LISTS, type ListFilter, NO_FILTER } from "./filters.ts";
import { SearchHelp } from "./search-help.tsx";

interface FilterBarProps {
  readonly filter: Filter;
  readonly counts: HeldCounts | undefined;
  readonly ignored: readonly string[];
  onChange(changes: Address): void;
}

export function FilterBar({ filter, counts, ignored, onChange }: FilterBarProps) {
  return (
    <search className="queue-filters" aria-label="Filters of the queue">
      <Group gap={6} wrap="nowrap">
        <SearchBox
          label="Search held mail"
          placeholder="Words, from: to: rule: state: before:"
          value={filter.q ?? ""}
          onSearch={(q) => onChange({ q })}
        />
        <SearchHelp />
      </Group>
      {ignored.length > 0 && (
        <Text size="xs" c="red" role="status">
          {ignored.join("; ")}
        </Text>
      )}
      <Group gap={4}>
        {FLAGS.map((flag) => (
          <Flag key={flag} flag={flag} filter={filter} counts={counts} onChange={onChange} />
        ))}
        {LISTS.map((list) => (
          <Values key={list} list={list} filter={filter} counts={counts} onChange={onChange} />
        ))}
      </Group>
      <Active filter={filter} counts={counts} onChange={onChange} />
    </search>
  );
}

type PartProps = Omit<FilterBarProps, "ignored">;

const FLAG_WORDS: Readonly<Record<FlagFilter, string>> = {
  mine: "Mine",
  urgent: "Urgent",
  reopened: "Reopened",
  stuck: "Nobody's",
};

function Flag({ flag, filter, counts, onChange }: PartProps & { readonly flag: FlagFilter }) {
  const on = filter[flag] !== undefined;
  const count = counts?.[flag];
  // Mail that nobody may decide is rare, and then it is news.
  if (flag === "stuck" && !on && !count) return null;
  return (
    <Button
      size="compact-xs"
      variant={on ? "filled" : "default"}
      aria-pressed={on}
      className={count === 0 && !on ? "dim" : ""}
      onClick={() => onChange({ [flag]: on ? undefined : "1" })}
    >
      {FLAG_WORDS[flag]} {count}
    </Button>
  );
}

const LIST_WORDS: Readonly<Record<ListFilter, string>> = {
  rule: "Rule",
  clause: "Clause",
  sender: "Sender",
  recipient: "Recipient",
  group: "Group",
  age: "Age",
};

const valuesOf = (counts: HeldCounts | undefined, list: ListFilter): readonly HeldCount[] => counts?.[`${list}s`] ?? [];

function Values({ list, filter, counts, onChange }: PartProps & { readonly list: ListFilter }) {
  const values = valuesOf(counts, list);
  return (
    <Menu position="bottom-start" transitionProps={{ duration: 0 }} disabled={values.length === 0}>
      <Menu.Target>
        <Button
          size="compact-xs"
          variant={filter[list] === undefined ? "default" : "light"}
          className={values.length === 0 ? "dim" : ""}
          aria-disabled={values.length === 0}
        >
          {LIST_WORDS[list]} ▾
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={360} type="auto">
          {values.map(({ value, label, count }) => (
            <Menu.Item key={value} onClick={() => onChange({ [list]: filter[list] === value ? undefined : value })}>
              <Group justify="space-between" gap="lg" wrap="nowrap" className={count === 0 ? "dim" : ""}>
                <Text size="sm" fw={filter[list] === value ? 650 : 400}>
                  {label}
                </Text>
                <Text size="sm">{count}</Text>
              </Group>
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What is on, each to be taken off. */
function Active({ filter, counts, onChange }: PartProps) {
  const lists = LISTS.filter((list) => filter[list] !== undefined);
  if (!isFiltered(filter)) return null;
  return (
    <Group gap={4} mt={4}>
      {lists.map((list) => {
        const label = valuesOf(counts, list).find(({ value }) => value === filter[list])?.label ?? filter[list];
        return (
          <Pill
            key={list}
            size="sm"
            withRemoveButton
            onRemove={() => onChange({ [list]: undefined })}
            removeButtonProps={{
              "aria-label": `Take off ${LIST_WORDS[list]} ${label}`,
              "aria-hidden": false,
              tabIndex: 0,
            }}
          >
            {LIST_WORDS[list]}: {label}
          </Pill>
        );
      })}
      <UnstyledButton className="link" onClick={() => onChange(NO_FILTER)}>
        Show all
      </UnstyledButton>
    </Group>
  );
}
