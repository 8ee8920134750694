import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isTokenShaped, type Link, openToken, sealToken, TOKEN_LENGTH, tokensIn } from "../../../src/consent/tokens.ts";
import { LINK_KINDS } from "../../../src/mail/words.ts";
import fc from "../../support/fc.ts";

const key = (id: number, of = "ours") => ({
  id,
  secret: createHash("sha512").update(`${of} ${id}`).digest(),
  madeAt: 0,
});
const keys = [key(1)];
const MINUTE = 60_000;
const link = (over: Partial<Link> = {}): Link => ({ kind: "footer", id: 4711, madeAt: 1000 * MINUTE, ...over });
const anyLink = fc.record({
  kind: fc.constantFrom(...LINK_KINDS),
  id: fc.integer({ min: 1, max: 2 ** 48 - 1 }),
  madeAt: fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((minutes) => minutes * MINUTE),
});

describe("a token", () => {
  it("says again what was sealed, whatever its case", () => {
    fc.assert(
      fc.property(anyLink, (sealed) => {
        const token = sealToken(keys, sealed);
        expect(openToken(keys, token)).toEqual(sealed);
        expect(openToken(keys, token.toUpperCase())).toEqual(sealed);
      }),
    );
  });

  it("is short enough for a local part, and bears nothing readable", () => {
    const token = sealToken(keys, link());
    expect(token).toMatch(/^[0-9a-z]+$/);
    expect(token).toHaveLength(TOKEN_LENGTH);
    expect(`unsubscribe+${token}`.length).toBeLessThanOrEqual(64);
    expect(token).not.toContain("4711");
  });

  it("is the same for the same link, and another for every other", () => {
    expect(sealToken(keys, link())).toBe(sealToken(keys, link()));
    const others = [link({ id: 4712 }), link({ kind: "bounce" }), link({ madeAt: 1001 * MINUTE })];
    for (const other of others)
      expect(sealToken(keys, other).slice(3, 20)).not.toBe(sealToken(keys, link()).slice(3, 20));
  });

  it("opens with the key that sealed it after newer ones came, and with no other", () => {
    const old = sealToken(keys, link());
    expect(openToken([key(3), key(2), ...keys], old)).toEqual(link());
    expect(openToken([key(3), key(2)], old)).toBeNull();
    expect(openToken([key(1, "theirs")], old)).toBeNull();
    // Key numbers wrap after 256 rotations.
    expect(openToken([key(257), ...keys], old)).toEqual(link());
  });

  it("is nothing when any character of it is another", () => {
    const token = sealToken(keys, link());
    for (let at = 0; at < token.length; at++)
      for (const char of "0123456789abcdefghjkmnpqrstvwxyz") {
        if (char !== token[at]) expect(openToken(keys, token.slice(0, at) + char + token.slice(at + 1))).toBeNull();
      }
  });

  it("is nothing when it is anything else", () => {
    fc.assert(fc.property(fc.string(), (text) => openToken(keys, text) === null));
    for (const text of ["", "k", "k".repeat(TOKEN_LENGTH), `${sealToken(keys, link())}0`, "0".repeat(TOKEN_LENGTH)])
      expect(openToken(keys, text)).toBeNull();
  });

  it("is told from other words by its shape alone", () => {
    const token = sealToken(keys, link());
    expect(isTokenShaped(token)).toBe(true);
    expect(isTokenShaped(token.toUpperCase())).toBe(true);
    for (const text of ["", token.slice(1), `${token}0`, `x${token.slice(1)}`, `${token.slice(0, -1)}u`])
      expect(isTokenShaped(text), text).toBe(false);
  });

  it("is found in a text, each once, as many as asked for", () => {
    const [a, b] = [sealToken(keys, link({ id: 1 })), sealToken(keys, link({ id: 2 }))];
    const text = `<https://x.example/u/${a}>, <mailto:unsubscribe+${a.toUpperCase()}@x.example> ${a}0 ${b}`;
    expect(tokensIn(text, 9)).toEqual([a, b]);
    expect(tokensIn(text, 1)).toEqual([a]);
  });

  it("is not made without a key, or of an id that would not fit", () => {
    expect(() => sealToken([], link())).toThrow("no key");
    for (const id of [0, -1, 1.5, 2 ** 48]) expect(() => sealToken(keys, link({ id }))).toThrow("no id");
  });
});
