/** The people's pages before a store in memory that keeps what it was told, and counts who asked for what. */
import { join } from "node:path";
import { loadLanguages, loadPageTexts } from "../../src/config/index.ts";
import { sealToken } from "../../src/consent/tokens.ts";
import { DEFAULT_AGES } from "../../src/consent/will.ts";
import type { LinkKind } from "../../src/mail/words.ts";
import { catalogue } from "../../src/rules/index.ts";
import type {
  ComplaintRecord,
  ConsentDetail,
  ConsentRequestRecord,
  PersonRecord,
  SenderRecord,
  SentEnvelope,
  SentMessage,
  TokenKey,
} from "../../src/store/port.ts";
import { PAGE_WORDS, type PeopleParts, speakersOf, startWeb } from "../../src/web/index.ts";
import type { PeopleStore } from "../../src/web/people/site.ts";

const CONFIG = join(import.meta.dirname, "../../config");
export const LANGUAGES = loadLanguages(join(CONFIG, "notices"), catalogue);
export const SPEAKERS = speakersOf(loadPageTexts(join(CONFIG, "pages"), PAGE_WORDS), LANGUAGES);

/** A Tuesday in March 2026. */
export const NOW = Date.UTC(2026, 2, 10, 9);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const BOB: PersonRecord = {
  ...{ id: 21, ref: "p21", address: "bob@jones.example", key: "bob@jones.example", language: "", suppressed: false },
};
export const ANN: SenderRecord = {
  ...{ id: "m-ann", name: "Ann Smith", address: "ann@smith.example", organisation: "smith.example" },
};

export const anEnvelope = (more: Partial<SentEnvelope> = {}): SentEnvelope => ({
  ...{ id: 7, ref: "abcdefghjkmn", recipient: BOB, sender: ANN, subject: "Spring letter", purpose: "newsletter" },
  ...{ language: "", receivedAt: NOW - DAY, state: "delivered", reversePath: ANN.address },
  ...more,
});

export const aRecord = (id: number, more: Partial<ConsentDetail> = {}): ConsentDetail => ({
  ...{ id, grantee: ANN.id, scope: "newsletter", status: "granted", basis: "card-exchange", purpose: null },
  ...{ at: NOW - 30 * DAY, until: null, recordedBy: "system", recordedAt: NOW - 30 * DAY, evidence: "", message: "" },
  ...{ wording: "", source: "", annulled: null },
  ...more,
});

export const aComplaint = (more: Partial<ComplaintRecord> = {}): ComplaintRecord => ({
  ...{ id: 5, person: BOB, source: "mail", envelope: null, against: ANN, words: "", at: NOW - HOUR, confirmedAt: null },
  ...{ language: "", subject: "Spring letter", hasOriginal: false, originalFrom: "", case: null },
  ...more,
});

export const aRequest = (more: Partial<ConsentRequestRecord> = {}): ConsentRequestRecord => ({
  ...{
    id: 3,
    person: BOB,
    member: ANN,
    scope: "newsletter",
    state: "asked",
    askedAt: NOW,
    answeredAt: null,
    language: "",
  },
  ...more,
});

export const aMessage = (more: Partial<SentMessage> = {}): SentMessage => ({
  ...{ id: 9, ref: "abcdefghjkmn", receivedAt: NOW - HOUR, heldUntil: NOW + 14 * DAY, subject: "Spring letter" },
  ...{ login: "member:m-ann", reversePath: ANN.address, language: "en", recipients: [], appeal: null },
  urgentAt: null,
  ...more,
});

export interface FakeState {
  keys: TokenKey[];
  records: ConsentDetail[];
  envelope: SentEnvelope | null;
  request: ConsentRequestRecord | null;
  complaint: ComplaintRecord | null;
  message: SentMessage | null;
}

export const KEYS: TokenKey[] = [{ id: 1, secret: new Uint8Array(64).fill(7), madeAt: 0 }];

