/** What the case rests on. Opening a piece is recorded, and who did stands beside it. */
import { Anchor, Button, Code, Group, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { CaseBody, EvidenceBody } from "../../../../web/api/cases/schemas.ts";
import { call } from "../../../api/call.ts";
import { queries } from "../../../api/queries.ts";
import { useMay } from "../../../api/session.ts";
import { Empty } from "../../../ui/asked.tsx";
import { Dialog } from "../../../ui/dialogs/dialog.tsx";
import { DataTable } from "../../../ui/table.tsx";
import { failed } from "../../../ui/tell.ts";
import { Ago } from "../../../ui/time.tsx";

type Piece = CaseBody["evidence"][number];

export function Evidence({ file: { evidence } }: { readonly file: CaseBody }) {
  const may = useMay();
  const [shown, setShown] = useState<EvidenceBody | null>(null);
  const look = useMutation({
    mutationFn: (piece: Piece) => call<EvidenceBody>("GET", `/cases/${piece.case}/evidence/${piece.position}`),
    onSuccess: (body) => {
      setShown(body);
      void queries.invalidateQueries({ queryKey: ["cases"] });
    },
    onError: failed,
  });
  if (evidence.length === 0) return <Empty title="There is no evidence." />;
  return (
    <>
      <DataTable
        name="Evidence"
        rows={evidence}
        rowKey={(piece) => `${piece.case}/${piece.position}`}
        columns={[
          { head: "What", cell: ({ kind, label }) => `${kind} ${label}`.trim() },
          {
            head: "Frozen",
            cell: ({ at, addedBy }) => (
              <>
                <Ago at={at} />
                {addedBy && `, by ${addedBy.replace("staff:", "")}`}
              </>
            ),
          },
          { head: "SHA-256", cell: ({ digest }) => <Code title={digest}>{digest.slice(0, 12)}…</Code> },
          { head: "Looked at by", cell: ({ looks }) => <Looks looks={looks} /> },
          {
            head: "Open",
            cell: (piece) => may("cases:content") && <Open piece={piece} onLook={() => look.mutate(piece)} />,
          },
        ]}
      />
      {shown && (
        <Dialog title={`Evidence: ${shown.kind}`} size="lg" onClose={() => setShown(null)}>
          <Code block tabIndex={0}>
            {JSON.stringify(shown.data, null, 2)}
          </Code>
        </Dialog>
      )}
    </>
  );
}

const Looks = ({ looks }: Pick<Piece, "looks">) =>
  looks.length === 0 ? (
    <Text size="sm" c="dimmed">
      nobody
    </Text>
  ) : (
    <Text size="sm">{[...new Set(looks.map(({ actor }) => actor.replace("staff:", "")))].join(", ")}</Text>
  );

const Open = ({ piece, onLook }: { readonly piece: Piece; readonly onLook: () => void }) => (
  <Group gap="xs" wrap="nowrap">
    <Button size="compact-xs" variant="default" onClick={onLook} aria-label={`Look at ${piece.kind} ${piece.position}`}>
      Look
    </Button>
    {piece.size > 0 && (
      <Anchor
        size="sm"
        href={`/api/v1/cases/${piece.case}/evidence/${piece.position}/bytes`}
        download
        aria-label={`Download ${piece.kind} ${piece.position}`}
      >
        Download
      </Anchor>
    )}
  </Group>
);
