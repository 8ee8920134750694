/** What can be done to a case now: the step that is next as the one filled button, the rest beside it. */
import { Button, Group } from "@mantine/core";
import { type ComponentType, useState } from "react";
import type { CaseBody } from "../../../../web/api/cases/schemas.ts";
import { useMay } from "../../../api/session.ts";
import { DecideDialog } from "./decide-dialog.tsx";
import { ExportDialog } from "./export-dialog.tsx";
import { FileDialog } from "./file-dialog.tsx";
import { AllegationDialog, DeadlineDialog, PlainDialog } from "./step-dialogs.tsx";

export interface CaseDialog {
  readonly file: CaseBody;
  readonly onClose: () => void;
}

type Name =
  | "allegation"
  | "hearing"
  | "extension"
  | "statement"
  | "decision"
  | "appeal"
  | "appeal-decision"
  | "note"
  | "evidence-note"
  | "message"
  | "file"
  | "link"
  | "merge"
  | "headquarters"
  | "assign"
  | "export";

const LABELS: Readonly<Record<Name, string>> = {
  allegation: "Write the allegation",
  hearing: "Ask the respondent",
  extension: "Give more time",
  statement: "Statement on paper",
  decision: "Decide",
  appeal: "Appeal on paper",
  "appeal-decision": "Decide the appeal",
  note: "Note",
  "evidence-note": "Add a note as evidence",
  message: "Add a message",
  file: "Add a file",
  link: "Link a case",
  merge: "Merge",
  headquarters: "To headquarters",
  assign: "Assign",
  export: "Export",
};

/** The one that comes next, by stage. */
const NEXT: Readonly<Record<CaseBody["stage"], Name | null>> = {
  ...{ opened: "allegation", alleged: "hearing", hearing: null, ready: "decision", decided: null },
  ...{ appealed: "appeal-decision", final: null },
};

const DIALOGS: Readonly<Record<Name, ComponentType<CaseDialog>>> = {
  allegation: AllegationDialog,
  hearing: (props) => <DeadlineDialog kind="hearing" {...props} />,
  extension: (props) => <DeadlineDialog kind="extension" {...props} />,
  statement: (props) => <PlainDialog kind="statement" {...props} />,
  decision: (props) => <DecideDialog kind="decision" {...props} />,
  appeal: (props) => <PlainDialog kind="appeal" {...props} />,
  "appeal-decision": (props) => <DecideDialog kind="appeal-decision" {...props} />,
  note: (props) => <PlainDialog kind="note" {...props} />,
  "evidence-note": (props) => <PlainDialog kind="evidence-note" {...props} />,
  message: (props) => <PlainDialog kind="message" {...props} />,
  file: FileDialog,
  link: (props) => <PlainDialog kind="link" {...props} />,
  merge: (props) => <PlainDialog kind="merge" {...props} />,
  headquarters: (props) => <PlainDialog kind="headquarters" {...props} />,
  assign: (props) => <PlainDialog kind="assign" {...props} />,
  export: ExportDialog,
};

/** The next step and all that moves the case. */
export const Actions = ({ file }: { readonly file: CaseBody }) => (
  <Buttons file={file} names={offered(file, useMay())} />
);

/** What adds to the evidence stands beside it. */
export function Adding({ file }: { readonly file: CaseBody }) {
  const may = useMay()("cases:edit") && file.conflict === null && file.stage !== "final";
  return may && <Buttons file={file} names={["file", "message", "evidence-note"]} />;
}

function Buttons({ file, names }: { readonly file: CaseBody; readonly names: readonly Name[] }) {
  const [open, setOpen] = useState<Name | null>(null);
  const next = NEXT[file.stage];
  const Opened = open && DIALOGS[open];
  return (
    <>
      <Group gap="xs">
        {names.map((name) => (
          <Button key={name} size="xs" variant={name === next ? "filled" : "default"} onClick={() => setOpen(name)}>
            {LABELS[name]}
          </Button>
        ))}
      </Group>
      {Opened && <Opened file={file} onClose={() => setOpen(null)} />}
    </>
  );
}

const EARLY: readonly CaseBody["stage"][] = ["opened", "alleged"];

function offered({ allowed, stage, decisionConflict, hq }: CaseBody, may: ReturnType<typeof useMay>): Name[] {
  const steps = (["allegation", "hearing", "extension", "statement", "appeal"] as const).filter((name) =>
    allowed.includes(name),
  );
  const decisions = (["decision", "appeal-decision"] as const).filter(
    (name) => allowed.includes(name) && decisionConflict === null,
  );
  return [
    ...(may("cases:decide") ? decisions : []),
    ...(may("cases:edit") ? ([...steps, "note", "assign", "link"] as const) : []),
    ...(may("cases:edit") && EARLY.includes(stage) ? (["merge"] as const) : []),
    ...(may("cases:edit") && !hq ? (["headquarters"] as const) : []),
    ...(may("cases:content") ? (["export"] as const) : []),
  ];
}
