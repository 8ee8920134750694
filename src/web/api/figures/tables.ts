/** Each series as a table, for CSV. */
import { type Cell, csvOf } from "../../../review/figures/csv.ts";
import type { Wanted } from "../../../review/figures/gather.ts";
import type { Holds } from "../../../review/figures/holds.ts";
import type { Latency } from "../../../review/figures/latency.ts";
import type { Complaints, Delivery } from "../../../review/figures/outside.ts";
import type { RuleRow } from "../../../review/figures/rules.ts";
import type { Volumes } from "../../../review/figures/volumes.ts";
import type { CampaignsBody, CaseFiguresBody, ReviewersBody, SendersBody } from "./schemas.ts";

/** From named rows; every row has the names of the first. */
const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string => csvOf(head, rows);
const iso = (at: number | null): Cell => (at === null ? null : new Date(at).toISOString());

const FATES = ["messages", "forward", "hold", "reject", "wouldHold", "wouldReject"] as const;
const FATE_HEADS = [
  "messages",
  "copies_forwarded",
  "copies_held",
  "copies_refused",
  "would_have_held",
  "would_have_refused",
];

export const volumesCsv = ({ days }: Volumes): string =>
  table(
    ["date", ...FATE_HEADS],
    days.map((day) => [day.date, ...FATES.map((fate) => day[fate])]),
  );

export const purposesCsv = ({ purposes }: Volumes): string =>
  table(
    ["purpose", ...FATE_HEADS],
    purposes.map((one) => [one.purpose, ...FATES.map((fate) => one[fate])]),
  );

export const holdsCsv = ({ weeks }: Holds): string =>
  table(
    ["week", "decided", "median_ms", "p90_ms", "work_median_ms", "work_p90_ms"],
    weeks.map(({ week, decided, median, p90, workMedian, workP90 }) => [
      week,
      decided,
      median,
      p90,
      workMedian,
      workP90,
    ]),
  );

export const waitingCsv = ({ ages }: Holds["now"]): string =>
  table(
    ["age", "messages"],
    ages.map(({ label, messages }) => [label, messages]),
  );

export const latencyCsv = ({ days }: Latency): string =>
  table(
    ["date", "copies", "median_ms", "p95_ms"],
    days.map(({ date, copies, median, p95 }) => [date, copies, median, p95]),
  );

export const rulesCsv = ({ rules }: { readonly rules: readonly RuleRow[] }): string =>
  table(
    ["rule", "hits", "held", "refused", "would_have", "decided", "overturned", "share", "share_low", "share_high"],
    rules.map(({ rule, hits, held, refused, would, decided, falseHolds: { hits: wrong, share, low, high } }) => [
      ...[rule, hits, held, refused, would, decided, wrong],
      ...[share, low, high],
    ]),
  );

export const complaintsCsv = ({ weeks }: Complaints): string =>
  table(
    ["week", "complaints", "delivered"],
    weeks.map(({ week, complaints, delivered }) => [week, complaints, delivered]),
  );

export const deliveryCsv = ({ days }: Delivery): string =>
  table(
    ["date", "delivered", "temporary", "permanent"],
    days.map(({ date, delivered, temporary, permanent }) => [date, delivered, temporary, permanent]),
  );

export const failuresCsv = ({ failures }: Delivery): string =>
  table(
    ["status", "result", "attempts"],
    failures.map(({ status, result, attempts }) => [status, result, attempts]),
  );

/** The column of complaints is there for those who may know of any. */
export function sendersCsv({ senders }: SendersBody, { seen }: Pick<Wanted, "seen">): string {
  const complained = seen === "none" ? [] : ["complaints"];
  return table(
    ["member", "name", "messages", "copies", "stopped", ...complained, "delivered", "why"],
    senders.map(({ member, name, messages, envelopes, stopped, complaints, delivered, why }) => [
      ...[member, name, messages, envelopes, stopped, ...complained.map(() => complaints?.hits ?? null), delivered],
      why.join("; "),
    ]),
  );
}

export const campaignsCsv = ({ campaigns }: CampaignsBody): string =>
  table(
    ["first_message", "member", "name", "messages", "recipients", "oldest"],
    campaigns.map(({ ref, member, name, messages, recipients, oldestAt }) => [
      ...[ref, member, name, messages, recipients],
      iso(oldestAt),
    ]),
  );

export const casesCsv = ({ opened, openNow, closed, appeals, sanctions }: CaseFiguresBody): string =>
  table(
    ["what", "number"],
    [
      ...[
        ["cases opened", opened],
        ["cases open now", openNow],
      ],
      ...Object.entries(closed).map(([outcome, n]) => [`cases ${outcome}`, n]),
      ...Object.entries(appeals).map(([state, n]) => [`appeals ${state}`, n]),
      ...Object.entries(sanctions).map(([standing, n]) => [`members ${standing}`, n]),
    ],
  );

export const reviewersCsv = ({ reviewers }: ReviewersBody): string =>
  table(
    ["staff", "name", "released", "refused", "confirmed"],
    reviewers.map(({ staff, fullName, released, refused, confirmed }) => [
      staff,
      fullName,
      released,
      refused,
      confirmed,
    ]),
  );
