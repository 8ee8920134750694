import { describe, expect, it } from "vitest";
import { CERTAIN } from "../../../src/mail/purpose.ts";
import { PURPOSES, type PurposeLabel } from "../../../src/mail/words.ts";
import { classify } from "../../../src/purpose/index.ts";
import fc from "../../support/fc.ts";
import { aMessage } from "../../support/message.ts";

const purposeOf = (subject: string, text: string) => classify(aMessage({ subject, text, ownText: text }));

const PLAIN: readonly [PurposeLabel, string, string][] = [
  [
    "solicitation",
    "Special price for members",
    "Dear Bob,\n\nour payroll software helps firms like yours. Only $99 per month, 20% off until Friday. Book a demo today.",
  ],
  [
    "solicitation",
    "Following up again",
    "Hi Dana, did you have a chance to look? We help companies like yours cut invoice costs. Just 15 minutes would do.",
  ],
  [
    "solicitation",
    "Kanzleisoftware",
    "Guten Tag, wir bieten eine kostenlose Demo unserer Lösung. Jetzt testen: 20 % Rabatt bis Monatsende.",
  ],
  [
    "solicitation",
    "Oferta",
    "Le ofrecemos nuestra plataforma con un 30 % de descuento. Una demostración gratuita, sin compromiso.",
  ],
  [
    "newsletter",
    "Smith Law Newsletter, March 2026",
    "In this issue: new overtime rules, and our move.\nRead more: https://smith-law.example/news\nUnsubscribe: reply with STOP",
  ],
  [
    "newsletter",
    "La Lettre n° 118",
    "À la une : la facturation électronique. Archives et désabonnement sur notre site.",
  ],
  [
    "event-invitation",
    "Invitation: trust accounting seminar",
    "Please join us for an educational seminar on Tuesday 3 May. RSVP by April 20.",
  ],
  [
    "participation-announcement",
    "See you in Orlando",
    "We are exhibiting at the summit in February. Find us at booth 118; I am speaking at the Tuesday panel.",
  ],
  [
    "transactional",
    "Receipt 2025-11873",
    "We have received your payment. Total paid: $450.00. Receipt no. 2025-11873.",
  ],
  ["transactional", "Automatic reply: budget", "I am out of the office until Monday. This is an automated message."],
  [
    "correspondence",
    "Remote work",
    "Hi Bob, how do you handle remote work requests? We are rewriting our policy. Thanks, Ann",
  ],
  [
    "correspondence",
    "Which system do you use?",
    "What do you all use for time entry, and what do you pay? Ours is $12 a month.",
  ],
  [
    "correspondence",
    "Congratulations",
    "Congratulations on the new post, Carla. Well deserved. Lunch when you are settled?",
  ],
  [
    "correspondence",
    "Beware",
    "Did you also get the letter from Spotless about a free trial? It rolls into a contract. Our broker says no.",
  ],
];

/** What members write about all day, in a seller's words; none of it may be held. */
const INNOCENT: readonly [string, string][] = [
  ["Reference: Jane Roe", "Jane Roe named you as a reference. Could you spare ten minutes for a call this week?"],
  [
    "Vendor experience",
    "Has anyone worked with Acme? They offered us a free trial week and 15% off but I am sceptical.",
  ],
  [
    "Speaker request",
    "Our chapter needs a speaker in May. Would you be interested? We can cover travel of up to $500.",
  ],
  [
    "Settlement",
    "The client agreed to settle for $450,000. Our fee is 30%. Please send the wire details by phone only.",
  ],
  ["Client alert template", "Could you share the template that you use for client alerts? Ours looks dated."],
  ["Interview for chapter newsletter", "I edit the chapter newsletter. May I interview you for the May issue?"],
  ["Thursday", "See you then.\n\nAnn Smith | Smith Law LLP | We help families in Ohio | www.smith-law.example"],
  ["Evaluation", "Both vendors want about $50 per user per month. Did you negotiate?"],
];

const PITCHES: readonly [string, string][] = [
  [
    "IT support for law firms",
    "I run an IT company. I would be glad to give you a quote. Our prices are lower than most.",
  ],
  ["Insurance review", "As an independent broker I could review your cover at no cost and show where you could save."],
  [
    "Legal recruiting",
    "I place experienced assistants. Our fee is 15% of first-year salary. Are you interested in meeting one?",
  ],
  ["Training 2026", "Our Excel courses for legal staff: $199. Register three people and the fourth is free."],
  ["Coffee supplies", "We deliver coffee to offices. Mention this and save 10% on your first order."],
  [
    "Question about your IT",
    "Who handles your IT? My company offers managed IT for $85 per user. I would like to stop by.",
  ],
  ["Zusammenarbeit", "Wir sind Anbieter von IT für Kanzleien. Gerne erstelle ich Ihnen ein unverbindliches Angebot."],
  ["Colaboración", "Somos proveedores de servicios de limpieza. Podemos enviarle un presupuesto sin compromiso."],
  ["Collaboration", "Notre société propose des traductions. Puis-je vous envoyer un devis gratuit ?"],
  ["Parceria", "Nossa empresa presta serviços de TI. Posso enviar um orçamento sem compromisso?"],
];

