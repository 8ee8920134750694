import { CellFault, readText } from "../../consent/import/cells.ts";
import type { Approval } from "../../store/port.ts";
import { memberName, noSuchMember } from "../member/who.ts";
import { optionMoment, showMoment } from "../moment.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { Refusal } from "../refusal.ts";
import { clip, print, printJson, safe, table } from "../terminal.ts";

interface AddOptions extends CommonOptions {
  readonly subject: string;
  readonly until: string;
  readonly recipients?: string;
}

/** What matches the approval passes the rules that ask for it; what goes beyond it is judged as usual. */
export async function addApproval(member: string, options: AddOptions): Promise<void> {
  const now = Date.now();
  const subject = subjectOf(options.subject);
  const until = options.until === "none" ? null : optionMoment("--until", options.until, now);
  if (until !== null && until <= now) throw new Refusal("--until: lies in the past");
  const recipients = options.recipients === undefined ? null : Number(options.recipients);
  if (recipients !== null && !(Number.isInteger(recipients) && recipients > 0))
    throw new Refusal(`--recipients: "${options.recipients}" is no number from 1 up`);
  const id = await withStore(options, (store) =>
    store.approve({ member: memberName(member), subject, until, recipients }, actorOf(options), now),
  );
  if (id === null) throw noSuchMember(member);
  if (options.format === "json") printJson({ approval: id });
  else print(safe(`approval ${id}: ${member} may send "${subject}" ${limits({ until, recipients })}`));
}

function subjectOf(text: string): string {
  try {
    const subject = readText(text, 200);
    if (!/[\p{L}\p{N}]/u.test(subject)) throw new CellFault("names no word; an approval of every subject is none");
    return subject;
  } catch (error) {
    if (error instanceof CellFault) throw new Refusal(`--subject: ${error.message}`);
    throw error;
  }
}

const limits = ({ until, recipients }: Pick<Approval, "until" | "recipients">): string =>
  `to ${recipients === null ? "any number" : `at most ${recipients}`}, ${until === null ? "without end" : `until ${showMoment(until)}`}`;

interface ListOptions extends CommonOptions {
  readonly member?: string;
  readonly all?: boolean;
}

export async function listApprovals(options: ListOptions): Promise<void> {
  const found = await withStore(options, async (store) => {
    const member = options.member === undefined ? null : memberName(options.member);
    if (member !== null && (await store.showMember(member, Date.now())) === null) throw noSuchMember(member);
    return store.listApprovals({ member, now: options.all ? null : Date.now() });
  });
  if (options.format === "json") {
    printJson(found);
    return;
  }
  const row = (each: Approval) => [
    String(each.id),
    each.address,
    clip(each.subject, 50),
    each.until === null ? "no end" : showMoment(each.until),
    each.recipients === null ? "any" : String(each.recipients),
    each.approvedBy,
  ];
  const head = ["NUMBER", "MEMBER", "SUBJECT", "UNTIL", "RECIPIENTS", "APPROVED BY"];
  print(found.length === 0 ? "no approvals" : table(head, found.map(row)));
}

export async function revokeApproval(text: string, options: CommonOptions): Promise<void> {
  const id = Number(text);
  if (!Number.isInteger(id) || id < 1)
    throw new Refusal(`"${text}" is no approval's number; see "lintel approve list"`);
  const revoked = await withStore(options, (store) => store.revokeApproval(id, actorOf(options), Date.now()));
  if (!revoked) throw new Refusal(`no approval ${id} is in force; see "lintel approve list"`);
  if (options.format === "json") printJson({ approval: id, revoked });
  else print(`approval ${id}: revoked`);
}
