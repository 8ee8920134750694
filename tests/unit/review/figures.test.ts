import { describe, expect, it } from "vitest";
import { alertsOf } from "../../../src/review/figures/alerts.ts";
import { csvOf } from "../../../src/review/figures/csv.ts";
import { before, dateOf, dayOf, dayOfDate, monthOf, weekOf } from "../../../src/review/figures/days.ts";
import { holdsOf, workTime } from "../../../src/review/figures/holds.ts";
import { latencyOf } from "../../../src/review/figures/latency.ts";
import { complaintStanding, complaintsOf, watchedOf } from "../../../src/review/figures/outside.ts";
import { FEWER, guarded, monthReport } from "../../../src/review/figures/report.ts";
import { reportCsv, reportHtml, reportText } from "../../../src/review/figures/report-forms.ts";
import { rulesOf } from "../../../src/review/figures/rules.ts";
import { jumpOf, median, poissonAtLeast, quantiles, shareOf } from "../../../src/review/figures/statistics.ts";
import { volumesOf } from "../../../src/review/figures/volumes.ts";
import { changed, lasting, percent, shareWords } from "../../../src/review/figures/words.ts";
import type { MailFigure, RuleFigure, RuleSum, SenderFigure } from "../../../src/store/port.ts";
import fc from "../../support/fc.ts";

const NOW = Date.UTC(2026, 2, 10, 9);
const TODAY = dayOf(NOW);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const period = { from: TODAY - 6, until: TODAY + 1 };

describe("a share", () => {
  it("is not certain because it was seen once", () => {
    expect(shareOf(1, 1)).toMatchObject({ share: 1, high: 1 });
    expect(shareOf(1, 1).low).toBeCloseTo(0.2065, 3);
    expect(shareOf(0, 0)).toEqual({ of: 0, hits: 0, share: null, low: 0, high: 1 });
  });

  it("has the interval of Wilson's paper", () => {
    const { low, high } = shareOf(10, 100);
    expect(low).toBeCloseTo(0.0552, 3);
    expect(high).toBeCloseTo(0.1744, 3);
  });

  it("lies in its interval, which lies between 0 and 1", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const { share, low, high } = shareOf(Math.min(a, b), Math.max(a, b, 1));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(share).toBeGreaterThanOrEqual(low - 1e-12);
        expect(share).toBeLessThanOrEqual(high + 1e-12);
      }),
    );
  });
});

describe("middles", () => {
  it("are values that were seen, or between two of them", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBe(0);
    expect(quantiles([5, 1, 4, 2, 3, 6, 7, 8, 9, 10], 0.5, 0.9)).toEqual([5, 9]);
    expect(quantiles([7], 0, 0.5, 1)).toEqual([7, 7, 7]);
    expect(quantiles([], 0.5)).toEqual([null]);
  });
});

describe("a jump", () => {
  const quiet = Array.from({ length: 28 }, (_, day) => 2 + (day % 3));
  it("is far beyond what was usual", () => {
    expect(jumpOf(20, quiet)).toEqual({ count: 20, usual: 3 });
    expect(jumpOf(6, quiet)).toBeNull();
  });
  it("is none where little was seen, or few days", () => {
    expect(
      jumpOf(
        4,
        Array.from({ length: 28 }, () => 0),
      ),
    ).toBeNull();
    expect(
      jumpOf(
        5,
        Array.from({ length: 28 }, () => 0),
      ),
    ).toEqual({ count: 5, usual: 0 });
    expect(jumpOf(50, [1, 1, 1, 1, 1, 1])).toBeNull();
  });
  it("is none for a rule that is wild on many days, and is not hidden by one wild day", () => {
    expect(
      jumpOf(
        40,
        Array.from({ length: 28 }, (_, day) => (day % 2 === 0 ? 2 : 38)),
      ),
    ).toBeNull();
    expect(jumpOf(20, [...quiet.slice(1), 400])).not.toBeNull();
  });
  it("asks what chance would do", () => {
    expect(poissonAtLeast(0, 3)).toBe(1);
    expect(poissonAtLeast(1, 3)).toBeCloseTo(1 - Math.exp(-3), 12);
    expect(poissonAtLeast(3, 0)).toBe(0);
  });
});

