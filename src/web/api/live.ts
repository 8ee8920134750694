/**
 * Live updates, as server-sent events: that something changed and of what kind, never what. Clients ask again for what they
 * show. The trail is what is watched: it moves for every process that writes.
 */
import type { FastifyRequest } from "fastify";
import { EventStream } from "./event-stream.ts";
import { identify } from "./guard.ts";
import { type Api, type ApiParts, type Caller, callerOf, Problem } from "./route.ts";

const POLL = 1_000;
/** So that proxies keep the connection. */
const HEARTBEAT = 20_000;
/** What happened while somebody's page was loading may be missing in it: so long before, and so many entries. */
const JUST_BEFORE = 10_000;
const MOST_BEFORE = 200;
const MOST_CLIENTS = 200;
/** Of one account: nobody takes all places. */
const MOST_OF_ONE = 20;
/** What nobody else is told, not even that it happened. */
export const isSecret = (kind: string): boolean => /^(case|complaint)\./.test(kind);

interface Client {
  readonly request: FastifyRequest;
  readonly stream: EventStream;
  readonly name: string;
}

/** Adds `GET /live`. */
export function addLive(api: Api, parts: ApiParts): void {
  const clients = new Set<Client>();
  const watch = watchTrail(clients, parts);
  api.addHook("onClose", async () => {
    watch.stop();
    for (const { stream } of clients) stream.end();
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
      const { name } = callerOf(request);
      if ([...clients].filter((one) => one.name === name).length >= MOST_OF_ONE)
        throw new Problem(429, "you listen in too many places already; close one of them", "too-many");
      const { raw } = reply.hijack();
      // Gone while we asked who it is: its "close" is over.
      if (raw.destroyed) return;
      const client = { request, stream: new EventStream(raw), name };
      clients.add(client);
      const beat = setInterval(() => void stillHere(client, parts), HEARTBEAT);
      raw.on("close", () => {
        clearInterval(beat);
        clients.delete(client);
      });
      void watch.welcome(client);
    },
  );
}

/** Looks at the trail while anybody listens. */
function watchTrail(clients: ReadonlySet<Client>, parts: ApiParts) {
  const { store, failed } = parts;
  let timer: NodeJS.Timeout | undefined;
  /** The first look: however many begin to listen at once, one looks for all. */
  let looking: Promise<void> | undefined;
  let head = -1;
  const look = async () => {
    try {
      const now = await store.deskHead();
      if (head >= 0 && now > head) await tellAll(clients, parts, now, await store.deskNews(head, 1000));
      head = now;
    } catch (error) {
      failed(error);
    }
    if (clients.size > 0) timer = setTimeout(look, POLL);
    else looking = undefined;
  };
  const begin = () => {
    head = -1;
    looking = look();
    return looking;
  };
  const welcome = async (client: Client) => {
    await (looking ?? begin());
    await tellJustBefore(client, parts).catch(failed);
  };
  return { welcome, stop: () => clearTimeout(timer) };
}

/** Whose session or token ended hears no more: null for them. */
async function listener({ request, stream }: Client, parts: ApiParts): Promise<Caller | null> {
  const caller = (await identify(request, parts).catch(parts.failed)) ?? null;
  if (!caller) stream.end();
  return caller;
}

async function stillHere(client: Client, parts: ApiParts): Promise<void> {
  if (await listener(client, parts)) client.stream.beat();
}

async function tellJustBefore(client: Client, parts: ApiParts): Promise<void> {
  const head = await parts.store.deskHead();
  const news = await parts.store.deskNews(Math.max(0, head - MOST_BEFORE), MOST_BEFORE);
  const since = parts.clock() - JUST_BEFORE;
  const missed = news.filter(({ at }) => at >= since);
  await tellAll(new Set([client]), parts, head, missed);
}

/** `data`: kinds of entries, each once; what each may know at this moment. */
async function tellAll(
  clients: ReadonlySet<Client>,
  parts: ApiParts,
  head: number,
  news: readonly { readonly kind: string }[],
): Promise<void> {
  const kinds = [...new Set(news.map(({ kind }) => kind))];
  const open = kinds.filter((kind) => !isSecret(kind));
  for (const client of clients) {
    const caller = await listener(client, parts);
    const told = caller?.permissions.has("cases:read") ? kinds : open;
    if (caller && told.length > 0) client.stream.tell(head, told);
  }
}
