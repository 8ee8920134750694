/**
 * Personal data in a message: numbers that identify people, dates of birth, health, accounts, who earns what. Text and
 * attachments alike, whoever wrote them: what is quoted or forwarded is disclosed as well.
 */
import type { Evidence, Message } from "../../mail/message.ts";
import { attachmentPiece, type Piece, plainForm } from "../plain.ts";
import { IDENTIFIERS, type Identifier, isIban, isSample } from "./identifiers.ts";

export interface Disclosure {
  /** As a sentence calls it: `social security number`. */
  readonly kind: string;
  readonly count: number;
  /** Beyond doubt: a checksum and a label, or a list of them. */
  readonly firm: boolean;
  /** Masked: a finding must not become a copy. */
  readonly evidence: Evidence;
}

const known = new WeakMap<Message, Disclosure | null>();

/** The gravest disclosure, firm ones first; null when there is none. */
export function disclosureIn(message: Message): Disclosure | null {
  const cached = known.get(message);
  if (cached !== undefined) return cached;
  const found = piecesOf(message).flatMap((piece) => DETECTORS.flatMap((detect) => detect(piece) ?? []));
  const gravest = found.find((each) => each.firm) ?? found[0] ?? null;
  known.set(message, gravest);
  return gravest;
}

/** UTF-16 units of a part that are read (std 84). */
const MOST_TEXT = 65_536;

function piecesOf(message: Message): Piece[] {
  const whole = (part: string, text: string): Piece => {
    const written = text.slice(0, MOST_TEXT);
    return { part, written, plain: plainForm(written) };
  };
  const attached = message.attachments.flatMap(({ text }, index) =>
    text === "" ? [] : attachmentPiece(message, index),
  );
  return [whole("subject", message.subject), whole("text", message.text), ...attached];
}

/** From here on it is a list of people, whatever stands beside it. */
const LIST = 3;

