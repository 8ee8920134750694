/** One recipient: towards whom they said what, and whether everything to them is stopped. */
import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Ledger } from "../../../web/api/consents/schemas.ts";
import { call } from "../../api/call.ts";
import { useMay } from "../../api/session.ts";
import { Asked, Empty } from "../../ui/asked.tsx";
import { ReasonDialog } from "../../ui/dialogs/reason-dialog.tsx";
import { useSend } from "../../ui/dialogs/send.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { To } from "../../ui/table.tsx";
import { Ago } from "../../ui/time.tsx";
import { RecordButton } from "./index.tsx";
import { Records, Will } from "./records.tsx";

export function Recipient({ address }: { readonly address: string }) {
  const asked = useQuery({
    queryKey: ["consents", "recipient", address],
    queryFn: () => call<Ledger>("GET", `/consents/recipients/${encodeURIComponent(address)}`),
  });
  return (
    <>
      <PageHead
        title={address}
        tab={`Consents of ${address}`}
        sub={<To to="/consents">All recipients</To>}
        actions={<RecordButton recipient={address} />}
      />
      <Asked query={asked}>{(ledger) => <Whole ledger={ledger} />}</Asked>
    </>
  );
}

function Whole({ ledger }: { readonly ledger: Ledger }) {
  return (
    <Stack gap="md">
      <Suppression ledger={ledger} />
      {ledger.senders.length === 0 && <Empty title="They said nothing to anybody whom you may see." />}
      {ledger.senders.map(({ sender, will, records }) => (
        <section key={sender.id} aria-label={`Towards ${sender.name || sender.id}`}>
          <Title order={2} mb={4}>
            {sender.kind === "member" ? (
              <To to={`/members/${encodeURIComponent(sender.id)}`}>{sender.name || sender.id}</To>
            ) : sender.kind === "everybody" ? (
              "Everybody"
            ) : (
              sender.id
            )}
          </Title>
          <Stack gap={6}>
            <Will will={will} />
            <Records name={`Records towards ${sender.name || sender.id}`} records={records} />
          </Stack>
        </section>
      ))}
      {ledger.declines.length > 0 && <Declines declines={ledger.declines} />}
    </Stack>
  );
}

function Declines({ declines }: Pick<Ledger, "declines">) {
  return (
    <section aria-label="Declined meetings">
      <Title order={2}>Declined meetings</Title>
      {declines.map(({ grantee, event, at }) => (
        <Text size="sm" key={`${grantee} ${event}`}>
          {event}, invited by {grantee}, <Ago at={at} />
        </Text>
      ))}
    </section>
  );
}

function Suppression({ ledger: { address, suppression } }: { readonly ledger: Ledger }) {
  const may = useMay()("consents:edit");
  const [asking, setAsking] = useState(false);
  const button = may && (
    <Button size="xs" variant="default" onClick={() => setAsking(true)}>
      {suppression ? "Lift the suppression" : "Suppress this address"}
    </Button>
  );
  return (
    <div>
      {suppression ? (
        <Alert color="red" title="Suppressed: nothing is sent to this address, whoever sends">
          <Text size="sm" mb="xs">
            {suppression.reason} ({suppression.recordedBy}, <Ago at={suppression.at} />)
          </Text>
          {button}
        </Alert>
      ) : (
        <Group>{button}</Group>
      )}
      {asking && <SuppressDialog address={address} lift={suppression !== null} onClose={() => setAsking(false)} />}
    </div>
  );
}

interface DialogProps {
  readonly address: string;
  readonly lift: boolean;
  onClose(): void;
}

function SuppressDialog({ address, lift, onClose }: DialogProps) {
  const said = lift ? "Mail may go there again." : "Nothing goes there any more.";
  const send = useSend((reason: string) => call("POST", `/suppressions${lift ? "/lift" : ""}`, { address, reason }), {
    stale: "consents",
    said,
    onDone: onClose,
  });
  return (
    <ReasonDialog
      title={lift ? "Lift the suppression" : "Suppress this address"}
      words="required"
      wordsLabel="Why"
      confirm={lift ? "Lift" : "Suppress"}
      danger={!lift}
      work={send}
      onConfirm={({ words }) => send.mutate(words)}
      onClose={onClose}
    >
      <Text size="sm">
        {lift
          ? `Mail to ${address} is judged again as the ledger says.`
          : `Nothing is sent to ${address} any more, whoever sends it and whatever was granted.`}
      </Text>
    </ReasonDialog>
  );
}
