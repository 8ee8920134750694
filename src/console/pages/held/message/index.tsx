/** One message: why it is held, the flagged words, whom it concerns, what a release would do; its content on request. */
import { Stack } from "@mantine/core";
import { Asked } from "../../../ui/asked.tsx";
import { Content } from "./content.tsx";
import { useMessage } from "./data.ts";
import { Findings } from "./findings.tsx";
import { About, Letterhead } from "./letterhead.tsx";
import { Passages } from "./passages.tsx";
import { Recipients } from "./recipients.tsx";
import { Release } from "./release.tsx";
import { Sender } from "./sender.tsx";
import { Talk } from "./talk.tsx";
import "./message.css";

export interface HeldMessageProps {
  readonly messageRef: string;
  /** Recipients: addresses; null for all that wait. */
  onDecide(kind: "release" | "refuse", recipients: readonly string[] | null): void;
}

export function HeldMessage({ messageRef, onDecide }: HeldMessageProps) {
  const query = useMessage(messageRef);
  return (
    <Asked query={query} lines={14}>
      {(message) => (
        <Stack gap="md" className="message" component="article" aria-label={`Message ${messageRef}`}>
          <Letterhead message={message} />
          <Passages message={message} />
          <Findings message={message} />
          <Recipients key={messageRef} message={message} onDecide={onDecide} />
          <Sender message={message} />
          <Release message={message} />
          <About message={message} />
          <Talk message={message} />
          <Content key={`content ${messageRef}`} message={message} />
        </Stack>
      )}
    </Asked>
  );
}
