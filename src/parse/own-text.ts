/**
 * The sender's own words: a text without quoted mail, signature and legal footer. What is left out here stays in `text`.
 * A sender could dress a pitch up as a quotation, so little is taken on trust: when next to nothing would be left, the whole
 * text counts as own; a signature has an end; a postscript is always own.
 */

const SIGNATURE_LINES = 15;
const FEW_WORDS = 3;

/** @param text with LF line ends; @param answers whether the headers or the subject make it a reply or a forward */
export function ownWords(text: string, answers: boolean): string {
  const bare = MAY_QUOTE.test(text) ? dropSignature(dropQuotes(text.split("\n"), answers)).join("\n") : text;
  const own = dropFooters(bare)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return own !== text && hasFewWords(own) && !hasFewWords(text) ? text.trim() : own;
}

/** Most mail has none of the lines that the rest of this file looks for. */
const MAY_QUOTE = /^[ \t]{0,3}(?:>|--|__|(?:\*?(?:From|Von|De|Da|Van)[ \t]?:))|:[ \t]*$/im;

function hasFewWords(text: string): boolean {
  const word = /[\p{L}\p{N}]+/gu;
  for (let n = 0; n < FEW_WORDS; n += 1) if (!word.test(text)) return true;
  return false;
}

const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);
// Bounded lines only: each pattern is anchored and reads a line once.
const ATTRIBUTION =
  /^(?:On|Le|El|Am|Em|Il|Op|Den|W dniu)\b.{3,300}(?:wrote|a écrit|escribió|schrieb.{0,80}|escreveu|ha scritto|schreef.{0,80}|skrev|napisał)\s?:$/i;
const DIVIDER =
  /^[-_ ]{2,}\s?(?:Original Message|Original Appointment|Forwarded message|Mensaje original|Message d'origine|Ursprüngliche Nachricht|Mensagem original|Messaggio originale)\s?[-_ ]{2,}$/i;
const FORWARD =
  /^(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message transféré|Inicio del mensaje reenviado)\s?:$/i;
const FROM_LINE = /^\*?(?:From|Von|De|Da|Van)\s?:\*?\s\S/i;
const BLOCK_LINE =
  /^\*?(?:Sent|Date|To|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado|Para|Asunto|Assunto|Inviato|Oggetto|Fecha|Data)\s?:\*?\s?\S/i;

function dropQuotes(lines: readonly string[], answers: boolean): string[] {
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = (lines[i] ?? "").trim();
    if (line.length > 400) {
      kept.push(lines[i] ?? "");
      continue;
    }
    if (DIVIDER.test(line) || FORWARD.test(line) || isOutlookBlock(lines, i)) break;
    const spans = attributionLines(lines, i);
    if (spans > 0) {
      // Marked quotes end where the marks end, and the answer may stand below; unmarked ones go on to the end.
      if (!isQuoted(nextText(lines, i + spans))) break;
      i += spans - 1;
    } else if (!isQuoted(line) || !(answers || quotesFollow(kept))) kept.push(lines[i] ?? "");
  }
  return kept;
}

/** Without a header that says so, `>` counts as a quotation only where something was written before it. */
const quotesFollow = (kept: readonly string[]): boolean => kept.some((line) => line.trim() !== "" && !isQuoted(line));

/** How many lines an attribution takes (mail clients wrap it), 0 when there is none. */
function attributionLines(lines: readonly string[], at: number): number {
  const first = (lines[at] ?? "").trim();
  if (!/^(?:On|Le|El|Am|Em|Il|Op|Den|W dniu)\s/i.test(first)) return 0;
  let text = "";
  for (let n = 0; n < 3; n += 1) {
    text += ` ${(lines[at + n] ?? "").trim()}`;
    if (ATTRIBUTION.test(text.trim())) return n + 1;
  }
  return 0;
}

function nextText(lines: readonly string[], at: number): string {
  for (let i = at; i < Math.min(lines.length, at + 4); i += 1)
    if ((lines[i] ?? "").trim() !== "") return lines[i] ?? "";
  return "";
}

/** Outlook's header block: From, and two of Sent, To, Subject in the next lines. */
function isOutlookBlock(lines: readonly string[], at: number): boolean {
  if (!FROM_LINE.test((lines[at] ?? "").trim())) return false;
  let others = 0;
  for (let i = at + 1; i < Math.min(lines.length, at + 7); i += 1)
    if (BLOCK_LINE.test((lines[i] ?? "").trim())) others += 1;
  return others >= 2;
}

const POSTSCRIPT = /^\s*P\.?\s?S\b/i;

function dropSignature(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line === "-- " || line === "--");
  if (start < 0) return [...lines];
  let end = start + 1;
  let count = 0;
  while (end < lines.length && count < SIGNATURE_LINES && !POSTSCRIPT.test(lines[end] ?? "")) {
    if ((lines[end] ?? "").trim() !== "") count += 1;
    end += 1;
  }
  return [...lines.slice(0, start), ...lines.slice(end)];
}

const CUES = [
  /confidential/i,
  /privileged/i,
  /intended (?:solely |only |exclusively )?(?:for|recipient)|addressee|named recipient/i,
  /received (?:this|it)\b.{0,40}\bin error|not the intended|by mistake/i,
  /(?:notify|contact|inform) (?:the |us|me).{0,60}(?:delete|destroy)|(?:delete|destroy) (?:it|this|the|all)/i,
  /unauthori[sz]ed|strictly prohibited|disclosure/i,
  /vertraulich|confidentiel|confidencial|riservat/i,
  /virus|printing this/i,
];

/** Searched for without a regex: nearly no mail has any of them, and this is asked of all. */
const LEGAL_STEMS =
  "onfiden CONFIDEN rivileg PRIVILEG ntended INTENDED isclosure DISCLOSURE ertraulich VERTRAULICH iservat".split(" ");

/** Paragraphs that are legal boilerplate: long, and with two cues at least. */
function dropFooters(text: string): string {
  if (!LEGAL_STEMS.some((stem) => text.includes(stem))) return text;
  return text
    .split(/\n[ \t]*\n/)
    .filter((paragraph, i) => i === 0 || !isLegal(paragraph))
    .join("\n\n");
}

function isLegal(paragraph: string): boolean {
  if (paragraph.length < 60 || paragraph.length > 4000) return false;
  return CUES.filter((cue) => cue.test(paragraph)).length >= 2;
}
