/** Mail to evaluate on, where it lies: a folder with `manifest.csv` over .eml files, and `.jsonl` files of labelled records. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { PURPOSES, type PurposeLabel } from "../src/mail/words.ts";
import { type Example, readBytes, readRecords } from "./record.ts";

/** What a folder's labels are called elsewhere; what is not here and no purpose is left out. */
const NAMES: Readonly<Record<string, PurposeLabel>> = {
  personal: "correspondence",
  other_list: "correspondence",
  marketing: "solicitation",
  event_invitation: "event-invitation",
};

/** @throws Error where the folder holds neither a manifest nor records */
export async function readCorpus(dir: string): Promise<Example[]> {
  const records = readdirSync(dir).filter((name) => name.endsWith(".jsonl"));
  const read = await Promise.all(records.sort().map((name) => readRecords(join(dir, name), voiceOf)));
  const filed = await readFiled(dir);
  if (read.length === 0 && filed.length === 0) throw new Error(`${dir} holds neither manifest.csv nor .jsonl files`);
  return [...read.flat(), ...filed];
}

/** The files that a folder's `manifest.csv` names; none where there is no manifest. */
export async function readFiled(dir: string): Promise<Example[]> {
  const manifest = join(dir, "manifest.csv");
  return existsSync(manifest) ? await readManifest(dir, manifest) : [];
}

/** Ids like `a-017` name the voice that wrote them. */
const voiceOf = ({ id }: { readonly id: string }, file: string): string => {
  const voice = /^([a-z]+)-\d/.exec(id)?.[1];
  return `${file
    .split("/")
    .at(-1)
    ?.replace(/\.jsonl$/, "")}${voice ? `-${voice}` : ""}`;
};

interface ManifestRow {
  readonly path: string;
  readonly label: string;
  readonly source: string;
}

async function readManifest(dir: string, file: string): Promise<Example[]> {
  const rows = parse(readFileSync(file), { columns: true, bom: true }) as ManifestRow[];
  const examples: Example[] = [];
  for (const { path, label, source } of rows) {
    const purpose = NAMES[label] ?? PURPOSES.find((each) => each === label);
    if (purpose === undefined) continue;
    const message = await readBytes(readFileSync(join(dir, path)));
    examples.push({ id: path, source, label: purpose, subtle: 2, language: message.language ?? "en", message });
  }
  return examples;
}
