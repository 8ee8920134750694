/**
 * Live updates, as server-sent events: that something changed and of what kind, never what. Clients ask again for what they
 * show. The trail is what is watched: it moves for every process that writes.
 */
import type { ServerResponse } from "node:http";
import type { FastifyRequest } from "fastify";
import { identify } from "./guard.ts";
import { type Api, type ApiParts, Problem } from "./route.ts";

const POLL = 1_000;
/** So that proxies keep the connection. */
const HEARTBEAT = 20_000;
const MOST_CLIENTS = 200;

/** Adds `GET /live`. */
export function addLive(api: Api, parts: ApiParts): void {
  const { store, failed } = parts;
  const clients = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;
  let head = -1;
  const look = async () => {
    try {
      const now = await store.deskHead();
      if (head >= 0 && now > head) tell(clients, now, await store.deskNews(head, 1000));
      head = now;
    } catch (error) {
      failed(error);
    }
    timer = clients.size > 0 ? setTimeout(look, POLL) : undefined;
  };
  api.addHook("onClose", async () => {
    clearTimeout(timer);
    for (const client of clients) client.end();
  });
  api.get(
    "/live",
    {
      config: { permission: "signed-in" },
      schema: {
        tags: ["live"],
        summary: "Server-sent events: kinds of what changed",
        response: {
          200: {
            description: "One `changed` event at a time; its data is a JSON array of kinds of the trail's entries",
            content: { "text/event-stream": { schema: { type: "string" } } },
          },
        },
      },
    },
    (request, reply) => {
      if (clients.size >= MOST_CLIENTS) throw new Problem(503, "too many clients listen already; ask again later");
      const { raw } = reply.hijack();
      raw.writeHead(200, {
        "content-type": "text/event-stream",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      raw.write(": hello\n\n");
      clients.add(raw);
      const beat = setInterval(() => void stillHere(request, raw, parts), HEARTBEAT);
      raw.on("close", () => {
        clearInterval(beat);
        clients.delete(raw);
      });
      if (timer === undefined) {
        head = -1;
        void look();
      }
    },
  );
}

/** Whose session or token ended hears no more. */
async function stillHere(request: FastifyRequest, raw: ServerResponse, parts: ApiParts): Promise<void> {
  const caller = await identify(request, parts).catch(parts.failed);
  if (caller) raw.write(": still here\n\n");
  else raw.end();
}

/** `data`: kinds of entries, each once. */
function tell(clients: ReadonlySet<ServerResponse>, head: number, news: readonly { readonly kind: string }[]): void {
  const kinds = [...new Set(news.map(({ kind }) => kind))];
  const event = `id: ${head}\nevent: changed\ndata: ${JSON.stringify(kinds)}\n\n`;
  for (const client of clients) client.write(event);
}
