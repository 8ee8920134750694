/** `lintel held ...`: what waits for a person, and its ends. */
import type { Command } from "commander";
import { decideHeld } from "./held/decide.ts";
import { listHeld, showHeld } from "./held/show.ts";
import { withActor, withConfig, withFormat } from "./open.ts";

const collect = (value: string, before: string[] = []): string[] => [...before, value];

export function register(command: Command): void {
  withFormat(withConfig(command.command("list").description("List held messages, newest first")))
    .option("--limit <n>", "how many", "50")
    .action(listHeld);
  withActor(withFormat(withConfig(command.command("show <ref>").description("Show one message and why it is held"))))
    .option("--body", "its source as well; the trail says who looked")
    .action(showHeld);
  const decisions = [
    ["release", "Send it after all", false],
    ["refuse", "End it; the sender is told why", true],
    ["withdraw", "End it because its sender asked", false],
  ] as const;
  for (const [kind, summary, needsReason] of decisions) {
    const decision = withActor(withFormat(withConfig(command.command(`${kind} <ref>`).description(summary))));
    decision.option("--recipient <address>", "only this recipient; may be repeated", collect);
    if (needsReason) decision.requiredOption("--reason <text>", "why; the sender reads it");
    else decision.option("--reason <text>", "why; the sender reads it", "");
    decision.action((ref: string, options) => decideHeld(kind, ref, options));
  }
}
