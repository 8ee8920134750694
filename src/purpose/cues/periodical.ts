/** What a newsletter looks like: a name, a number, sections, a way to leave (ala.ns.2d, ala.ns.8). */
import type { WordCue } from "../cue.ts";

const label = "newsletter" as const;

const PERIODICAL =
  /\b(?:newsletter|e-?bulletin|bulletin|digest|e-?magazine|e-?zine|monthly update|weekly (?:update|briefing|roundup|list)|client alert|legal update|Rundbrief|Rundschreiben|boletín|circular informativa|lettre d'information|la lettre|boletim|informativo)(?!\w)/gi;

export const periodical: readonly WordCue[] = [
  // In the subject it is a title; in the text it may be just what members talk about.
  {
    label,
    weight: 2.7,
    pattern: PERIODICAL,
    where: "subject",
  },
  { label, weight: 1.0, pattern: PERIODICAL, where: "text" },
  {
    label,
    weight: 2.0,
    pattern:
      /(?:\b(?:issue|vol(?:ume)?\.?|edition|no\.|nº|n°|Ausgabe|Nr\.|número|numéro|edição|wk|week|case)\s?#?\d{1,4}\b|\s#\d{1,4}$)/gi,
    where: "subject",
  },
  {
    label,
    weight: 1.8,
    pattern:
      /\b(?:in this (?:month's |week's )?issue|this issue covers|in this edition|inside this issue|this (?:week|month)'s (?:topics|stories)|in dieser Ausgabe|en este número|dans ce numéro|nesta edição|à la une)(?!\w)/gi,
  },
  {
    label,
    weight: 1.6,
    pattern:
      /\b(?:unsubscribe|opt[- ]out|manage (?:your )?(?:preferences|subscriptions?)|you (?:are receiving|receive|get) this (?:because|as a)|you(?:'re| are) subscribed|abmelden|abbestellen|darse de baja|cancelar (?:la )?suscripción|se désabonner|désabonnement|désinscri|descadastr|cancelar (?:a )?subscrição|view (?:this )?(?:e-?mail )?in (?:your )?browser)(?!\w)/gi,
  },
  {
    label,
    weight: 1.2,
    pattern:
      /\b(?:editor|editorial|read more|continue reading|read the full|weiterlesen|leer más|lire la suite|leia mais|archives?)\s*[:»>]|\bread (?:more|on)\b/gi,
    most: 3,
  },
  {
    label,
    weight: 1.0,
    pattern:
      /\b(?:dear (?:readers?|subscribers?)|to our (?:readers|subscribers)|next (?:issue|newsletter)|previous issues?|back issues?)\b/gi,
  },
  {
    label,
    weight: 1.4,
    pattern:
      /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\s+(?:20\d\d\s+)?(?:news|newsletter|update|bulletin|issue|edition|digest|roundup)\b|\b(?:news|update|digest|briefing|roundup)\b.{0,24}\b(?:20\d\d|january|february|march|april|june|july|august|september|october|november|december)\b/gi,
    where: "subject",
  },
];
