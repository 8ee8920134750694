/** People's pages on a real store with people, mail and a history in it. */
import { sealToken } from "../../src/consent/tokens.ts";
import type { Disposition, LinkKind, PurposeLabel } from "../../src/mail/words.ts";
import type { ConsentInput, Store } from "../../src/store/port.ts";
import type { PeopleParts } from "../../src/web/index.ts";
import { address, commitOf, DAY, finding, HOUR, member, NOW } from "../store/mail.ts";
import { type Opened, sqlite } from "../store/open.ts";
import { fakePeople, startPeople } from "./people-site.ts";

export { DAY, HOUR, NOW };
export const ANN = { id: "m-ann", address: "ann@smith.example" };
export const CARL = { id: "m-carl", address: "carl@weber.example" };
export const BOB = "bob@jones.example";

export interface World {
  readonly store: Store;
  readonly base: string;
  readonly parts: PeopleParts;
  /** Milliseconds since 1970, from now on. */
  setNow(at: number): void;
  link(kind: LinkKind, id: number, madeAt?: number): Promise<string>;
  /** Ids of Ann's message and of Bob's envelope of it. */
  send(mail?: {
    readonly to?: readonly string[];
    readonly purpose?: PurposeLabel;
    readonly fate?: Disposition;
    readonly subject?: string;
    readonly at?: number;
  }): Promise<{ readonly message: number; readonly envelope: number; readonly ref: string }>;
  consent(more: Partial<ConsentInput>): Promise<void>;
  /** The id of the person with this address. */
  person(address?: string): number;
  foreign: Opened["foreign"];
  end(): Promise<void>;
}

const PATHS = {
  footer: "u",
  own: "me",
  request: "consent",
  complaint: "complaint",
  sender: "sent",
  respondent: "hearing",
  bounce: "u",
} as const;

export async function openWorld(): Promise<World> {
  let now = NOW;
  const opened = await sqlite({ clock: () => now });
  const { store, foreign } = opened;
  const context = { actor: "staff:test", at: NOW - 90 * DAY, dryRun: false };
  await store.importMembers(
    [
      member(ANN, { name: "Ann Smith", organisation: "smith.example" }),
      member(CARL, { name: "Carl Weber", organisation: "weber.example" }),
    ],
    context,
  );
  const parts: PeopleParts = { ...fakePeople().parts, store, clock: () => now };
  const site = await startPeople(parts);
  const one = (sql: string, ...args: unknown[]): number =>
    foreign(
      (db) =>
        (db
          .prepare(sql)
          .pluck()
          .get(...args) as number | undefined) ?? 0,
    );
  return {
    ...{ store, parts, foreign, base: site.base },
    setNow(at) {
      now = at;
    },
    async link(kind, id, madeAt = now) {
      return `${site.base}/${PATHS[kind]}/${sealToken(await store.tokenKeys(), { kind, id, madeAt })}`;
    },
    async send({ to = [BOB], purpose = "newsletter", fate = "forward", subject = "Spring letter", at = NOW } = {}) {
      const findings =
        fate === "forward"
          ? []
          : [finding({ level: fate, message: "a newsletter needs a relationship", messageId: "stranger" })];
      const commit = commitOf({ from: ANN, to, purpose, fate, findings, at });
      const verdicts = commit.judgement.verdicts.map((verdict) => ({
        ...verdict,
        reasons: findings.map(({ message, rule, clauses }) => `${message} (${rule}, ${clauses.join(", ")})`),
      }));
      await store.commitSubmission({
        ...commit,
        judgement: { ...commit.judgement, verdicts },
        message: { ...commit.message, subject },
      });
      const { ref } = commit.submission;
      const message = one("SELECT id FROM message WHERE ref = ?", ref);
      return { ref, message, envelope: one("SELECT min(id) FROM envelope WHERE message = ?", message) };
    },
    async consent(more) {
      const row: ConsentInput = {
        ...{ recipient: address(BOB), grantee: ANN.id, scope: "newsletter", status: "granted", basis: "imported" },
        ...{ purpose: null, at: NOW - 60 * DAY, until: null, evidence: "" },
        ...more,
      };
      const { refused } = await store.importConsents([row], context);
      if (refused.length > 0) throw new Error(refused[0]?.reason);
    },
    person: (of = BOB) => one("SELECT id FROM person WHERE key = ?", of),
    async end() {
      await site.close();
      await opened.end();
    },
  };
}

/** As a browser sends a form; out: status and text. */
export async function press(
  url: string,
  action: string,
  fields: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }> {
  const reply = await fetch(url, {
    method: "POST",
    body: new URLSearchParams({ action, ...fields }),
    headers: { "sec-fetch-site": "same-origin", ...headers },
    redirect: "manual",
  });
  return { status: reply.status, text: await reply.text(), headers: reply.headers };
}

/** What a reader reads: tags away, entities back, one blank between words. */
export const read = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

export const visit = async (url: string, headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(url, { headers })).text();
