/** Figures of long spans against sums that are made one row at a time, over whatever mail comes; and the sums of weeks they rest on. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, expect, it } from "vitest";
import type { Disposition, Mode } from "../../src/mail/words.ts";
import { DAY, dayOf } from "../../src/review/figures/days.ts";
import { catchUp } from "../../src/review/figures/keep.ts";
import { MISTAKES } from "../../src/review/figures/rules.ts";
import { migrate } from "../../src/store/migrate.ts";
import type { SeenComplaints, Span } from "../../src/store/port.ts";
import { databaseFile } from "../../src/store/sqlite/connect.ts";
import fc from "../support/fc.ts";
import { ANN, BOB, commitOf, finding, member, NOW } from "./mail.ts";
import { MIGRATIONS, type Opened, sqlite } from "./open.ts";

const TODAY = dayOf(NOW);
const CARL = { id: "m-carl", address: "carl@green.example" };
const RULES = ["consent/newsletter", "bulk/quota", "law/offers"] as const;

let opened: Opened;
afterEach(() => opened.end());

async function openWithMembers(): Promise<void> {
  opened = await sqlite();
  await opened.store.importMembers(
    [member(ANN, { groups: ["north"] }), member(BOB), member(CARL, { groups: ["south"] })],
    { actor: "system", at: NOW - 100 * DAY, dryRun: false },
  );
}

const anyMail = fc.record({
  back: fc.integer({ min: 0, max: 60 }),
  from: fc.constantFrom(ANN, BOB, CARL, null),
  fates: fc.array(fc.constantFrom<Disposition>("forward", "forward", "hold", "reject"), { minLength: 1, maxLength: 3 }),
  mode: fc.constantFrom<Mode>("observe", "enforce"),
  rules: fc.array(fc.constantFrom(...RULES), { maxLength: 3 }),
  /** Of each copy, days later. */
  delivered: fc.integer({ min: 0, max: 3 }),
  decisions: fc.array(
    fc.record({
      kind: fc.constantFrom("release", "refuse"),
      code: fc.constantFrom("hold-mistaken", "exception"),
      state: fc.constantFrom("done", "done", "failed", "undone"),
      actor: fc.constantFrom("staff:anna", "system"),
      later: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 3 },
  ),
  appeal: fc.constantFrom("granted", "denied", null),
  complaint: fc.constantFrom("upheld", "withdrawn", null, null),
  bounce: fc.constantFrom("hard", "soft", null),
});
type AnyMail = typeof anyMail extends fc.Arbitrary<infer One> ? One : never;

async function take({ back, from, fates, mode, rules }: AnyMail): Promise<void> {
  const fate = Object.fromEntries(fates.map((one, at) => [`p${at}@x.example`, one]));
  const findings = rules.map((rule) => finding({ rule, mode }));
  await opened.store.commitSubmission(
    commitOf({ at: NOW - back * DAY, from, to: Object.keys(fate), fate, mode, findings }),
  );
}

/** What the mail's later days would have written, straight into the tables. */
function live(db: Database.Database, message: number, { delivered, decisions, appeal, ...mail }: AnyMail): void {
  const at = NOW - mail.back * DAY;
  const run = (text: string, ...values: unknown[]) => db.prepare(text).run(...values);
  const copies = db.prepare("SELECT id, person FROM envelope WHERE message = ?").all(message) as {
    id: number;
    person: number;
  }[];
  for (const { id } of copies)
    run(
      "INSERT INTO attempt (envelope, at, result, status, reply, remote_mta) VALUES (?, ?, 'delivered', '2.0.0', '', '')",
      id,
      Math.min(NOW, at + delivered * DAY),
    );
  // Only what was held can be decided.
  for (const { kind, code, state, actor, later } of mail.fates.includes("hold") ? decisions : []) {
    const when = Math.min(NOW, at + later * DAY);
    run(
      "INSERT INTO decision (message, kind, actor, code, reason, at, state) VALUES (?, ?, ?, ?, '', ?, ?)",
      message,
      kind,
      actor,
      code,
      when,
      state,
    );
    run(
      "UPDATE envelope SET decided_by = ?, decided_at = ?, ended_at = ?, state = 'refused' WHERE message = ? AND state = 'held'",
      actor,
      when,
      when,
      message,
    );
  }
  if (appeal) run("INSERT INTO appeal (message, statement, at, state) VALUES (?, '', ?, ?)", message, at, appeal);
  const [first] = copies;
  if (mail.bounce && first)
    run(
      "INSERT INTO bounce (envelope, person, kind, status, diagnostic, at) VALUES (?, ?, ?, '', '', ?)",
      first.id,
      first.person,
      mail.bounce,
      at,
    );
  if (mail.complaint && first && mail.from) {
    const name = `C${message}`;
    run(
      "INSERT INTO complaint_case (id, against, complainant, state, opened_at, changed_at, outcome) VALUES (?, ?, ?, 'closed', ?, ?, ?)",
      name,
      mail.from.id,
      first.person,
      at,
      at,
      mail.complaint,
    );
    run(
      "INSERT INTO complaint (person, source, against, envelope, at, confirmed_at, complaint_case) VALUES (?, 'page', ?, ?, ?, ?, ?)",
      first.person,
      mail.from.id,
      first.id,
      at,
      at,
      name,
    );
  }
}

