/** `/audit`: who did and saw what; the chain, checked here; the trail, to take along. */
import { Tabs } from "@mantine/core";
import { useMay } from "../../api/session.ts";
import { useAddress } from "../../ui/address.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { Entries } from "./entries.tsx";
import { Export } from "./export.tsx";
import { Verify } from "./verify.tsx";

export function Page() {
  const may = useMay();
  const [{ tab = "entries" }, change] = useAddress();
  return (
    <>
      <PageHead
        title="Audit"
        sub="Who did what, and who saw what. That you look at it is an entry as well, once in a while."
      />
      <Tabs
        value={tab}
        onChange={(value) => change({ tab: value === "entries" ? "" : (value ?? "") })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="entries">Entries</Tabs.Tab>
          <Tabs.Tab value="verify">Verify</Tabs.Tab>
          {may("audit:export") && <Tabs.Tab value="export">Export</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="entries">
          <Entries />
        </Tabs.Panel>
        <Tabs.Panel value="verify">
          <Verify onShow={(seq) => change({ tab: "", kind: "", actor: "", subject: "", before: String(seq + 1) })} />
        </Tabs.Panel>
        <Tabs.Panel value="export">
          <Export />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