describe("days", () => {
  it("are days in UTC, and weeks begin on Mondays", () => {
    expect(dateOf(TODAY)).toBe("2026-03-10");
    expect(dayOfDate("2026-03-10")).toBe(TODAY);
    expect(dayOfDate("2026-02-30")).toBeNull();
    expect(dateOf(weekOf(TODAY))).toBe("2026-03-09");
    expect(weekOf(weekOf(TODAY))).toBe(weekOf(TODAY));
    expect(before({ from: 10, until: 17 })).toEqual({ from: 3, until: 10 });
  });
  it("make months of the right length", () => {
    const { from, until } = monthOf("2026-02") ?? { from: 0, until: 0 };
    expect([dateOf(from), dateOf(until), until - from]).toEqual(["2026-02-01", "2026-03-01", 28]);
    expect(monthOf("2026-13")).toBeNull();
    expect(monthOf("2026-1")).toBeNull();
  });
});

describe("CSV", () => {
  it("lets no text be a formula", () => {
    for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "|cmd", "\0=1"])
      expect(
        csvOf(["a"], [[text]])
          .split("\r\n")
          .slice(1)
          .join("\r\n"),
      ).toMatch(/^"'/);
  });
  it("quotes what would break a line or a cell, and leaves figures alone", () => {
    expect(csvOf(["a", "b"], [['say "no", please', -3.5]])).toBe('a,b\r\n"say ""no"", please",-3.5\r\n');
    expect(csvOf(["a"], [["two\r\nlines"], [null], [Number.NaN]])).toBe('a\r\n"two\r\nlines"\r\n\r\n\r\n');
  });
});

describe("words", () => {
  it("say what changed, and no share of next to nothing", () => {
    expect(changed(112, 100, period)).toBe(", 12 % more than in the 7 days before (100)");
    expect(changed(3, 1, period)).toBe(", more than in the 7 days before (1)");
    expect(changed(0, 0, period)).toBe(", as in the 7 days before");
    expect(percent(0.0033)).toBe("0.33 %");
    expect(percent(0.05)).toBe("5 %");
    expect(lasting(90 * 60_000)).toBe("1.5 h");
    expect(shareWords(shareOf(6, 30))).toBe("20 % (9.5 to 37 %, of 30)");
    expect(shareWords(shareOf(0, 0))).toBe("none decided");
  });
});

const mail = (more: Partial<MailFigure>): MailFigure => ({
  ...{ day: TODAY, purpose: "correspondence", disposition: "forward", enforced: "forward", mode: "enforce" },
  ...{ messages: 1, envelopes: 1 },
  ...more,
});

it("volumes say what would have been stopped, only where nothing was", () => {
  const watching = mail({ mode: "observe", enforced: "hold", envelopes: 4 });
  const volumes = volumesOf(
    [mail({}), watching, mail({ disposition: "hold", enforced: "reject" }), mail({ day: TODAY - 7 })],
    period,
  );
  expect(volumes.total).toEqual({ messages: 3, forward: 5, hold: 1, reject: 0, wouldHold: 4, wouldReject: 0 });
  expect(volumes.before.messages).toBe(1);
  expect(volumes.days).toHaveLength(7);
  expect(volumes.days.at(-1)).toMatchObject({ date: "2026-03-10", messages: 3 });
  expect(volumes.summary).toBe(
    "3 messages, more than in the 7 days before (1); of their copies 1 held and 0 refused. 4 copies that went out would have been held or refused in enforce.",
  );
  expect(volumesOf([], period).summary).toBe("No mail came.");
});

const NOTHING = { messages: 0, recipients: 0, urgent: 0, oldestAt: null, buckets: [] };

