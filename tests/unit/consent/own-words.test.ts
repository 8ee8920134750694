import { describe, expect, it } from "vitest";
import { type Refused, readOwnWords } from "../../../src/consent/own-words.ts";
import { busy } from "../../support/busy.ts";
import fc from "../../support/fc.ts";

const refused = (text: string, subject = "Re: Spring seminar") =>
  readOwnWords(text, subject).refuses.map(({ what }) => what);

const REFUSALS: Readonly<Record<string, readonly (readonly [string, Refused])[]>> = {
  English: [
    ["Not interested.", "purpose"],
    ["Hi Bob, thanks for reaching out but we're not interested at this time.", "purpose"],
    ["I'm not interested, thanks", "purpose"],
    ["Thanks, but I am not interested in attending.", "purpose"],
    ["We are really not interested in your webinar series.", "purpose"],
    ["No thank you, we're happy with ours", "purpose"],
    ["No, thanks.", "purpose"],
    ["Hello Bob,\n\nNo thank you.\n\nAnn", "purpose"],
    ["Thanks for thinking of us, but this is not for us.", "purpose"],
    ["Unfortunately we have no need for this.", "purpose"],
    ["We're not interested in your software.", "offer"],
    ["Sorry, I am not interested in a demo of the platform.", "offer"],
    ["Thank you for your e-mail, but we are not interested in this.", "purpose"],
    ["We have no interest in your services.", "offer"],
    ["I'll pass, thanks.", "pass"],
    ["I must respectfully decline.", "pass"],
    ["Please remove me.", "contact"],
    ["Please remove me from your list.", "contact"],
    ["Could you please take me off your list?", "contact"],
    ["Take me off your mailing list now!", "contact"],
    ["Bob,\nplease take my name off your contact list\nAnn", "contact"],
    ["Stop writing.", "contact"],
    ["Please stop emailing me.", "contact"],
    ["Stop sending me these emails.", "contact"],
    ["I am not a buyer, so please stop sending me offers.", "contact"],
    ["Do not contact me again.", "contact"],
    ["Don’t contact me again, please.", "contact"],
    ["Please don't email us any more.", "contact"],
    ["I do not want to receive any more emails from you.", "contact"],
    ["I don't wish to be contacted again.", "contact"],
    ["Never write to me again", "contact"],
    ["Leave me alone.", "contact"],
    ["No more emails, please", "contact"],
    ["I'd like you to remove me from all of your lists.", "contact"],
    ["Ann, please take me off your list and do not contact me again.", "contact"],
    ["Not interested, please remove me from your list.", "contact"],
    ["Please remove me from your list as I have retired.", "contact"],
    ["I have asked you twice to stop emailing me.", "contact"],
    ["Do not call or email me again.", "contact"],
    ["I asked before and never write to us again", "contact"],
    ["Please do not email me about this again.", "purpose"],
    ["We don't need this, thanks.", "purpose"],
    ["This isn't for us.", "purpose"],
    ["Not for us, thank you.", "purpose"],
    ["Thanks, we're all set.", "pass"],
    ["STOP", "contact"],
    ["unsubscribe", "list"],
    ["Please unsubscribe me from this newsletter.", "list"],
    ["I would like to unsubscribe.", "list"],
    ["Kindly unsubscribe us, thank you.", "list"],
    ["Please take me off the newsletter list", "list"],
    ["I'd like to opt out of these emails.", "list"],
    ["How do I unsubscribe from this?", "list"],
    ["Please remove me from the mailing list.", "list"],
    [
      "Dear Bob, I hope you had a good summer and that the new office is everything you\nhoped for. Please\ntake me off your mailing list.",
      "contact",
    ],
  ],
  Spanish: [
    ["No me interesa, gracias.", "purpose"],
    ["Buenos días, gracias por su mensaje, pero no estamos interesados.", "purpose"],
    ["No, gracias.", "purpose"],
    ["Por favor, elimíneme de su lista.", "contact"],
    ["Dejen de enviarme correos, por favor.", "contact"],
    ["No me envíen más publicidad.", "contact"],
    ["No me escriba más.", "contact"],
    ["No deseo recibir más correos.", "contact"],
    ["Por favor no me vuelva a contactar", "contact"],
    ["Denme de baja del boletín.", "list"],
    ["Quiero darme de baja", "list"],
  ],
  French: [
    ["Bonjour, nous ne sommes pas intéressés, merci.", "purpose"],
    ["Non merci.", "purpose"],
    ["Cela ne m’intéresse pas.", "purpose"],
    ["Merci de me retirer de votre liste de diffusion.", "contact"],
    ["Veuillez me supprimer de vos fichiers", "contact"],
    ["Ne me contactez plus.", "contact"],
    ["Merci de ne plus m'envoyer de mails.", "contact"],
    ["Je ne souhaite plus recevoir vos messages.", "contact"],
    ["Arrêtez de m’écrire !", "contact"],
    ["Désinscrivez-moi de cette liste.", "list"],
    ["Je souhaite me désabonner de la newsletter.", "list"],
  ],
  German: [
    ["Kein Interesse, danke.", "purpose"],
    ["Guten Tag, wir haben derzeit kein Interesse.", "purpose"],
    ["Nein danke, wir sind mit unserem Anbieter zufrieden.", "purpose"],
    ["Wir sind nicht interessiert.", "purpose"],
    ["Bitte nehmen Sie mich aus Ihrem Verteiler.", "contact"],
    ["Bitte löschen Sie mich aus Ihrer Datenbank!", "contact"],
    ["Bitte schreiben Sie mir nicht mehr.", "contact"],
    ["Bitte keine weiteren Mails.", "contact"],
    ["Ich möchte keine E-Mails mehr von Ihnen erhalten.", "contact"],
    ["Streichen Sie mich von Ihrer Liste", "contact"],
    ["Bitte nehmen Sie mich aus Ihrem Verteiler und schreiben Sie mir nicht mehr.", "contact"],
    ["Bitte melden Sie mich vom Newsletter ab.", "list"],
    ["Abmelden", "list"],
  ],
  Portuguese: [
    ["Não tenho interesse, obrigado.", "purpose"],
    ["Bom dia, não estamos interessados.", "purpose"],
    ["Não, obrigada.", "purpose"],
    ["Por favor, remova-me da sua lista.", "contact"],
    ["Parem de me enviar e-mails.", "contact"],
    ["Não me envie mais e-mails, por favor.", "contact"],
    ["Obrigado pelo convite, mas não temos interesse.", "purpose"],
    ["Não quero mais receber seus e-mails.", "contact"],
    ["Por favor me retire da lista.", "contact"],
    ["Quero cancelar a minha inscrição.", "list"],
    ["Descadastrar", "list"],
  ],
};

