/**
 * What is promotional literature (ala.ns.6): by what it is called, what kind of file it is, and what it says. A name alone
 * may mislead ("case study" is a teaching form, "flyer" announces a lunch), so names are strong or weak, and text decides.
 */
import type { Attachment, Evidence, Message } from "../../mail/message.ts";
import { attachmentPiece, evidenceAt, type Piece, plainForm } from "../plain.ts";

export interface Literature {
  /** The file's name or the link's words. */
  readonly name: string;
  readonly evidence: readonly Evidence[];
  /** How plainly it promotes: 3 name and text, 2 a telling name or much promotion in the text, 1 a hint. */
  readonly weight: 1 | 2 | 3;
  /** It names the sender's own domain or organisation. */
  readonly own: boolean;
  readonly linked: boolean;
}

/** For names with blanks for separators, in plain form. */
const STRONG =
  /\b(?:brochures?|catalogues?|catalogs?|price ?lists?|pricing ?sheets?|rate ?cards?|one ?pagers?|1 ?pagers?|sell ?sheets?|sales ?sheets?|product ?sheets?|line ?cards?|case ?stud(?:y|ies)|white ?papers?|capabilit(?:y|ies) ?(?:statements?|decks?|brochures?|overview)|credentials|pitch ?decks?|sales ?decks?|media ?kits?|solution ?(?:brief|overview|guide)s?|company ?(?:profile|overview|presentation)|corporate ?(?:profile|brochure|presentation|overview)|service ?(?:brochure|overview|catalogue|guide)|buyers? ?guide|success ?stor(?:y|ies)|folletos?|catalogos?|lista (?:de )?precios|tarifario|ficha (?:de )?producto|casos? (?:de )?exito|presentacion (?:corporativa|comercial|de empresa)|dossier (?:comercial|corporativo)|plaquettes?|depliants?|grille tarifaire|livre blanc|etude de cas|fiche produit|presentation commerciale|broschuren?|prospekte?|kataloge?|preislisten?|fallstudien?|produktblatt|produktdatenblatt|leistungs(?:ubersicht|katalog|portfolio|broschure)|(?:unternehmens|firmen)(?:profil|prasentation|broschure)|imagebroschure|brochuras?|folhetos?|tabela (?:de )?precos|lista (?:de )?precos|estudo (?:de )?caso|ficha (?:do |de )?produto|apresentacao (?:institucional|comercial))\b/;
const WEAK =
  /\b(?:flyers?|fliers?|leaflets?|decks?|overview|profile|portfolio|solutions?|services?|pricing|prices|rates|offers?|promo(?:tion)?|menu|testimonials|references|fact ?sheet|data ?sheet|datenblatt|presentation|presentacion|prasentation|apresentacao|intro(?:duction)?|tarifs?|tarifas|precios|preise|precos|oferta|angebot|offre|servicios|servicos|leistungen|stock ?list|ebook|report|guide|infographic|newsletter)\b/;

/** Papers of ordinary business; only a text that promotes plainly makes them literature. */
const BUSINESS =
  /\b(?:invoices?|receipts?|contracts?|agreements?|engagement|minutes|agenda|cv|resume|curriculum|rfp|rfi|rfq|request for|tender|statement of work|sow|nda|policy|policies|bylaws|budget|certificate|motion|complaint|exhibit|order|purchase|timesheet|letter|draft|memo|handbook|manual|survey|questionnaire|checklist|template|form|job description|vacancy|facturas?|contratos?|acta|actas|factures?|contrat|proces verbal|compte rendu|rechnung|vertrag|protokoll|lebenslauf|ausschreibung|fatura|ata|edital)\b/;

