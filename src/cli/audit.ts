/** `lintel audit verify|export`: the trail, checked and copied out. */

import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import type { Writable } from "node:stream";
import type { Command } from "commander";
import type { Head } from "../audit/chain.ts";
import { verifyExcerpt } from "../audit/excerpt.ts";
import { checkTrail, pages } from "../audit/trail.ts";
import { excerptIn } from "../cases/bundle/index.ts";
import { actorOf, type CommonOptions, withActor, withConfig, withFormat, withStore } from "./open.ts";
import { Refusal } from "./refusal.ts";
import { count, print, printJson, safe } from "./terminal.ts";

interface VerifyOptions extends CommonOptions {
  readonly anchor?: string;
  readonly excerpt?: string;
}
interface ExportOptions extends CommonOptions {
  readonly after: string;
  readonly output?: string;
}

export function register(command: Command): void {
  withFormat(withConfig(command.command("verify").description("Check that nobody changed the trail")))
    .option("--anchor <seq:hash>", "a head that was noted elsewhere; the trail must still hold it")
    .option("--excerpt <file>", "check a case's bundle, or the excerpt in it, and nothing else; --anchor is its head")
    .action(verify);
  withActor(withConfig(command.command("export").description("Write the trail as JSON lines, one entry each")))
    .option("--after <seq>", "only entries after this number", "0")
    .option("-o, --output <file>", "default: standard output")
    .action(exportTrail);
}

/** Exit code 1 when the trail is not what it was. */
async function verify(options: VerifyOptions): Promise<void> {
  const anchor = options.anchor === undefined ? null : readAnchor(options.anchor);
  if (options.excerpt !== undefined) return verifyFile(options.excerpt, anchor, options);
  const { head, broken } = await withStore(options, (store) => checkTrail(store, anchor));
  if (broken) process.exitCode = 1;
  if (options.format === "json") printJson({ ok: broken === null, entries: head.seq, head, broken });
  else if (broken) print(safe(`BROKEN at entry ${broken.seq}: ${broken.why}`));
  else print(`${count(head.seq, "entry").replace("entrys", "entries")} verified; head ${head.seq}:${head.hash}`);
}

/** Needs neither configuration nor store: whoever was handed a bundle may have neither. */
function verifyFile(file: string, anchor: Head | null, options: VerifyOptions): void {
  const { head, why } = verifyExcerpt(excerptIn(readFileSync(file)));
  const other = head && anchor && (head.seq !== anchor.seq || head.hash !== anchor.hash);
  const broken = other ? `its head is ${head.seq}:${head.hash}` : why;
  if (broken !== "") process.exitCode = 1;
  if (options.format === "json") printJson({ ok: broken === "", head, broken: broken || null });
  else print(safe(head && broken === "" ? `excerpt verified; head ${head.seq}:${head.hash}` : `BROKEN: ${broken}`));
}

function readAnchor(text: string): Head {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash) throw new Refusal('--anchor: needs NUMBER:HASH, as "audit verify" prints the head');
  return { seq: Number(seq), hash };
}

/** What was exported is itself an entry, after the ones that were written out. */
async function exportTrail(options: ExportOptions): Promise<void> {
  const after = Number(options.after);
  if (!Number.isSafeInteger(after) || after < 0) throw new Refusal(`--after: "${options.after}" is no entry's number`);
  const actor = actorOf(options);
  await withStore(options, async (store) => {
    const out = options.output === undefined ? process.stdout : createWriteStream(options.output, { mode: 0o600 });
    let last = after;
    for await (const page of pages(store, after)) {
      await write(out, page.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
      last = page.at(-1)?.seq ?? last;
    }
    if (out !== process.stdout) await new Promise<void>((done, fail) => out.once("error", fail).end(done));
    if (last > after) await store.recordExport(after, last, actor, Date.now());
  });
}

async function write(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await once(out, "drain");
}
