/** Live updates before a reader that does not read: through a real socket, which is paused. */
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { EventStream } from "../../../../src/web/api/event-stream.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Both ends of one stream; what arrives is read only from `heard` on. */
async function both() {
  const server = createServer();
  closing.push(() => server.close());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket: Socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  closing.push(() => socket.destroy());
  socket.pause();
  socket.write("GET /live HTTP/1.1\r\nHost: x\r\n\r\n");
  const [, raw] = (await once(server, "request")) as [unknown, ServerResponse];
  return { socket, raw, stream: new EventStream(raw) };
}

/** Reads until these words came. Out: everything. */
async function heard(socket: Socket, words: string): Promise<string> {
  let text = "";
  for await (const chunk of socket.resume()) {
    text += String(chunk);
    if (text.includes(words)) return text;
  }
  throw new Error(`ended before ${words}`);
}

/** More than a system keeps for a socket in one go, and far more than one event. */
const EVENTS = 100_000;
/** What Node takes before it asks to wait, and one event. */
const MOST_BUFFERED = 70_000;

it("keeps no more for who does not read than one socket's buffer, whatever happens meanwhile", async () => {
  const { socket, raw, stream } = await both();
  let most = 0;
  for (let head = 1; head <= EVENTS; head += 1) {
    stream.tell(head, ["held.released", "decision.made"]);
    most = Math.max(most, raw.writableLength);
  }
  expect(raw.writableNeedDrain).toBe(true);
  expect(most).toBeLessThan(MOST_BUFFERED);
  stream.tell(EVENTS + 1, ["case.changed"]);
  const text = await heard(socket, "case.changed");
  const last = text.slice(text.lastIndexOf("id: "));
  expect(last).toContain(`id: ${EVENTS + 1}\nevent: changed\ndata: ["held.released","decision.made","case.changed"]`);
  expect(text.match(/^id: /gm)?.length).toBeLessThan(EVENTS / 10);
});

it("lets go who read nothing from one beat to the next, and not who did", async () => {
  const { socket, raw, stream } = await both();
  const fill = () => {
    for (let head = 1; !raw.writableNeedDrain; head += 1) stream.tell(head, ["held.released"]);
  };
  fill();
  stream.beat();
  const drained = once(raw, "drain");
  socket.resume();
  await drained;
  socket.pause();
  expect(raw.destroyed).toBe(false);
  stream.beat();
  fill();
  stream.beat();
  expect(raw.destroyed).toBe(false);
  stream.beat();
  expect(raw.destroyed).toBe(true);
});

it("tells at once who reads, and says that it is still there", async () => {
  const { socket, stream } = await both();
  stream.tell(7, ["held.noted"]);
  stream.beat();
  const text = await heard(socket, "still here");
  expect(text).toContain('id: 7\nevent: changed\ndata: ["held.noted"]\n\n');
});

it("says nothing more once it has ended", async () => {
  const { raw, stream } = await both();
  const errors: unknown[] = [];
  raw.on("error", (error) => errors.push(error));
  stream.end();
  stream.tell(1, ["held.released"]);
  stream.beat();
  await once(raw, "close");
  expect(errors).toEqual([]);
});
