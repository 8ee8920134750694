/**
 * Which lines of a text are somebody else's: quoted in a reply, or passed on. How mail programs mark that, in the languages
 * of the notices and their neighbours. A sender could dress a pitch up as a quotation, so little is taken on trust: marks
 * without an answer or an attribution, dividers without a header below them and sentences that only sound like an
 * attribution mark nothing.
 */

/** What a line is. The order is that of `KINDS` in regions.ts. */
export const OWN = 0;
export const QUOTED = 1;
export const FORWARDED = 2;

export interface QuoteContext {
  /** The headers or the subject make it a reply or a forward. */
  readonly answers: boolean;
  /** The subject's first prefix says that it passes something on. */
  readonly forwards: boolean;
}

const LONGEST = 400;
const WRAPPED_OVER = 4;

/** Marks in `kinds` the lines that are not the sender's. Each pattern is anchored and reads a line once. */
export function markQuotes(lines: readonly string[], kinds: Uint8Array, context: QuoteContext): void {
  const marked = context.forwards ? FORWARDED : QUOTED;
  let credible = context.answers;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (isMarked(line)) {
      if (credible) kinds[i] = marked;
      continue;
    }
    if (line.length < 6 || line.length > LONGEST) continue;
    const rest = restOf(lines, i, context);
    if (rest !== OWN) {
      kinds.fill(rest, rulesAbove(lines, i));
      keepPostscript(lines, kinds);
      return;
    }
    const span = attributionEndingAt(lines, i);
    if (span === 0) continue;
    if (isMarked(nextText(lines, i + 1))) {
      // Marked quotes end where the marks end, and the answer may stand below.
      credible = true;
      kinds.fill(marked, i - span + 1, i + 1);
    } else if (context.answers && isDated(lines.slice(i - span + 1, i + 1).join(" "))) {
      kinds.fill(marked, i - span + 1);
      keepPostscript(lines, kinds);
      return;
    }
  }
}

export const isMarked = (line: string): boolean => line.includes(">") && /^\s{0,3}>/.test(line);

/** What everything from this line on is, when a divider or a header block stands here; else own. */
function restOf(lines: readonly string[], at: number, { answers, forwards }: QuoteContext): number {
  const line = (lines[at] ?? "").trim();
  const passedOn = forwards || !answers ? FORWARDED : QUOTED;
  if (/^[-_=*\u2010-\u2015]/.test(line)) {
    const divider = FORWARD_DIVIDER.test(line) ? FORWARDED : ORIGINAL_DIVIDER.test(line) ? passedOn : OWN;
    if (divider !== OWN) return headerFollows(lines, at + 1) || answers ? divider : OWN;
  }
  const colon = line.indexOf(":");
  if (colon < 0) return OWN;
  if (colon === line.length - 1 && FORWARD_LINE.test(line) && headerFollows(lines, at + 1)) return FORWARDED;
  return colon < 16 && isHeaderBlock(lines, at) ? passedOn : OWN;
}

const FORWARD_DIVIDER =
  /^[-_=*\u2010-\u2015 ]{2,}\s?(?:Forwarded (?:message|by\b.{1,200}|mail)|Weitergeleitete Nachricht|Message transféré|Courriel transféré|Mensaje reenviado|Mensagem (?:encaminhada|reencaminhada)|Messaggio inoltrato|Doorgestuurd bericht)\s?:?[-_=*\u2010-\u2015 ]{0,}$/i;