/** A run of digits as people write them, with the letters that some numbers begin or end with. */
const CANDIDATE =
  /(?<![\w.,$€£/=&?#%+@-])(?:[A-Za-z]{1,2}[ -]?)?\d(?:[ .\-/]?\d){5,18}(?:[ -]?[A-Za-z](?![A-Za-z]))?(?![\w%@])(?![.-]\w)/g;
const MOST_CANDIDATES = 2000;

interface Found {
  readonly identifier: Identifier;
  readonly at: number;
  readonly text: string;
  readonly labelled: boolean;
}

function identifiers(piece: Piece): Disclosure | null {
  const found: Found[] = [];
  let looked = 0;
  for (const { index, 0: text } of piece.written.matchAll(CANDIDATE)) {
    looked += 1;
    if (looked > MOST_CANDIDATES) break;
    const one = recognised(piece, index, text);
    if (one !== null) found.push(one);
  }
  const kinds = [...new Set(found.map(({ identifier }) => identifier.kind))];
  const each = kinds.flatMap(
    (kind) =>
      disclosed(
        piece,
        kind,
        found.filter(({ identifier }) => identifier.kind === kind),
      ) ?? [],
  );
  return each.find(({ firm }) => firm) ?? each[0] ?? null;
}

/** How far a label stands from its number at most, UTF-16 units. */
const BEFORE = 60;
const AFTER = 20;

/** The numbers of manuals are for trying things out. */
const OF_TESTS =
  /(?<![a-z])(?:tests?|testing|samples?|examples?|dummy|fake|fictitious|placeholders?|sandbox|formats?|demos?|e\.g\.|beispiel|ejemplo|exemple|exemplo|prueba)(?![a-z])/;
const AROUND = 160;

const isOfTests = (plain: string, at: number): boolean =>
  OF_TESTS.test(plain.slice(Math.max(0, at - AROUND), at + AROUND));

function recognised({ plain }: Piece, at: number, written: string): Found | null {
  const near = plain.slice(Math.max(0, at - BEFORE), at + written.length + AFTER);
  const forms = [written, written.replace(/^[A-Za-z]+[ -]?/, ""), written.replace(/[ -]?[A-Za-z]$/, "")];
  let unlabelled: Found | null = null;
  for (const identifier of IDENTIFIERS) {
    const text = forms.find(identifier.is);
    if (text === undefined) continue;
    // A column's heading may stand far above its numbers.
    const labelled = identifier.label.test(near);
    if (isSample(text) && (!labelled || isOfTests(plain, at))) continue;
    const found = { identifier, at: at + written.indexOf(text), text, labelled };
    if (labelled) return found;
    if (!identifier.needsLabel || identifier.label.test(plain)) unlabelled ??= found;
  }
  return unlabelled;
}

function disclosed(piece: Piece, kind: string, found: readonly Found[]): Disclosure | null {
  const [first] = found;
  if (first === undefined) return null;
  const count = new Set(found.map(({ text }) => text.replace(/\W/g, ""))).size;
  const listed = count >= 2 && found.some(({ identifier }) => identifier.label.test(piece.plain));
  const firm = found.some(({ labelled }) => labelled) || listed || (count >= LIST && !first.identifier.needsLabel);
  if (!firm && first.identifier.needsLabel) return null;
  return { kind, count, firm, evidence: masked(piece, first.at, first.text) };
}

/** All but the last four letters and digits starred. */
function masked({ part }: Piece, offset: number, text: string): Evidence {
  return { part, offset, text: text.replace(/[\p{L}\p{N}](?=(?:[^\p{L}\p{N}]*[\p{L}\p{N}]){4})/gu, "*") };
}

const DATE =
  "(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:de )?[a-z]{3,10}\\.?,? (?:de )?\\d{4}|[a-z]{3,9} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})";
const BIRTH_LABEL =
  "(?:date of birth|birth ?date|d\\.?o\\.?b\\b\\.?|geburtsdatum|fecha de nacimiento|date de naissance|data de nascimento)";
const BIRTH = new RegExp(`(?<![a-z])${BIRTH_LABEL}[^a-z0-9]{0,12}(?:is |was )?${DATE}`, "g");
const HAS_BIRTH = new RegExp(`(?<![a-z])${BIRTH_LABEL}(?![a-z])`);
const ANY_DATE = new RegExp(`(?<![\\w])${DATE}`, "g");

/** One labelled date may be anybody's business; a list of them is a file on people. */
function births(piece: Piece): Disclosure | null {
  const heading = HAS_BIRTH.exec(piece.plain);
  if (heading === null) return null;
  const labelled = [...piece.plain.matchAll(BIRTH)].length;
  const below = [...piece.plain.slice(heading.index).matchAll(ANY_DATE)].length;
  const count = labelled > 0 ? labelled : below;
  if (labelled === 0 && below < LIST) return null;
  const evidence = { part: piece.part, offset: heading.index, text: heading[0] };
  return { kind: "date of birth", count, firm: count >= LIST, evidence };
}

const HEALTH =
  /(?<![a-z])(?:patient(?:'s)? name|diagnosis|diagnoses|medical record (?:number|no)\.?|mrn|icd-10(?: code)?|blood (?:type|group)|krankenakte|historia clinica)\s{0,2}[:#=]\s{0,2}\S/g;
const ILLNESS =
  /(?<![a-z])(?:is|was|has been|been|tested) (?:hiv[- ]positive|positive for (?:hiv|hepatitis|drugs)|diagnosed (?:with|as)|in rehab|being treated for (?:depression|addiction|alcohol\w{0,4}|cancer|bipolar|hiv))/g;

function health(piece: Piece): Disclosure | null {
  const labels = [...piece.plain.matchAll(HEALTH)];
  const first = labels[0] ?? [...piece.plain.matchAll(ILLNESS)][0];
  if (first === undefined) return null;
  const distinct = new Set(labels.map(([text]) => text.replace(/[^a-z].*/s, ""))).size;
  const evidence = { part: piece.part, offset: first.index, text: first[0].replace(/\s*[:#=].*/s, "") };
  return { kind: "health record", count: Math.max(1, labels.length), firm: distinct >= 2, evidence };
}

const IBAN = /(?<![\w])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)/g;
const PRIVATE =
  /\b(?:salar\w{1,6}|payroll|wages?|employees?|staff|personal account|private account|(?:his|her|their) (?:bank )?account|gehalt\w{0,4}|nomina|salaire|funcionario)\b/;

/** A firm's own account stands on each of its invoices: only other people's are found, or many. */
function accounts(piece: Piece): Disclosure | null {
  const found = [...piece.written.matchAll(IBAN)].filter(([text]) => isIban(text));
  const count = new Set(found.map(([text]) => text.replaceAll(" ", ""))).size;
  const [first] = found;
  if (first === undefined || (count < LIST && !PRIVATE.test(piece.plain))) return null;
  return { kind: "bank account", count, firm: count >= LIST, evidence: masked(piece, first.index, first[0]) };
}

const PAY =
  /(?<![a-z])(?:salar(?:y|ies|io|ios|is)|payroll|compensation|wages?|base pay|pay ?(?:rise|roll|review|list)s?|bonus(?:es)?|gehalt|gehalter|nomina|sueldos?|salaires?|remuneration|remuneracao|folha de pagamento)(?![a-z])/;
/** A line that begins with a person's name and holds a sum. */
const EARNER =
  /(?:^|;)[ \t>*•"'-]{0,6}(?:\p{L}{2,12}: )?(?:\d{1,4}[,;\t. ]{1,2})?"?(\p{Lu}[\p{L}'’-]{1,20},? (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]{1,20})"?(?![\p{L}])[^\n]{0,80}?(?<!\d|\d[.,])(?:\d{2,3}[,. ']\d{3}|\d{5,6}|\d{2,3} ?[kK])(?![\d])/gmu;
/** Posts, not people: surveys and budgets list those. */
const POST =
  /\b(?:administrators?|managers?|directors?|partners?|associates?|assistants?|paralegals?|secretar\w{1,4}|clerks?|officers?|coordinators?|specialists?|analysts?|attorneys?|counsel|lawyers?|receptionists?|staff|team|department|sponsor(?:s|ship)?|total|average|median|survey|budget|firms?|office|law|legal|human|resources|finance|marketing|gold|silver|bronze|platinum|invoice|payment|january|february|march|april|june|july|august|september|october|november|december|new|san|los|north|south|east|west)\b/i;

function earnings(piece: Piece): Disclosure | null {
  const heading = PAY.exec(piece.plain);
  if (heading === null) return null;
  const names = new Set(
    [...piece.written.matchAll(EARNER)].map(([, name = ""]) => name).filter((name) => !POST.test(name)),
  );
  if (names.size < LIST) return null;
  const evidence = { part: piece.part, offset: heading.index, text: heading[0] };
  return { kind: "list of what people earn", count: names.size, firm: true, evidence };
}

const PAPERS =
  /(?<![a-z])(?:passport|(?:driver'?s?|driving) licen[cs]e|reisepass\w{0,6}|pasaporte|passeport|passaporte|permanent resident card|green card)(?: (?:number|no\.?|#|nr\.?))?[\s:#=]{1,4}(?:is )?[a-z]{0,2}\d[\da-z-]{5,13}(?![\w])/g;

/** No checksum, but the label stands right before the number. */
function papers(piece: Piece): Disclosure | null {
  const found = [...piece.plain.matchAll(PAPERS)];
  const [first] = found;
  if (first === undefined) return null;
  const evidence = masked(piece, first.index, piece.written.slice(first.index, first.index + first[0].length));
  return { kind: "passport or licence number", count: found.length, firm: true, evidence };
}

/** `Bob Miller's salary is $145,000`, in a sentence. */
const EARNS =
  /\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?(?:['’]s (?:\p{Ll}{3,10} )?(?:salary|pay|compensation|bonus|wage) (?:is|was|will be)|['’]s is| (?:earns|makes|is paid|was paid|gets paid)) (?:[$£€] ?|USD |EUR |GBP )?\d{2,3}(?:[,. ]\d{3}|[kK])/gu;

function told(piece: Piece): Disclosure | null {
  const [first, ...more] = PAY.test(piece.plain) ? [...piece.written.matchAll(EARNS)] : [];
  if (first === undefined) return null;
  const evidence = { part: piece.part, offset: first.index, text: first[0].replace(/\d/g, "*") };
  return { kind: "what somebody earns", count: more.length + 1, firm: more.length > 0, evidence };
}

const DETECTORS = [identifiers, earnings, papers, told, births, accounts, health] as const;
