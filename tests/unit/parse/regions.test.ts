import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/mail/message.ts";
import { crlf, html, read } from "./eml.ts";

/** `>>` begins a region of the kind named behind it; the rest is the mail. */
function expected(marked: string): { body: string; regions: [string, string][] } {
  const regions: [string, string][] = [];
  for (const piece of marked.split(/^>>(?=\w+\n)/m).filter((text) => text !== "")) {
    const line = piece.indexOf("\n");
    regions.push([piece.slice(0, line), piece.slice(line + 1).trim()]);
  }
  return { body: marked.replace(/^>>\w+\n/gm, ""), regions };
}

const regionsOf = ({ text, regions }: Message): [string, string][] =>
  regions.map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);

const HEAD = "From: Ann Smith <ann.smith@own.example>\nTo: bob@other.example\n";
const TYPE = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n";
const letter = (subject: string, body: string): Buffer =>
  Buffer.from(`${HEAD}Subject: ${subject}\n${TYPE}${body}`.replaceAll("\n", "\r\n"), "utf8");

const ANN = `Ann Smith
Director of Operations | Smith & Jones LLP
1200 Main Street, Suite 400, Springfield, IL 62701
T: +1 (217) 555-0134 | ann.smith@own.example
www.own.example`;

describe("regions tell whose words stand where", () => {
  it.each([
    [
      "an English answer on top",
      "Re: Scanner",
      `>>own\nHello Bob,\n\nthe second one works for us, thank you.\n\nBest regards,\n>>signature\n${ANN}\n\n>>quoted\nOn Mon, Dec 1, 2026 at 10:12 AM Bob Builder <bob@other.example> wrote:\n\n> Which scanner did you take?\n> Bob\n`,
    ],
    [
      "answers between the quotes",
      "Re: Two questions",
      ">>quoted\nBob Builder <bob@other.example> wrote:\n> Which scanner?\n>>own\nThe second one, for all offices.\n>>quoted\n> And who trains people?\n>>own\nWe do that ourselves, on Fridays.\n",
    ],
    [
      "a Spanish answer",
      "Re: Archivo",
      ">>own\nHola Bob:\n\nnos sirve el segundo, muchas gracias por preguntar.\n\nUn saludo,\n>>signature\nAnn Smith\nDirectora de Operaciones\nSmith & Jones Abogados\nTel. +34 91 555 01 34\n\n>>quoted\nEl lun, 1 dic 2026 a las 10:12, Bob Builder (<bob@other.example>) escribió:\n\n> ¿Qué escáner habéis elegido?\n",
    ],
    [
      "a French answer",
      "RE: Archives",
      ">>own\nBonjour Bob,\n\nle deuxième nous convient très bien, merci.\n\nBien cordialement,\n>>signature\nAnn Smith\nResponsable administrative\nCabinet Smith & Jones\n12 rue de la Paix, 75002 Paris\nTél. 01 55 55 01 34\n\n>>quoted\nLe lun. 1 déc. 2026 à 10:12, Bob Builder <bob@other.example> a écrit :\n\n> Quel scanner avez-vous pris ?\n",
    ],
    [
      "a German answer",
      "AW: Archiv",
      ">>own\nHallo Bob,\n\nder zweite passt für uns, vielen Dank.\n\nMit freundlichen Grüßen\n>>signature\nAnn Smith\nLeiterin Verwaltung\nSmith & Jones Rechtsanwälte PartG mbB\nHauptstraße 12, 60311 Frankfurt\nTelefon: +49 69 5550134\n\n>>quoted\nAm Mo., 1. Dez. 2026 um 10:12 Uhr schrieb Bob Builder\n<bob@other.example>:\n\n> Welchen Scanner habt ihr genommen?\n",
    ],
    [
      "a Portuguese answer",
      "Res: Arquivo",
      ">>own\nOlá Bob,\n\no segundo serve para nós, muito obrigada pela ajuda.\n\nAtenciosamente,\n>>signature\nAnn Smith\nDiretora Administrativa\nSmith & Jones Advogados\nAv. Paulista, 1000, São Paulo\n+55 11 5555-0134\n\n>>quoted\nEm seg., 1 de dez. de 2026 às 10:12, Bob Builder <bob@other.example> escreveu:\n\n> Qual scanner vocês escolheram?\n",
    ],
    [
      "Outlook's header block below a rule",
      "RE: Budget",
      ">>own\nApproved from our side, thank you all.\n>>quoted\n________________________________\nFrom: Bob Builder <bob@other.example>\nSent: Monday, December 1, 2026 10:12 AM\nTo: Ann Smith\nSubject: Budget\n\nPlease approve.\n",
    ],
    [
      "Outlook's block in German",
      "AW: Budget",
      ">>own\nVon uns aus freigegeben, danke.\n>>quoted\nVon: Bob Builder <bob@other.example>\nGesendet: Montag, 1. Dezember 2026 10:12\nAn: Ann Smith\nBetreff: Budget\n\nBitte freigeben.\n",
    ],
    [
      "Outlook's block in French",
      "RE: Budget",
      ">>own\nC'est validé de notre côté, merci.\n>>quoted\nDe : Bob Builder\nEnvoyé : lundi 1 décembre 2026 10:12\nÀ : Ann Smith\nObjet : Budget\n\nMerci de valider.\n",
    ],
    [
      "Outlook's block in Spanish",
      "RE: Presupuesto",
      ">>own\nAprobado por nuestra parte, gracias.\n>>quoted\nDe: Bob Builder\nEnviado el: lunes, 1 de diciembre de 2026 10:12\nPara: Ann Smith\nAsunto: Presupuesto\n\nPor favor, aprobar.\n",
    ],
    [
      "Outlook's block in Portuguese",
      "RES: Orçamento",
      ">>own\nAprovado da nossa parte, obrigada.\n>>quoted\nDe: Bob Builder\nEnviada em: segunda-feira, 1 de dezembro de 2026 10:12\nPara: Ann Smith\nAssunto: Orçamento\n\nFavor aprovar.\n",
    ],
    [
      "a mail that is passed on",
      "Fwd: Offer",
      ">>own\nBob, is this something for your committee?\n>>forwarded\n---------- Forwarded message ---------\nFrom: Lark Sales <sales@lark.example>\nDate: Mon, Dec 1, 2026 at 9:00 AM\nSubject: Offer\nTo: Ann Smith\n\nBook a demo today.\n",
    ],
    [
      "one that Apple Mail passes on",
      "Fwd: Offer",
      ">>own\nIs this something for your committee, Bob?\n>>forwarded\nBegin forwarded message:\n\nFrom: Lark Sales <sales@lark.example>\nSubject: Offer\nDate: 1 December 2026\nTo: Ann Smith\n\nBook a demo today.\n",
    ],
    [
      "one that Outlook passes on",
      "WG: Angebot",
      ">>own\nWäre das etwas für euren Ausschuss?\n>>forwarded\nVon: Lark <sales@lark.example>\nGesendet: Montag, 1. Dezember 2026\nAn: Ann Smith\nBetreff: Angebot\n\nJetzt Demo buchen.\n",
    ],
    [
      "one pasted into a new mail",
      "For the committee",
      ">>own\nWhat do you all think of this one?\n>>forwarded\nFrom: Lark <sales@lark.example>\nSent: Monday, December 1, 2026\nTo: Ann Smith\nSubject: Offer\n\nBook a demo today.\n",
    ],
    [
      "a telephone's line",
      "Dinner",
      ">>own\nI will be ten minutes late tonight, sorry.\n\n>>signature\nSent from my iPhone\n",
    ],
    [
      "a telephone's line above a quote",
      "Re: Dinner",
      ">>own\nI will be ten minutes late tonight.\n>>signature\nEnviado desde mi iPhone\n>>quoted\n> El 1 dic 2026, a las 10:12, Bob <bob@other.example> escribió:\n>\n> ¿Vienes?\n",
    ],
    [
      "a banner below the signature",
      "Minutes",
      `>>own\nThe minutes of Monday are attached for your review.\n\nKind regards\n\n>>signature\n${ANN}\n\nVoted best mid-sized firm of the state. See our new video!\n`,
    ],
    [
      "a footer below the signature",
      "Minutes",
      `>>own\nThe minutes of Monday are attached for your review.\n\nKind regards\n\n>>signature\n${ANN}\n\n>>footer\nCONFIDENTIALITY NOTICE: This e-mail is intended only for the named recipient and may contain privileged information.\nIf you are not the intended recipient, notify the sender and delete it.\n`,
    ],
    [
      "a postscript below both",
      "Minutes",
      `>>own\nThe minutes of Monday are attached for your review.\n\nThanks,\n>>signature\n${ANN}\n\n>>footer\nThis message is confidential and intended for the addressee. If you received it in error, please delete it.\n\n>>own\nP.S. We have a new product that you should see.\n`,
    ],
    [
      "a signature below its mark",
      "Minutes",
      ">>own\nThe minutes of Monday are attached.\n\n>>signature\n-- \nAnn, who likes mail\n",
    ],
    [
      "a German footer",
      "Protokoll",
      ">>own\nanbei das Protokoll vom Montag, viele Grüße, Ann\n\n>>footer\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und vernichten Sie diese E-Mail.\n",
    ],
    [
      "a French footer",
      "Compte rendu",
      ">>own\nle compte rendu de lundi est en pièce jointe.\n\n>>footer\nCe message est confidentiel et destiné exclusivement à son destinataire. Si vous l'avez reçu par erreur, merci de le supprimer.\n",
    ],
    [
      "a Spanish footer",
      "Acta",
      ">>own\nadjunto el acta del lunes para su revisión.\n\n>>footer\nEste mensaje es confidencial y va dirigido exclusivamente a su destinatario. Si lo ha recibido por error, elimínelo.\n",
    ],
    [
      "a Portuguese footer",
      "Ata",
      ">>own\nsegue a ata de segunda-feira para revisão.\n\n>>footer\nEsta mensagem é confidencial e destinada apenas ao seu destinatário. Se a recebeu por engano, apague-a.\n",
    ],
    [
      "company data",
      "Minutes",
      ">>own\nThe minutes of Monday are attached.\n\n>>footer\nSmith & Jones LLP is a limited liability partnership registered in England and Wales (OC300000). Registered office: 1 High Street, London.\n",
    ],
    [
      "a postscript below a quotation that has no marks",
      "Re: Offer",
      ">>own\nThank you all for the meeting yesterday.\n>>quoted\nFrom: Bob <bob@other.example>\nSent: Monday, December 1, 2026\nTo: Ann Smith\nSubject: Offer\n\nThe notes.\n\n>>own\nPS: buy our new software this week\n",
    ],
  ])("%s", async (_, subject, marked) => {
    const { body, regions } = expected(marked);
    const message = await read(letter(subject, body));
    expect(regionsOf(message)).toEqual(regions);
  });

  it.each([
    [
      "what a committee says of a confidential matter",
      "Hello Bob,\n\nThe settlement is confidential and privileged, so please contact me first and destroy the draft of the agreement.",
    ],
    [
      "a journey",
      "Hello Bob,\n\nhere is the train for us all:\n\nFrom: Berlin\nTo: Hamburg\nDate: 3 May\n\nSee you there.",
    ],
    [
      "when and where",
      "Dear Bob,\n\nplease come to our dinner next month.\n\nWhen: Thursday, 4 March, 6 pm\nWhere: Grand Hotel, 12 Main Street\nRSVP: ann@own.example, 217 555 0134",
    ],
    [
      "a price list at the end",
      "Dear Bob,\n\nour new packages are here.\n\nStarter Package $49\nOffice Package $99\nCall Us: 217-555-0134",
    ],
    [
      "a pitch in marks without any answer",
      "Dear Bob, please read on below now:\n\n> Our new software halves your billing time.\n> Book a demo today.",
    ],
    [
      "a pitch below a divider that no program wrote",
      "Dear Bob, good to meet you there.\n\n-----Original Message-----\nOur new software halves your billing time.",
    ],
    [
      "a sentence that leads to a list",
      "Dear Bob,\n\nOn Monday the board wrote:\n\nwe need new software, and here is what we would pay.",
    ],
    ["a closing and a first name", "Dear Bob,\n\nsee you on Thursday at the meeting.\n\nBest,\nAnn"],
    [
      "where to find the hotel, in the middle",
      "Dear Bob,\n\nthe venue is fixed now, finally.\n\nGrand Hotel\n12 Main Street\n217-555-0134\n\nPlease tell me by Friday whether you will come, because the hotel needs to know how many rooms we are going to take.",
    ],
  ])("but %s is all own", async (_, body) => {
    const message = await read(letter("Hello", body));
    expect(regionsOf(message)).toEqual([["own", message.text]]);
    expect(message.ownText).toBe(message.text);
  });

  it("HTML as Gmail answers it, and as Outlook does", async () => {
    const gmail = html(
      '<div dir="ltr">Works for us, thank you.</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, Dec 1, 2026 at 10:12 AM Bob &lt;<a href="mailto:bob@other.example">bob@other.example</a>&gt; wrote:<br></div><blockquote><div>Which one?</div></blockquote></div>',
    );
    const outlook = html(
      '<p>Works for us, thank you.</p><div style="border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Bob &lt;bob@other.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Ann<br><b>Subject:</b> Which</p></div><p>Which one?</p>',
    );
    for (const body of [gmail, outlook]) {
      const message = await read(crlf(`${HEAD}Subject: Re: Which\nIn-Reply-To: <1@other.example>\n${body}`));
      expect(message.regions.map(({ kind }) => kind)).toEqual(["own", "quoted"]);
      expect(message.ownText).toBe("Works for us, thank you.");
    }
  });

  it("cover the text without gaps, whatever it holds", async () => {
    const lines = [
      "> q",
      "",
      "On 1 Dec 2026 Bob <b@x.example> wrote:",
      "-- ",
      "Ann Smith",
      "ann@own.example",
      "P.S. x",
      "Sent from my iPhone",
      "-----Original Message-----",
      "From: b@x.example",
      "Subject: y",
      "To: z",
      "This e-mail is confidential and privileged, delete it.",
    ];
    for (let seed = 1; seed < 200; seed += 1) {
      const body = Array.from({ length: 12 }, (_, i) => lines[(seed * (i + 3) + i * i) % lines.length]).join("\n");
      const message = await read(letter(seed % 2 ? "Re: x" : "x", body));
      let at = 0;
      for (const { start, end } of message.regions) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(message.text.length);
    }
  });

  it("own words fall back to all when next to nothing is left", async () => {
    const message = await read(
      letter("Re: x", "Thanks!\n\nOn 1 Dec 2026, Bob <b@x.example> wrote:\n> Our software is on sale."),
    );
    expect(message.regions.map(({ kind }) => kind)).toEqual(["own", "quoted"]);
    expect(message.ownText).toBe(message.text);
  });
});
