/** Staff at work until the gateway dies: what each decision, each undo and each confirmation was answered is remembered. */
import type { Answer, Desk } from "../support/console.ts";
import { ALIKE_SENDER } from "./mail.ts";
import type { Chance } from "./random.ts";

type Kind = "release" | "refuse";

/** A decision that was answered 200. */
export interface Decided {
  readonly id: number;
  readonly ref: string;
  readonly kind: Kind;
  readonly batch: string;
  readonly by: string;
  /** It takes two: what came of the second. null: one is enough. asked: the answer never came, so that both is right. */
  second: null | "none" | "asked" | "confirmed";
  undo: "none" | "asked" | "undone" | "late";
}

interface Answered {
  readonly batch: string;
  readonly results: readonly { readonly ref: string; readonly decision: number | null; readonly outcome: string }[];
}

/** What a message is to the staff: one by itself, one of a campaign, or one whose release takes two. */
export type Sort = "single" | "alike" | "two";

export class DeskWork {
  readonly decided = new Map<number, Decided>();
  /** Held messages that were answered 250 and are nobody's yet. */
  readonly open: Record<Sort, string[]> = { single: [], alike: [], two: [] };
  /** Messages that were decided with others of their campaign. */
  together = 0;
  /** Requests that no answer came to. */
  unanswered = 0;
  /** Called at each answer. */
  onAnswer: () => void = () => undefined;
  /** Proposals that somebody is going to confirm, perhaps after the next start; others wait for ever. */
  readonly #proposals: Decided[] = [];
  readonly #sorts = new Map<string, Sort>();
  readonly #random: Chance;

  constructor(random: Chance) {
    this.#random = random;
  }

  add(ref: string, sort: Sort): void {
    this.#sorts.set(ref, sort);
    this.open[sort].push(ref);
  }

  isDone(): boolean {
    return Object.values(this.open).every((refs) => refs.length === 0);
  }

