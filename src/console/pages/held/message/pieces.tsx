/** Words with what was found in them marked; behind each mark the numbers of its findings. */
import { VisuallyHidden } from "@mantine/core";
import type { HeldMessageBody, Piece } from "../../../../web/api/held/message/schemas.ts";
import { numbersOf } from "./found.ts";
import { marking } from "./mark.ts";

type Shown = Piece & { readonly region?: string };

interface PiecesProps {
  /** The part of the message that they are of. */
  readonly part: string;
  readonly pieces: readonly Shown[];
  readonly findings: HeldMessageBody["findings"];
}

export function Pieces({ part, pieces, findings }: PiecesProps) {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1]?.findings ?? [];
    const ended = piece.findings.filter((one) => !next.includes(one));
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text do not move
      <Words key={at} part={part} piece={piece} findings={findings} ended={ended} />
    );
  });
}

interface WordsProps extends Omit<PiecesProps, "pieces"> {
  readonly piece: Shown;
  /** What was found and does not go on in the next piece. */
  readonly ended: readonly number[];
}

function Words({ part, piece, findings, ended }: WordsProps) {
  const { text, region = "own", purpose } = piece;
  const rules = [...new Set(piece.findings.flatMap((at) => findings[at]?.rule ?? []))];
  const hidden = piece.findings.some((at) => findings[at]?.confidential);
  if (rules.length === 0)
    return purpose ? (
      <mark className="purpose" title="purpose">
        {text}
      </mark>
    ) : (
      <span className={region === "own" ? undefined : `region-${region}`}>{text}</span>
    );
  return (
    <>
      <mark
        className={hidden ? "confidential" : undefined}
        title={rules.join(", ")}
        {...marking(numbersOf(findings, piece.findings), part)}
      >
        {text}
      </mark>
      <Numbers numbers={numbersOf(findings, ended)} />
    </>
  );
}

/** Small, and read out as what they are. */
function Numbers({ numbers }: { readonly numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <sup className="numbers">
      <VisuallyHidden component="span"> {numbers.length > 1 ? "(findings " : "(finding "}</VisuallyHidden>
      {numbers.join(", ")}
      <VisuallyHidden component="span">) </VisuallyHidden>
    </sup>
  );
}
