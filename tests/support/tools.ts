/** Programs of the machine that some tests drive. In CI they must be there; elsewhere their tests are skipped, loudly. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Which Debian package a program comes from. */
const PACKAGES: Readonly<Record<string, string>> = {
  swaks: "swaks",
  curl: "curl",
  python3: "python3",
  msmtp: "msmtp",
  postfix: "postfix",
  saslpasswd2: "sasl2-bin",
  nginx: "nginx",
};

/** Out: the program's path, or null. The system's own places are looked into as well. */
function find(program: string): string | null {
  const places = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/lib/nginx/modules"];
  for (const place of places) {
    try {
      accessSync(join(place, program), constants.R_OK);
      return join(place, program);
    } catch {
      // The next one.
    }
  }
  return null;
}

/**
 * True when all of them are there, else false after a warning that names the packages. `notes` is anything else that the
 * tests need: what it is, and whether it is there.
 * @throws in CI, where nothing may be skipped
 */
export function requires(programs: readonly string[], notes: Readonly<Record<string, boolean>> = {}): boolean {
  const missing = programs.filter((program) => find(program) === null).map((program) => PACKAGES[program] ?? program);
  missing.push(...Object.keys(notes).filter((note) => !notes[note]));
  if (missing.length === 0) return true;
  const what = `missing for these tests: ${missing.join(", ")} (apt-get install, or run as told)`;
  if (process.env["CI"] === "true") throw new Error(what);
  console.warn(`SKIPPED: ${what}`);
  return false;
}