describe.each(Object.entries(REFUSALS))("a refusal in %s", (_, rows) => {
  it.each(rows)("%s", (text, what) => {
    const own = readOwnWords(text, "Re: Spring seminar");
    expect(own.refuses.map((each) => each.what)).toContain(what);
    expect(own.answers).toBe(false);
  });
});

describe("no refusal", () => {
  it.each([
    "I'm not interested in the Tuesday slot but Wednesday works.",
    "I'm not interested in the Tuesday slot, Wednesday works better.",
    "We are not interested in a quick fix, we want to know what went wrong.",
    "I'm not interested in the demo, but could you send me the price list?",
    "Not interested in the demo. Please send me the price list instead.",
    "No thanks needed.",
    "No thanks necessary, it was a pleasure!",
    "No thanks to the weather, we arrived late.",
    "No, thank you for all the work you did on this.",
    "No thanks, how about Thursday?",
    "Remove me from the invoice copy list and add Jane.",
    "Please remove me from the invoice copy list.",
    "Please remove me from your invoice copy list and add Jane Doe instead.",
    "Please remove me from this thread, Jane has it now.",
    "Please take me off the cc line.",
    "Please remove the second paragraph.",
    "How do you handle people who want to unsubscribe?",
    "Most of our members unsubscribe after a year.",
    "The unsubscribe link in your footer is broken.",
    "To unsubscribe from our newsletter, click here.",
    "You can unsubscribe from the newsletter on the association's page.",
    "Did you unsubscribe Jane?",
    'She wrote "please remove me from your list" and we did.',
    "She wrote “stop emailing me” and we did.",
    "Our client is not interested in settling.",
    "They told us they were not interested.",
    "If you do not contact me again by Friday I will assume that all is well.",
    "Do not contact me on Friday, I am in court.",
    "Please don't write to me at the old address.",
    "Please do not send me the draft before it is final.",
    "Do not email me the passwords, call instead.",
    "Stop by our table at the conference!",
    "I cannot stop thinking about your talk.",
    "We stopped writing letters years ago.",
    "Please do not write to me and Jane separately.",
    "Please do not contact me as I am in court until Friday.",
    "Please don't call me before nine.",
    "I asked you to stop by on Tuesday.",
    "We are all set for Tuesday's dinner.",
    "We don't need this report before Friday.",
    "It is not for us to decide.",
    "I'll pass this on to Jane.",
    "I will pass on your regards.",
    "Would you be interested in lunch? I am very interested.",
    "We are happy with our current provider, Acme.",
    "Nobody was interested.",
    "Are you not interested?",
    "No, Tuesday.",
    "I'm not in the office on Monday.",
    "Remove me?",
    "We have no need to hurry.",
    "No me interesa el martes, pero el miércoles sí.",
    "Gracias, me interesa mucho.",
    "Le martes ne m'intéresse pas, mais mercredi oui.",
    "Kein Interesse am Dienstag, aber Mittwoch passt.",
    "Das Interesse ist gross, kein Zweifel.",
    "Não tenho interesse em terça, mas quarta fica melhor.",
    "Merci de me rappeler demain.",
    "Bitte nehmen Sie mich mit zum Bahnhof.",
  ])("%s", (text) => {
    expect(refused(text)).toEqual([]);
  });

  it("stands in what is quoted", () => {
    const quoted = "Glad to help!\n\nOn Tue, 10 Mar 2026 at 09:00, Bob Jones <bob@jones.example> wrote:\n";
    expect(refused(`${quoted}> Please remove me from your list.\n> unsubscribe`)).toEqual([]);
    expect(refused(`${quoted}Please remove me from your list.\nUnsubscribe`)).toEqual([]);
    expect(refused("> Please remove me from your list.\nDone, sorry about that!")).toEqual([]);
    expect(
      refused("Done.\n\n-----Original Message-----\nFrom: Cara <cara@x.example>\nPlease remove me from your list."),
    ).toEqual([]);
  });

  it("stands in a signature or in a footer", () => {
    expect(refused("Thanks, see you there.\n-- \nAnn\nUnsubscribe")).toEqual([]);
    expect(refused("Thanks.\nSee you there.\nAnn Smith\nSmith Law\nUnsubscribe")).toEqual([]);
  });
});

