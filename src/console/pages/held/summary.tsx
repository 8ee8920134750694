/** What the queue knows of a message. */
import { Title } from "@mantine/core";
import type { HeldRow } from "../../../web/api/held/schemas.ts";
import { Facts } from "../../ui/facts.tsx";
import { Ago } from "../../ui/time.tsx";

export function Summary({ row }: { readonly row: HeldRow }) {
  return (
    <>
      <Title order={2} mb="xs">
        {row.subject || "(no subject)"}
      </Title>
      <Facts
        rows={[
          ["From", `${row.sender.name} <${row.sender.address}>`],
          ["To", row.to.join(", ")],
          ["Rules", row.rules.join(", ")],
          ["Came", <Ago key="came" at={row.receivedAt} />],
        ]}
      />
    </>
  );
}
