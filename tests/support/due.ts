/** Due messages and a store of them in memory, for tests of delivery. */
import { createHash } from "node:crypto";
import type { Address } from "../../src/mail/address.ts";
import { isAddressFault, parsePath } from "../../src/mail/address.ts";
import type { Body, DsnRequest } from "../../src/mail/envelope.ts";
import type { NoticeOrder } from "../../src/notices/notice.ts";
import type { AttemptOutcome, DeliveryVerbs, DueEnvelope, DueMessage, DueNotice } from "../../src/store/port.ts";

export function address(text: string): Address {
  const parsed = parsePath(text);
  if (isAddressFault(parsed)) throw new Error(`${text}: ${parsed.detail}`);
  return parsed;
}

export const memoryBody = (text: string | Buffer): Body => {
  const bytes = Buffer.isBuffer(text) ? text : Buffer.from(text, "latin1");
  return {
    kind: "memory",
    bytes,
    size: bytes.length,
    digest: createHash("sha256").update(bytes).digest("hex"),
    eightBit: bytes.some((octet) => octet > 0x7f),
  };
};

export const PLAIN_MAIL = [
  "From: Alice <alice@assoc.example>",
  "To: bob@b.example",
  "Subject: Hello",
  "Date: Sun, 22 Nov 2026 03:00:00 +0000",
  "Message-ID: <one@assoc.example>",
  "",
  "Hello Bob",
  ".a line that begins with a dot",
  "",
].join("\r\n");

let ids = 0;

export const dueEnvelope = (
  recipient: string,
  over: Partial<DueEnvelope> & { dsn?: DsnRequest } = {},
): DueEnvelope => ({
  id: ++ids,
  ref: "abcdefghjkmn",
  recipient: address(recipient),
  dsn: {},
  attempts: 0,
  giveUpAt: Date.now() + 3_600_000,
  delayToldAt: null,
  released: false,
  fixes: [],
  ...over,
});

export const dueMessage = (over: Partial<DueMessage> = {}): DueMessage => ({
  id: 1,
  ref: "abcdefghjkmn",
  receivedAt: Date.UTC(2026, 10, 22, 3, 40, 14),
  session: {
    id: "s",
    listener: "starttls",
    peer: "192.0.2.7",
    helo: "pc.assoc.example",
    protocol: "ESMTPSA",
    tls: "TLSv1.3",
  },
  reversePath: address("alice@assoc.example"),
  senderDomain: "assoc.example",
  subject: "Hello",
  messageId: "<one@assoc.example>",
  automatic: false,
  language: "en",
  contentLanguage: "en",
  author: { name: "Alice Adams", address: "alice@assoc.example" },
  ret: null,
  envid: null,
  body: memoryBody(PLAIN_MAIL),
  envelopes: [dueEnvelope("bob@b.example")],
  ...over,
});

export const dueNotice = (order: Partial<NoticeOrder>, over: Partial<DueNotice> = {}): DueNotice => ({
  id: 7,
  order: { kind: "verdict", to: "alice@assoc.example", language: "en", recipients: [], ...order },
  ref: "abcdefghjkmn",
  message: 5,
  createdAt: Date.UTC(2026, 10, 22, 3, 40, 15),
  attempts: 0,
  original: {
    subject: "Hello",
    messageId: "<one@assoc.example>",
    receivedAt: Date.UTC(2026, 10, 22, 3, 40, 14),
    receivedFrom: "",
    envid: null,
    ret: null,
    header: Buffer.from(PLAIN_MAIL.slice(0, PLAIN_MAIL.indexOf("\r\n\r\n") + 2), "latin1"),
  },
  ...over,
});

/** What a delivery loop can ask of a store, kept in arrays. `failing` makes `recordAttempts` throw. */
export class FakeStore implements DeliveryVerbs {
  readonly outcomes: AttemptOutcome[] = [];
  readonly batches: number[] = [];
  readonly orders: { ref: string; order: NoticeOrder }[] = [];
  readonly settled: { id: number; result: string; reply: string; nextAt?: number }[] = [];
  readonly claims: number[] = [];
  readonly expiries: string[] = [];
  sweeps = 0;
  quotas = 0;
  prunings = 0;
  failing = false;
  #queue: { message: DueMessage; envelope: DueEnvelope; dueAt: number; leased: boolean }[] = [];
  #notices: { notice: DueNotice; dueAt: number; leased: boolean }[] = [];
  #listeners: (() => void)[] = [];

