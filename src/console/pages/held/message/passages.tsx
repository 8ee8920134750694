/** The flagged words with some around them: most decisions need no more. */
import { Text } from "@mantine/core";
import type { HeldMessageBody, Passage } from "../../../../web/api/held/message/schemas.ts";
import { Pieces } from "./pieces.tsx";
import { Section } from "./section.tsx";

export function Passages({ message }: { readonly message: HeldMessageBody }) {
  const { passages, findings, unread } = message;
  return (
    <Section title="Flagged passages" aside={unread === null ? undefined : `Without the words around them: ${unread}`}>
      {passages.length === 0 && (
        <Text size="sm" c="dimmed">
          No words were flagged: it is held for whom it goes to, or for what it is.
        </Text>
      )}
      {passages.map((passage, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages do not move
        <Quote key={at} passage={passage} findings={findings} named={passages[at - 1]?.part !== passage.part} />
      ))}
    </Section>
  );
}

interface QuoteProps {
  readonly passage: Passage;
  readonly findings: HeldMessageBody["findings"];
  /** Whether the part is named above it: not again for the same part. */
  readonly named: boolean;
}

function Quote({ passage, findings, named }: QuoteProps) {
  const { part, label, pieces, before, after } = passage;
  return (
    <>
      {named && (
        <Text size="xs" c="dimmed" mt={4}>
          {label.charAt(0).toUpperCase() + label.slice(1)}
        </Text>
      )}
      <blockquote className="passage">
        {before && "… "}
        <Pieces part={part} pieces={pieces} findings={findings} />
        {after && " …"}
      </blockquote>
    </>
  );
}
