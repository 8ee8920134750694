/** `/dashboard`: figures for a period that stands in the address, each with its table. */
import { Group, SegmentedControl, SimpleGrid, Stack } from "@mantine/core";
import "./dashboard.css";
import { useMay, useSession } from "../../api/session.ts";
import { useAddress } from "../../ui/address.ts";
import { Empty } from "../../ui/asked.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { SearchBox } from "../../ui/search-box.tsx";
import { Alerts, useAlerts } from "./alerts.tsx";
import { PERIODS } from "./asking.ts";
import { Decisions, Waiting } from "./holds.tsx";
import { Purposes, Volumes } from "./mail.tsx";
import { Campaigns, Cases, Complaints, Delivery, Latency, Reviewers, Senders } from "./outside.tsx";
import { Rules } from "./rules.tsx";

export function Page() {
  const alerts = useAlerts();
  return (
    <>
      <PageHead
        title="Dashboard"
        sub="Days are days in UTC; a copy is one message to one recipient."
        actions={<Choice />}
      />
      <Stack gap="sm">
        <Alerts query={alerts} />
        {alerts.data?.empty ? <Nothing /> : <Cards />}
      </Stack>
    </>
  );
}

function Choice() {
  const [{ period = "30d", group = "" }, change] = useAddress();
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="Period"
        value={period}
        data={PERIODS.map(([value, label]) => ({ value, label }))}
        onChange={(value) => change({ period: value })}
      />
      <Group w="12rem">
        <SearchBox label="Group" placeholder="All groups" value={group} onSearch={(text) => change({ group: text })} />
      </Group>
    </>
  );
}

function Nothing() {
  return (
    <Empty title="No mail has come yet.">
      Figures appear here once members send through the gateway. Start in mode observe: it shows what would be held, and
      holds nothing.
    </Empty>
  );
}

/** Of a group, which may be one member, they are for those who read cases. */
function useSeesComplaints(): boolean {
  const may = useMay();
  const [{ group = "" }] = useAddress();
  const { data } = useSession();
  return may("cases:read") || (group === "" && data?.groups.length === 0);
}

function Cards() {
  const may = useMay();
  const complaints = useSeesComplaints();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm" className="dashboard">
      <Volumes />
      <Waiting />
      <Decisions />
      <Rules />
      {complaints && <Complaints />}
      <Delivery />
      <Latency />
      {may("members:read") && <Campaigns />}
      {may("members:read") && <Senders />}
      <Purposes />
      {complaints && <Cases />}
      {may("staff:manage") && <Reviewers />}
    </SimpleGrid>
  );
}
