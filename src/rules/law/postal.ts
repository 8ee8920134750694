/**
 * Recognises postal addresses (15 USC 7704(a)(5)(A)(iii); std 92): streets with a postcode or a town, post office boxes and
 * private mailboxes of the countries that our members write from. It errs on the sender's side: an address in an unusual form
 * is better than a hold. For plain forms (`../plain.ts`): "ß" is one "s" there.
 */
import type { Evidence, Message } from "../../mail/message.ts";
import { anyOf, attachmentPiece, evidenceAt, textOf } from "../plain.ts";

const BOX =
  /\b(?:p\.? ?o\.? ?box|post office box|box postale|postfach|apartado(?: postal| de correos)?|aptdo\.?|casilla(?: de correo)?|boite postale|b\.?p\.?|c\.?s\.?|caixa postal|casella postale|postbus|pmb|private (?:mail)?bag|locked bag|g\.?p\.?o\.? box)[ #:no.º°]{1,6}\d{1,6}\b/;

const ENGLISH =
  "\\d{1,6}[a-z]?(?:-\\d{1,5})?,? (?:(?:n|s|e|w|ne|nw|se|sw)\\.? )?(?:[a-z0-9'.&-]{1,20} ){1,5}(?:street|str|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|ln|way|court|ct|place|pl|plaza|square|sq|parkway|pkwy|highway|hwy|terrace|ter|circle|cir|row|mews|crescent|cres|close|quay|wharf|trail|loop|gardens|grove|park|walk|alley|pike|turnpike|marg|nagar|salai)\\b|\\d{1,6} (?:(?:n|s|e|w)\\.? )?broadway\\b|\\b(?:one|two|three|four|five|six|ten) (?:[a-z]{1,20} ){1,3}(?:street|avenue|plaza|square|place|center|centre|tower|way|drive|road|court)\\b|\\d{1,6} (?:avenue|avenida|rue|via) [a-z]";
const BUILDING =
  "\\b(?:suite|floor|fl|level|unit|tower|block|plot|sector|phase|house no|flat|door no|office|room)\\b[ .,#:-]{1,3}(?:no\\.? ?)?[a-z]?-?\\d{1,5}";
const GERMAN =
  "\\b[a-z.-]{0,30}(?:s?tras?se|str\\.?|weg|platz|allee|gasse|ring|damm|ufer|chaussee|markt|graben|hof|zeile|steig|wall)\\s\\d{1,4}\\s?[a-z]?\\b|\\b(?:am|an der|im|in der|unter den|auf der|zum|zur|alte[rn]?|neue[rn]?|grosse[rn]?) [a-z-]{2,25}(?: [a-z-]{2,20})? \\d{1,4}[a-z]?\\b|\\b[a-z.-]{2,30}(?:straat|laan|plein|gracht|kade|dijk|singel)\\s\\d{1,4}\\b";
const ROMANCE =
  "\\d{1,4}(?: ?bis| ?ter)?,? ?(?:rue|avenue|av\\.?|boulevard|bd|place|quai|chemin|allee|impasse|cours|route|square|passage|faubourg)\\s|\\b(?:calle|c/|avda?\\.?|av\\.|avenida|plaza|paseo|p\\.o|carrer|carretera|ctra\\.?|ronda|gran via|calzada|camino|jiron|carrera|cra\\.?|diagonal|rambla|via|viale|corso|piazza|rua|r\\.|praca|travessa|trav\\.|alameda|largo|estrada|rodovia|rod\\.|avenida|edificio)\\s?[a-z.' -]{2,45}[,#]?\\s?(?:n[.ºo°]{0,2}\\s?|num\\.? ?|km ?)?\\d{1,5}";

const STREET = new RegExp(anyOf(ENGLISH, BUILDING, GERMAN, ROMANCE), "g");

const POSTCODE = new RegExp(
  anyOf(
    "\\b[a-z]{2}\\.?,? \\d{5}(?:-\\d{4})?\\b",
    "\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b",
    "\\b[a-z]\\d[a-z][ -]?\\d[a-z]\\d\\b",
    "\\b(?:[a-z]{1,2}-|c\\.?p\\.? ?)?\\d{4,6},? [a-z]{2}",
    "\\b\\d{4}-\\d{3}\\b|\\b\\d{5}-\\d{3}\\b|\\b\\d{2}\\.\\d{3}-\\d{3}\\b",
    "[a-z,] ?-? ?[1-9]\\d{2} ?\\d{3}\\b",
    "\\b[a-z]{2,3} \\d{4}\\b|\\b\\d{4} ?[a-z]{2}\\b|[a-z], \\d{4,6}\\b|\\beir(?:code)?\\b",
  ),
);
/** A town after a comma or on the next line: "10 King St, Toronto". */
const TOWN = /^[^\n]{0,40}?(?:, ?|\s?[|·•-]\s|\s?\n\s{0,4})(?:[a-z]-)?[a-z][a-z.' -]{2,25}\b/;

/** UTF-16 units around a street in which the rest of the address stands. */
const BEFORE = 70;
const AFTER = 140;
/** Streets that are looked at. */
const MOST = 40;
/** Mentions of an address stand at the end; so much of a long text is read from there, and as much from its start. */
const EDGE = 16_384;

const known = new WeakMap<Message, Evidence | null>();

/** The postal address that a reader sees in the message or in a text that comes with it, or null. */
export function postalAddressIn(message: Message): Evidence | null {
  const cached = known.get(message);
  if (cached !== undefined) return cached;
  const text = textOf(message, "own", "signature", "footer", "forwarded");
  const html = message.attachments.findIndex(({ contentType, inline }) => inline && contentType.startsWith("text/"));
  const pieces = html < 0 ? [text] : [text, attachmentPiece(message, html)];
  const found = pieces.map((piece) => ({ piece, at: findAddress(piece.plain) })).find(({ at }) => at !== null);
  const evidence = found?.at ? evidenceAt(found.piece, found.at.offset, found.at.length) : null;
  known.set(message, evidence);
  return evidence;
}

/** @param plain a text in plain form */
export function findAddress(plain: string): { readonly offset: number; readonly length: number } | null {
  if (plain.length > 2 * EDGE) {
    const late = findAddress(plain.slice(-EDGE));
    return late ? { ...late, offset: plain.length - EDGE + late.offset } : findAddress(plain.slice(0, EDGE));
  }
  const box = BOX.exec(plain);
  if (box) return { offset: box.index, length: box[0].length };
  for (const match of [...plain.matchAll(STREET)].slice(-MOST)) {
    const end = match.index + match[0].length;
    const after = plain.slice(end, end + AFTER);
    const around = plain.slice(Math.max(0, match.index - BEFORE), match.index) + match[0].replace(/\d/g, " ") + after;
    if (POSTCODE.test(around) || TOWN.test(after)) return { offset: match.index, length: match[0].length };
  }
  return null;
}
