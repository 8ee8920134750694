/** Builders for the store's tests: addresses, submissions and their judgement, with everything at a plain default. */
import { createHash } from "node:crypto";
import type { Address } from "../../src/mail/address.ts";
import type { Body, Claim, DsnRequest, Submission, Verdict } from "../../src/mail/envelope.ts";
import { newRef } from "../../src/mail/ids.ts";
import type { Disposition, Mode, PurposeLabel } from "../../src/mail/words.ts";
import type { NoticeOrder } from "../../src/notices/notice.ts";
import type { JudgedFinding } from "../../src/policy/judgement.ts";
import type { MemberInput, SubmissionCommit } from "../../src/store/port.ts";

/** A Tuesday in March 2026. */
export const NOW = Date.UTC(2026, 2, 10, 9);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export function address(text: string): Address {
  const at = text.lastIndexOf("@");
  const domain = text.slice(at + 1).toLowerCase();
  return { text, local: text.slice(0, at), domain, key: `${text.slice(0, at).toLowerCase()}@${domain}` };
}

export function memory(text: string): Body {
  const bytes = Buffer.from(text);
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { kind: "memory", bytes, size: bytes.length, digest, eightBit: false };
}

export interface Mail {
  readonly ref?: string;
  readonly at?: number;
  /** Member id and address of login and author; null: a sender unknown to us. */
  readonly from?: { readonly id: string; readonly address: string } | null;
  readonly reversePath?: string | null;
  readonly to?: readonly string[];
  /** For all recipients, or by address. */
  readonly fate?: Disposition | Readonly<Record<string, Disposition>>;
  readonly mode?: Mode;
  readonly purpose?: PurposeLabel;
  readonly fingerprint?: string;
  readonly sketch?: readonly number[];
  /** For all recipients. */
  readonly stranger?: boolean;
  readonly quota?: boolean;
  readonly messageId?: string | null;
  readonly automatic?: boolean;
  readonly language?: string;
  readonly teaches?: SubmissionCommit["teaches"];
  readonly body?: Body;
  readonly claims?: readonly Claim[];
  readonly findings?: readonly JudgedFinding[];
  readonly notices?: readonly NoticeOrder[];
  readonly dsn?: DsnRequest;
  readonly heldUntil?: number;
}

export const ANN = { id: "m-ann", address: "ann@smith.example" };
export const BOB = { id: "m-bob", address: "bob@jones.example" };

let serial = 0;

export function submission(mail: Mail = {}): Submission {
  const from = mail.from === undefined ? ANN : mail.from;
  const identity = from && { memberId: from.id, address: address(from.address) };
  const reversePath = mail.reversePath === undefined ? (from?.address ?? "x@elsewhere.example") : mail.reversePath;
  serial += 1;
  return {
    ref: mail.ref ?? newRef(),
    receivedAt: mail.at ?? NOW,
    session: { id: "s1", listener: "implicit", peer: "127.0.0.1", helo: "pc", protocol: "ESMTPSA", tls: "TLSv1.3" },
    login: identity,
    author: identity,
    reversePath: reversePath === null ? null : address(reversePath),
    recipients: (mail.to ?? [BOB.address]).map((to) => ({ address: address(to), dsn: mail.dsn ?? {} })),
    ret: null,
    envid: null,
    body: mail.body ?? memory(`Subject: ${serial}\r\nFrom: ann@smith.example\r\n\r\nDear Bob ${serial}\r\n`),
  };
}

export function commitOf(mail: Mail = {}): SubmissionCommit {
  const given = submission(mail);
  const fateOf = (to: string): Disposition =>
    typeof mail.fate === "object" ? (mail.fate[to] ?? "forward") : (mail.fate ?? "forward");
  const verdicts = given.recipients.map(({ address: recipient }): Verdict => {
    const disposition = fateOf(recipient.text);
    const findings = (mail.findings ?? []).flatMap((one, index) =>
      one.recipient === null || one.recipient === recipient.text ? [index] : [],
    );
    const reasons = disposition === "forward" ? [] : ["it needs a reason"];
    return {
      recipient,
      disposition,
      enforced: disposition,
      mode: mail.mode ?? "enforce",
      reasons,
      findings,
      claims: mail.claims ?? [],
      stranger: mail.stranger ?? false,
      quota: mail.quota ?? false,
    };
  });
  return {
    submission: given,
    message: {
      subject: "Lunch",
      messageId: mail.messageId === undefined ? `<${given.ref}@smith.example>` : mail.messageId,
      sketch: mail.sketch ?? [],
      fingerprint: mail.fingerprint ?? given.body.digest.slice(0, 32),
      inReplyTo: [],
      automatic: mail.automatic ?? false,
      language: mail.language ?? null,
    },
    ...(mail.teaches && { teaches: mail.teaches }),
    purpose: { label: mail.purpose ?? "correspondence", confidence: 0.9, evidence: [], suspected: [] },
    judgement: { findings: mail.findings ?? [], verdicts },
    policyVersion: 1,
    notices: mail.notices ?? [],
    reply: { code: 250, enhanced: "2.0.0", text: `${given.ref} taken` },
    heldUntil: mail.heldUntil ?? given.receivedAt + 14 * DAY,
    giveUpAt: given.receivedAt + 5 * DAY,
  };
}

export function finding(more: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    rule: "consent/newsletter",
    pack: "ala",
    recipient: null,
    messageId: "stranger",
    data: {},
    message: "a sentence",
    clauses: ["ala.ns.8"],
    remedy: "Ask first",
    evidence: [{ part: "subject", offset: 0, text: "Newsletter" }],
    doubtful: false,
    confidential: false,
    level: "hold",
    mode: "enforce",
    ...more,
  };
}

export function member(who: { id: string; address: string }, more: Partial<MemberInput> = {}): MemberInput {
  const own = address(who.address);
  return {
    id: who.id,
    name: who.id,
    address: own,
    aliases: [],
    organisation: own.domain,
    roles: ["member"],
    standing: "good",
    phone: "",
    listed: true,
    groups: [],
    language: "en",
    ...more,
  };
}
