/** How close sender and recipient are: what is ordinary between people who know each other is a way round every rule otherwise. */
import type { RuleContext } from "../../lint/rule.ts";

export type Closeness = "known" | "stranger" | "many";

/** Below this the words say nothing of what a campaign has in common, and all closed mail would look alike. */
const TELLING = 40;

/** `many`, however well known: the message or its look-alikes reach that number. */
export function closenessOf({
  message,
  recipient,
  recipients,
  reaches,
  options,
}: RuleContext<{ many: number }>): Closeness {
  const telling = message.ownText.trim().length >= TELLING;
  if (recipients.length >= options.many || (telling && reaches("lookAlikes", options.many))) return "many";
  return recipient.will.direct ? "known" : "stranger";
}
