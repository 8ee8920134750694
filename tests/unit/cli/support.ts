import { execFile } from "node:child_process";
import { join } from "node:path";

export { folder } from "../config/support.ts";

const LINTEL = join(import.meta.dirname, "../../../dist/cli/lintel.js");

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line, without the surroundings of this test run. */
export function lintel(
  args: readonly string[],
  options: { input?: string | Buffer; env?: Record<string, string> } = {},
): Promise<Ran> {
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, NO_COLOR: "1", ...options.env };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [LINTEL, ...args],
      { env, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
        resolve({ code, stdout, stderr });
      },
    );
    child.stdin?.end(options.input ?? "");
  });
}

const HEAD = (subject: string, to: string) =>
  `From: Ann Smith <ann@smith-law.example>\nTo: ${to}\nSubject: ${subject}\nDate: Tue, 10 Mar 2026 09:00:00 +0000\nMessage-ID: <1@smith-law.example>\n`;

/** A plain pitch with price and offer: a solicitation beyond doubt. */
export const pitch = (to = "bob@jones.example"): string =>
  `${HEAD("Special offer: 20% off our document review service", to)}\nDear Bob,\n\nWe offer document review at $499 per month. Order now and save 20% - limited time offer. Buy today!\n\nAnn\n`;

/** What members write to each other all day. */
export const question = (to = "bob@jones.example"): string =>
  `${HEAD("How do you handle conflicts checks?", to)}\nHi Bob,\n\nhow does your firm handle conflicts checks for lateral hires? I would be glad of your advice.\n\nBest,\nAnn\n`;
