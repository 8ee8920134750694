/** A store in memory for tests of the road: members, delegations, counters, commits. It keeps all that it was told. */
import type { AuditEntry } from "../../src/audit/entry.ts";
import type { Submission } from "../../src/mail/envelope.ts";
import type { SmtpReply } from "../../src/mail/status.ts";
import type { ActivePolicy } from "../../src/policy/pack.ts";
import type {
  AskOutcome,
  ClearanceInput,
  CommitOutcome,
  ConsentAsk,
  ConsentAsks,
  Delegation,
  FactQuery,
  FactRows,
  MemberRecord,
  PreflightCheck,
  RequestEvidence,
  RequestOutcome,
  Store,
  SubmissionCommit,
} from "../../src/store/port.ts";

export interface FakeMember {
  readonly record: MemberRecord;
  /** Keys, the primary address first. */
  readonly addresses: readonly string[];
  readonly passwords?: readonly { readonly name: string; readonly hash: string }[];
}

export function aMember(id: string, address: string, parts: Partial<MemberRecord> = {}): FakeMember {
  const record = { id, name: id, address, organisation: `${id} LLP`, standing: "good" as const, roles: [] };
  return { record: { ...record, groups: [], language: "en", until: null, ...parts }, addresses: [address] };
}

export class FakeStore {
  members: FakeMember[] = [];
  delegations: Delegation[] = [];
  policy: ActivePolicy | null = {
    version: 7,
    packs: [],
    modes: { global: "enforce", exceptions: [], override: null },
  };
  readonly commits: SubmissionCommit[] = [];
  readonly checks: PreflightCheck[] = [];
  readonly clearances: ClearanceInput[] = [];
  readonly asks: ConsentAsk[] = [];
  readonly letters: ConsentAsks["letter"][] = [];
  /** Answers to requests for consent, by the recipient's key; default: asked. */
  askOutcomes: Readonly<Record<string, AskOutcome["kind"]>> = {};
  readonly evidence: RequestEvidence[] = [];
  requestOutcome: RequestOutcome = "recorded";
  readonly refusals: AuditEntry[] = [];
  readonly arrived: string[] = [];
  readonly factQueries: FactQuery[] = [];
  /** Outcomes of the next commits, before the store's own. */
  outcomes: (CommitOutcome | Error)[] = [];
  /** Thrown by every verb while set. */
  broken: Error | null = null;
  /** Thrown once by the next commit, after it was written. */
  deathAfterCommit: Error | null = null;
  /** Thrown by reads after the first commit was tried. */
  blindAfterCommit: Error | null = null;
  repeatSince: number | null = null;
  #tried = false;
  readonly #answers = new Map<string, { ref: string; reply: SmtpReply; at: number }>();

  asStore(): Store {
    const verbs: Partial<Store> = {
      findLogin: async (key) => this.#login(key),
      findMember: async (key) => this.#login(key)?.member ?? null,
      sendableAddresses: async (id) => this.#sendable(id),
      findRepeat: async (submission, since) => this.#repeat(submission, since),
      commitSubmission: async (commit) => this.#commit(commit),
      recordPreflight: async (check) => {
        this.#fail();
        const today = this.checks.filter(({ member, at }) => member === check.member && sameDay(at, check.at));
        if (today.length >= check.perDay) return "over";
        this.checks.push(check);
        return "recorded";
      },
      recordClearance: async (request) => {
        this.#fail();
        if (this.clearances.length >= request.perDay) return "over";
        this.clearances.push(request);
        return "recorded";
      },
      askConsents: async ({ recipients, letter, ...ask }) => {
        this.#fail();
        this.letters.push(letter);
        return recipients.map((recipient) => {
          this.asks.push({ ...ask, recipient });
          const kind = this.askOutcomes[recipient.key] ?? "asked";
          return kind === "asked" ? { kind, id: this.asks.length } : { kind };
        });
      },
      recordRequest: async (evidence) => {
        this.#fail();
        this.evidence.push(evidence);
        return this.requestOutcome;
      },
      replyArrived: (ref) => void this.arrived.push(ref),
      recordRefusals: async (entries) => {
        this.#fail();
        this.refusals.push(...entries);
      },
      spoolPath: (ref) => `/spool/${ref}`,
      factRows: async (query) => this.#facts(query),
      activePolicy: async () => this.policy,
    };
    return verbs as Store;
  }

  #fail(): void {
    if (this.broken) throw this.broken;
  }

  #member(key: string): FakeMember | undefined {
    this.#fail();
    return this.members.find((member) => member.addresses.includes(key));
  }

  #login(key: string) {
    const member = this.#member(key);
    return member ? { member: member.record, passwords: member.passwords ?? [] } : null;
  }

  #sendable(id: string) {
    this.#fail();
    const own = this.members.find((member) => member.record.id === id)?.addresses ?? [];
    return { own, delegated: this.delegations.filter((delegation) => delegation.holder === id) };
  }

  #repeat(submission: Submission, since: number) {
    this.#fail();
    if (this.#tried && this.blindAfterCommit) throw this.blindAfterCommit;
    this.repeatSince = since;
    const known = this.#answers.get(keyOf(submission));
    return known && known.at >= since && !this.arrived.includes(known.ref) ? known : null;
  }

  #commit(commit: SubmissionCommit): CommitOutcome {
    this.#fail();
    this.#tried = true;
    const next = this.outcomes.shift();
    if (next instanceof Error) throw next;
    if (next) return next;
    this.commits.push(commit);
    const { submission, reply } = commit;
    this.#answers.set(keyOf(submission), { ref: submission.ref, reply, at: submission.receivedAt });
    const death = this.deathAfterCommit;
    this.deathAfterCommit = null;
    if (death) throw death;
    return { kind: "committed", reply };
  }

  #facts(query: FactQuery): FactRows {
    this.#fail();
    this.factQueries.push(query);
    const member = this.members.find(({ record }) => record.id === query.author)?.record ?? null;
    return {
      sender: { member, sponsorships: [], participations: [], approvals: [], attested: 0 },
      recipients: query.recipients.map((key) => ({
        ...{ key, consents: [], declinedEvents: [], suppressed: false, unanswered: 0, repliedTo: false },
        member: this.#member(key)?.record ?? null,
      })),
      ...{
        lookAlikes: 0,
        recentRecipients: 0,
        strangers: 0,
        lastHour: 0,
        lastDay: 0,
        events: [],
        cases: [],
        directory: [],
        directorySize: 0,
      },
    };
  }
}

const sameDay = (a: number, b: number): boolean => Math.floor(a / 86_400_000) === Math.floor(b / 86_400_000);

const keyOf = ({ login, body, recipients }: Submission): string =>
  JSON.stringify([login?.memberId, body.digest, recipients.map(({ address }) => address.text)]);
