/** `/cases/$id`: one case from complaint to decision, the next step first. */
import { Alert, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CaseBody } from "../../../../web/api/cases/schemas.ts";
import { call } from "../../../api/call.ts";
import { Asked, Empty } from "../../../ui/asked.tsx";
import { StandingBadge, StateBadge, Word } from "../../../ui/badges.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { PageHead } from "../../../ui/page-head.tsx";
import { To } from "../../../ui/table.tsx";
import { Ago, Exactly } from "../../../ui/time.tsx";
import { SanctionTable } from "../index.tsx";
import { Actions, Adding } from "./actions.tsx";
import { Evidence } from "./evidence.tsx";
import { Sanctions } from "./sanctions.tsx";
import { Timeline } from "./timeline.tsx";

export function Page() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const found = useQuery({
    queryKey: ["cases", "one", id],
    queryFn: () => call<CaseBody>("GET", `/cases/${encodeURIComponent(id)}`),
  });
  return <Asked query={found}>{(body) => <Whole file={body} />}</Asked>;
}

const SAID: Readonly<Record<CaseBody["stage"], string>> = {
  opened: "Next: write down what is alleged, in neutral words and with the clauses.",
  alleged: "Next: ask the respondent for a statement.",
  hearing: "The respondent was asked. Next: their statement, or the end of the deadline.",
  ready: "The respondent was heard, or their time is over. Next: the decision.",
  decided: "It is decided. The respondent may appeal until the deadline.",
  appealed: "The respondent appealed. Next: somebody else than who decided decides about it.",
  final: "The case is closed.",
};

function Whole({ file }: { readonly file: CaseBody }) {
  const { id, respondent, stage, dueAt, conflict, outcome } = file;
  return (
    <Stack gap="md">
      <PageHead
        title={`Case ${id}`}
        sub={
          <>
            About {respondent.name || respondent.address}, opened <Ago at={file.openedAt} />
          </>
        }
        actions={<StateBadge state={outcome && stage === "final" ? outcome : stage} size="lg" />}
      />
      <Alert color={stage === "final" ? "gray" : "indigo"} title={SAID[stage]}>
        {dueAt !== null && (
          <Text size="sm" mb="xs">
            Deadline: <Exactly at={dueAt} /> (<Ago at={dueAt} />)
          </Text>
        )}
        {conflict ? <Text size="sm">You cannot work on it: {conflict}.</Text> : <Actions file={file} />}
      </Alert>
      <Parties file={file} />
      <Section title="What was said">
        <Complaints file={file} />
      </Section>
      <Section title="Sanctions">
        <Sanctions file={file} />
        <Ladder file={file} />
      </Section>
      <Section title="Evidence" actions={<Adding file={file} />}>
        <Evidence file={file} />
      </Section>
      <Section title="Timeline">
        <Timeline file={file} />
      </Section>
    </Stack>
  );
}

interface SectionProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const Section = ({ title, actions, children }: SectionProps) => (
  <div>
    <Group justify="space-between" mb="xs">
      <Title order={2}>{title}</Title>
      {actions}
    </Group>
    {children}
  </div>
);

function Parties({ file }: { readonly file: CaseBody }) {
  const { respondent, parties, disclosed, assignee, hq, links } = file;
  const rows = [
    [
      "Respondent",
      <Group key="r" gap="xs">
        {respondent.name} &lt;{respondent.address}&gt; <StandingBadge standing={respondent.standing} />
      </Group>,
    ],
    ["Groups", respondent.groups.join(", ")],
    ...parties.map(
      (party) =>
        [
          parties.length > 1 ? `Complainant of ${party.case}` : "Complainant",
          <Complainant key={party.case} party={party} />,
        ] as const,
    ),
    ["The respondent is told", TOLD[disclosed.kind]],
    ["Assigned to", assignee ?? "nobody"],
    ["Seen by", hq ? "headquarters alone" : "headquarters and the respondent's groups"],
    [
      "Linked",
      links.length > 0 &&
        links.map((link) => (
          <To key={link} to={`/cases/${link}`}>
            {link}{" "}
          </To>
        )),
    ],
  ] as const;
  return (
    <Section title="Who">
      <Facts rows={rows} />
    </Section>
  );
}

const TOLD = {
  message: "subject and day of the message",
  mailing: "subject and month of the message, which went to many",
  withheld: "not which message it is: that could tell who complained",
} as const;

const Complainant = ({
  party: { person, name, mayBeNamed, outcome },
}: {
  readonly party: CaseBody["parties"][number];
}) => (
  <Group gap="xs">
    {name} {person ? `<${person.address}>` : "(erased)"}
    <Word color={mayBeNamed ? "teal" : "orange"}>{mayBeNamed ? "may be named" : "must not be named"}</Word>
    {outcome === "withdrawn" && <Word color="gray">taken back</Word>}
  </Group>
);

const KINDS: Readonly<Record<string, string>> = {
  allegation: "What is alleged",
  statement: "The respondent's statement",
  decision: "The decision",
  appeal: "The respondent's appeal",
  "appeal-decision": "The decision about the appeal",
};

function Complaints({ file: { complaints, steps } }: { readonly file: CaseBody }) {
  const said = [
    ...complaints.map((one) => ({ key: `c${one.id}`, at: one.at, who: `Complaint (${one.source})`, words: one.words })),
    ...steps
      .filter(({ kind }) => KINDS[kind])
      .map((step) => ({ key: `s${step.id}`, at: step.at, who: KINDS[step.kind] ?? "", words: step.words })),
  ];
  if (said.length === 0) return <Empty title="Nothing yet." />;
  return (
    <Stack gap="xs">
      {said.map(({ key, at, who, words }) => (
        <div key={key}>
          <Text size="sm" fw={600}>
            {who}, <Ago at={at} />
          </Text>
          <Text size="sm" className="written">
            {words || "(no words)"}
          </Text>
        </div>
      ))}
    </Stack>
  );
}

function Ladder({ file: { ladder } }: { readonly file: CaseBody }) {
  if (ladder.cases.length === 0 && ladder.sanctions.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Nothing before with this member.
      </Text>
    );
  return (
    <Stack gap="xs" mt="xs">
      <Title order={3}>Before, with this member</Title>
      <Text size="sm">
        {ladder.cases.map((one) => (
          <span key={one.id}>
            <To to={`/cases/${one.id}`}>{one.id}</To> ({one.outcome ?? "open"}){" "}
          </span>
        ))}
      </Text>
      {ladder.sanctions.length > 0 && <SanctionTable rows={ladder.sanctions} name="Former sanctions" />}
    </Stack>
  );
}
