/** What else an association does in a month: a conference, a complaint that was decided, campaigns that were asked for beforehand. */
import { encoded } from "./held-mail.ts";
import type { DemoMessage } from "./messages.ts";
import { send } from "./send.ts";
import type { Demo } from "./set-up.ts";

const DAY = 86_400_000;
const MARA = { actor: "staff:mara", key: "", organisation: "assoc.example", groups: [] };
const CONFERENCE = "annual-conference";

type Affair = (demo: Demo, at: number) => Promise<unknown>;

/** By how many days before the demo opens; in the evening. */
const AFFAIRS: ReadonlyMap<number, Affair> = new Map<number, Affair>([
  [28, conference],
  [27, complaintAboutCurt],
  [25, hearCurt],
  [20, curtAnswers],
  [15, decideAboutCurt],
  [12, askForLunch],
  [11, answerLunch],
]);

export async function liveAffairs(demo: Demo, daysBefore: number, at: number): Promise<void> {
  await AFFAIRS.get(daysBefore)?.(demo, at);
}

async function conference({ gateway }: Demo, at: number): Promise<void> {
  const context = { actor: "staff:mara", at, reason: "Decided by the board" };
  const starts = at + 40 * DAY;
  const event = { id: CONFERENCE, name: "Annual conference", place: "Chicago", starts, ends: starts + 3 * DAY };
  await gateway.store.editEvent({ ...event, approvedSideEvents: ["Welcome reception"] }, null, context);
  const period = { from: at, until: event.ends };
  for (const [member, as] of [
    ["m-nora", "speaking"],
    ["m-priya", "exhibiting"],
    ["m-vic", "sponsoring"],
  ] as const)
    await gateway.store.setParticipation({ event: CONFERENCE, member, as }, period, context);
}

const aboutCurt = async ({ gateway }: Demo): Promise<string> =>
  (await gateway.store.listCases({ state: "open", limit: 1 }))[0]?.id ?? "";

async function complaintAboutCurt({ gateway }: Demo, at: number): Promise<void> {
  const words = "He wrote to my whole office in the name of the board. Nobody had asked him to.";
  await gateway.store.complain({
    ...{ person: { key: "gus@white.example", text: "gus@white.example" }, source: "page", words, at, confirmed: true },
    ...{ perDay: 5, envelope: null, against: "m-curt", original: null, language: "en" },
  });
}

async function hearCurt(demo: Demo, at: number): Promise<void> {
  const { store } = demo.gateway;
  const id = await aboutCurt(demo);
  const words = "You wrote to members in the name of the board, which had not asked you to.";
  await store.actOnCase(id, { kind: "assign", assignee: "mara" }, MARA, at);
  await store.actOnCase(id, { kind: "allegation", words, clauses: ["ala.ns.2b"] }, MARA, at);
  await store.actOnCase(id, { kind: "hearing", until: at + 14 * DAY }, MARA, at);
}

async function curtAnswers(demo: Demo, at: number): Promise<void> {
  const words = "By letter: I am on the insurance committee and thought that this was enough.";
  await demo.gateway.store.actOnCase(await aboutCurt(demo), { kind: "statement", words }, MARA, at);
}

/** He may still appeal when the demo opens. */
async function decideAboutCurt(demo: Demo, at: number): Promise<void> {
  const words = "A committee does not speak for the board. Write in your own name.";
  const sanction = { standing: "warned", words, from: at, until: at + 90 * DAY } as const;
  const decision = { kind: "decision", ruling: "upheld", words, sanction, appealUntil: at + 21 * DAY } as const;
  await demo.gateway.store.actOnCase(await aboutCurt(demo), decision, MARA, at);
}

/** To the mailbox that clears campaigns, as a member's own program sends it. */
async function ask({ gateway, password, clock, config }: Demo, draft: Omit<DemoMessage, "title">): Promise<void> {
  const mailbox = `clearance@${config.hostname}`;
  const source = `From: ${draft.login}\nTo: ${mailbox}\nCc: ${draft.to.join(", ")}\n${draft.source}`;
  const message = { title: "A campaign before it is sent", login: draft.login, to: [mailbox], source };
  await send(message, gateway.ports.submission[0] ?? 0, password, clock.now());
}

const plain = (subject: string, body: string): string =>
  `Subject: ${encoded(subject)}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;

async function askForLunch(demo: Demo, at: number): Promise<void> {
  demo.clock.set(at);
  const body =
    "Dear members of the chapter,\n\nlunch is on the first Wednesday again, at noon. Please say if you come.\n\nNora";
  const to = ["bob@jones.example", "gus@white.example", "hal@black.example"];
  await ask(demo, { login: "nora@falk-law.example", to, source: plain("Chapter lunch", body) });
}

async function answerLunch({ gateway: { store } }: Demo, at: number): Promise<void> {
  const [asked] = await store.listClearances({ groups: [], state: "open", limit: 1 });
  const approve = { subject: "Chapter lunch", until: at + 60 * DAY, recipients: 60 };
  await store.answerClearance(asked?.id ?? 0, {
    ...{ staff: "mara", groups: [], at, words: "For the chapter's own members.", approve },
  });
}

/** What is open when the demo opens, besides held mail: a campaign to be cleared, an appeal, and two who may write to each other. */
export async function openAffairs(demo: Demo): Promise<void> {
  const body =
    "Dear colleagues,\n\nat the annual conference we show how records are moved in a weekend. Booth 12, day two.\n\nPriya";
  const to = ["dan@mills.example", "fay@green.example", "kate@nolan-fay.example", "tom@weller-stone.example"];
  await ask(demo, { login: "priya@nair-records.example", to, source: plain("Our booth at the conference", body) });
  await askForAnotherLook(demo);
  await clearPair(demo);
}

/** Ann follows the link in the notice that her newsletter is held. */
async function askForAnotherLook({ smartHost }: Demo): Promise<void> {
  const statement = "Everybody on this list asked for it. The way out was lost when I moved to another program.";
  const [link] = /https?:\/\/[^\s>]+\/sent\/[\w-]+/.exec(smartHost.newest("Smith Law Monthly - Issue 12")) ?? [];
  if (link === undefined) throw new Error("the sender of held mail was sent no link");
  for (const form of [{ action: "appeal", statement }, { action: "urgent" }])
    await fetch(link, { method: "POST", body: new URLSearchParams(form) });
}

/** Kate rang and said that she had asked for it. */
async function clearPair({ gateway, clock }: Demo): Promise<void> {
  const { store } = gateway;
  const at = clock.now();
  const reader = { staff: "anna", groups: [], now: at };
  const { rows } = await store.deskQueue(reader, { words: ["docketing"] }, 0, 1);
  const order = {
    refs: rows.map(({ ref }) => ref),
    kind: "release",
    recipients: null,
    code: "relationship-shown",
  } as const;
  await store.decideMany(reader, {
    ...{ ...order, reason: "Kate rang: she asked to hear of it.", at, undo: 0, giveUpAfter: 5 * DAY, takeOver: false },
    ...{ batch: rows[0]?.ref ?? "", clearance: { purpose: "solicitation", days: 60 } },
  });
  await store.settleDecisions(at, 10);
}
