/** A system that is told by webhooks, over real HTTP: it remembers what it was told, and answers as a test wants. */
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

interface Told {
  /** Of the hook's address, as `/cases`. */
  readonly path: string;
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly body: string;
  /** It was answered with 2xx. */
  taken: boolean;
}

/** `hang`: no answer ever; a number: 204 after so many milliseconds. */
export type Manner = "take" | "fail" | "hang" | number;

export class Receiver {
  readonly told: Told[] = [];
  manner: () => Manner = () => "take";
  readonly #server = createServer((request, response) => {
    void text(request).then(
      (body) => {
        const header = (name: string) => String(request.headers[name] ?? "");
        const told = {
          ...{ path: request.url ?? "", id: header("webhook-id"), timestamp: header("webhook-timestamp") },
          ...{ signature: header("webhook-signature"), body, taken: false },
        };
        this.told.push(told);
        this.#answer(told, response, this.manner());
      },
      () => response.destroy(),
    );
  });

  async listen(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  /** What came under a path, in order. */
  at(path: string): readonly Told[] {
    return this.told.filter((one) => one.path === path);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  #answer(told: Told, response: ServerResponse, manner: Manner): void {
    if (manner === "hang") return;
    if (manner === "fail") return void response.writeHead(500).end("not now");
    setTimeout(
      () => {
        // Who died meanwhile did not hear it.
        told.taken = !response.destroyed;
        response.writeHead(204).end();
      },
      manner === "take" ? 0 : manner,
    );
  }
}

/** As receivers verify it (docs/operations.md, Webhooks). */
export function isGenuine({ id, timestamp, body, signature }: Told, secret: string): boolean {
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  return signature === `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}

/** A secret as Standard Webhooks writes it, of octets of this value. */
export const secretOf = (octet: number): string => `whsec_${Buffer.alloc(32, octet).toString("base64")}`;
