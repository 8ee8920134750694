/** Versions of the policy: packs with their rules, and what each changed against the one before. */
import { Code, NativeSelect, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type {
  Versions as All,
  PackBody,
  PolicyChange,
  PolicyVersionBody,
  RuleBody,
} from "../../../web/api/policy/schemas.ts";
import { call } from "../../api/call.ts";
import { useAddress } from "../../ui/address.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { LevelBadge } from "../../ui/badges.tsx";
import { exactly } from "../../ui/moments.ts";
import { type Column, DataTable } from "../../ui/table.tsx";

export function Versions() {
  const asked = useQuery({ queryKey: ["policy", "versions"], queryFn: () => call<All>("GET", "/policy/versions") });
  return <Asked query={asked}>{({ versions }) => <Picker versions={versions} />}</Asked>;
}

function Picker({ versions }: All) {
  const [address, change] = useAddress();
  const newest = versions[0];
  if (!newest)
    return <Empty title="No policy was activated yet.">Starting the gateway activates what is configured.</Empty>;
  const picked = address["version"] ?? String(newest.version);
  return (
    <Stack gap="md">
      <NativeSelect
        size="xs"
        label="Version of the policy"
        maw={360}
        value={picked}
        onChange={({ currentTarget }) => change({ version: currentTarget.value })}
        data={versions.map(({ version, activatedAt }) => ({
          value: String(version),
          label: `${version}${version === newest.version ? " (active)" : ""}, ${exactly(activatedAt)}`,
        }))}
      />
      <Version version={picked} />
    </Stack>
  );
}

function Version({ version }: { readonly version: string }) {
  const asked = useQuery({
    queryKey: ["policy", "version", version],
    queryFn: () => call<PolicyVersionBody>("GET", `/policy/versions/${encodeURIComponent(version)}`),
  });
  return (
    <Asked query={asked}>
      {({ changes, packs }) => (
        <>
          <Changes changes={changes} />
          {packs.map((pack) => (
            <Pack key={pack.name} pack={pack} />
          ))}
        </>
      )}
    </Asked>
  );
}

function Changes({ changes }: Pick<PolicyVersionBody, "changes">) {
  if (changes.length === 0) return <Text size="sm">This version changed no rule against the one before.</Text>;
  return (
    <section aria-label="Changes">
      <Title order={2} mb="xs">
        What it changed
      </Title>
      <DataTable
        name="Changes"
        rows={changes}
        rowKey={({ pack, rule }) => `${pack} ${rule}`}
        columns={[
          { head: "", cell: ({ what }) => what },
          { head: "Pack", cell: ({ pack }) => pack || "mode" },
          { head: "Rule", cell: ({ rule }) => rule ?? "" },
          { head: "Before and after", cell: (change) => <Fields change={change} /> },
        ]}
      />
    </section>
  );
}

const Fields = ({ change: { fields } }: { readonly change: PolicyChange }) =>
  fields.map(({ name, before, after }) => (
    <div key={name}>
      {name}: {before || "—"} → {after || "—"}
    </div>
  ));

const COLUMNS: readonly Column<RuleBody>[] = [
  { head: "Rule", width: "14rem", cell: ({ rule }) => rule },
  { head: "Certain", cell: ({ certain }) => <LevelBadge level={certain} /> },
  { head: "In doubt", cell: ({ doubtful }) => <LevelBadge level={doubtful} /> },
  { head: "Clauses", cell: ({ clauses }) => clauses.join(", ") },
  { head: "Options", cell: ({ options }) => <Options options={options} /> },
  { head: "Fixed", cell: ({ fix }) => (fix ? "by the gateway" : "") },
];

const Options = ({ options }: Pick<RuleBody, "options">) =>
  Object.entries(options).map(([name, value]) => (
    <div key={name}>
      {name}: <Code>{JSON.stringify(value)}</Code>
    </div>
  ));

function Pack({ pack }: { readonly pack: PackBody }) {
  const whom = pack.appliesTo === "members" ? "between members of different organisations" : "every recipient";
  return (
    <section aria-label={pack.title || pack.name}>
      <Title order={2}>{pack.title || pack.name}</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {pack.name}; {whom}; {pack.groups.length === 0 ? "everybody's mail" : `mail of ${pack.groups.join(", ")}`}
      </Text>
      <DataTable name={`Rules of ${pack.name}`} columns={COLUMNS} rows={pack.rules} rowKey={({ rule }) => rule} />
    </section>
  );
}