interface Row {
  readonly [column: string]: string | number | null;
}

/** Everything there is, each table as it is. */
const tables = () =>
  opened.foreign((db) => {
    const all = (text: string) => db.prepare(text).all() as Row[];
    const copies = all(`SELECT e.*, m.author, m.received_at FROM envelope AS e JOIN message AS m ON m.id = e.message`);
    const ofCopy = (text: string) =>
      all(text).map((row) => ({ ...copies.find(({ id }) => id === row["envelope"]), ...row }) as Row);
    return {
      copies,
      attempts: ofCopy("SELECT envelope, at, result FROM attempt"),
      bounces: ofCopy("SELECT envelope, at, kind FROM bounce"),
      complaints: all(
        "SELECT c.against AS author, c.confirmed_at, k.outcome FROM complaint AS c JOIN complaint_case AS k ON k.id = c.complaint_case",
      ),
      findings: all("SELECT f.*, m.author, m.received_at FROM finding AS f JOIN message AS m ON m.id = f.message"),
      decisions: all("SELECT d.*, m.author FROM decision AS d JOIN message AS m ON m.id = d.message"),
      appeals: all("SELECT * FROM appeal"),
      items: all("SELECT * FROM held_item"),
    };
  });
type Tables = ReturnType<typeof tables>;

const GROUPS: Readonly<Record<string, string>> = { [ANN.id]: "north", [CARL.id]: "south" };
const inSight = ({ sight }: Span, author: unknown) =>
  sight.length === 0 || sight.includes(GROUPS[String(author)] ?? "");
const within = ({ from, until }: Pick<Span, "from" | "until">, at: unknown) =>
  dayOf(Number(at)) >= from && dayOf(Number(at)) < until;
const stopped = ({ disposition, enforced }: Row) => disposition !== "forward" || enforced !== "forward";
const messagesOf = (copies: readonly Row[]) => new Set(copies.map(({ message }) => message)).size;

function sendersByHand({ copies, attempts, bounces, complaints }: Tables, span: Span, seen: SeenComplaints) {
  const was = { from: 2 * span.from - span.until, until: span.from };
  return [ANN, BOB, CARL].flatMap(({ id, address }) => {
    if (!inSight(span, id)) return [];
    const own = <One extends Row>(rows: readonly One[]) => rows.filter(({ author }) => author === id);
    const now = own(copies).filter(({ received_at }) => within(span, received_at));
    const before = own(copies).filter(({ received_at }) => within(was, received_at));
    const complained = own(complaints).filter(
      (one) => within(span, one["confirmed_at"]) && one["outcome"] !== "withdrawn",
    );
    const hidden = seen === "none" || seen.butOf === address;
    const figure = {
      ...{ member: id, messages: messagesOf(now), envelopes: now.length, stopped: now.filter(stopped).length },
      ...{ envelopesBefore: before.length, stoppedBefore: before.filter(stopped).length },
      delivered: own(attempts).filter(({ at }) => within(span, at)).length,
      complaints: hidden ? null : complained.length,
      bounces: own(bounces).filter(({ at, kind }) => kind === "hard" && within(span, at)).length,
    };
    return figure.stopped + (figure.complaints ?? 0) + figure.bounces > 0 ? [figure] : [];
  });
}

