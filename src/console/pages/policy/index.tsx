/** What the gateway judges by: the mode and who switched it, packs and their rules, what a version changed. */
import { Button, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ModeBody, ModeExceptionBody } from "../../../web/api/policy/schemas.ts";
import { call } from "../../api/call.ts";
import { useMay } from "../../api/session.ts";
import { Asked } from "../../ui/asked.tsx";
import { Word } from "../../ui/badges.tsx";
import { Facts } from "../../ui/facts.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { DataTable } from "../../ui/table.tsx";
import { Exactly } from "../../ui/time.tsx";
import { SwitchDialog } from "./switch.tsx";
import { Versions } from "./versions.tsx";

export function Page() {
  const asked = useQuery({ queryKey: ["policy", "mode"], queryFn: () => call<ModeBody>("GET", "/mode") });
  return (
    <>
      <PageHead title="Policy and mode" />
      <Stack gap="lg">
        <Asked query={asked}>{(mode) => <ModeNow mode={mode} />}</Asked>
        <Versions />
      </Stack>
    </>
  );
}

const COLOURS = { observe: "blue", advise: "yellow", enforce: "green" } as const;

function ModeNow({ mode }: { readonly mode: ModeBody }) {
  const may = useMay()("mode:switch");
  const [open, setOpen] = useState(false);
  const { override } = mode;
  return (
    <section aria-label="Mode">
      <Facts
        rows={[
          [
            "Mode now",
            <Word key="now" color={COLOURS[mode.mode]}>
              {mode.mode}
            </Word>,
          ],
          ["Configured", mode.configured],
          ["Override", override && <Override key="override" until={override.until} />],
          [
            "Exceptions",
            override ? "none holds while the override lasts" : <Exceptions key="ex" all={mode.exceptions} />,
          ],
        ]}
      />
      {may && (
        <Button size="xs" mt="sm" onClick={() => setOpen(true)}>
          {override ? "Change or end the override" : "Switch the mode"}
        </Button>
      )}
      <Switches switches={mode.switches} />
      {open && <SwitchDialog mode={mode} onClose={() => setOpen(false)} />}
    </section>
  );
}

const Override = ({ until }: { readonly until: number | null }) =>
  until === null ? (
    "until somebody ends it"
  ) : (
    <>
      until <Exactly at={until} />
    </>
  );

function Exceptions({ all }: { readonly all: readonly ModeExceptionBody[] }) {
  if (all.length === 0) return "none";
  return all.map((one) => {
    const where = [one.pack && `pack ${one.pack}`, one.rule && `rule ${one.rule}`, one.group && `group ${one.group}`];
    const words = where.filter((part) => part !== undefined).join(", ");
    return (
      <div key={JSON.stringify(one)}>
        {one.mode}: {words}
        {one.from !== undefined && (
          <>
            {" "}
            from <Exactly at={one.from} />
          </>
        )}
        {one.until !== undefined && (
          <>
            {" "}
            until <Exactly at={one.until} />
          </>
        )}
      </div>
    );
  });
}

function Switches({ switches }: Pick<ModeBody, "switches">) {
  return (
    <>
      <Title order={2} mt="md" mb="xs">
        Past switches
      </Title>
      {switches.length === 0 ? (
        <Text size="sm">Nobody ever switched it.</Text>
      ) : (
        <DataTable
          name="Past switches"
          rows={switches}
          rowKey={({ id }) => id}
          columns={[
            { head: "When", cell: ({ at }) => <Exactly at={at} /> },
            { head: "To", cell: ({ mode }) => mode ?? "override ended" },
            { head: "Until", cell: ({ until }) => (until === null ? "" : <Exactly at={until} />) },
            { head: "Why", cell: ({ reason }) => reason },
            { head: "Who", cell: ({ actor }) => actor },
          ]}
        />
      )}
    </>
  );
}
