/**
 * Every command, in the order of `lintel --help`. A command's file is imported only when the command line names it, so
 * that help and the fast verbs never pay for the slow ones. Its `register` gets the command, already named and
 * described, and adds arguments, options, subcommands and the action; results go to stdout, progress to stderr, and the
 * exit code into `process.exitCode`.
 */
import type { Command } from "commander";

export interface CommandModule {
  register(command: Command): void;
}

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Exit code when the command cannot do its work at all: bad usage, bad configuration, an internal error. */
  readonly failure: 1 | 2;
  load(): Promise<CommandModule>;
}

export const COMMANDS: readonly CommandEntry[] = [
  { name: "lint", summary: "Judge messages in files, without a server", failure: 2, load: () => import("./lint.ts") },
  { name: "policy", summary: "Run policy cases", failure: 2, load: () => import("./policy.ts") },
  { name: "rules", summary: "List the rules, or explain one", failure: 2, load: () => import("./rules.ts") },
  { name: "validate", summary: "Check a configuration file", failure: 1, load: () => import("./validate.ts") },
  {
    name: "config",
    summary: "Print the configuration in force, or its schema",
    failure: 2,
    load: () => import("./config.ts"),
  },
];