describe("an answer that teaches contact", () => {
  it.each([
    "Sure, let's talk on Tuesday.",
    "Ok",
    "We use Acme and are happy with it.",
    "Gerne, bis Dienstag!",
    "I'm not interested in the Tuesday slot but Wednesday works.",
  ])("%s", (text) => expect(readOwnWords(text, "Re: x")).toEqual({ answers: true, refuses: [] }));

  it.each([
    "",
    "\n\n",
    ":-)",
    "> Sure, let's talk.",
    "How did you get my address?",
    "This is spam.",
    "I am out of the office until Monday with limited access to my e-mail.",
    "Ich bin bis Montag abwesend.",
    "Your message was read on Tuesday.",
    "I'm not interested in the demo, but could you send me the price list?",
    "Please remove me from the invoice copy list and add Jane.",
  ])("is not: %s", (text) => expect(readOwnWords(text, "Re: x")).toEqual({ answers: false, refuses: [] }));
});

describe("the subject", () => {
  it.each<[string, Refused[]]>([
    ["unsubscribe", ["list"]],
    ["UNSUBSCRIBE", ["list"]],
    ["Remove me from your list", ["contact"]],
    ["Re: unsubscribe", []],
    ["Unsubscribe links: how do you do it", []],
    ["Not interested", []],
  ])("%s", (subject, what) => expect(refused("", subject)).toEqual(what));
});

it("names the sentence that says so, as it was written", () => {
  const { refuses } = readOwnWords("Hello Bob.\nI’m not interested, thanks!  Best, Ann", "Re: x");
  expect(refuses).toEqual([{ what: "purpose", words: "I’m not interested, thanks!" }]);
});

it("takes any text in short time", () => {
  const words = fc.constantFrom(
    ...["please ", "remove me ", "from your ", "mailing ", "list ", "not ", "no ", ", ", "'"],
  );
  const text = fc.array(words, { maxLength: 600 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ maxLength: 5000 })), (given) => {
      const start = busy();
      readOwnWords(given, given.slice(0, 100));
      expect(busy() - start).toBeLessThan(10_000);
    }),
    { numRuns: 200 },
  );
});