/** What promotional literature says; each line is one mark. */
const MARKS: readonly RegExp[] = [
  /\b(?:contact (?:us|our|your account)|call us|talk to (?:us|our|an expert)|get in touch|book (?:a|your) (?:demo|call|consultation)|request (?:a|your) (?:quote|demo|proposal)|get started|free (?:trial|consultation|quote|assessment|demo)|learn more at|visit us|visit (?:our|www)|sign up (?:today|now)|order (?:today|now))\b/,
  /(?:[$€£]|\b(?:usd|eur|gbp|inr|brl|chf)) ?\d|\d ?(?:€|eur\b|usd\b)|\b(?:starting (?:at|from)|from only|per (?:user|seat|month|hour|word|license|licence|head)|plus vat|a partir d[ee]|desde \d|ab \d|pro (?:monat|stunde|nutzer)|par mois|por mes|ht\b)/,
  /\b(?:our (?:clients|customers|services|solutions?|platform|products?|team of experts|experts|offices)|we (?:help|offer|provide|deliver|serve|specialise|specialize)|why (?:choose|work with)|trusted by|(?:a |the )?(?:leading|premier|trusted) (?:provider|partner|supplier|firm|company)|award[- ]winning|best[- ]in[- ]class|cutting[- ]edge|end[- ]to[- ]end|tailored|one[- ]stop|cent(?:er|re) of excellence|world[- ]class|state[- ]of[- ]the[- ]art)\b/,
  /\b(?:sav(?:e|es|ed|ing|ings) .{0,25}\d{1,3} ?%|\d{1,3} ?(?:%|percent) (?:less|lower|faster|savings?|off|reduction|discount)|(?:cut|reduc(?:e|ed|ing)|lower(?:ed|s)?) .{0,30}(?:costs?|by \d)|roi\b|return on investment|x faster|discount|special offer)/,
  /\b(?:testimonials?|"[^"]{10,160}" ?-|case stud(?:y|ies)|success stor(?:y|ies)|the challenge|the solution|the results?|clients include|clients in|references include)\b/,
  /\b(?:nuestros (?:clientes|servicios|productos|soluciones)|ofrecemos|contactenos|solicite|lideres? en|ahorre|nos (?:clients|services|solutions|produits|tarifs)|contactez-nous|nous proposons|demandez|economisez|leader (?:de|du|en)|unsere (?:kunden|leistungen|losungen|produkte)|wir bieten|kontaktieren sie|jetzt (?:anfragen|testen)|fuhrende?r? anbieter|sparen sie|festpreis|nossos (?:clientes|servicos|produtos)|oferecemos|fale conosco|entre em contato|solicite|economize)\b/,
];

const READABLE = /pdf|word|opendocument|presentation|powerpoint|html|text\/plain|image\/|octet-stream|rtf/;
const DATA = /csv|calendar|vcard|xml$|json|message\/|signature|pkcs|spreadsheet|excel/;
const EXTENSION = /\.(?:pdf|docx?|pptx?|key|odp|odt|html?|png|jpe?g|rtf|txt|pages|xlsx?)$/i;

const DOCUMENT = /\.(?:pdf|docx?|pptx?)(?![a-z])/;

const blanks = (name: string): string =>
  plainForm(name.replace(/([a-z])([A-Z])/g, "$1 $2"))
    .replace(/\.[a-z0-9]{2,5}$/, "")
    .replace(/[^a-z0-9%]+/g, " ");

/** Attachments and links that are promotional literature, heaviest first; at most a handful is looked at. */
export function findLiterature(message: Message, names: readonly string[]): Literature[] {
  const found = [
    ...message.attachments.slice(0, 20).map((attachment, index) => judge(message, attachment, index, names)),
    ...message.links.slice(0, 100).map((link, index) => judgeLink(link, index, names)),
  ];
  return found.filter((each) => each !== null).sort((a, b) => b.weight - a.weight);
}

function judge(message: Message, file: Attachment, index: number, names: readonly string[]): Literature | null {
  const name = blanks(file.filename);
  const strong = STRONG.test(name);
  if (file.inline && !strong) return null;
  if (!READABLE.test(file.contentType) && !EXTENSION.test(file.filename)) return null;
  if (DATA.test(file.contentType) && !strong) return null;
  const piece = attachmentPiece(message, index);
  const marks = marksIn(piece);
  const weight = weigh(strong, WEAK.test(name), BUSINESS.test(name), marks.length);
  if (weight === null) return null;
  const label = { part: piece.part, offset: 0, text: file.filename };
  const own = names.some((each) => name.includes(each) || piece.plain.includes(each));
  return { name: file.filename, evidence: [label, ...marks.slice(0, 2)], weight, own, linked: false };
}

function weigh(strong: boolean, weak: boolean, business: boolean, marks: number): Literature["weight"] | null {
  if (strong && !business) return marks > 0 ? 3 : 2;
  if (business) return marks >= 4 ? 1 : null;
  if (marks >= 3) return 2;
  return marks >= (weak ? 1 : 2) ? 1 : null;
}

function marksIn(piece: Piece): Evidence[] {
  const text = piece.plain;
  return MARKS.flatMap((mark) => {
    const found = mark.exec(text);
    return found ? [evidenceAt(piece, found.index, found[0].length)] : [];
  });
}

function judgeLink(link: Message["links"][number], index: number, names: readonly string[]): Literature | null {
  if (!/^https?:/i.test(link.href)) return null;
  const url = plainForm(link.href.slice(0, 500));
  const path = url.replace(/^https?:\/\/[^/?#]*/, "").replace(/[^a-z0-9]+/g, " ");
  const words = link.text === link.href ? "" : blanks(link.text.slice(0, 200));
  // A bare address must lead to a file: shops and libraries have catalogues too.
  if (!(STRONG.test(path) && DOCUMENT.test(url)) && !STRONG.test(words)) return null;
  const host = url.replace(/^https?:\/\//, "").split(/[/?#]/)[0] ?? "";
  const text = words === "" ? link.href : link.text;
  const own = names.some((each) => host.includes(each));
  return { name: text, evidence: [{ part: `link:${index}`, offset: 0, text }], weight: 2, own, linked: true };
}
