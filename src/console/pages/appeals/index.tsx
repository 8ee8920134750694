/** Senders who ask for another look: who did not decide before decides now. */
import { Blockquote, Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AppealAnswerBody, AppealRow } from "../../../web/api/appeals/index.ts";
import { call, query } from "../../api/call.ts";
import { useMay } from "../../api/session.ts";
import { useAddress } from "../../ui/address.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { ReasonDialog } from "../../ui/dialogs/reason-dialog.tsx";
import { useSend } from "../../ui/dialogs/send.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { To } from "../../ui/table.tsx";
import { Ago } from "../../ui/time.tsx";

const STATES = [
  { value: "open", label: "Open" },
  { value: "granted", label: "Granted" },
  { value: "denied", label: "Denied" },
];

export function Page() {
  const [{ state = "open" }, change] = useAddress();
  const [answering, setAnswering] = useState<Answering | null>(null);
  const asked = useQuery({
    queryKey: ["appeals", state],
    queryFn: () => call<AppealRow[]>("GET", `/appeals${query({ state })}`),
  });
  return (
    <>
      <PageHead
        title="Appeals"
        sub="One per message. Somebody who did not decide the message before decides the appeal."
      />
      <SegmentedControl
        size="xs"
        mb="sm"
        aria-label="Which appeals"
        data={STATES}
        value={state}
        onChange={(next) => change({ state: next === "open" ? undefined : next })}
      />
      <Asked query={asked}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={state === "open" ? "No appeal waits." : "There is none."}>
              Senders appeal on the page that their notice leads to.
            </Empty>
          ) : (
            <Stack gap="lg">
              {rows.map((row) => (
                <Appeal key={row.ref} row={row} onAnswer={(outcome) => setAnswering({ row, outcome })} />
              ))}
            </Stack>
          )
        }
      </Asked>
      {answering && <Answer {...answering} onClose={() => setAnswering(null)} />}
    </>
  );
}

interface Answering {
  readonly row: AppealRow;
  readonly outcome: AppealAnswerBody["outcome"];
}

const counted = (envelopes: AppealRow["envelopes"]): string =>
  Object.entries(envelopes)
    .map(([state, count]) => `${count} ${state}`)
    .join(", ");

function Appeal({ row, onAnswer }: { readonly row: AppealRow; onAnswer(outcome: Answering["outcome"]): void }) {
  return (
    <article aria-label={`Appeal about ${row.subject || row.ref}`}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={0}>
          <Text fw={600}>
            <To to={`/held/${row.ref}`}>{row.subject || "(no subject)"}</To>
          </Text>
          <Text size="sm" c="dimmed">
            {row.sender}, <Ago at={row.at} />, recipients: {counted(row.envelopes)}
          </Text>
        </Stack>
        <Actions row={row} onAnswer={onAnswer} />
      </Group>
      <Blockquote p="xs" mt="xs" color="gray">
        <Text size="sm" component="div" className="written">
          {row.statement}
        </Text>
      </Blockquote>
      {row.state !== "open" && (
        <Text size="sm" mt="xs">
          {row.state === "granted" ? "Granted" : "Denied"} by {row.decidedBy?.replace("staff:", "")}
          {row.decidedAt !== null && (
            <>
              , <Ago at={row.decidedAt} />
            </>
          )}
          {row.words !== "" && `: ${row.words}`}
        </Text>
      )}
    </article>
  );
}

function Actions({ row, onAnswer }: { readonly row: AppealRow; onAnswer(outcome: Answering["outcome"]): void }) {
  const may = useMay()("appeals:decide");
  if (row.state !== "open" || !may) return null;
  if (row.barred !== null)
    return (
      <Text size="sm" c="dimmed" maw={260}>
        Not yours to decide: {row.barred}.
      </Text>
    );
  return (
    <Group gap="xs">
      <Button size="xs" variant="light" onClick={() => onAnswer("granted")}>
        Grant
      </Button>
      <Button size="xs" variant="light" color="red" onClick={() => onAnswer("denied")}>
        Deny
      </Button>
    </Group>
  );
}

const HAPPENS = {
  granted: "What is still held is released. What was refused may be sent again within 14 days, to as many people.",
  denied: "The decision stands. What is still held is refused.",
} as const;

function Answer({ row, outcome, onClose }: Answering & { onClose(): void }) {
  const answer = useSend(
    (words: string) => call("POST", `/appeals/${row.ref}/answer`, { outcome, words } satisfies AppealAnswerBody),
    { stale: "appeals", said: `The appeal is ${outcome}.`, onDone: onClose },
  );
  return (
    <ReasonDialog
      title={outcome === "granted" ? "Grant the appeal" : "Deny the appeal"}
      words="required"
      wordsLabel="What its sender is told"
      confirm={outcome === "granted" ? "Grant" : "Deny"}
      danger={outcome === "denied"}
      work={answer}
      onConfirm={({ words }) => answer.mutate(words)}
      onClose={onClose}
    >
      <Text size="sm">{HAPPENS[outcome]}</Text>
    </ReasonDialog>
  );
}
