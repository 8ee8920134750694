/** What the clients know of each message, and what must therefore be at the smart host. */
import type { Mail } from "./mail.ts";
import type { CrashSink } from "./sink.ts";
import type { Snapshot } from "./snapshot.ts";

/** `silent`: the final dot was sent and no reply came. `unended`: it was not sent. */
export type Outcome = "taken" | "refused" | "failed" | "silent" | "unended";

export interface Try {
  readonly round: number;
  readonly outcome: Outcome;
  /** Empty when none came. */
  readonly reply: string;
}

export interface Entry {
  readonly mail: Mail;
  readonly tries: Try[];
}

export class Ledger {
  readonly entries = new Map<string, Entry>();
  /** How often an envelope may have been sent, where a kill fell between the smart host's 250 and our record. */
  readonly #seam = new Map<string, number>();
  /** Notices that a kill may have doubled. */
  noticeSeam = 0;

  begin(mail: Mail): Entry {
    const known = this.entries.get(mail.id) ?? { mail, tries: [] };
    this.entries.set(mail.id, known);
    return known;
  }

  /** Messages whose final dot was sent. */
  get submitted(): number {
    return this.with("taken", "refused", "failed", "silent").length;
  }

  with(...outcomes: Outcome[]): Entry[] {
    return [...this.entries.values()].filter(({ tries }) => tries.some(({ outcome }) => outcomes.includes(outcome)));
  }

  /** After a kill: what the smart host has and we did not record. Out: the messages it concerns for the first time. */
  noteSeam(snapshot: Snapshot, sink: CrashSink): string[] {
    const open = [...snapshot.envelopes].filter(
      ([key, { id, recipient, state }]) =>
        state === "queued" && sink.of(id, recipient).length >= (this.#seam.get(key) ?? 1),
    );
    for (const [key, { id, recipient }] of open) this.#seam.set(key, sink.of(id, recipient).length + 1);
    return [...new Set(open.map(([, { id }]) => id))];
  }

  /** What is wrong, in sentences; empty when all is as promised. */
  faults(sink: CrashSink): string[] {
    return [...this.entries.values()].flatMap((entry) => [
      ...arrivalFaults(entry, sink, this.#seam),
      ...replyFaults(entry),
    ]);
  }

  /** Envelopes that came twice or more. */
  duplicates(sink: CrashSink): string[] {
    return [...sink.arrivals].flatMap(([id, byRecipient]) =>
      [...byRecipient].flatMap(([recipient, { length }]) => (length > 1 ? [`${id} ${recipient} x${length}`] : [])),
    );
  }
}

function arrivalFaults({ mail, tries }: Entry, sink: CrashSink, seam: ReadonlyMap<string, number>): string[] {
  const has = (outcome: Outcome) => tries.some((one) => one.outcome === outcome);
  const told = tries.map(({ round, outcome, reply }) => `round ${round}: ${outcome} ${reply}`).join("; ");
  const forwarded = mail.fate === "forward";
  const least = forwarded && has("taken") ? 1 : 0;
  return mail.to.flatMap((recipient) => {
    const most = !forwarded || !(has("taken") || has("silent")) ? 0 : (seam.get(`${mail.id} ${recipient}`) ?? 1);
    const came = sink.of(mail.id, recipient);
    const name = `${mail.id} (${mail.fate}) to ${recipient}`;
    return [
      ...(came.length < least || came.length > most
        ? [`${name} came ${came.length} times, not ${least} to ${most}; ${told}`]
        : []),
      ...(came.some(({ digest }) => digest !== mail.digest) ? [`${name} came changed; ${told}`] : []),
    ];
  });
}

/** What is answered must fit what was sent. */
function replyFaults({ mail, tries }: Entry): string[] {
  return tries.flatMap(({ round, outcome, reply }) => {
    const fits =
      outcome === "silent" || outcome === "unended" || outcome === "failed"
        ? true
        : outcome === "taken"
          ? mail.fate !== "reject" && reply.includes(mail.fate === "hold" ? "held for review" : "sent")
          : mail.fate === "reject";
    return fits ? [] : [`${mail.id} (${mail.fate}) was answered ${reply} in round ${round}`];
  });
}