describe("plain messages", () => {
  it.each(PLAIN)("%s: %s", (label, subject, text) => {
    expect(purposeOf(subject, text).label).toBe(label);
  });

  it.each(INNOCENT)("leaves alone what only sounds like an offer: %s", (subject, text) => {
    expect(["correspondence", "transactional"]).toContain(purposeOf(subject, text).label);
  });

  it.each(PITCHES)("knows an offer without the usual slogans: %s", (subject, text) => {
    expect(purposeOf(subject, text).label).toBe("solicitation");
  });

  it("is certain of a pitch with a price and an offer", () => {
    const pitch = PLAIN[0];
    expect(pitch && purposeOf(pitch[1], pitch[2]).confidence).toBeGreaterThanOrEqual(CERTAIN);
  });
});

describe("evidence", () => {
  it("points at the words where they stand", () => {
    const text = "Dear Bob,\n\nwe offer a 20% discount this month.";
    for (const one of purposeOf("Hello", text).evidence) {
      const part = one.part === "subject" ? "Hello" : text;
      expect(part.slice(one.offset, one.offset + one.text.length)).toBe(one.text);
    }
  });

  it("ends a sentence at a mark with room after it, not inside an address or a time", () => {
    const text = "We meet at 9.30 on www.firm.example/room in March.";
    const piece = purposeOf("Minutes", text).evidence.find(({ part }) => part === "text");
    expect(piece?.text ?? text.slice(0, -1)).toBe(text.slice(0, -1));
  });

  it("counts from the start of the visible text when quoted mail stands first", () => {
    const own = "We offer a 20% discount on our software this month.";
    const text = `> Hi Ann\n> thanks\n\n${own}`;
    const purpose = classify(aMessage({ subject: "x", text, ownText: own }));
    const [first] = purpose.evidence;
    expect(first && text.slice(first.offset, first.offset + first.text.length)).toBe(first?.text);
  });

  it("is made of sentences, the weightiest first, at most three", () => {
    const text =
      "Dear Bob,\n\nI hope you are well. Our software helps firms like yours, and I would love to show you a quick demo. Best, Ann";
    const { label, evidence } = purposeOf("Save 20% this month", text);
    expect(label).toBe("solicitation");
    expect(evidence.map((each) => each.text)).toContain(
      "Our software helps firms like yours, and I would love to show you a quick demo",
    );
    expect(evidence.length).toBeLessThanOrEqual(3);
  });

  it("names headers that mark a mailing", () => {
    const headers = [{ name: "List-Unsubscribe", key: "list-unsubscribe", value: "<https://news.example/out>" }];
    const text = "Overtime rules. Our move. Three questions.";
    const purpose = classify(aMessage({ subject: "Bulletin, March", headers, text, ownText: text }));
    expect(purpose.label).toBe("newsletter");
    expect(purpose.evidence.map((one) => one.part)).toContain("header:list-unsubscribe");
  });
});

describe("structure", () => {
  it("takes what is visibly automatic for transactional", () => {
    const purpose = classify(aMessage({ automatic: "auto-submitted", text: "Thank you for your mail. I am away." }));
    expect(purpose.label).toBe("transactional");
  });

  it("does not believe that mark where the words sell something: anybody can write it", () => {
    const text = "We offer 20% off our software this month. Book a demo today, prices from $9 per user.";
    const purpose = classify(aMessage({ automatic: "auto-submitted", subject: "Special price", text }));
    expect(purpose.label).toBe("solicitation");
  });

  it("points at the field that says so", () => {
    const headers = [{ name: "Auto-Submitted", key: "auto-submitted", value: "auto-replied" }];
    const { evidence } = classify(aMessage({ automatic: "auto-submitted", headers, text: "Away." }));
    expect(evidence[0]).toEqual({ part: "header:auto-submitted", offset: 0, text: "auto-replied" });
  });

  it("is never certain of a message longer than it reads", () => {
    const text = "We offer a 20% discount. Book a demo. ".repeat(3000);
    expect(purposeOf("Special price", text).confidence).toBeLessThan(CERTAIN);
  });

  it("suspects an offer in what it could not read whole", () => {
    const { label, suspected } = purposeOf("Minutes", "The committee met and agreed on the budget. ".repeat(3000));
    expect([label, ...suspected.map((each) => each.label)]).toContain("solicitation");
  });
});

describe("any text", () => {
  it("gets one of the six labels and a confidence between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), fc.string({ maxLength: 80 }), (text, subject) => {
        const purpose = purposeOf(subject, text);
        expect(PURPOSES).toContain(purpose.label);
        expect(purpose.confidence).toBeGreaterThanOrEqual(0);
        expect(purpose.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
