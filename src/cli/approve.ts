/** `lintel approve ...`: campaigns that the association clears before they are sent (iaop.pre.1). */
import type { Command } from "commander";
import { addApproval, listApprovals, revokeApproval } from "./approve/verbs.ts";
import { withActor, withConfig, withFormat } from "./open.ts";

export function register(command: Command): void {
  withActor(withFormat(withConfig(command.command("add <member>").description("Approve a campaign of this member"))))
    .requiredOption("--subject <words>", "must be given: words that the messages' subjects hold, in a row")
    .requiredOption(
      "--until <time>",
      'must be given: it may be sent until before this time, ISO 8601, or "none" for without end',
    )
    .option("--recipients <n>", "to so many people at most; default: any number")
    .action(addApproval);
  withFormat(withConfig(command.command("list").description("List approvals in force")))
    .option("--member <member>", "only this member's")
    .option("--all", "also those that have ended")
    .action(listApprovals);
  withActor(withFormat(withConfig(command.command("revoke <number>").description("End an approval now")))).action(
    revokeApproval,
  );
}