function ruleSumsByHand({ findings, copies }: Tables, span: Span, split: number) {
  const found = findings.filter((row) => inSight(span, row["author"]) && within(span, row["received_at"]));
  return RULES.flatMap((rule) => {
    const of = (after: boolean, wanted: (message: Row[], worst: string) => boolean) =>
      new Set(
        found
          .filter((row) => row["rule"] === rule && dayOf(Number(row["received_at"])) >= split === after)
          .map(({ message }) => message)
          .filter((message) => {
            const own = found.filter((row) => row["rule"] === rule && row["message"] === message);
            const fates = copies.filter((row) => row["message"] === message).map((row) => String(row["disposition"]));
            return wanted(own, fates.sort().at(-1) ?? "");
          }),
      ).size;
    const costs = (own: Row[]) => own.some(({ mode }) => mode === "enforce");
    const sum = {
      rule,
      hits: of(true, () => true),
      held: of(true, (own, fate) => costs(own) && fate === "hold"),
      refused: of(true, (own, fate) => costs(own) && fate === "reject"),
      would: of(true, (own) => !costs(own)),
      heldBefore: of(false, (own, fate) => costs(own) && fate === "hold"),
    };
    return found.some((row) => row["rule"] === rule) ? [sum] : [];
  });
}

function outcomesByHand({ decisions, findings, appeals }: Tables, span: Span) {
  const counted = decisions.filter(
    (row) =>
      inSight(span, row["author"]) && within(span, row["at"]) && ["done", "failed"].includes(String(row["state"])),
  );
  return RULES.flatMap((rule) => {
    const costing = (message: unknown) =>
      findings.some((row) => row["message"] === message && row["rule"] === rule && row["mode"] === "enforce");
    const messages = [...new Set(counted.map(({ message }) => message))].filter(costing);
    const decidedAs = (wanted: (row: Row) => boolean) => (message: unknown) =>
      counted.some((row) => row["message"] === message && wanted(row));
    const mistaken = decidedAs(({ code }) => MISTAKES.some((one) => one === code));
    const granted = (message: unknown) =>
      appeals.some((row) => row["message"] === message && row["state"] === "granted");
    if (messages.length === 0) return [];
    const released = messages.filter(decidedAs(({ kind }) => kind === "release")).length;
    return [
      {
        rule,
        decided: messages.length,
        released,
        overturned: messages.filter((one) => mistaken(one) || granted(one)).length,
      },
    ];
  });
}

const waitsByHand = ({ items, copies }: Tables, span: Span) =>
  items.flatMap(({ message, received_at, ended_at, author }) => {
    if (ended_at === null || !within(span, ended_at) || !inSight(span, author)) return [];
    const times = copies
      .filter((row) => row["message"] === message && String(row["decided_by"]).startsWith("staff:"))
      .map((row) => Number(row["decided_at"]));
    return times.length > 0 ? [`${received_at} ${Math.min(...times)}`] : [];
  });

