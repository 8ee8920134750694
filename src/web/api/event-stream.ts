/**
 * One listener's stream of server-sent events, in bounded memory however slowly it is read: while its socket takes no more,
 * nothing is written; what happened meanwhile is told as one event once it does. Who reads nothing at all is let go: their
 * browser connects again and asks for everything it shows.
 */
import type { ServerResponse } from "node:http";

export class EventStream {
  readonly #raw: ServerResponse;
  /** Kinds that were not told yet: of a closed list, so few. */
  readonly #missed = new Set<string>();
  #head = 0;
  #wasBehind = false;

  constructor(raw: ServerResponse) {
    this.#raw = raw;
    // Who is gone is let go at "close"; an error that nobody hears would end the process.
    raw.on("error", () => {});
    raw.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" });
    raw.write(": hello\n\n");
    raw.on("drain", () => this.#catchUp());
  }

  /** @param head of the trail @param kinds what this listener may know */
  tell(head: number, kinds: readonly string[]): void {
    if (this.#raw.writableEnded) return;
    for (const kind of kinds) this.#missed.add(kind);
    this.#head = head;
    this.#catchUp();
  }

  /** Keeps proxies from closing it. Whoever has read nothing from one beat to the next reads no more. */
  beat(): void {
    if (this.#raw.writableEnded) return;
    const behind = this.#raw.writableNeedDrain;
    if (behind && this.#wasBehind) this.#raw.destroy();
    else if (!behind) this.#raw.write(": still here\n\n");
    this.#wasBehind = behind;
  }

  end(): void {
    this.#missed.clear();
    this.#raw.end();
  }

  #catchUp(): void {
    if (this.#missed.size === 0 || this.#raw.writableNeedDrain) return;
    const kinds = JSON.stringify([...this.#missed]);
    this.#missed.clear();
    this.#raw.write(`id: ${this.#head}\nevent: changed\ndata: ${kinds}\n\n`);
  }
}
