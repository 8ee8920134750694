/** Which answers are old when something of a kind changed. PURE. */

/** What an open message says of the recipients' will and of its sender's standing: not the queue, whose counts cost. */
const OPEN_MESSAGE = ["held/message", "held/recipients", "held/story"];

/** Kinds of the trail's entries, by their first word, and the queries (first word of their key, or two) that they make old. */
const CONCERNS: Readonly<Record<string, readonly string[]>> = {
  submission: ["held", "stats", "waiting"],
  held: ["held", "stats", "appeals", "waiting"],
  decision: ["held", "stats", "waiting"],
  envelope: ["held", "stats", "waiting"],
  appeal: ["appeals", "held", "waiting"],
  member: ["members", "waiting", ...OPEN_MESSAGE],
  consent: ["members", "consents", ...OPEN_MESSAGE],
  suppression: ["consents", "members", ...OPEN_MESSAGE],
  event: ["events", ...OPEN_MESSAGE],
  participation: ["events"],
  approval: ["approvals"],
  clearance: ["approvals", "waiting"],
  pair: ["approvals"],
  complaint: ["cases", "waiting"],
  case: ["cases", "waiting"],
  mode: ["policy"],
  policy: ["policy"],
  duty: ["duty"],
  staff: ["staff", "session"],
  webhook: ["webhooks"],
};

/** @param kinds of what changed @param key of a query */
export function isStale(kinds: readonly string[], [noun, what]: readonly unknown[]): boolean {
  const concerned = kinds.flatMap((kind) => CONCERNS[kind.split(".")[0] ?? ""] ?? []);
  return noun === "audit" || concerned.some((one) => one === noun || one === `${noun}/${what}`);
}
