/** Tokens that open nothing: one answer for all of them, and no look at the store that depends on them (std 56). */
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import fc from "../support/fc.ts";
import { DAY, fakePeople, KEYS, NOW, startPeople, tokenFor } from "../support/people-site.ts";

const fake = fakePeople();
let site: Awaited<ReturnType<typeof startPeople>>;
beforeAll(async () => {
  site = await startPeople(fake.parts);
});
afterAll(() => site.close());
beforeEach(() => void fake.calls.splice(0));

const ROUTES = [
  ["u", "footer", 7, "everything"],
  ["me", "own", 21, "everything"],
  ["consent", "request", 3, "granted"],
  ["complaint", "complaint", 5, "confirm"],
  ["sent", "sender", 9, "withdraw"],
] as const;

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** What is sent is what stands here: no client tidies the path up. */
async function raw(path: string, form: string | null): Promise<Answer> {
  const socket = connect(site.port, "127.0.0.1");
  const body = form ?? "";
  const type =
    form === null ? "" : `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n`;
  socket.end(
    `${form === null ? "GET" : "POST"} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${type}\r\n${body}`,
  );
  const reply = await text(socket);
  const end = reply.indexOf("\r\n\r\n");
  return { status: Number(reply.slice(9, 12)), body: reply.slice(end + 4) };
}

const bases = async (path: string, action: string): Promise<readonly [Answer, Answer, Answer]> => [
  await raw(`/${path}/x`, null),
  await raw(`/${path}/x`, `action=${action}`),
  await raw(`/${path}/x`, "List-Unsubscribe=One-Click"),
];

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const tokenShaped = fc
  .string({ unit: fc.constantFrom(...ALPHABET), minLength: 45, maxLength: 45 })
  .map((rest) => `k${rest}`);
const anything = fc
  .string({ minLength: 1, maxLength: 300 })
  .map(encodeURIComponent)
  .filter((token) => token !== "." && token !== "..");

describe.each(ROUTES)("/%s", (path, kind, id, action) => {
  const good = tokenFor(kind, id);
  const flipped = fc.tuple(fc.nat(good.length - 1), fc.constantFrom(...ALPHABET)).map(([at, char]) => {
    const other = good[at] === char ? (char === "0" ? "1" : "0") : char;
    return good.slice(0, at) + other + good.slice(at + 1);
  });
  const foreign = fc
    .constantFrom(...ROUTES.filter((each) => each[1] !== kind), ["", "bounce", 7, ""] as const)
    .map((each) => tokenFor(each[1], each[2]));
  const strange = fc.oneof(
    ...[tokenShaped, flipped, foreign, anything],
    fc.constantFrom(
      `${good}0`,
      good.slice(1),
      `${good}%00`,
      `%20${good}`,
      good.slice(0, -1),
      "k".repeat(5000),
      "%E2%80%AE",
    ),
  );

  it("answers alike for random, flipped, cut and foreign tokens, and asks the store nothing about them", async () => {
    const [shown, pressed, clicked] = await bases(path, action);
    expect(shown.status).toBe(404);
    fake.calls.length = 0;
    await fc.assert(
      fc.asyncProperty(strange, async (token) => {
        expect(await raw(`/${path}/${token}`, null)).toEqual(shown);
        expect(await raw(`/${path}/${token}`, `action=${action}`)).toEqual(pressed);
        expect(await raw(`/${path}/${token}`, "List-Unsubscribe=One-Click")).toEqual(clicked);
      }),
      { numRuns: 40 },
    );
    expect(fake.calls.filter((verb) => verb !== "tokenKeys")).toEqual([]);
  });

  it("answers alike for a subject that is gone, and for a key that nobody has any more", async () => {
    const [shown] = await bases(path, action);
    expect(await raw(`/${path}/${tokenFor(kind, 999_999)}`, null)).toEqual(shown);
    const kept = fake.state.keys;
    fake.state.keys = [{ id: 2, secret: new Uint8Array(64).fill(1), madeAt: NOW }];
    fake.setNow(NOW + DAY);
    expect(await raw(`/${path}/${good}`, null)).toEqual(shown);
    fake.state.keys = kept;
    fake.setNow(NOW);
  });

  it("opens for the right one, so that the test above can fail", async () => {
    expect(KEYS).toBe(fake.state.keys);
    expect((await raw(`/${path}/${good}`, null)).status).toBe(200);
    expect((await raw(`/${path}/${good.toUpperCase()}`, null)).status).toBe(200);
  });
});
