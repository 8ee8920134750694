import type { CaseDetail, CaseEvidence, CaseSummary } from "../../store/port.ts";
import { type CommonOptions, withStore } from "../open.ts";
import { age, clip, count, print, printJson, rateText, safe, safeLines, table } from "../terminal.ts";
import { caseId, noSuchCase, wholeNumber } from "./id.ts";

const DAY = 86_400_000;

interface ListOptions extends CommonOptions {
  readonly state?: "open" | "closed";
  readonly limit: string;
}

export async function listCases(options: ListOptions): Promise<void> {
  const filter = { state: options.state ?? null, limit: wholeNumber("--limit", options.limit, 1000) };
  const cases = await withStore(options, (store) => store.listCases(filter));
  if (options.format === "json") printJson(cases);
  else if (cases.length === 0) print(`no ${options.state ? `${options.state} ` : ""}cases`);
  else print(table(["CASE", "AGE", "AGAINST", "COMPLAINANT", "COMPLAINTS", "STATE"], cases.map(row)));
}

const row = (one: CaseSummary): string[] => [
  one.id,
  age(Date.now() - one.openedAt),
  clip(one.against.address || one.against.id, 30),
  clip(complainant(one), 30),
  String(one.complaints),
  one.outcome ?? one.state,
];

const complainant = ({ complainant: person }: CaseSummary): string => person?.address ?? "(erased)";
const time = (at: number): string => new Date(at).toISOString();

export async function showCase(text: string, options: CommonOptions): Promise<void> {
  const id = caseId(text);
  const found = await withStore(options, (store) => store.showCase(id));
  if (found === null) throw noSuchCase(id);
  if (options.format === "json") printJson(found);
  else print(describe(found));
}

const NAMING = { true: "yes", false: "no" } as const;

function describe(one: CaseDetail): string {
  const { against, mayBeNamed } = one;
  const facts: [string, string][] = [
    ["case", one.id],
    ["against", `${against.name} <${against.address}> (${against.id})`],
    ["complainant", complainant(one)],
    ["may be named", mayBeNamed === null ? "did not say: do not name them" : NAMING[`${mayBeNamed}`]],
    ["opened", `${time(one.openedAt)} (${age(Date.now() - one.openedAt)} ago)`],
    ["state", one.state],
    ...(one.closedAt === null ? [] : [["closed", time(one.closedAt)] satisfies [string, string]]),
    ...(one.outcome === null ? [] : [["outcome", one.outcome] satisfies [string, string]]),
  ];
  const head = facts.map(([name, value]) => safe(`${name.padEnd(14)}${value}`));
  const made = one.complaintsMade.flatMap(({ at, source, words }) => [
    safe(`\n${time(at)} by ${source}`),
    ...indented(words),
  ]);
  const pieces = one.evidence.map((piece, index) => [String(index + 1), piece.kind, said(piece)]);
  const evidence = pieces.length === 0 ? [] : ["", table(["N", "EVIDENCE", "WHAT"], pieces)];
  return [...head, ...(one.outcomeWords === "" ? [] : indented(one.outcomeWords)), ...made, ...evidence].join("\n");
}

const indented = (words: string): string[] =>
  words === ""
    ? []
    : safeLines(words)
        .split("\n")
        .map((line) => `  ${line}`);

/** One line about what stands in a piece; all of it is what `case evidence` writes. */
function said({ kind, data, size, digest }: CaseEvidence): string {
  const value = (name: string): unknown =>
    typeof data === "object" && data !== null ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined;
  const length = (name: string): number => {
    const list = value(name);
    return Array.isArray(list) ? list.length : 0;
  };
  switch (kind) {
    case "envelope":
      return `${value("ref")}: ${value("disposition")}, then ${value("state")}`;
    case "message":
      return `${size} octets, SHA-256 ${digest.slice(0, 16)}…`;
    case "original":
      return `${size} octets, genuine: ${value("genuine")}`;
    case "findings":
      return count(Array.isArray(data) ? data.length : 0, "finding");
    case "consents":
      return count(length("records"), "record");
    case "note":
      return String(value("words")).split("\n")[0] ?? "";
    case "file":
      return `${value("name")}: ${size} octets, SHA-256 ${digest.slice(0, 16)}…`;
    case "history":
      return `${count(length("messages"), "earlier message")}, ${count(length("cases"), "earlier case")}`;
  }
}

export async function caseRates(options: CommonOptions & { readonly days: string }): Promise<void> {
  const days = wholeNumber("--days", options.days, 3650);
  const rates = await withStore(options, (store) => store.complaintRates(Date.now() - days * DAY));
  if (options.format === "json") printJson(rates);
  else if (rates.length === 0) print(`no complaints in ${count(days, "day")}`);
  else
    print(
      table(
        ["MEMBER", "COMPLAINTS"],
        rates.map((rate) => [rate.member, rateText(rate)]),
      ),
    );
}
