/** What the tests of the recipient's side share: who is who, what they say, what is owed and entered. */
import { DEFAULT_AGES, foldWill } from "../../src/consent/will.ts";
import type { Will } from "../../src/lint/facts.ts";
import type { NoticeOrder } from "../../src/notices/notice.ts";
import { EVERYBODY, type Statement, type StatementContext, type Store } from "../../src/store/port.ts";
import { ANN, BOB, NOW } from "./mail.ts";
import type { Opened } from "./open.ts";

export const SYSTEM = { actor: "system", at: NOW, dryRun: false };
export const CARA = { id: "m-cara", address: "cara@green.example" };

export const says = (more: Partial<Statement> = {}): Statement => ({
  ...{ grantee: ANN.id, scope: "contact", status: "withdrawn", basis: null, purpose: null, until: null },
  ...more,
});

/** The id of an address's person. */
export const personOf = ({ foreign }: Opened, key = BOB.address): number =>
  foreign((db) => Number(db.prepare("SELECT id FROM person WHERE key = ?").pluck().get(key)));

export const refOf = ({ foreign }: Opened, key = BOB.address): string =>
  foreign((db) => `person:${String(db.prepare("SELECT ref FROM person WHERE key = ?").pluck().get(key))}`);

export const context = (person: number, at: number, more: Partial<StatementContext> = {}): StatementContext => ({
  ...{ person, at, source: "page 192.0.2.7", wording: "Stop all mail from Ann", message: "" },
  ...more,
});

/** As the facts of Ann's mail, or another member's, have it. */
export async function willOf(
  store: Store,
  { key = BOB.address, author = ANN.id, now = NOW + 100 }: { key?: string; author?: string; now?: number } = {},
): Promise<Will> {
  const rows = await factRows(store, { key, author, now });
  return foldWill(rows.recipients[0]?.consents ?? [], { now, ages: DEFAULT_AGES });
}

export const factRows = (store: Store, { key = BOB.address, author = ANN.id, now = NOW + 100 } = {}) =>
  store.factRows({
    ...{ now, author, recipients: [key], fingerprint: "f", sketch: [], answers: [], window: 14 * 86_400_000 },
    mentions: { addresses: [], phones: [], names: [] },
    attestedSince: 0,
  });

/** One word per grant and refusal: `newsletter`, `-offers` for everybody's too. */
export const inShort = ({ granted, refused }: Will): string[] => [
  ...Object.keys(granted).sort(),
  ...refused.map(({ scope, purpose }) => `-${scope}${purpose === null ? "" : `/${purpose}`}`),
];

/** Orders of notices that are due, oldest first. */
export const owed = ({ foreign }: Opened, kind: string): NoticeOrder[] =>
  foreign((db) =>
    db
      .prepare("SELECT order_json FROM notice WHERE kind = ? AND state = 'due' ORDER BY id")
      .pluck()
      .all(kind)
      .map((text) => JSON.parse(String(text)) as NoticeOrder),
  );

export const entries = async (store: Store, ...kinds: string[]) =>
  (await store.auditEntries(0, 10_000)).filter(({ kind }) => kinds.includes(kind));

export const everybody = (more: Partial<Statement> = {}): Statement => says({ grantee: EVERYBODY, ...more });
