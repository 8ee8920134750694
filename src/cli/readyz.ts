/** `lintel readyz`: asks the running gateway; for health checks of containers and for scripts that wait. */
import { setTimeout as pause } from "node:timers/promises";
import type { Command } from "commander";
import { parseDuration } from "../config/time.ts";
import { type CommonOptions, readConfig, withConfig, withFormat } from "./open.ts";
import { Refusal } from "./refusal.ts";
import { print, printJson, safe } from "./terminal.ts";

interface ReadyzOptions extends CommonOptions {
  readonly wait?: boolean;
  readonly timeout: string;
}

interface Answer {
  readonly status: string;
  readonly checks?: Readonly<Record<string, { ok: boolean; required: boolean; reason?: string }>>;
}

export function register(command: Command): void {
  withFormat(withConfig(command))
    .option("--wait", "ask again until it is ready")
    .option("--timeout <duration>", "how long to wait", "30s")
    .action(async (options: ReadyzOptions) => {
      process.exitCode = await readyz(options);
    });
}

/** Exit code: 0 ready, 1 not. */
async function readyz(options: ReadyzOptions): Promise<0 | 1> {
  const { web } = readConfig(options);
  const timeout = parseDuration(options.timeout);
  if (timeout === null) throw new Refusal(`--timeout: "${options.timeout}" is no duration, such as 30s or 2m`);
  const url = `http://${localHost(web.host)}:${web.port}/readyz`;
  const deadline = performance.now() + timeout;
  let answer = await ask(url, timeout);
  while (options.wait && answer.status !== "ready" && performance.now() < deadline) {
    await pause(200);
    answer = await ask(url, Math.max(100, deadline - performance.now()));
  }
  if (options.format === "json") printJson(answer);
  else show(answer);
  return answer.status === "ready" ? 0 : 1;
}

/** Where a listener on all addresses can be reached from here. */
function localHost(host: string): string {
  if (host === "0.0.0.0" || host === "") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

async function ask(url: string, timeoutMs: number): Promise<Answer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(Math.min(timeoutMs, 10_000)), redirect: "error" });
    return (await response.json()) as Answer;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { status: "unreachable", checks: { [url]: { ok: false, required: true, reason: String(cause) } } };
  }
}

function show({ status, checks = {} }: Answer): void {
  print(safe(status));
  for (const [name, check] of Object.entries(checks)) {
    const word = check.ok ? "ok" : check.required ? "FAILS" : "down";
    print(safe(`  ${word.padEnd(6)}${name}${check.reason ? `: ${check.reason}` : ""}`));
  }
}