const work = workTime({
  ...{ timezone: "UTC", hours: "09:00-17:00", holidays: [] },
  days: ["monday", "tuesday", "wednesday", "thursday", "friday"],
});

it("decisions are summed up per week, apart from those of the period before", () => {
  const waits = {
    receivedAt: [NOW - HOUR, NOW - 2 * HOUR, NOW - 30 * HOUR, NOW - 9 * DAY],
    decidedAt: [NOW, NOW, NOW, NOW - 8 * DAY],
  };
  const { total, before: was, weeks, summary } = holdsOf(NOTHING, waits, { period, now: NOW, work });
  // A Tuesday, 09:00 to 17:00: of 30 hours before 09:00 the eight of Monday count, of two hours none.
  expect(total).toEqual({ decided: 3, median: 2 * HOUR, p90: 30 * HOUR, workMedian: 0, workP90: 8 * HOUR });
  expect(was).toMatchObject({ decided: 1, median: DAY, workMedian: 0 });
  expect(weeks.map(({ week, decided }) => [week, decided])).toEqual([
    ["2026-03-02", 0],
    ["2026-03-09", 3],
  ]);
  expect(summary).toBe(
    "Nothing waits. 3 messages were decided, half of them within 2 h (0 min of office hours), nine of ten within 30 h (8 h of office hours).",
  );
});

const rule = (day: number, held: number) => ({ day, rule: "bulk/quota", hits: held, held, refused: 0, would: 0 });
const summed = (days: readonly RuleFigure[]): RuleSum[] => {
  const held = (from: number) => days.reduce((sum, row) => sum + (row.day >= from ? row.held : 0), 0);
  const now = held(period.from);
  return [{ rule: "bulk/quota", hits: now, held: now, refused: 0, would: 0, heldBefore: held(period.from - 7) - now }];
};
const usual = Array.from({ length: 28 }, (_, back) => rule(TODAY - 1 - back, 2));

it("rules are told by what they held, and a jump is seen against days that had mail", () => {
  const mailDays = usual.map(({ day }) => day);
  const outcomes = [{ rule: "bulk/quota", decided: 10, released: 5, overturned: 4 }];
  const days = [...usual, rule(TODAY, 25)];
  const { rules, summary } = rulesOf({ sums: summed(days), days, outcomes, mailDays }, TODAY);
  expect(rules).toMatchObject([
    {
      rule: "bulk/quota",
      held: 37,
      heldBefore: 14,
      decided: 10,
      falseHolds: { hits: 4, of: 10 },
      jump: { count: 25, usual: 2 },
    },
  ]);
  expect(summary).toContain("bulk/quota held most: 37 messages. Most often overturned: bulk/quota, 40 %");
  const young = [rule(TODAY, 25)];
  const first = rulesOf({ sums: summed(young), days: young, outcomes: [], mailDays: [TODAY] }, TODAY);
  expect(first.rules[0]?.jump).toBeNull();
});

it("the smart host's time is told in steps, never as if it had been measured to the millisecond", () => {
  const took = (day: number, upto: number, copies: number) => ({ day, upto, copies });
  const rows = [took(TODAY, 2000, 5), took(TODAY, 50, 60), took(TODAY - 1, 100, 35)];
  const { days, total, summary } = latencyOf(rows, period);
  expect(total).toEqual({ copies: 100, median: 50, p95: 100 });
  expect(days.slice(-3)).toEqual([
    { date: "2026-03-08", copies: 0, median: null, p95: null },
    { date: "2026-03-09", copies: 35, median: 100, p95: 100 },
    { date: "2026-03-10", copies: 65, median: 50, p95: 2000 },
  ]);
  expect(summary).toBe("The smart host took half of 100 copies within 0.05 s, 95 of 100 within 0.1 s.");
  expect(latencyOf([], period).summary).toBe("No copy was timed.");
});

