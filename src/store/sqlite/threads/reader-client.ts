/** The calling side of the desk's readers. A thread starts with its first question, and again after it died. */
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { type DeskVerbs, StoreUnavailable } from "../../port.ts";
import { fromWire } from "./failure.ts";
import type { ReadAnswer, ReaderOptions } from "./reader.ts";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const READER = createRequire(import.meta.url).resolve("#store-reader");

export class ReaderClient {
  readonly #options: ReaderOptions;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;
  #worker: Worker | null = null;
  #closed = false;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Rejects with what the verb threw, or StoreUnavailable when the thread is not there. */
  call(verb: keyof DeskVerbs, args: readonly unknown[]): Promise<unknown> {
    if (this.#closed) return Promise.reject(new StoreUnavailable("the store is closed"));
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      this.#waiting.set(id, { resolve, reject });
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id, verb, args });
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    if (!worker) return;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    worker.postMessage("close");
    await ended;
  }

  #start(): Worker {
    const worker = new Worker(READER, { workerData: this.#options, name: "store-reader", execArgv: [] });
    let why: unknown = null;
    worker.on("message", (answer: ReadAnswer) => this.#receive(answer));
    worker.on("error", (error) => {
      why = error;
    });
    worker.on("exit", () => this.#ended(worker, why));
    return worker;
  }

  #receive(answer: ReadAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("error" in answer) waiting?.reject(fromWire(answer.error));
    else waiting?.resolve(answer.value);
  }

  #ended(worker: Worker, why: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of lost) reject(new StoreUnavailable("the store's reader ended", { cause: why }));
  }
}

/** A thread for what a person waits for, and one for what counts: no page of the queue waits behind a sum over all of it. */
export interface Readers {
  readonly pages: ReaderClient;
  readonly sums: ReaderClient;
}

export const openReaders = (options: ReaderOptions): Readers => ({
  pages: new ReaderClient(options),
  sums: new ReaderClient(options),
});

export async function closeReaders({ pages, sums }: Readers): Promise<void> {
  await Promise.all([pages.close(), sums.close()]);
}

const isSum = (verb: keyof DeskVerbs): boolean =>
  verb.startsWith("figures") ||
  ["caseCounts", "deskCounts", "deskWaiting", "surveyHeld", "heldBacklog", "caseMaterial"].includes(verb);

/** Every verb of the desk, forwarded by name; their types are those of the reader's table (`desk/index.ts`). */
export function deskSide({ pages, sums }: Readers): DeskVerbs {
  const forward = (verb: keyof DeskVerbs) => {
    const reader = isSum(verb) ? sums : pages;
    return (...args: unknown[]) => reader.call(verb, args) as Promise<never>;
  };
  return {
    screenMessage: forward("screenMessage"),
    screenRecipients: forward("screenRecipients"),
    screenRecipient: forward("screenRecipient"),
    deskWaiting: forward("deskWaiting"),
    deskHead: forward("deskHead"),
    surveyHeld: forward("surveyHeld"),
    heldBacklog: forward("heldBacklog"),
    deskQueue: forward("deskQueue"),
    deskCounts: forward("deskCounts"),
    deskCampaign: forward("deskCampaign"),
    deskDecisions: forward("deskDecisions"),
    deskNotes: forward("deskNotes"),
    deskClearances: forward("deskClearances"),
    deskNews: forward("deskNews"),
    figuresBehind: forward("figuresBehind"),
    figuresMail: forward("figuresMail"),
    figuresRules: forward("figuresRules"),
    figuresRuleSums: forward("figuresRuleSums"),
    figuresAttempts: forward("figuresAttempts"),
    figuresTook: forward("figuresTook"),
    figuresOutcomes: forward("figuresOutcomes"),
    figuresWaiting: forward("figuresWaiting"),
    figuresWaits: forward("figuresWaits"),
    figuresSenders: forward("figuresSenders"),
    figuresCampaigns: forward("figuresCampaigns"),
    figuresComplaints: forward("figuresComplaints"),
    figuresCases: forward("figuresCases"),
    figuresDelivery: forward("figuresDelivery"),
    figuresReviewers: forward("figuresReviewers"),
    trailPage: forward("trailPage"),
    trailNames: forward("trailNames"),
    deskMembers: forward("deskMembers"),
    deskMember: forward("deskMember"),
    deskMemberFigures: forward("deskMemberFigures"),
    deskHistory: forward("deskHistory"),
    deskGroups: forward("deskGroups"),
    deskRecipients: forward("deskRecipients"),
    deskRecipient: forward("deskRecipient"),
    deskSender: forward("deskSender"),
    deskEvents: forward("deskEvents"),
    deskEvent: forward("deskEvent"),
    deskPolicies: forward("deskPolicies"),
    deskPolicy: forward("deskPolicy"),
    deskModeSwitches: forward("deskModeSwitches"),
    caseCounts: forward("caseCounts"),
    caseList: forward("caseList"),
    caseFile: forward("caseFile"),
    caseMaterial: forward("caseMaterial"),
    caseExcerpt: forward("caseExcerpt"),
    sanctionsInForce: forward("sanctionsInForce"),
  };
}
