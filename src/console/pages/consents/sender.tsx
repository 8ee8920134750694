/** One sender: who granted or refused what. */
import { Button, Stack, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { SenderLedgerBody } from "../../../web/api/consents/schemas.ts";
import { call, query } from "../../api/call.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { Word } from "../../ui/badges.tsx";
import { Download } from "../../ui/download.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { To } from "../../ui/table.tsx";
import { RecordButton } from "./index.tsx";
import { Records, Will } from "./records.tsx";

type Person = SenderLedgerBody["people"][number];

export function Sender({ id }: { readonly id: string }) {
  const asked = useInfiniteQuery({
    queryKey: ["consents", "sender", id],
    queryFn: ({ pageParam }) =>
      call<SenderLedgerBody>("GET", `/consents/senders/${encodeURIComponent(id)}${query({ after: pageParam })}`),
    initialPageParam: 0 as number | null,
    getNextPageParam: ({ next }) => next,
  });
  const sender = asked.data?.pages[0]?.sender;
  return (
    <>
      <PageHead
        title={`Consents to ${sender?.name ?? id}`}
        sub={<To to={`/members/${encodeURIComponent(id)}`}>The member</To>}
        actions={
          <>
            <Download path={`/consents.csv${query({ member: id })}`}>Download as CSV</Download>
            <RecordButton grantee={id} />
          </>
        }
      />
      <Asked query={{ ...asked, data: asked.data?.pages.flatMap(({ people }) => people) } as never}>
        {(people: readonly Person[]) => (
          <Stack gap="md">
            {people.length === 0 && <Empty title="Nobody is on record for this sender." />}
            {people.map((person) => (
              <PersonBlock key={person.address} person={person} />
            ))}
            {asked.hasNextPage && (
              <Button size="xs" variant="default" onClick={() => void asked.fetchNextPage()}>
                More people
              </Button>
            )}
          </Stack>
        )}
      </Asked>
    </>
  );
}

function PersonBlock({ person: { address, suppressed, will, records } }: { readonly person: Person }) {
  return (
    <section aria-label={address}>
      <Title order={2} mb={4}>
        <To to="/consents" search={{ recipient: address }}>
          {address}
        </To>{" "}
        {suppressed && <Word color="red">suppressed</Word>}
      </Title>
      <Stack gap={6}>
        <Will will={will} />
        <Records name={`Records of ${address}`} records={records} />
      </Stack>
    </section>
  );
}
