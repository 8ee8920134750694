/** `GET /held/{ref}`: what one screen says of a message. */
import type { Message } from "../../../../mail/message.ts";
import { ROUTINE_REVIEW } from "../../../../policy/index.ts";
import type { JudgedFinding } from "../../../../policy/judgement.ts";
import { byStrictness } from "../../../../policy/level.ts";
import type { ApiParts, Caller } from "../../route.ts";
import type { Clauses } from "./clauses.ts";
import { citedIn, type Screen, unreadOf } from "./look.ts";
import { outgoingOf } from "./outgoing.ts";
import { passagesOf } from "./pieces.ts";
import type { HeldMessageBody, ScreenFinding } from "./schemas.ts";

export interface ScreenParts extends ApiParts {
  readonly clauses: Clauses;
}

/** @param message null where its bytes are gone */
export function screenBody(
  screen: Screen,
  message: Message | null,
  caller: Caller,
  parts: ScreenParts,
): HeldMessageBody {
  const { release: _, purpose, sender, states, claim, ...rest } = screen;
  const [why = "", ...more] = sentences(screen);
  const now = parts.clock();
  return {
    ...picked(rest),
    ...{ why, more },
    purpose: {
      label: purpose.label,
      confidence: purpose.confidence,
      evidence: purpose.evidence.map(({ text }) => text.slice(0, 500)).slice(0, 20),
    },
    findings: screen.findings.map((finding) => findingBody(finding, parts)),
    passages: passagesOf(message, citedIn(screen)),
    unread: message === null ? "its content was deleted" : unreadOf(message),
    sender: sender && senderBody(sender, screen.secrets),
    states: Object.entries(states).map(([state, count]) => ({ state: state as keyof typeof states, count })),
    claim: claim && { ...claim, mine: claim.by === caller.name },
    release: outgoingOf(screen, parts.config, now),
  };
}

type Plain = Omit<Screen, "release" | "purpose" | "sender" | "states" | "claim">;

function picked({ policy, siblings, session, findings: _, reasons: __, places: ___, ...plain }: Plain) {
  return {
    ...plain,
    policy: { ...policy, packs: policy.packs.map((pack) => ({ ...pack })) },
    siblings: { total: siblings.total, messages: siblings.messages.map((one) => ({ ...one })) },
    session: { ...session },
  };
}

function senderBody({ id, name, address, organisation, ...sender }: NonNullable<Screen["sender"]>, secrets: boolean) {
  const { standing, roles, groups, lately, until = null } = sender;
  const complaints = secrets ? lately.complaints : null;
  return {
    ...{ id, name, address, organisation, standing, until, roles: [...roles], groups: [...groups] },
    lately: { ...lately, complaints },
  };
}

const LONGEST_EVIDENCE = 500;
const MOST_EVIDENCE = 50;

function findingBody(finding: JudgedFinding, { config, clauses }: ScreenParts): ScreenFinding {
  const { rule, pack, recipient, message, remedy, level, mode, doubtful, confidential } = finding;
  const evidence = finding.evidence.slice(0, MOST_EVIDENCE);
  return {
    ...{ rule, pack, recipient, message, remedy, level, mode, doubtful, confidential },
    page: config.rules_url.replace("{rule}", rule),
    clauses: finding.clauses.map((id) => ({ id, text: clauses.textOf(id) })),
    evidence: evidence.map(({ part, text }) => ({ part, text: text.slice(0, LONGEST_EVIDENCE) })),
  };
}

/**
 * Strictest first. What the sender reads as routine review is said to staff as what it is; the envelopes' own sentences
 * besides, because a standing or an unknown author holds without a finding.
 */
function sentences({ findings, reasons }: Screen): string[] {
  const hidden = findings
    .filter(({ confidential, level }) => confidential && (level === "hold" || level === "reject"))
    .sort(byStrictness)
    .map(({ message, rule, clauses }) => `${message} (${[rule, clauses.join(", ")].filter(Boolean).join("; ")})`);
  const open = reasons.filter((reason) => reason !== ROUTINE_REVIEW || hidden.length === 0);
  const all = [...new Set([...hidden, ...open])];
  return all.length > 0 ? all : ["Nothing is on record that says why"];
}
