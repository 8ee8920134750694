/** What a release would do, as it would be now. */
import { Text } from "@mantine/core";
import type { HeldMessageBody } from "../../../../web/api/held/message/schemas.ts";
import { Facts } from "../../../ui/facts.tsx";
import { Exactly } from "../../../ui/time.tsx";
import { Section } from "./section.tsx";

export function Release({ message: { release } }: { readonly message: HeldMessageBody }) {
  const { waiting, stops, smartHost, added, dkim, notices, until } = release;
  if (waiting === 0) return null;
  const stopped = stops.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title="If it is released">
      <Facts
        rows={[
          ["Goes out to", `${waiting - stopped} of ${waiting} that wait, through ${smartHost}`],
          ["Stopped", <Stops key="stops" stops={stops} />],
          ["Added", added.join("; ")],
          ["Signed", dkim ? `DKIM, ${dkim.selector} of ${dkim.domain}` : "not: there is no key for its domain"],
          ["Told", notices.join("; ")],
          ["Tried until", <Exactly key="until" at={until} />],
        ]}
      />
    </Section>
  );
}

function Stops({ stops }: { readonly stops: HeldMessageBody["release"]["stops"] }) {
  if (stops.length === 0) return "nobody: no will was expressed against it since it came";
  return stops.map(({ why, count, words }) => (
    <Text key={why} size="sm" c="red">
      {count}: {words}
    </Text>
  ));
}
