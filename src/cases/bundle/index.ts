/** One case as a bundle for a hearing (ala.ns.11): a document, originals, the excerpt of the trail, and what checks them. */
import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync, zip } from "fflate";
import { digestOfEntries, type Excerpt, FORMAT, sealed } from "../../audit/excerpt.ts";
import type { Parser } from "../../parse/index.ts";
import type { CaseOfficer, CaseReads, ProcedureVerbs } from "../../store/port.ts";
import { caseDocument } from "./document.ts";
import { fileNameOf } from "./evidence-section.ts";
import { type BundleCase, HELD_BACK, respondentsPart } from "./held-back.ts";
import { readLetters } from "./letter.ts";
import { Redactor, type Replaced } from "./redact.ts";

export interface BundleOrder {
  readonly id: string;
  readonly officer: CaseOfficer;
  /** The respondent's copy. */
  readonly redacted: boolean;
  /** More names and addresses of third parties that are replaced in it. */
  readonly also: readonly string[];
  readonly at: number;
}

export interface BundleParts {
  readonly store: Pick<CaseReads, "caseFile" | "caseMaterial" | "caseExcerpt"> &
    Pick<ProcedureVerbs, "recordCaseExport">;
  readonly parser: Pick<Parser, "parse">;
  readonly association: string;
  clause(id: string): string | null;
  /** The scripts that stand in it, by file name. */
  readonly verifiers: Readonly<Record<string, string>>;
}

export interface Bundle {
  readonly zip: Uint8Array;
  /** `NUMBER:HASH`: what somebody notes elsewhere. */
  readonly head: string;
  readonly replaced: readonly Replaced[];
}

/** What an export would replace and hold back, before anybody is handed anything. */
export interface BundlePreview {
  readonly replaced: readonly Replaced[];
  readonly heldBack: readonly string[];
  /** Texts as they will stand, of those where something was replaced. */
  readonly passages: readonly { readonly where: string; readonly text: string }[];
}

/** Null where there is no such case for this person. */
async function gather({ store }: BundleParts, { id, officer, at }: BundleOrder): Promise<BundleCase | null> {
  const file = await store.caseFile(id, officer, at);
  return file && { file, material: await store.caseMaterial(file.id, at) };
}

interface Readied {
  readonly case: BundleCase;
  readonly redactor: Redactor | null;
}

function ready(whole: BundleCase, { redacted, also }: BundleOrder): Readied {
  if (!redacted) return { case: whole, redactor: null };
  const { file, material } = whole;
  const persons = [
    ...material.persons.filter(({ named }) => !named),
    ...also.map((text, index) => ({ label: `Third party ${index + 1}`, secrets: [text] })),
  ];
  const redactor = new Redactor(persons, [file.respondent.address]);
  const part = respondentsPart(whole);
  const shown = { ...part.file, parties: [] as typeof part.file.parties };
  const replaced = {
    file: redactor.all(shown),
    material: { ...redactor.all({ ...part.material, persons: [] }), persons: part.material.persons },
  };
  return { case: { ...replaced, file: { ...replaced.file, parties: part.file.parties } }, redactor };
}

export async function previewBundle(parts: BundleParts, order: BundleOrder): Promise<BundlePreview | null> {
  const whole = await gather(parts, order);
  if (!whole) return null;
  const { case: shown, redactor } = ready(whole, order);
  const passages = shown.file.steps
    .filter((step) => step.words.includes("["))
    .map((step) => ({ where: step.kind, text: step.words }));
  return { replaced: redactor?.replaced ?? [], heldBack: redactor ? HELD_BACK : [], passages };
}

/** @throws SmtpFailure where the parser's workers are all taken; nothing is written then */
export async function makeBundle(parts: BundleParts, order: BundleOrder): Promise<Bundle | null> {
  const whole = await gather(parts, order);
  if (!whole) return null;
  const { case: shown, redactor } = ready(whole, order);
  const letters = await readLetters(parts.parser.parse, shown.material.evidence);
  const excerpt = await sealExcerpt(parts, order, whole.file.id);
  const head = `${excerpt.seal.seq}:${excerpt.seal.hash}`;
  const document = caseDocument({
    ...{ ...shown, letters, association: parts.association, clause: parts.clause, head },
    ...{ madeAt: order.at, madeBy: order.officer.actor },
    labels: redactor?.replaced.map(({ label }) => label) ?? null,
  });
  const files = new Map<string, Uint8Array>([
    ["case.html", strToU8(document)],
    ["excerpt.json", strToU8(`${JSON.stringify(excerpt, null, 1)}\n`)],
    ...Object.entries(parts.verifiers).map(([name, text]) => [name, strToU8(text)] as const),
    ...(redactor ? [] : originals(shown)),
  ]);
  const manifest = { case: whole.file.id, redacted: order.redacted, head, files: [...files].map(listed) };
  files.set("manifest.json", strToU8(`${JSON.stringify(manifest, null, 1)}\n`));
  return { zip: await zipped(files), head, replaced: redactor?.replaced ?? [] };
}

/** In other threads: letters of many megabytes are no reason for everybody's mail to wait. */
const zipped = (files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> =>
  new Promise((done, fail) => {
    // The same content is the same file: no times of the machine in it.
    const options = { mtime: new Date(Date.UTC(2000, 0, 1, 12)) };
    zip(Object.fromEntries(files), options, (error, data) => (error ? fail(error) : done(data)));
  });

const listed = ([name, bytes]: readonly [string, Uint8Array]) => ({
  ...{ name, size: bytes.length },
  sha256: createHash("sha256").update(bytes).digest("hex"),
});

/** Bytes as they were frozen, and what is no bytes as JSON. */
function originals({ material }: BundleCase): (readonly [string, Uint8Array])[] {
  return material.evidence.map((piece, index) =>
    piece.bytes
      ? ([fileNameOf(piece, index + 1), piece.bytes] as const)
      : ([
          `evidence/${String(index + 1).padStart(3, "0")}-${piece.kind}.json`,
          strToU8(`${JSON.stringify(piece.data)}`),
        ] as const),
  );
}

async function sealExcerpt(
  { store }: BundleParts,
  { redacted, officer, at }: BundleOrder,
  id: string,
): Promise<Excerpt> {
  const { size, root, entries } = await store.caseExcerpt(id, redacted);
  const digest = digestOfEntries(entries.map(({ entry }) => entry.hash));
  const seal = await store.recordCaseExport(id, { size, root, entries: digest, redacted }, officer.actor, at);
  return {
    ...{ format: FORMAT, tree: { size, root } },
    entries: entries.map(({ entry, path }) => ({ ...sealed(entry), path })),
    seal: sealed(seal),
  };
}

/** More than any bundle's excerpt has, octets. */
const MOST_OCTETS = 64 * 1_048_576;

/** The excerpt's text, from a bundle or by itself. */
export function excerptIn(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes);
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === "excerpt.json" && originalSize <= MOST_OCTETS,
  })["excerpt.json"];
  return found ? strFromU8(found) : "";
}
