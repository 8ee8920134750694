/**
 * Whether a message says how to get out of it: a List-Unsubscribe field that a mail program can use, or words that a
 * reader sees, with a link, an address or an instruction. `Message.text` holds no hidden text, so hidden words do not count.
 * Every pattern is linear: no nested repetition.
 */
import type { Link, Message } from "../../mail/message.ts";

/** True when there is a clear way to opt out (ala.ns.2d; RFC 2369 3.2; RFC 8058). */
export function hasOptOut(message: Message): boolean {
  const known = answers.get(message);
  if (known !== undefined) return known;
  const answer = hasField(message) || message.links.some(isOptOutLink) || hasInstruction(message);
  answers.set(message, answer);
  return answer;
}

/** Every pack asks the same of the same message. */
const answers = new WeakMap<Message, boolean>();

/** `<https://...>` or `<mailto:...>`, read as URLs. */
function hasField(message: Message): boolean {
  const fields = message.headers.filter((field) => field.key === "list-unsubscribe");
  return fields.some(({ value }) =>
    [...value.matchAll(/<\s*([^<>\s]{1,2000})\s*>/g)].some(([, url = ""]) => isUsable(url)),
  );
}

function isUsable(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === "mailto:") return /^[^@\s]+@[^@\s]+$/.test(decodable(url.pathname));
  return url?.protocol === "https:" && url.hostname.includes(".");
}

function decodable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** Plans and class actions have opt-outs too: words of mail must stand near this one. */
const OPT_OUT = /\bopt(?:ing)?[ -]?out\b/g;
const MAIL = /\b(?:e-?mails?|newsletters?|mailings?|messages?|updates?|list|reply|click|here|receiv\w{1,5})\b/;

/** What senders call it, in the languages of the notices. For text in lower case: matching that ignores case is slow. */
const WORDS = [
  /\bun-?subscri(?:be|ption|bing)\b/g,
  OPT_OUT,
  /\b(?:manage|update|change)\b.{0,20}\b(?:subscription|(?:e-?mail )?preferences)\b/g,
  /\b(?:remove|take) (?:me|you|your (?:name|address)|yourself)\b.{0,20}\b(?:list|mailing)\b/g,
  /\bbe removed\b|\bremoved from (?:this|our|the)\b.{0,20}\blist\b|\bremove\b.{0,12}\bsubject\b/g,
  /\b(?:stop|no longer|not|rather not|don['’]?t) (?:wish |want |like )?(?:to )?(?:receiv|get)(?:e|ing)? (?:these|this|our|my|future|further|any|more|such)\b/g,
  /\b(?:reply|answer|respond|text|write)\b.{0,40}\bstop\b/g,
  /\bto (?:leave|stop|cancel|end)\b.{0,30}\b(?:list|e-?mails?|mailings?|newsletters?|letters?|messages?|subscription)\b/g,
  /\btaken? (?:me |you )?off\b.{0,20}\blist\b|\b(?:e-?mail|communication|notification|subscription) (?:preferences|settings)\b/g,
  /\b(?:darse|darte|date|dar) de baja\b|\bcancelar (?:la|su|tu) suscripci[oó]n\b|\bdes(?:uscribir|inscribir)(?:se|te)?\b|\bno (?:desea|quiere)s? (?:seguir )?recib/g,
  /\bd[ée]sabonne|\bd[ée]sinscri|\bne plus recevoir\b|\bne souhaitez plus\b/g,
  /\babmelde|\babbestell|\baustragen\b|\bkeine (?:weiteren )?(?:e-?mails|nachrichten|newsletter)\b|\bnicht mehr erhalten\b/g,
  /\bcancelar (?:a|sua) (?:inscri[cç][aã]o|assinatura|subscri[cç][aã]o)\b|\bdescadastr|\bdeixar de receber\b|\bremover (?:o )?(?:seu|meu) (?:e-?mail|endere[cç]o)\b/g,
];

/** That it cannot be done is no way to do it. */
const DENIED =
  /\b(?:can ?not|can['’]t|no way to|not possible to|impossible to|unable to|there is no)\b.{0,20}\b(?:unsubscri|opt[ -]?out)/;

/** Something a reader can do: a link, an address, or a verb that says what to send or press. */
const WAY = /https?:\/\/|\bwww\.|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}|\[[^\]]{1,40}\]/;
const ACT =
  /(?<![\p{L}\p{N}])(?:click|tap|press|follow|visit|reply|replying|respond|answer|write|e-?mail|send|tell|let (?:me|us) know|drop (?:me|us)|contact|text|haga|haz|pulse|responda|responde|conteste|escriba|escr[ií]ba(?:me|nos)|env[ií]e|cliquez|r[ée]pond(?:ez|re|ant)|[ée]crivez|envoyez|klicken|antworten|antworte|schreiben|schreib|senden|schicken|mailen|clique|envie|escreva|basta)(?![\p{L}\p{N}])/u;

/** The words and what to do stand at most so many characters apart. */
const REACH = 120;
/** Mentions of each pattern that are looked at. */
const MOST = 50;
/** UTF-16 units at the beginning and at the end of a long text that are looked at: a way out stands there (std 84). */
const EDGE = 32_768;

function hasInstruction(message: Message): boolean {
  const words = unquoted(message);
  const whole = words.length <= 2 * EDGE;
  const text = ownLines(whole ? words : `${words.slice(0, EDGE)}\n${words.slice(-EDGE)}`);
  return WORDS.some((pattern) => {
    const mentions = [...text.matchAll(pattern)].slice(0, MOST);
    return mentions.some(({ index, 0: words }) => {
      const near = text.slice(Math.max(0, index - REACH), index + words.length + REACH);
      const denied = DENIED.test(text.slice(Math.max(0, index - 40), index + words.length));
      if (denied || (pattern === OPT_OUT && !MAIL.test(near))) return false;
      return WAY.test(near) || ACT.test(near) || message.links.some((link) => isNear(link, near));
    });
  });
}

/** The visible text without the mail below it: whose newsletter is quoted or forwarded has a way out of his own. */
function unquoted({ text, regions }: Message): string {
  const foreign = regions.some(({ kind }) => kind === "quoted" || kind === "forwarded");
  if (!foreign) return text;
  const kept = regions.filter(({ kind }) => kind !== "quoted" && kind !== "forwarded");
  return kept.map(({ start, end }) => text.slice(start, end)).join("\n");
}

/** As one line in lower case; what is quoted between the lines belongs to another mail as well. */
function ownLines(text: string): string {
  const own = text.split(/\r?\n/).filter((line) => !line.trimStart().startsWith(">"));
  return own.join(" ").replace(/\s+/g, " ").toLowerCase();
}

/** "If you have had enough, click here": the anchor's words stand in the text. */
const isNear = (link: Link, text: string): boolean =>
  leadsSomewhere(link) && link.text.length > 1 && text.includes(link.text.trim().toLowerCase());

const leadsSomewhere = (link: Link): boolean => /^(?:https?|mailto):/i.test(link.href);

/** The link itself is called so. */
function isOptOutLink(link: Link): boolean {
  if (!leadsSomewhere(link) || link.text.length > 120 || link.text === link.href) return false;
  const words = link.text.toLowerCase();
  return !DENIED.test(words) && WORDS.some((pattern) => words.search(pattern) >= 0);
}