describe("complaints", () => {
  it("are a rate of what was delivered, with a least number of them", () => {
    expect(complaintStanding(shareOf(1, 100))).toBe("fine");
    expect(complaintStanding(shareOf(2, 2000))).toBe("warn");
    expect(complaintStanding(shareOf(2, 2001))).toBe("fine");
    expect(complaintStanding(shareOf(3, 1000))).toBe("stop");
    expect(complaintStanding(shareOf(0, 0))).toBe("fine");
  });
  it("are summed up in one sentence", () => {
    const attempts = [{ day: TODAY, result: "delivered" as const, status: "2.0.0", attempts: 1000 }];
    const found = complaintsOf([{ day: TODAY, complaints: 4 }], attempts, period);
    expect(found.summary).toBe("Complaint rate 0.40 % (4 of 1,000 delivered), over 0.3 %.");
    expect(found.weeks.map(({ complaints, delivered }) => [complaints, delivered])).toEqual([
      [0, 0],
      [4, 1000],
    ]);
  });
});

const sender = (more: Partial<SenderFigure>): SenderFigure => ({
  ...{ member: "M1", name: "Ann", standing: "good", messages: 10, envelopes: 100, stopped: 0 },
  ...{ envelopesBefore: 100, stoppedBefore: 0, delivered: 1000, complaints: 0, bounces: 0 },
  ...more,
});

it("senders are watched for a reason that is said, and for nothing small", () => {
  expect(
    watchedOf([sender({}), sender({ stopped: 4 }), sender({ complaints: 1, delivered: 10 }), sender({ bounces: 4 })]),
  ).toEqual([]);
  const why = (more: Partial<SenderFigure>) => watchedOf([sender(more)])[0]?.why;
  expect(why({ stopped: 20 })).toEqual(["20 of 100 copies stopped, before 0 of 100"]);
  expect(why({ stopped: 20, stoppedBefore: 19 })).toBeUndefined();
  expect(why({ complaints: 3 })).toEqual(["complaint rate 0.30 % (3 of 1,000)"]);
  expect(why({ standing: "every-message-held" })).toEqual(["standing: every message held"]);
  expect(watchedOf([sender({ complaints: null })])).toEqual([]);
  expect(watchedOf([sender({ complaints: null, stopped: 20 })])[0]).toMatchObject({ complaints: null, standing: null });
  expect(why({ bounces: 60 })).toEqual(["60 mailboxes that do not exist"]);
});

const QUEUE = { queued: 0, deferred: 0, oldestAt: null, noticesDue: 0, noticesFailed: 0 };
const FINE = { weeks: [], total: shareOf(0, 0), before: shareOf(0, 0), standing: "fine" as const, summary: "" };

it("alerts say what to look at and where; where all is well there is none", () => {
  const calm = { rules: [], complaints: FINE, watched: [], holds: { ...NOTHING, ages: [] }, delivery: QUEUE };
  expect(alertsOf(calm, NOW)).toEqual([]);
  expect(alertsOf({ ...calm, complaints: null, watched: watchedOf([sender({ complaints: null })]) }, NOW)).toEqual([]);
  const days = [...usual, rule(TODAY, 25)];
  const outcomes = [{ rule: "bulk/quota", decided: 30, released: 30, overturned: 20 }];
  const { rules } = rulesOf({ sums: summed(days), days, outcomes, mailDays: usual.map(({ day }) => day) }, TODAY);
  const alarmed = alertsOf(
    {
      ...{ rules, complaints: { ...FINE, total: shareOf(4, 1000), standing: "stop" as const } },
      watched: watchedOf([sender({ complaints: 4 })]),
      holds: { ...NOTHING, messages: 3, oldestAt: NOW - 6 * DAY, ages: [] },
      delivery: { ...QUEUE, deferred: 2, oldestAt: NOW - DAY, noticesFailed: 1 },
    },
    NOW,
  );
  expect(alarmed.map(({ kind }) => kind).sort()).toEqual(
    ["complaints", "delivery", "false-holds", "hold-age", "notices", "rule-jump", "sender"].sort(),
  );
  expect(alarmed.find(({ kind }) => kind === "rule-jump")).toMatchObject({
    path: "/held",
    search: { rule: "bulk/quota" },
  });
});