/** `calls` names every verb in the order in which it was called; `given` what it was given. */
export function fakePeople(more: Partial<FakeState> = {}) {
  const state: FakeState = {
    ...{
      keys: KEYS,
      records: [],
      envelope: anEnvelope(),
      request: aRequest(),
      complaint: aComplaint(),
      message: aMessage(),
    },
    ...more,
  };
  const calls: string[] = [];
  const given: Record<string, unknown[]> = {};
  const verbs: PeopleStore = {
    tokenKeys: async () => state.keys,
    findPerson: async (id) => (id === BOB.id ? BOB : null),
    sentEnvelope: async (id) => (id === state.envelope?.id ? state.envelope : null),
    showConsents: async () => ({
      records: state.records,
      members: [{ id: ANN.id, address: ANN.address, names: [ANN.id, ANN.organisation, ANN.address] }],
      suppressed: false,
    }),
    showMember: async () => null,
    state: async (statements, { at, wording, source, message }) => {
      const first = state.records.length + 1;
      state.records.push(
        ...statements.map((each, index) => aRecord(first + index, { ...each, at, wording, source, message })),
      );
      return statements.map((_, index) => first + index);
    },
    annul: async (ids, kind, { at }) => {
      state.records = state.records.map((each) => (ids.includes(each.id) ? { ...each, annulled: { kind, at } } : each));
      return ids.length;
    },
    requestLink: async () => {},
    consentRequest: async (id) => (id === state.request?.id ? state.request : null),
    answerConsent: async (_, answer) => {
      state.request = state.request && { ...state.request, state: answer };
      return state.request;
    },
    complain: async () => ({ kind: "opened", complaint: 5, case: "C-1" }),
    confirmComplaint: async () => ({ kind: "opened", complaint: 5, case: "C-1" }),
    complaint: async (id) => (id === state.complaint?.id ? state.complaint : null),
    complaintsOf: async () => [],
    withdrawComplaint: async () => true,
    setNaming: async () => true,
    hearing: async () => null,
    answerHearing: async () => false,
    sentMessage: async (id) => (id === state.message?.id ? state.message : null),
    decideHeld: async () => ["bob@jones.example"],
    appeal: async () => true,
    markUrgent: async () => "marked",
  };
  const store = new Proxy(verbs, {
    get(target, name: keyof PeopleStore) {
      const verb = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        calls.push(name);
        given[name] = args;
        return verb(...args);
      };
    },
  });
  let now = NOW;
  const parts: PeopleParts = {
    store,
    clock: () => now,
    speakers: SPEAKERS,
    settings: {
      ...{ association: "Association of Examples", contact: "help@association.example", language: "en" },
      ...{
        ages: DEFAULT_AGES,
        rulesUrl: "http://127.0.0.1/rules/{rule}",
        linksPerHour: 3,
        complaintLettersPerDay: 5,
        urgentPerWeek: 2,
      },
    },
  };
  const setNow = (at: number) => {
    now = at;
  };
  return { state, calls, given, parts, setNow };
}

/** Starts the listener; out: its address, and a way to end it. */
export async function startPeople(
  parts: PeopleParts,
  { proxies = [], failed = () => {} }: { proxies?: string[]; failed?: (error: unknown) => void } = {},
): Promise<{ readonly base: string; readonly port: number; close(): Promise<void> }> {
  const web = await startWeb(
    { host: "127.0.0.1", port: 0, public_url: "http://127.0.0.1", trusted_proxies: proxies, links_per_hour: 3 },
    {
      checks: [],
      state: () => "ready",
      metrics: async () => ({ contentType: "text/plain", text: "" }),
      rulePages: join(import.meta.dirname, "../../docs/rules"),
      languages: LANGUAGES,
      patternPages: async () => new Map(),
      people: parts,
      failed,
    },
  );
  return { base: `http://127.0.0.1:${web.ports.web}`, port: web.ports.web, close: () => web.close() };
}

/** A link of this kind to this subject. */
export const tokenFor = (kind: LinkKind, id: number, madeAt = NOW): string => sealToken(KEYS, { kind, id, madeAt });
