/** Mail of about 4 KiB in the shapes that a gateway of an association sees, written for the benchmark. */

const QUESTION = [
  "thank you again for the good conversation at the regional meeting. I promised to write up what we are wrestling with, because I suspect that every firm of our size has been through it by now.",
  "Since the spring we have been asked by three clients to return or destroy matter files within thirty days of closing. Our document system was never set up for that: files are closed by the secretary, the retention clock is kept in a spreadsheet, and nobody can say with any certainty what is still on the old share.",
  "How do you handle this? Do your lawyers close their own matters, or does somebody in records do it? And do you let clients dictate a shorter period than your own policy, or do you push back?",
  "We looked at what the two larger systems offer, and I would be glad to hear which one you chose and whether you would choose it again. I am not asking for a recommendation in writing, a quick call is fine.",
  "On staffing: we are down to two people in records since Dolores retired, and the partners would rather not replace her. If you have numbers on how many matters one person can close in a month, they would help me make the case.",
  "The managing partner also raised the question of e-mail. At present every lawyer keeps everything. I know that your firm went through the exercise of moving it into the matter files; how did you get people to do it?",
];
const MINUTES = [
  "Minutes of the budget committee, Thursday. Present: the chair, four members, the treasurer. The minutes of the last meeting were approved without changes.",
  "1. The treasurer reported that fees for the third quarter came in two per cent under plan. The shortfall is explained by the later date of the fall conference, and will even out by December.",
  "2. The committee discussed the proposal for a shared payroll provider. Two quotes are in, a third is expected. Members asked for a comparison of the cost per employee, including the price of leaving the contract early.",
  "3. Termination of the old lease: the landlord offered a settlement. Counsel is looking at it. The draft is privileged and confidential and is not attached to these minutes.",
  "4. Harassment training for supervisors will take place in March; attendance is required. The policy itself was last revised two years ago and is due for review by the employment committee.",
  "5. The next meeting is on the second Tuesday of the month. Please send items for the agenda to the chair a week before.",
];
const PITCH = [
  "congratulations on the new office! I have followed your firm for a while and was impressed by how quickly you grew. Firms at that stage often tell us that onboarding becomes the bottleneck.",
  "Our platform takes new hires from offer to first billable hour in four days. Over two hundred firms use it, and on average they save eleven hours per hire. Pricing starts at $39 per seat and month, and until the end of the quarter we waive the set-up fee.",
  "I have attached a short case study of a firm very much like yours. Would you have fifteen minutes next Tuesday or Wednesday for a quick demo? You can also pick a time directly in my calendar at https://book.vendor.example/taylor?utm_source=mail.",
  "If you are not the right person, I would be grateful if you could point me to whoever looks after people operations. And if the timing is off, just tell me and I will check back in spring.",
  "P.S. We are hosting a webinar on retention in small offices, with two administrators from your association on the panel. Seats are limited, so reserve yours today.",
];
const NEWS = [
  "In this issue: what the new overtime rule means for exempt staff, three ways to read an engagement survey, and a look back at the summer institute.",
  "The overtime rule raises the threshold for exempt employees in two steps. Our employment practice has put together a table of who is concerned and by when. Read the full article at https://news.firm.example/overtime.",
  "Engagement surveys are easy to run and hard to read. We asked three directors of human resources which questions they would never ask again. Their answers at https://news.firm.example/surveys may surprise you.",
  "The summer institute drew more than four hundred people this year. The recordings are now online at https://news.firm.example/institute, and registration for the fall session opens next week.",
  "People: we welcome Jordan Blake as the new head of facilities, and say good-bye to Morgan Lee, who retires after twenty-two years. Thank you for everything, Morgan.",
];
const INVITATION = [
  "our chapter invites you to an evening on the future of office space on the 14th of May, from half past five, at the offices of Calder & Finch in Harbor Street.",
  "Three short talks, then plenty of time to talk over a light supper. The speakers are a facilities director, an architect, and an administrator who has just taken her firm from four floors to two.",
  "The evening is open to members of the chapter and one guest each. There is no charge. Please let us know by the 7th whether you are coming, so that the caterer knows how many we are.",
  "The building is two minutes from the ferry; there is parking in the garage next door after five. If you need any help with access, write to me and we will arrange it.",
  "We have room for sixty people. Whoever cannot come will find the slides on the chapter's page afterwards.",
];
const SPANISH = [
  "muchas gracias por su mensaje de la semana pasada. He hablado con los compañeros de la oficina de Monterrey y nos parece bien celebrar la reunión el martes por la mañana.",
  "Le adjunto el borrador del orden del día. Quedan pendientes dos puntos: el reparto de los gastos comunes y la fecha de la próxima asamblea. Si desea añadir algo, dígamelo antes del viernes.",
  "En cuanto a su pregunta sobre el archivo, nosotros conservamos los expedientes durante diez años y después los destruimos, salvo que el cliente pida otra cosa por escrito.",
  "Me gustaría saber cómo lo hacen ustedes con los correos electrónicos, porque es el asunto que más nos preocupa en este momento y no hemos encontrado todavía una solución que convenza a los socios.",
];
const FOOTER =
  "This message is confidential and may be privileged. If you are not the intended recipient, please delete it and notify the sender. Nothing in this message creates an attorney-client relationship.";
