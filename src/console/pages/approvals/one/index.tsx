/** One request for clearance: the draft as its readers would read it, what the rules say of it, and the answer. */
import { Button, Code, Divider, Group, Stack, Text, Textarea } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { ClearanceAnswerBody, ClearanceBody } from "../../../../web/api/approvals/schemas.ts";
import { call } from "../../../api/call.ts";
import { queries } from "../../../api/queries.ts";
import { useMay } from "../../../api/session.ts";
import { Asked } from "../../../ui/asked.tsx";
import { LevelBadge } from "../../../ui/badges.tsx";
import { PageHead } from "../../../ui/page-head.tsx";
import { To } from "../../../ui/table.tsx";
import { done, failed } from "../../../ui/tell.ts";
import { Ago } from "../../../ui/time.tsx";
import { LimitFields, type Limits, monthFromNow } from "../approve.tsx";

export function Page() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const asked = useQuery({
    queryKey: ["approvals", "request", id],
    queryFn: () => call<ClearanceBody>("GET", `/approvals/requests/${encodeURIComponent(id)}`),
  });
  return <Asked query={asked}>{(request) => <Request request={request} />}</Asked>;
}

function Request({ request }: { readonly request: ClearanceBody }) {
  const may = useMay()("approvals:edit");
  const { member, subject, at, purpose, state } = request;
  return (
    <Stack gap="md">
      <PageHead
        title={subject}
        sub={
          <>
            <To to={`/members/${encodeURIComponent(member.id)}`}>{member.name || member.address}</To> asks to have it
            cleared, <Ago at={at} />. It reads as {purpose}.
          </>
        }
      />
      {state !== "open" && (
        <Text size="sm">
          {state === "approved" ? "Cleared" : "Declined"} by {request.decidedBy?.replace("staff:", "")}
          {request.words !== "" && `: ${request.words}`}
        </Text>
      )}
      <Findings findings={request.findings} />
      <Names recipients={request.recipients} />
      <section aria-label="The draft">
        <Text fw={600} size="sm" mb={4}>
          The draft
        </Text>
        <Code block style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", maxHeight: "24rem" }} tabIndex={0}>
          {request.text}
        </Code>
      </section>
      {state === "open" && may && <Answer request={request} />}
    </Stack>
  );
}

function Findings({ findings }: Pick<ClearanceBody, "findings">) {
  if (findings.length === 0) return <Text size="sm">The rules find nothing in it as it stands.</Text>;
  return (
    <section aria-label="What the rules say">
      <Text fw={600} size="sm">
        What the rules say
      </Text>
      <ul className="plain-list">
        {findings.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings do not move
          <li key={at}>
            <Text size="sm" component="span">
              <LevelBadge level={finding.level} /> {finding.message} <Code>{finding.rule}</Code>
            </Text>
            {finding.clauses.map(({ id, text }) => (
              <Text key={id} size="xs" c="dimmed">
                <b>{id}</b> {text}
              </Text>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More are not listed. */
const MOST_NAMED = 50;

function Names({ recipients }: Pick<ClearanceBody, "recipients">) {
  if (recipients.length === 0) return <Text size="sm">The draft names no recipients.</Text>;
  const more = recipients.length - MOST_NAMED;
  return (
    <Text size="sm" style={{ overflowWrap: "anywhere" }}>
      It names {recipients.length}: {recipients.slice(0, MOST_NAMED).join(", ")}
      {more > 0 && ` and ${more} more`}
    </Text>
  );
}

function Answer({ request }: { readonly request: ClearanceBody }) {
  const [limits, setLimits] = useState<Limits>({
    subject: request.subject,
    until: monthFromNow(),
    recipients: request.recipients.length || null,
  });
  const [words, setWords] = useState("");
  const answer = useMutation({
    mutationFn: (approve: Limits | null) =>
      call("POST", `/approvals/requests/${request.id}/answer`, { approve, words } satisfies ClearanceAnswerBody),
    onSuccess: (_, approve) => done(approve ? "Cleared; the member is told." : "Declined; the member is told."),
    onError: failed,
    onSettled: () => queries.invalidateQueries({ queryKey: ["approvals"] }),
  });
  return (
    <section aria-label="Your answer">
      <Divider mb="sm" />
      <Stack gap="sm" maw={480}>
        <LimitFields limits={limits} onChange={setLimits} />
        <Textarea
          size="xs"
          label="What the member is told"
          description="Needed to decline"
          maxLength={1000}
          autosize
          minRows={2}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Group gap="xs">
          <Button
            loading={answer.isPending}
            disabled={limits.subject.trim() === ""}
            onClick={() => answer.mutate(limits)}
          >
            Clear it
          </Button>
          <Button color="red" variant="light" loading={answer.isPending} onClick={() => answer.mutate(null)}>
            Decline
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
