import { readFileSync } from "node:fs";
import type { Body } from "../../mail/envelope.ts";
import * as review from "../../review/index.ts";
import type { HeldMessage } from "../../store/port.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { age, clip, count, print, printJson, safe, safeLines, table } from "../terminal.ts";

export async function listHeld(options: CommonOptions & { readonly limit: string }): Promise<void> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > review.LONGEST_PAGE)
    throw new Refusal(`--limit: "${options.limit}" is no number from 1 to ${review.LONGEST_PAGE}`);
  const { held, total } = await withStore(options, async (store) => ({
    held: await review.listHeld(store, limit),
    total: (await store.counts()).held,
  }));
  if (options.format === "json") printJson(held);
  else if (held.length === 0) print("nothing is held");
  else
    print(`${table(["REF", "AGE", "FROM", "TO", "SUBJECT", "WHY"], held.map(row))}\n${count(total, "envelope")} held`);
}

function row(message: HeldMessage): string[] {
  const waiting = message.envelopes.filter((envelope) => envelope.state === "held");
  const [first] = waiting;
  const more = waiting.length > 1 ? ` +${waiting.length - 1}` : "";
  const rules = [...new Set(waiting.flatMap((envelope) => envelope.rules))];
  return [
    message.ref,
    age(Date.now() - message.receivedAt),
    clip(message.sender, 30),
    clip(first?.recipient ?? "", 30) + more,
    clip(message.subject, 30),
    rules.join(", ") + (message.appeal === null ? "" : " (appeal)"),
  ];
}

export async function showHeld(ref: string, options: CommonOptions & { readonly body?: boolean }): Promise<void> {
  const view = { body: options.body ?? false, actor: actorOf(options), at: Date.now() };
  const { message, source } = await withStore(options, async (store) => {
    const found = await review.showHeld(store, ref, view);
    return { message: found.message, source: found.body && sourceOf(found.body) };
  });
  if (options.format === "json") {
    printJson({ ...message, ...(view.body && { source }) });
    return;
  }
  print(describe(message));
  if (view.body) print(source === null ? "\nIts source is deleted." : `\n${safeLines(source)}`);
}

/** The bytes as they came, read as UTF-8; what is none shows as replacement characters. */
function sourceOf(body: Body): string {
  return Buffer.from(body.kind === "memory" ? body.bytes : readFileSync(body.path)).toString("utf8");
}

function describe(message: HeldMessage): string {
  const facts: [string, string][] = [
    ["ref", message.ref],
    ["received", `${new Date(message.receivedAt).toISOString()} (${age(Date.now() - message.receivedAt)} ago)`],
    ["held until", new Date(message.heldUntil).toISOString()],
    ["from", message.sender],
    ["subject", message.subject],
    ["size", `${message.size} octets`],
    ["purpose", `${message.purpose} (${Math.round(message.confidence * 100)}%)`],
  ];
  const head = facts.map(([name, value]) => safe(`${name.padEnd(12)}${value}`));
  return [...head, ...appealLines(message), ...message.envelopes.flatMap(envelopeLines), ...findingLines(message)].join(
    "\n",
  );
}

function appealLines({ appeal }: HeldMessage): string[] {
  if (appeal === null) return [];
  const head = `\nits sender appealed ${new Date(appeal.at).toISOString()}`;
  return [
    head,
    ...(appeal.statement === ""
      ? []
      : safeLines(appeal.statement)
          .split("\n")
          .map((line) => `  ${line}`)),
  ];
}

function envelopeLines(envelope: HeldMessage["envelopes"][number]): string[] {
  const by = envelope.decidedBy === null ? "" : ` by ${envelope.decidedBy}`;
  return [
    "",
    safe(`${envelope.recipient}: ${envelope.state}${by}`),
    ...envelope.reasons.map((reason) => safe(`  ${reason}`)),
  ];
}

function findingLines(message: HeldMessage): string[] {
  if (message.findings.length === 0) return [];
  const lines = message.findings.map((finding) => {
    const shown = finding.evidence.filter((evidence) => evidence.text !== "");
    const words = shown.map((evidence) => `"${clip(evidence.text, 60)}" in ${evidence.part}`).join(", ");
    const clauses = finding.clauses.length > 0 ? ` [${finding.clauses.join(", ")}]` : "";
    return safe(
      `  ${finding.level.padEnd(7)}${finding.rule}${clauses}: ${finding.message}${words ? ` (${words})` : ""}`,
    );
  });
  return ["\nfindings", ...lines];
}