describe("the monthly report", () => {
  const few = {
    ...{ opened: 3, openNow: 1, oldestOpenAt: NOW, closed: { upheld: 4, dismissed: 7, withdrawn: 0 } },
    ...{ appeals: { made: 9, open: 2, granted: 1, denied: 6 }, sanctions: { warned: 1, suspended: 12 } },
  };
  const report = (madeAt = NOW) =>
    monthReport({
      ...{
        association: "<b>Assoc</b>",
        month: "2026-02",
        madeAt,
        running: false,
        volumes: volumesOf([mail({ day: TODAY })], period),
      },
      waits: { decided: 3, median: HOUR, p90: HOUR, workMedian: HOUR, workP90: HOUR },
      rules: rulesOf(
        {
          ...{ sums: summed([rule(TODAY, 9)]), days: [], mailDays: [] },
          outcomes: [{ rule: "bulk/quota", decided: 3, released: 1, overturned: 1 }],
        },
        TODAY,
      ).rules,
      complaints: complaintsOf(
        [{ day: TODAY, complaints: 2 }],
        [{ day: TODAY, result: "delivered", status: "2.0.0", attempts: 50 }],
        period,
      ),
      cases: few,
    });
  const rowsOf = (title: string) =>
    Object.fromEntries(
      report()
        .sections.find((one) => one.title === title)
        ?.rows.map(([k, v]) => [k, v]) ?? [],
    );

  it("is in words for those who do not know the gateway", () => {
    const { title, notes, sections } = report();
    expect(title).toBe("Outbound mail in February 2026");
    expect(notes.join(" ")).toContain("holds it for the staff");
    expect(sections[0]?.note).toBe("Where it enforces, mail was held or refused as the rules say.");
    const purposes = sections.find((one) => one.title === "What kind of mail")?.rows.map(([name]) => name);
    expect(purposes).toContain("Event invitation");
    expect(JSON.stringify(sections)).not.toMatch(/in enforce|in mode|[a-z]-invitation/);
  });

  it("says nothing of few persons, nor what would give it away", () => {
    expect([0, 1, 4, 5].map(guarded)).toEqual([0, FEWER, FEWER, 5]);
    expect(rowsOf("Cases and sanctions")).toEqual({
      ...{ "Cases opened": FEWER, "Closed: upheld": FEWER, "Closed: dismissed": 7, "Closed: complaint withdrawn": 0 },
      ...{ "Appeals granted": FEWER, "Appeals denied": 6, "Appeals still open": FEWER, "Members warned": FEWER },
      ...{ "Members whose every message is held": 0, "Members suspended": 12, "Memberships cancelled": 0 },
    });
    expect(rowsOf("Complaints")).toMatchObject({ "Complained of": FEWER, Rate: "not shown" });
    expect(rowsOf("Held mail that people decided")).toMatchObject({
      "Messages decided": FEWER,
      "Half of them within": "not shown",
      "Half of them within, office hours alone": "not shown",
    });
    expect(JSON.stringify(report().sections.find(({ title }) => title === "Rules")?.rows)).toContain('"not shown"');
  });

  it("is the same in every form, and its page runs and loads nothing", () => {
    const [text, csv, page] = [reportText(report()), reportCsv(report()), reportHtml(report(), "abc")];
    for (const form of [text, csv, page]) {
      expect(form).toMatch(/February 2026|2026-02/);
      expect(form).toContain("Memberships cancelled");
      expect(form).toContain(FEWER);
    }
    expect(page).toContain("&lt;b&gt;Assoc&lt;/b&gt;");
    expect(page).toContain('<style nonce="abc">');
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|src=|href=/i);
    expect(text).not.toMatch(/ +$/m);
  });
});
