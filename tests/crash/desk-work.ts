/** Staff at work until the gateway dies: what each decision and each undo was answered is remembered. */
import type { Desk } from "../support/console.ts";
import type { Chance } from "./random.ts";

type Kind = "release" | "refuse";

/** A decision that was answered 200. */
interface Decided {
  readonly id: number;
  readonly ref: string;
  readonly kind: Kind;
  readonly batch: string;
  /** asked: the answer never came, so that both is right. */
  undo: "none" | "asked" | "undone" | "late";
}

interface Answered {
  readonly batch: string;
  readonly results: readonly { readonly ref: string; readonly decision: number | null; readonly outcome: string }[];
}

export class DeskWork {
  readonly decided = new Map<number, Decided>();
  /** Held messages that were answered 250 and are nobody's yet. */
  readonly open: string[] = [];
  /** Requests that no answer came to. */
  unanswered = 0;
  /** Called at each answer. */
  onAnswer: () => void = () => undefined;
  readonly #random: Chance;

  constructor(random: Chance) {
    this.#random = random;
  }

  /** Works until `isOver` or until nobody answers. */
  async sit(desk: Desk, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      try {
        if (this.open.length === 0) await new Promise((next) => setTimeout(next, 20));
        else {
          const last = (await this.#decide(desk)).at(-1);
          if (last && this.#random.next() < 0.35) await this.#undo(desk, last);
        }
      } catch (error) {
        if (error instanceof DeskFault) throw error;
        this.unanswered++;
        return;
      }
    }
  }

  async #decide(desk: Desk): Promise<Decided[]> {
    const random = this.#random;
    const refs = this.open.splice(0, random.next() < 0.5 ? 1 : random.between(2, 6));
    const kind = random.pick<Kind>(["release", "refuse"]);
    const order = { refs, kind, code: "other", reason: "as agreed on the telephone" };
    const { status, body } = await desk.send("POST", "/held/decisions", order);
    if (status !== 200) throw new DeskFault(`deciding was answered ${status}: ${JSON.stringify(body)}`);
    const { batch, results } = body as Answered;
    const made = results.map(({ ref, decision: id, outcome }): Decided => {
      if (id === null || outcome !== "pending") throw new DeskFault(`${ref} was not decided: ${outcome}`);
      return { id, ref, kind, batch, undo: "none" };
    });
    for (const each of made) this.decided.set(each.id, each);
    this.onAnswer();
    return made;
  }

  /** One decision, or all that were made with it; what was taken back is decided again. */
  async #undo(desk: Desk, last: Decided): Promise<void> {
    const together = [...this.decided.values()].filter(({ batch }) => batch === last.batch);
    const whole = this.#random.next() < 0.5;
    const meant = whole ? together : [last];
    for (const each of meant) each.undo = "asked";
    const path = whole ? `/held/decisions/batches/${last.batch}/undo` : `/held/decisions/${last.id}/undo`;
    const { status, body } = await desk.send("POST", path);
    if (status !== 200 && status !== 409) throw new DeskFault(`an undo was answered ${status}`);
    const undone: readonly number[] = status === 200 ? body.undone : [];
    for (const each of meant) each.undo = undone.includes(each.id) ? "undone" : "late";
    this.open.push(...meant.flatMap(({ id, ref }) => (undone.includes(id) ? ref : [])));
    this.onAnswer();
  }
}

/** Not the end of the gateway: a fault that the test must show. */
class DeskFault extends Error {}
