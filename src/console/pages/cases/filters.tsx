/** Filters of the list of cases, in the address, with counts of what each would leave. */
import { Button, Group, Select } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { CaseCountsBody } from "../../../web/api/cases/schemas.ts";
import { call, query } from "../../api/call.ts";
import { useSession } from "../../api/session.ts";
import { type Address, useAddress } from "../../ui/address.ts";
import { SearchBox } from "../../ui/search-box.tsx";

const FILTERS = ["stage", "due", "assignee", "respondent", "hq"] as const;

/** As the API takes them: without a word of the state, cases that are open. */
export function askedOf(address: Address): Address {
  const { state = "open" } = address;
  const set = Object.fromEntries(FILTERS.map((name) => [name, address[name]]));
  return { ...set, state: state === "all" ? undefined : state };
}

const useCounts = (asked: Address) =>
  useQuery({
    queryKey: ["cases", "counts", asked],
    queryFn: () => call<CaseCountsBody>("GET", `/cases/counts${query(asked)}`),
    placeholderData: keepPreviousData,
  }).data;

type Counted = { readonly value: string; readonly count: number };

/** "4", or "4+" where only the newest cases are counted; nothing while it is not known. */
function say(counts: CaseCountsBody | undefined, list: "states" | "stages" | "dues", value: string): string {
  const found = counts?.[list].find((one: Counted) => one.value === value);
  return found ? `${found.count}${counts?.whole ? "" : "+"}` : "";
}

export function Filters() {
  const [address, change] = useAddress();
  const { data: session } = useSession();
  const counts = useCounts(askedOf(address));
  const counted = (list: "states" | "dues", value: string, label: string) => {
    const count = say(counts, list, value);
    return { value, label: count === "" ? label : `${label} (${count})` };
  };
  const pick = (name: string, label: string, data: { value: string; label: string }[], clearable = true) => (
    <Select
      {...{ label, data, clearable }}
      placeholder="any"
      size="xs"
      w={150}
      value={address[name] ?? (clearable ? null : (data[0]?.value ?? null))}
      onChange={(value) => change({ [name]: value ?? "", after: "" })}
    />
  );
  const states = [counted("states", "open", "open"), counted("states", "closed", "closed")];
  return (
    <>
      <Group gap="xs" align="flex-end" mb="xs">
        {pick("state", "State", [...states, { value: "all", label: "all" }], false)}
        {pick("due", "Deadline", [
          counted("dues", "overdue", "overdue"),
          counted("dues", "soon", "within a week"),
          counted("dues", "ours", "our turn"),
        ])}
        {pick("assignee", "Assigned to", [{ value: session?.name ?? "-", label: "me" }])}
        {pick("hq", "Headquarters", [
          { value: "1", label: "theirs alone" },
          { value: "0", label: "of groups" },
        ])}
        <SearchBox
          label="Respondent"
          value={address["respondent"] ?? ""}
          placeholder="Name, address or id of the respondent"
          onSearch={(respondent) => change({ respondent, after: "" })}
        />
      </Group>
      <Stages counts={counts} />
    </>
  );
}

/** In the order in which an open case goes through them; what is final is closed. */
const STAGES: readonly Counted["value"][] = ["opened", "alleged", "hearing", "ready", "decided", "appealed"];

function Stages({ counts }: { readonly counts: CaseCountsBody | undefined }) {
  const [address, change] = useAddress();
  return (
    <Group gap={4} mb="sm" role="group" aria-label="Stage">
      {STAGES.map((stage) => {
        const on = address["stage"] === stage;
        const count = say(counts, "stages", stage);
        return (
          <Button
            key={stage}
            size="compact-xs"
            variant={on ? "filled" : "default"}
            aria-pressed={on}
            onClick={() => change({ stage: on ? "" : stage, after: "" })}
          >
            {stage} {count}
          </Button>
        );
      })}
    </Group>
  );
}