const signature = (name: string) =>
  `Best regards,\n${name}\n\n-- \n${name}\nDirector of Administration\nCalder & Finch LLP\n12 Harbor Street, Suite 400, Springfield\nT +1 212 555 0147\n\n${FOOTER}`;

/** Paragraphs, again from the front, until the text has so many characters. */
function fill(paragraphs: readonly string[], characters: number): string {
  let text = "";
  for (let index = 0; text.length < characters; index += 1) text += `${paragraphs[index % paragraphs.length]}\n\n`;
  return text.slice(0, characters);
}

const head = (from: string, subject: string, more = "") =>
  `From: ${from}\nTo: Bob Jones <bob@jones.example>\nSubject: ${subject}\nDate: Tue, 10 Mar 2026 09:00:00 +0000\nMessage-ID: <1@bench.example>\n${more}MIME-Version: 1.0\n`;
const ANN = "Ann Smith <ann@smith-law.example>";
const quoted = (text: string) => text.replace(/^/gm, "> ");
const html = (paragraphs: string) =>
  `<html><body style="margin:0"><table width="600"><tr><td>${paragraphs
    .split("\n\n")
    .map(
      (each) =>
        `<p style="font:14px sans-serif">${each.replace(/(https:\S+?)([.,]?\s|$)/g, '<a href="$1">read on</a>$2')}</p>`,
    )
    .join("\n")}</td></tr></table><img src="https://t.example/o.gif" width="1" height="1"></body></html>`;

export interface Letter {
  readonly name: string;
  readonly text: string;
}

export const LETTERS: readonly Letter[] = [
  {
    name: "question to a peer",
    text: `${head(ANN, "How do you close matter files?")}\nHi Bob,\n\n${fill(QUESTION, 3200)}\n\n${signature("Ann Smith")}\n`,
  },
  {
    name: "answer above a quoted thread",
    text: `${head(ANN, "Re: records and staffing", "In-Reply-To: <0@jones.example>\nReferences: <0@jones.example>\n")}\nBob, Thursday at ten works for me. I will bring the numbers.\n\n${signature("Ann Smith")}\n\nOn Mon, 9 Mar 2026, Bob Jones wrote:\n${quoted(fill(QUESTION, 2900))}\n`,
  },
  {
    name: "minutes of a committee",
    text: `${head(ANN, "Minutes of the budget committee")}\nDear all,\n\n${fill(MINUTES, 3200)}\n\n${signature("Ann Smith")}\n`,
  },
  {
    name: "pitch",
    text: `${head("Taylor Reed <taylor@vendor.example>", "Congratulations on the new office")}\nHi Bob,\n\n${fill(PITCH, 3500)}\n\nTaylor Reed\nAccount Executive\n`,
  },
  {
    name: "newsletter in HTML",
    text: `${head(ANN, "The Harbor Letter, spring issue", "List-Unsubscribe: <https://news.firm.example/out>\nContent-Type: text/html; charset=utf-8\n")}\n${html(`${fill(NEWS, 2600)}\n\nYou get this letter because you asked for it. Unsubscribe at https://news.firm.example/out`)}\n`,
  },
  {
    name: "invitation with a calendar part",
    text: `${head(ANN, "An evening on office space, 14 May", 'Content-Type: multipart/mixed; boundary="b"\n')}\n--b\nContent-Type: text/plain; charset=utf-8\n\nDear Bob,\n\n${fill(INVITATION, 2900)}\n\n${signature("Ann Smith")}\n--b\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1@bench.example\nDTSTART:20260514T173000Z\nDTEND:20260514T210000Z\nSUMMARY:An evening on office space\nLOCATION:Harbor Street\nEND:VEVENT\nEND:VCALENDAR\n--b--\n`,
  },
  {
    name: "letter in Spanish",
    text: `${head(ANN, "Reunión del martes", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n")}\nEstimado Bob:\n\n${fill(SPANISH, 3400)}\n\nUn cordial saludo,\nAnn Smith\n`,
  },
];