  add(message: DueMessage, dueAt = 0): void {
    for (const envelope of message.envelopes) this.#queue.push({ message, envelope, dueAt, leased: false });
    this.ring();
  }

  addNotice(notice: DueNotice): void {
    this.#notices.push({ notice, dueAt: 0, leased: false });
    this.ring();
  }

  async tokenKeys() {
    return [{ id: 1, secret: new Uint8Array(64).fill(7), madeAt: 0 }];
  }

  ring(): void {
    for (const listener of this.#listeners) listener();
  }

  async reclaimLeases(): Promise<void> {
    for (const row of [...this.#queue, ...this.#notices]) row.leased = false;
  }

  async claimDue({ now, limit }: { now: number; limit: number }): Promise<readonly DueMessage[]> {
    this.claims.push(now);
    const due = this.#queue.filter((row) => !row.leased && row.dueAt <= now);
    // As the store does: of more than is asked for, one half is the newest.
    const young = due.length > limit ? due.slice(-Math.floor(limit / 2)) : [];
    const rows = [...due.slice(0, limit - young.length), ...young];
    const messages = new Map<string, DueMessage>();
    for (const row of rows) {
      row.leased = true;
      const known = messages.get(row.message.ref)?.envelopes ?? [];
      messages.set(row.message.ref, { ...row.message, envelopes: [...known, row.envelope] });
    }
    return [...messages.values()];
  }

  async recordAttempts(outcomes: readonly AttemptOutcome[], notices: readonly { ref: string; order: NoticeOrder }[]) {
    if (this.failing) throw new Error("the store is down");
    this.batches.push(outcomes.length);
    this.outcomes.push(...outcomes);
    this.orders.push(...notices);
    for (const { envelopeId, result, nextAt, at, delayTold } of outcomes) {
      const row = this.#queue.find(({ envelope }) => envelope.id === envelopeId);
      if (!row) continue;
      if (result !== "temporary") this.#queue.splice(this.#queue.indexOf(row), 1);
      row.leased = false;
      row.dueAt = nextAt ?? 0;
      const delayToldAt = delayTold ? at : row.envelope.delayToldAt;
      row.envelope = { ...row.envelope, attempts: row.envelope.attempts + 1, delayToldAt };
    }
    this.ring();
  }

  async nextDueAt(): Promise<number | null> {
    const waiting = [...this.#queue, ...this.#notices].filter((row) => !row.leased).map((row) => row.dueAt);
    return waiting.length > 0 ? Math.min(...waiting) : null;
  }

  async claimNotices({ now, limit }: { now: number; limit: number }): Promise<readonly DueNotice[]> {
    const rows = this.#notices.filter((row) => !row.leased && row.dueAt <= now).slice(0, limit);
    for (const row of rows) row.leased = true;
    return rows.map((row) => row.notice);
  }

  async settleNotice(
    id: number,
    outcome: { at: number; result: "sent" | "later" | "failed"; reply: string; nextAt?: number },
  ) {
    this.settled.push({ id, ...outcome });
    const row = this.#notices.find(({ notice }) => notice.id === id);
    if (!row) return;
    if (outcome.result !== "later") this.#notices.splice(this.#notices.indexOf(row), 1);
    row.leased = false;
    row.dueAt = outcome.nextAt ?? 0;
    row.notice = { ...row.notice, attempts: row.notice.attempts + 1 };
  }

  onWork(listener: () => void): void {
    this.#listeners.push(listener);
  }

  async expireHeld(_now: number, fate: "refuse" | "release"): Promise<number> {
    this.expiries.push(fate);
    return 0;
  }

  async releaseQuota(): Promise<number> {
    this.quotas++;
    return 0;
  }

  async settleDecisions(): Promise<number> {
    return 0;
  }

  async pruneCounters(): Promise<number> {
    this.prunings++;
    return 0;
  }

  async dropRefused(): Promise<number> {
    return 0;
  }

  async tickCases(): Promise<number> {
    return 0;
  }

  async sweepSpool(): Promise<number> {
    this.sweeps++;
    return 0;
  }
}
