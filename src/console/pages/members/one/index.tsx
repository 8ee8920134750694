/** One member: what is on record, what they sent, what happened; and what can be changed. */
import { Button, Group, Stack, Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { MemberBody } from "../../../../web/api/members/schemas.ts";
import { call } from "../../../api/call.ts";
import { useMay } from "../../../api/session.ts";
import { useAddress } from "../../../ui/address.ts";
import { Asked } from "../../../ui/asked.tsx";
import { StandingBadge } from "../../../ui/badges.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { PageHead } from "../../../ui/page-head.tsx";
import { Ago } from "../../../ui/time.tsx";
import { Delegations, Passwords } from "./access.tsx";
import { EditDialog } from "./edit.tsx";
import { Figures } from "./figures.tsx";
import { History } from "./history.tsx";
import { StandingDialog } from "./standing.tsx";

export function Page() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const asked = useQuery({
    queryKey: ["members", "one", id],
    queryFn: () => call<MemberBody>("GET", `/members/${encodeURIComponent(id)}`),
  });
  return <Asked query={asked}>{(member) => <Member member={member} />}</Asked>;
}

function Member({ member }: { readonly member: MemberBody }) {
  const [{ tab = "record" }, change] = useAddress();
  return (
    <>
      <PageHead
        title={member.name || member.id}
        sub={
          <Group gap="xs">
            <StandingBadge standing={member.standing} />
            <span>
              {member.id} · {member.address}
            </span>
          </Group>
        }
        actions={<Actions member={member} />}
      />
      <Tabs
        value={tab}
        onChange={(next) => change({ tab: next === "record" ? undefined : (next ?? undefined) })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="record">Record</Tabs.Tab>
          <Tabs.Tab value="mail">Mail and cases</Tabs.Tab>
          <Tabs.Tab value="access">Passwords and delegations</Tabs.Tab>
          <Tabs.Tab value="history">History</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="record">
          <Record member={member} />
        </Tabs.Panel>
        <Tabs.Panel value="mail">
          <Figures member={member} />
        </Tabs.Panel>
        <Tabs.Panel value="access">
          <Stack>
            <Passwords member={member} />
            <Delegations member={member} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <History id={member.id} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Actions({ member }: { readonly member: MemberBody }) {
  const may = useMay();
  const [open, setOpen] = useState<"edit" | "standing" | null>(null);
  if (!may("members:edit")) return null;
  const close = () => setOpen(null);
  return (
    <>
      <Button size="xs" variant="default" disabled={member.own} onClick={() => setOpen("standing")}>
        Change standing
      </Button>
      <Button size="xs" onClick={() => setOpen("edit")}>
        Edit
      </Button>
      {open === "edit" && <EditDialog member={member} onClose={close} />}
      {open === "standing" && <StandingDialog member={member} onClose={close} />}
    </>
  );
}

function Record({ member }: { readonly member: MemberBody }) {
  return (
    <Facts
      rows={[
        ["Addresses", member.addresses.join(", ")],
        ["Organisation", member.organisation],
        ["Phone", member.phone],
        ["In the directory", member.listed ? "yes" : "no"],
        ["Language", member.language],
        ["Groups", member.groups.join(", ")],
        ["Roles", <Roles key="roles" roles={member.roles} />],
        ["Membership ends", member.until === null ? "" : <Ago key="until" at={member.until} />],
        ["Standing", member.standing],
        ["Why", member.standingReason],
        [
          "Your own record",
          member.own ? "standing, roles, end, addresses and organisation are for somebody else to edit" : "",
        ],
      ]}
    />
  );
}

function Roles({ roles }: Pick<MemberBody, "roles">) {
  return (
    <>
      {roles.map(({ role, from, until }) => (
        <div key={role}>
          {role}
          {from !== null && (
            <>
              {" "}
              from <Ago at={from} />
            </>
          )}
          {until !== null && (
            <>
              {" "}
              until <Ago at={until} />
            </>
          )}
        </div>
      ))}
    </>
  );
}