const ORIGINAL_DIVIDER =
  /^[-_=*\u2010-\u2015 ]{2,}\s?(?:Original (?:Message|Appointment|Mail|E-?mail)|Reply message|Ursprüngliche (?:Nachricht|Mail|E-Mail)|Original-?nachricht|Message d['’]origine|Message (?:original|initial)|Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk bericht)\s?:?[-_=*\u2010-\u2015 ]{0,}$/i;
const FORWARD_LINE =
  /^(?:Begin forwarded message|Anfang der weitergeleiteten (?:Nachricht|E-Mail)|Début du (?:message|courriel) (?:transféré|réexpédié)|Inicio del mensaje reenviado|Início da mensagem (?:encaminhada|reencaminhada)|Inizio messaggio inoltrato)\s?:$/i;

const HEADER_FROM = /^\*?(?:From|Von|De|Da|Van|Absender|Expéditeur|Remitente|Remetente)\s?:\*?(?:\s|$)/i;
const HEADER_SUBJECT = /^\*?(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp)\s?:/i;
const HEADER_OTHER =
  /^\*?(?:Sent|Date|To|Cc|Gesendet|Datum|An|Kopie|Envoyé(?: le)?|À|A|Copie|Enviado(?: el| em)?|Enviada em|Fecha|Para|Data|Inviato|Verzonden|Aan|Reply-To|Responder a)\s?:/i;
const BLOCK_LINES = 9;

/** As Outlook and others write it: From, and near below it Subject and one of Sent, Date, To. A journey has no subject. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!HEADER_FROM.test((lines[at] ?? "").trim())) return false;
  let subject = false;
  let others = 0;
  for (let i = at + 1; i < Math.min(lines.length, at + BLOCK_LINES); i += 1) {
    const line = (lines[i] ?? "").trim();
    if (HEADER_SUBJECT.test(line)) subject = true;
    else if (HEADER_OTHER.test(line)) others += 1;
  }
  return subject && others > 0;
}

/** Whether one of the next lines is of a header or an attribution, as below every divider that a program wrote. */
function headerFollows(lines: readonly string[], from: number): boolean {
  let seen = 0;
  for (let i = from; i < lines.length && seen < 4; i += 1) {
    const line = (lines[i] ?? "").replace(/^[>\s]+/, "").trim();
    if (line === "") continue;
    seen += 1;
    if (
      HEADER_FROM.test(line) ||
      HEADER_OTHER.test(line) ||
      HEADER_SUBJECT.test(line) ||
      attributionEndingAt(lines, i) > 0
    )
      return true;
  }
  return false;
}

/** Rules and empty lines directly above belong to what they part off. */
function rulesAbove(lines: readonly string[], at: number): number {
  let from = at;
  for (let i = at - 1; i >= 0 && at - i < 5; i -= 1) {
    const line = (lines[i] ?? "").trim();
    if (/^[-_=*\u2010-\u2015]{5,}$/.test(line)) from = i;
    else if (line !== "") break;
  }
  return from;
}

// English, French, Spanish, Portuguese, Italian, Scandinavian, Polish at the end; German and Dutch with the name behind it.
const WROTE =
  /(?:\bwrote|\bwrites|\ba écrit|\bécrivait|\bescribió|\bescribe|\bescreveu|\bha scritto|\bskrev|\bnapisał|\bschrieb|\bschreef)(?:\s(?!.*[.!?]\s).{1,160})?\s?:$/i;
const VERB = /wrote|writes|écrit|écrivait|escribi|escreveu|scritto|skrev|napisał|schrieb|schreef/i;
const WITHOUT_VERB = /^(?:\d{4}-\d\d-\d\d|Quoting|Zitat von|Citando|En réponse à|Selon)\s.{3,250}@.{1,120}:$/i;
const STARTER =
  /^(?:On|At|In message|Le|El|Em|Am|Il|Op|Den|Dnia|W dniu|A|Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d{1,4}[./-]\d)(?:[\s,.]|\b)/i;

/** How many lines an attribution takes that ends here (mail programs wrap it), 0 when there is none. */
export function attributionEndingAt(lines: readonly string[], at: number): number {
  const last = (lines[at] ?? "").trimEnd();
  if (!last.endsWith(":") || last.length > LONGEST) return 0;
  // The verb of a German or Dutch one may stand a line or two above.
  const near = `${lines[at - 2] ?? ""} ${lines[at - 1] ?? ""} ${last}`;
  if (!VERB.test(near) && !WITHOUT_VERB.test(near.trim()) && !WITHOUT_VERB.test(last)) return 0;
  let text = "";
  let found = 0;
  for (let n = 1; n <= WRAPPED_OVER && n <= at + 1; n += 1) {
    const line = (lines[at - n + 1] ?? "").trim();
    if (line === "" || line.startsWith(">") || text.length + line.length > LONGEST) break;
    text = n === 1 ? line : `${line} ${text}`;
    if (!isAttribution(text)) continue;
    found = n;
    if (STARTER.test(text)) break;
  }
  return found;
}

function isAttribution(whole: string): boolean {
  const text = whole.replace(/^-{2,4} /, "");
  if (WITHOUT_VERB.test(text)) return true;
  if (!WROTE.test(text)) return false;
  if (STARTER.test(text)) return /\d|@|,/.test(text) || text.length < 60;
  return (
    /^[^.!?]{2,60}[<(][^<>()\s]+@[^<>()\s]+[>)].{0,120}:$/.test(text) ||
    /^(?:\S{1,30} ){1,3}(?:wrote|schrieb)\s?:$/.test(text)
  );
}

/** An address, a time of day, a year or a weekday: with less, a sentence that leads to the sender's own list would end the mail. */
const isDated = (text: string): boolean =>
  /\S@\S|\d{1,2}[:h.]\d\d\b|\b(?:19|20)\d\d\b|^\S{1,4} (?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|mer|jue|jeu|vie|ven|s[aá]b|sam|dom|dim|die|mit|don|fre|seg|ter|qua|qui|sex)/i.test(
    text,
  );

function nextText(lines: readonly string[], at: number): string {
  for (let i = at; i < Math.min(lines.length, at + 4); i += 1)
    if ((lines[i] ?? "").trim() !== "") return lines[i] ?? "";
  return "";
}

export const POSTSCRIPT =
  /^\s*(?:(?:P\.?[ -]?){0,2}P\.?[ -]?S(?![\p{L}\d])|P\.?[ ]?D[.:]|Posdata|Post[ -]?scriptum|Postdata)/iu;

/** A postscript as the very last paragraph may be the sender's, whatever stands above it: in doubt it is own. */
function keepPostscript(lines: readonly string[], kinds: Uint8Array): void {
  let end = lines.length;
  while (end > 0 && (lines[end - 1] ?? "").trim() === "") end -= 1;
  let start = end;
  while (start > 0 && (lines[start - 1] ?? "").trim() !== "") start -= 1;
  if (POSTSCRIPT.test(lines[start] ?? "")) kinds.fill(OWN, start, end);
}
