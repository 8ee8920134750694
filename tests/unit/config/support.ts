import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { ConfigFaults } from "../../../src/config/fault.ts";

/** A folder with these files, gone after the test. */
export function folder(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), "lintel-config-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

/** A folder with two packs, so that a configuration beside them can name them. */
export const PACKS = { "packs/ala.yaml": "name: ala\n", "packs/bulk-mail-law.yaml": "name: bulk-mail-law\n" };

/** The lines that a fault report has, with the folder's name taken out. */
export function faultsOf(dir: string, work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ConfigFaults)) throw error;
    return error.format().replaceAll(`${dir}/`, "").split("\n");
  }
  return [];
}
