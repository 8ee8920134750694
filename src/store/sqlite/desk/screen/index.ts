import type { DeskReads } from "../index.ts";
import { screenMessage } from "./message.ts";
import { screenRecipients } from "./recipients.ts";
import { screenRecipient } from "./story.ts";

export const screenReads = { screenMessage, screenRecipients, screenRecipient } satisfies Partial<DeskReads>;
