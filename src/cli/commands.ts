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
  { name: "serve", summary: "Run the gateway", failure: 1, load: () => import("./serve.ts") },
  {
    name: "demo",
    summary: "See it work: gateway, smart host and mail on this machine",
    failure: 1,
    load: () => import("./demo.ts"),
  },
  { name: "lint", summary: "Judge messages in files, without a server", failure: 2, load: () => import("./lint.ts") },
  {
    name: "policy",
    summary: "Run policy cases, or explain one message",
    failure: 2,
    load: () => import("./policy.ts"),
  },
  { name: "rules", summary: "List the rules, or explain one", failure: 2, load: () => import("./rules.ts") },
  { name: "validate", summary: "Check a configuration file", failure: 1, load: () => import("./validate.ts") },
  {
    name: "config",
    summary: "Print the configuration in force, or its schema",
    failure: 2,
    load: () => import("./config.ts"),
  },
  {
    name: "migrate",
    summary: "Show or bring up the database's schema",
    failure: 2,
    load: () => import("./migrate.ts"),
  },
  {
    name: "readyz",
    summary: "Ask the running gateway whether it is ready",
    failure: 1,
    load: () => import("./readyz.ts"),
  },
  { name: "mode", summary: "Show or override the mode", failure: 2, load: () => import("./mode.ts") },
  {
    name: "import",
    summary: "Import members, consents, events, participations",
    failure: 2,
    load: () => import("./import.ts"),
  },
  { name: "member", summary: "Add and change members", failure: 2, load: () => import("./member.ts") },
  { name: "user", summary: "Add and change accounts of staff", failure: 2, load: () => import("./user.ts") },
  {
    name: "consent",
    summary: "Record and show what recipients want",
    failure: 2,
    load: () => import("./consent.ts"),
  },
  { name: "token", summary: "List and rotate the keys of links in mail", failure: 2, load: () => import("./token.ts") },
  {
    name: "approve",
    summary: "Clear a member's campaign beforehand",
    failure: 2,
    load: () => import("./approve.ts"),
  },
  { name: "held", summary: "List and decide held mail", failure: 2, load: () => import("./held.ts") },
  { name: "dkim", summary: "Make, show and check keys that sign mail", failure: 2, load: () => import("./dkim.ts") },
  { name: "case", summary: "Complaints: list, read and decide cases", failure: 2, load: () => import("./case.ts") },
  { name: "report", summary: "A month of figures, without names", failure: 2, load: () => import("./report.ts") },
  { name: "audit", summary: "Verify and export the audit trail", failure: 2, load: () => import("./audit.ts") },
];
