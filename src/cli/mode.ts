/** `lintel mode`: what holds now, and the audited way out of trouble (DESIGN.md 4). */
import type { Command } from "commander";
import type { Config } from "../config/schema.ts";
import { formatMoment, parseDuration } from "../config/time.ts";
import { MODES, type Mode } from "../mail/words.ts";
import type { Modes } from "../policy/pack.ts";
import type { Store } from "../store/port.ts";
import { actorOf, type CommonOptions, withActor, withConfig, withFormat, withStore } from "./open.ts";
import { Refusal } from "./refusal.ts";
import { print, printJson, safe } from "./terminal.ts";

interface ModeOptions extends CommonOptions {
  readonly for?: string;
  readonly reason: string;
}

export function register(command: Command): void {
  withActor(withFormat(withConfig(command)))
    .argument("[mode]", "observe, advise or enforce; clear ends an override; nothing shows what holds now")
    .option("--for <duration>", "how long, such as 4h; without it until cleared")
    .option("--reason <text>", "why, for the trail", "")
    .action((mode: string | undefined, options: ModeOptions) => runMode(mode, options));
}

async function runMode(word: string | undefined, options: ModeOptions): Promise<void> {
  const wanted = word === undefined ? null : wantedMode(word);
  const lasting = options.for === undefined ? null : parseDuration(options.for);
  if (options.for !== undefined && (lasting === null || lasting === 0))
    throw new Refusal(`--for: "${options.for}" is no duration, such as 30m or 4h`);
  if (options.for !== undefined && (wanted === null || wanted === "clear"))
    throw new Refusal("--for needs a mode that it holds for: observe, advise or enforce");
  await withStore(options, async (store, config) => {
    const now = Date.now();
    if (wanted !== null) {
      if ((await store.activePolicy(now)) === null) await activateConfigured(store, config, now);
      const until = lasting === null ? null : now + lasting;
      await store.overrideMode(wanted === "clear" ? null : wanted, until, actorOf(options), options.reason, now);
    }
    const modes = (await store.activePolicy(now))?.modes ?? { global: config.mode, exceptions: [], override: null };
    show(modes, options);
  });
}

/** Before the first start there is nothing to override yet; a start would write the same version. */
async function activateConfigured(store: Store, config: Config, now: number): Promise<void> {
  const { loadPacks } = await import("../config/index.ts");
  const { catalogue } = await import("../rules/index.ts");
  const packs = loadPacks(config.policies_dir, config.policies, catalogue);
  await store.activatePolicy(packs, { global: config.mode, exceptions: config.modes }, now);
}

function wantedMode(word: string): Mode | "clear" {
  const wanted = [...MODES, "clear" as const].find((candidate) => candidate === word);
  if (!wanted) throw new Refusal(`"${word}" is no mode; choose among ${MODES.join(", ")}, or clear`);
  return wanted;
}

function show({ global, exceptions, override }: Modes, options: CommonOptions): void {
  const mode = override?.mode ?? global;
  const until = override?.until ?? null;
  if (options.format === "json") {
    printJson({
      mode,
      configured: global,
      override: override && { ...override, until: isoOrNull(until) },
      exceptions,
    });
    return;
  }
  const why = override
    ? `overrides the configured ${global} ${until === null ? 'until "lintel mode clear"' : `until ${formatMoment(until)}`}`
    : "as configured";
  print(safe(`${mode}, ${why}`));
  if (!override && exceptions.length > 0) print(`with ${exceptions.length} exceptions (modes in the configuration)`);
}

const isoOrNull = (time: number | null): string | null => (time === null ? null : formatMoment(time));
