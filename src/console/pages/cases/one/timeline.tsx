/** Everything that happened, as the trail has it, with the words that stand apart from it. */
import { Text } from "@mantine/core";
import type { CaseBody } from "../../../../web/api/cases/schemas.ts";
import { DataTable } from "../../../ui/table.tsx";
import { Exactly } from "../../../ui/time.tsx";

type Entry = CaseBody["timeline"][number];

const WORDS: Readonly<Record<string, string>> = {
  "complaint.received": "Somebody complained",
  "complaint.confirmed": "The complainant confirmed it",
  "complaint.withdrawn": "The complainant took it back",
  "case.opened": "The case opened",
  "case.closed": "The case closed",
  "report.exported": "Exported as a bundle",
  joined: "Another complaint joined",
  naming: "The complainant said whether they may be named",
  viewed: "Looked at evidence",
  allegation: "What is alleged was written",
  hearing: "The respondent was asked for a statement",
  extension: "The deadline was moved",
  statement: "A statement came",
  lapse: "The deadline passed",
  decision: "Decided",
  appeal: "The respondent appealed",
  "appeal-decision": "The appeal was decided",
  final: "The time to appeal was over",
  note: "Note",
  assigned: "Assigned",
  headquarters: "Sent to headquarters",
  linked: "Linked to another case",
  merged: "Merged under another case",
  evidence: "Evidence was added",
  sanction: "A sanction was decided",
  "sanction-ended": "A sanction ended",
  "sanction-lifted": "A sanction was lifted",
  lifted: "Why it was lifted",
  withdrawn: "The last complaint was taken back",
};

const happened = ({ kind, data }: Entry): string => {
  const what = String(data["what"] ?? "");
  return (kind === "case.changed" ? WORDS[what] : WORDS[kind]) ?? (what || kind);
};

/** The plain values beside it: a standing, a ruling, who was assigned. */
const beside = ({ kind, data }: Entry): string =>
  ["ruling", "outcome", "standing", "assignee", kind === "case.changed" ? "evidence" : "", "case", "into"]
    .flatMap((key) => (typeof data[key] === "string" || typeof data[key] === "number" ? [String(data[key])] : []))
    .join(", ");

export const Timeline = ({ file: { timeline } }: { readonly file: CaseBody }) => (
  <DataTable
    name="Timeline"
    rows={timeline}
    rowKey={({ seq }) => seq}
    columns={[
      { head: "When", cell: ({ at }) => <Exactly at={at} /> },
      { head: "Who", cell: ({ actor }) => actor.replace("staff:", "") },
      {
        head: "What",
        cell: (entry) => (
          <>
            {happened(entry)} {beside(entry)}
          </>
        ),
      },
      {
        head: "Words",
        cell: ({ words }) => (
          <Text size="sm" lineClamp={3} style={{ whiteSpace: "pre-wrap" }}>
            {words}
          </Text>
        ),
      },
      { head: "Entry", number: true, cell: ({ seq }) => seq },
    ]}
  />
);
