#!/usr/bin/env node
/** The program: finds the command, loads its file, runs it, and turns what it throws into words and an exit code. */
import { Command, CommanderError } from "commander";
import { COMMANDS, type CommandEntry } from "./commands.ts";
import { version } from "./version.ts";

/** The commands that the first two words name: `lint ...` and `help lint`. */
function named(args: readonly string[]): CommandEntry[] {
  const words = args.filter((arg) => !arg.startsWith("-")).slice(0, 2);
  return COMMANDS.filter((entry) => words[0] === entry.name || (words[0] === "help" && words[1] === entry.name));
}

async function build(args: readonly string[]): Promise<Command> {
  const program = new Command("lintel")
    .description("Outbound e-mail linting gateway: may this member send this kind of mail to this person?")
    .version(version(), "-V, --version")
    .configureHelp({ showGlobalOptions: false })
    .showSuggestionAfterError(true)
    .showHelpAfterError("(add --help for the options)")
    .exitOverride();
  const wanted = named(args);
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).summary(entry.summary).description(entry.summary);
    if (wanted.includes(entry)) (await entry.load()).register(command);
  }
  return program;
}

/** Errors whose message says what is wrong, where and what to do. */
const FOR_PEOPLE = new Set(["Refusal", "NotHeld", "SchemaMismatch", "StoreUnavailable"]);

/** A fault that is meant for people says so by its name or by `format()`; anything else keeps its stack. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const formatted = (error as { format?: unknown }).format;
  if (typeof formatted === "function") return String(formatted.call(error));
  const code = (error as NodeJS.ErrnoException).code;
  return FOR_PEOPLE.has(error.name) || code !== undefined ? `lintel: ${error.message}` : (error.stack ?? error.message);
}

/** Runs the command line; the exit code is left in `process.exitCode`. */
async function run(args: readonly string[]): Promise<void> {
  const failure = named(args)[0]?.failure ?? 2;
  try {
    await (await build(args)).parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : failure; // commander has printed the help or the fault
      return;
    }
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = failure;
  }
}

// A reader that goes away (`lintel rules | head`) is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? 0);
});

await run(process.argv.slice(2));