const byName = <One extends object>(rows: readonly One[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

/** Weeks begin on Mondays, these spans on all days; one is shorter than a week. */
const SPANS = [1, 5, 7, 8, 13, 30, 31].flatMap((days) =>
  [0, 3].map((ago) => ({ from: TODAY + 1 - ago - days, until: TODAY + 1 - ago })),
);

async function compare(): Promise<void> {
  const { store } = opened;
  const all = tables();
  for (const days of SPANS)
    for (const sight of [[], ["north"], ["north", "south"]]) {
      const span: Span = { ...days, sight };
      for (const seen of ["none", { butOf: "" }, { butOf: ANN.address }] as const) {
        const found = await store.figuresSenders(span, seen, 10);
        expect(byName(found.map(({ name: _, standing: __, ...figure }) => figure))).toEqual(
          byName(sendersByHand(all, span, seen)),
        );
      }
      const both = { ...span, from: 2 * span.from - span.until };
      expect(byName(await store.figuresRuleSums(both, span.from))).toEqual(
        byName(ruleSumsByHand(all, both, span.from)),
      );
      expect(byName(await store.figuresOutcomes(span, MISTAKES))).toEqual(byName(outcomesByHand(all, span)));
      const { receivedAt, decidedAt } = await store.figuresWaits(span);
      expect(receivedAt.map((at, row) => `${at} ${decidedAt[row]}`).sort()).toEqual(waitsByHand(all, span).sort());
    }
}

it("figures of any span are what a count by hand finds", async () => {
  await openWithMembers();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyMail, fc.boolean()), { minLength: 10, maxLength: 25 }), async (steps) => {
      for (const [mail, counting] of steps) {
        await take(mail);
        opened.foreign((db) => live(db, Number(db.prepare("SELECT max(id) FROM message").pluck().get()), mail));
        if (counting) await opened.store.countFigures(3);
      }
      await catchUp(opened.store);
      await compare();
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

/** Of what the days say, one row at a time. */
const WEEKS = `
  SELECT author, (day + 3) / 7 AS week, sum(messages) AS messages, sum(envelopes) AS envelopes, sum(stopped) AS stopped, sum(delivered) AS delivered
  FROM (SELECT author, day, messages, envelopes, envelopes * (disposition <> 'forward' OR enforced <> 'forward') AS stopped, 0 AS delivered FROM figure_mail
    UNION ALL SELECT author, day, 0, 0, 0, attempts FROM figure_attempt WHERE result = 'delivered')
  WHERE author <> '' GROUP BY 1, 2 ORDER BY 1, 2`;
const weeks = (db: Database.Database) => db.prepare("SELECT * FROM figure_week ORDER BY author, week").all();

it("weeks are the sums of their days, through a restart between two parts, and gone when figures are forgotten", async () => {
  await openWithMembers();
  const [mails = []] = fc.sample(fc.array(anyMail, { minLength: 20, maxLength: 20 }), { numRuns: 1 });
  for (const mail of mails) {
    await take(mail);
    opened.foreign((db) => live(db, Number(db.prepare("SELECT max(id) FROM message").pluck().get()), mail));
  }
  await opened.store.countFigures(7);
  await opened.store.close();
  opened = await sqlite({ dataDir: opened.dataDir });
  const same = () => opened.foreign((db) => expect(weeks(db)).toEqual(db.prepare(WEEKS).all()));
  same();
  await catchUp(opened.store);
  same();
  const whole = opened.foreign(weeks);
  expect(whole.length).toBeGreaterThan(0);
  await opened.store.forgetFigures();
  expect(opened.foreign(weeks)).toEqual([]);
  await catchUp(opened.store);
  expect(opened.foreign(weeks)).toEqual(whole);
});

it("a database from before has its weeks after the migration", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "lintel-weeks-"));
  const old = join(dataDir, "old");
  mkdirSync(old);
  for (const name of readdirSync(MIGRATIONS).filter((each) => Number(each.slice(0, 4)) < 16))
    copyFileSync(join(MIGRATIONS, name), join(old, name));
  await migrate(databaseFile(dataDir), old);
  const db = new Database(databaseFile(dataDir));
  db.exec(`INSERT INTO figure_mail VALUES ('', 20000, 'newsletter', 'hold', 'hold', 'enforce', 3, 5),
      ('M1', 20000, 'newsletter', 'hold', 'hold', 'enforce', 2, 3), ('M1', 20001, 'newsletter', 'forward', 'hold', 'observe', 1, 1),
      ('M1', 20001, 'newsletter', 'forward', 'forward', 'enforce', 1, 4), ('M1', 20010, 'newsletter', 'forward', 'forward', 'enforce', 1, 1),
      ('M2', 20000, 'newsletter', 'reject', 'reject', 'enforce', 1, 2);
    INSERT INTO figure_attempt VALUES ('M1', 20001, 'delivered', '2.0.0', 4), ('M1', 20001, 'temporary', '4.7.1', 9),
      ('M3', 20001, 'delivered', '2.0.0', 1), ('', 20001, 'delivered', '2.0.0', 5)`);
  db.close();
  opened = await sqlite({ dataDir });
  const found = opened.foreign((again) => [weeks(again), again.prepare(WEEKS).all()]);
  expect(found[0]).toHaveLength(4);
  expect(found[0]).toEqual(found[1]);
  rmSync(old, { recursive: true });
});
