/** Words with what was found in them marked. */
import type { HeldMessageBody, Piece } from "../../../../web/api/held/message/schemas.ts";

interface PiecesProps {
  readonly pieces: readonly (Piece & { readonly region?: string })[];
  readonly findings: HeldMessageBody["findings"];
}

export function Pieces({ pieces, findings }: PiecesProps) {
  return pieces.map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text do not move
    <Words key={at} piece={piece} findings={findings} />
  ));
}

function Words({ piece, findings }: { readonly piece: PiecesProps["pieces"][number] } & Pick<PiecesProps, "findings">) {
  const { text, region = "own" } = piece;
  const rules = [...new Set(piece.findings.flatMap((at) => findings[at]?.rule ?? []))];
  const hidden = piece.findings.some((at) => findings[at]?.confidential);
  const dimmed = region === "own" ? undefined : `region-${region}`;
  if (rules.length === 0 && !piece.purpose) return <span className={dimmed}>{text}</span>;
  const why = rules.length > 0 ? rules.join(", ") : "purpose";
  return (
    <mark className={hidden ? "confidential" : rules.length === 0 ? "purpose" : undefined} title={why}>
      {text}
    </mark>
  );
}