  /** Works until `isOver` or until nobody answers. */
  async sit(desk: Desk, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      try {
        await this.#turn(desk);
      } catch (error) {
        if (error instanceof DeskFault) throw error;
        this.unanswered++;
        return;
      }
    }
  }

  /** What others proposed, mostly before a kill; what was one's own is refused still. */
  async confirmAll(desk: Desk): Promise<void> {
    const waiting = this.#proposals.filter(({ second }) => second === "none");
    for (const one of waiting) await (one.by === desk.name ? this.#confirmOwn(desk, one) : this.#confirm(desk, one));
  }

  async #turn(desk: Desk): Promise<void> {
    if (await this.#second(desk)) return;
    if (this.isDone()) return new Promise((next) => setTimeout(next, 20));
    const { single, alike, two } = this.open;
    const some = single.length > 0 && (two.length === 0 || this.#random.next() < 0.6) ? single : two;
    const isCampaign = alike.length > 2 || some.length === 0;
    const made = isCampaign ? await this.#decideCampaign(desk) : await this.#decideSome(desk, some);
    const last = made.at(-1);
    if (last && this.#random.next() < 0.35) await this.#undo(desk, last);
  }

  async #decideSome(desk: Desk, from: string[]): Promise<Decided[]> {
    const refs = from.splice(0, this.#random.next() < 0.5 ? 1 : this.#random.between(2, 6));
    const made = await this.#decide(desk, { refs });
    if (made.length < refs.length) throw new DeskFault(`of ${refs} only ${made.length} were decided`);
    return made;
  }

  /** One decision for a row of the queue, but perhaps for one message that is left out and goes on waiting. */
  async #decideCampaign(desk: Desk): Promise<Decided[]> {
    const { body } = await desk.get(`/held?sender=${ALIKE_SENDER}`);
    const [row, ...rows] = body.rows;
    const left = this.open.alike.slice(1).filter((_, at) => at === 0 && this.#random.next() < 0.5);
    if (!row) this.open.alike = [];
    if (!row) return [];
    const { campaign } = this.#random.pick([row, ...rows]);
    const made = await this.#decide(desk, { campaign, except: left });
    for (const { ref } of made) if (left.includes(ref)) throw new DeskFault(`${ref} was left out and decided`);
    if (made.length > 1) this.together += made.length;
    return made;
  }

  /** What another has decided meanwhile comes back as busy, and is theirs. */
  async #decide(desk: Desk, which: object): Promise<Decided[]> {
    const kind = this.#random.pick<Kind>(["release", "refuse"]);
    const order = { ...which, kind, code: "other", reason: "as agreed on the telephone" };
    const { status, body } = await answered(desk, "/held/decisions", order);
    if (status !== 200) throw new DeskFault(`deciding was answered ${status}: ${JSON.stringify(body)}`);
    const { batch, results } = body as Answered;
    const seen = new Set(results.map(({ ref }) => ref));
    this.open.alike = this.open.alike.filter((ref) => !seen.has(ref));
    const made = results.flatMap(({ ref, decision: id, outcome }): Decided[] => {
      if (outcome === "busy" && "campaign" in which) return [];
      const two = kind === "release" && this.#sorts.get(ref) === "two";
      if (id === null || outcome !== (two ? "proposed" : "pending"))
        throw new DeskFault(`${ref} was not decided: ${outcome}`);
      return [{ id, ref, kind, batch, by: desk.name, second: two ? "none" : null, undo: "none" }];
    });
    for (const each of made) this.decided.set(each.id, each);
    this.#proposals.push(...made.filter(({ second }) => second !== null && this.#random.next() < 0.7));
    this.onAnswer();
    return made;
  }

  /** Somebody else's proposal is confirmed, one's own never. Out: whether there was one to try it on. */
  async #second(desk: Desk): Promise<boolean> {
    if (this.#random.next() < 0.6) return false;
    const others = this.#proposals.findIndex(({ by }) => by !== desk.name);
    const [proposal] = others < 0 ? this.#proposals : this.#proposals.splice(others, 1);
    if (!proposal) return false;
    await (others < 0 ? this.#confirmOwn(desk, proposal) : this.#confirm(desk, proposal));
    return true;
  }

  async #confirmOwn(desk: Desk, { id, undo }: Decided): Promise<void> {
    const { status } = await answered(desk, `/held/decisions/${id}/confirm`);
    if (status !== 403 && undo === "none") throw new DeskFault(`confirming one's own was answered ${status}`);
    await new Promise((next) => setTimeout(next, 20));
  }

  async #confirm(desk: Desk, proposal: Decided): Promise<void> {
    proposal.second = "asked";
    const { status, body } = await answered(desk, `/held/decisions/${proposal.id}/confirm`);
    if (status !== 200 && (status !== 409 || proposal.undo === "none"))
      throw new DeskFault(`a confirmation was answered ${status}: ${JSON.stringify(body)}`);
    proposal.second = status === 200 ? "confirmed" : "none";
    this.onAnswer();
  }

  /** One decision, or all that were made with it; what was taken back is decided again. Only a campaign meets what is not known yet. */
  async #undo(desk: Desk, last: Decided): Promise<void> {
    const together = [...this.decided.values()].filter(({ batch }) => batch === last.batch);
    const whole = this.#random.next() < 0.5;
    const meant = whole ? together : [last];
    for (const each of meant) each.undo = "asked";
    const path = whole ? `/held/decisions/batches/${last.batch}/undo` : `/held/decisions/${last.id}/undo`;
    const { status, body } = await answered(desk, path);
    if (status !== 200 && status !== 409) throw new DeskFault(`an undo was answered ${status}`);
    const undone: readonly number[] = status === 200 ? body.undone : [];
    for (const each of meant) each.undo = undone.includes(each.id) ? "undone" : "late";
    for (const { id, ref } of meant) if (undone.includes(id)) this.add(ref, this.#sorts.get(ref) ?? "alike");
    this.onAnswer();
  }
}

const answered = (desk: Desk, path: string, body?: unknown): Promise<Answer> => desk.send("POST", path, body);

/** Not the end of the gateway: a fault that the test must show. */
class DeskFault extends Error {}
