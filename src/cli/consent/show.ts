import { complainedAt, foldWill } from "../../consent/will.ts";
import type { Will } from "../../lint/facts.ts";
import { addressKey } from "../../mail/address.ts";
import { type ConsentDetail, EVERYBODY, type Ledger } from "../../store/port.ts";
import { factSettings } from "../../submission/fact-settings.ts";
import { memberName, noSuchMember } from "../member/who.ts";
import { showMoment } from "../moment.ts";
import { type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { clip, print, printJson, table } from "../terminal.ts";

interface ShowOptions extends CommonOptions {
  readonly member?: string;
  readonly history?: boolean;
}

/** What a recipient wants of one sender now. */
interface Towards {
  /** A member's primary address, an organisation's domain, or "everybody". */
  readonly sender: string;
  readonly will: Will;
  /** When a complaint ended what was granted, milliseconds since 1970: staff may read that, the sender must not. */
  readonly complainedAt: number | null;
}

export async function showConsent(recipient: string, options: ShowOptions): Promise<void> {
  const key = addressKey(recipient);
  if (key === null) throw new Refusal(`"${recipient}" is no address`);
  const { ledger, ages } = await withStore(options, async (store, config) => {
    const towards = options.member === undefined ? null : memberName(options.member);
    if (options.member !== undefined && (await store.showMember(towards ?? "", Date.now())) === null)
      throw noSuchMember(options.member);
    return { ledger: await store.showConsents(key, towards), ages: factSettings(config).ages };
  });
  const now = Date.now();
  const wills = sendersOf(ledger).map(({ sender, names }): Towards => {
    const records = ledger.records
      .filter(({ grantee }) => names.includes(grantee))
      .map((record) => ({ ...record, recipient: key }));
    return { sender, will: foldWill(records, { now, ages }), complainedAt: complainedAt(records, now) };
  });
  if (options.format === "json") printJson(asJson(key, ledger, wills, options.history ?? false));
  else print(describe(ledger, wills, options.history ?? false));
}

/** Members that records name, and organisations that none of those members belongs to alone. */
function sendersOf({ records, members }: Ledger): { sender: string; names: readonly string[] }[] {
  const known = new Set(members.flatMap(({ id, names }) => [id, ...names.filter((name) => name.includes("@"))]));
  const others = [...new Set(records.map(({ grantee }) => grantee))].filter((grantee) => !known.has(grantee));
  return [
    ...members.map(({ address, names }) => ({ sender: address, names })),
    ...others.sort().map((grantee) => ({ sender: nameOf(grantee), names: [grantee] })),
  ];
}

const nameOf = (grantee: string): string => (grantee === EVERYBODY ? "everybody" : grantee);

const until = (time: number | null): string => (time === null ? "no end" : showMoment(time));

function describe(ledger: Ledger, wills: readonly Towards[], history: boolean): string {
  const parts: string[] = [];
  if (ledger.suppressed) parts.push("suppressed: takes no mail through this gateway, whatever stands below");
  if (ledger.records.length === 0) parts.push("no records");
  else parts.push(table(["SENDER", "SCOPE", "STATE", "BASIS", "SINCE", "UNTIL"], wills.flatMap(rowsOf)));
  if (history && ledger.records.length > 0) parts.push(historyOf(ledger));
  return parts.join("\n\n");
}

function rowsOf({ sender, will, complainedAt }: Towards): string[][] {
  const complaint =
    complainedAt === null ? [] : [[sender, "contact", "complained", "-", showMoment(complainedAt), "granted again"]];
  const granted = Object.values(will.granted).map((grant) => {
    const basis = grant.weak ? `${grant.basis} (weaker: not the recipient's own word)` : grant.basis;
    return [sender, grant.scope, "granted", basis, showMoment(grant.at), until(grant.until)];
  });
  const refused = will.refused.map(({ scope, status, purpose, at }) => {
    return [sender, scope, status, purpose === null ? "-" : `${purpose} only`, showMoment(at), "granted again"];
  });
  const rows = [...granted, ...refused, ...complaint];
  return rows.length === 0 ? [[sender, "-", "nothing in force", "-", "-", "-"]] : rows;
}

function historyOf({ records, members }: Ledger): string {
  const senderOf = (grantee: string) => members.find(({ id }) => id === grantee)?.address ?? nameOf(grantee);
  const row = (record: ConsentDetail) => [
    showMoment(record.at),
    senderOf(record.grantee),
    record.scope,
    stateOf(record),
    record.basis ?? (record.purpose === null ? "-" : `${record.purpose} only`),
    record.until === null ? "-" : showMoment(record.until),
    record.recordedBy,
    clip(proofOf(record), 120),
  ];
  return table(["AT", "SENDER", "SCOPE", "STATE", "BASIS", "UNTIL", "RECORDED BY", "EVIDENCE"], records.map(row));
}

const stateOf = ({ status, annulled }: ConsentDetail): string =>
  annulled === null ? status : `${status}, ${annulled.kind} ${showMoment(annulled.at)}`;

function proofOf({ evidence, message, wording, source }: ConsentDetail): string {
  const parts = [message && `message ${message}`, evidence, wording && `shown: ${wording}`, source && `from ${source}`];
  return parts.filter((part) => part !== "").join("; ");
}

function asJson(recipient: string, ledger: Ledger, wills: readonly Towards[], history: boolean) {
  const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());
  return {
    recipient,
    suppressed: ledger.suppressed,
    senders: wills.map(({ sender, will, complainedAt }) => ({
      sender,
      direct: will.direct,
      complained: iso(complainedAt),
      granted: Object.values(will.granted).map((each) => ({ ...each, at: iso(each.at), until: iso(each.until) })),
      refused: will.refused.map((each) => ({ ...each, at: iso(each.at) })),
    })),
    ...(history && {
      history: ledger.records.map((each) => ({
        ...each,
        at: iso(each.at),
        until: iso(each.until),
        recordedAt: iso(each.recordedAt),
        annulled: each.annulled && { ...each.annulled, at: iso(each.annulled.at) },
      })),
    }),
  };
}
