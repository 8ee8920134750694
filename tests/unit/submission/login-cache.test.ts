import { expect, test } from "vitest";
import { LoginCache } from "../../../src/submission/login/login-cache.ts";

const LIFETIME = 300_000;

test("a verified login is remembered until its time is over", () => {
  const cache = new LoginCache(LIFETIME);
  cache.add("ann@own.example", "secret", "hash-1", 0);
  const known = (now: number) => cache.has("ann@own.example", "secret", ["hash-1"], now);
  expect([0, LIFETIME - 1, LIFETIME, LIFETIME - 1].map(known)).toEqual([true, true, false, false]);
});

test.each([
  ["another password", "ann@own.example", "Secret", ["hash-1"]],
  ["another user", "bob@own.example", "secret", ["hash-1"]],
  ["the same letters, split elsewhere", "ann@own.examples", "ecret", ["hash-1"]],
  ["a password that was changed", "ann@own.example", "secret", ["hash-2"]],
  ["a password that was removed", "ann@own.example", "secret", []],
])("%s is not", (_, user, password, hashes) => {
  const cache = new LoginCache(LIFETIME);
  cache.add("ann@own.example", "secret", "hash-1", 0);
  expect(cache.has(user, password, hashes, 0)).toBe(false);
});

test("what ran out is dropped, and memory is bounded", () => {
  const cache = new LoginCache(LIFETIME);
  for (let i = 0; i < 100; i += 1) cache.add(`old${i}`, "p", "h", 0);
  cache.add("new", "p", "h", LIFETIME);
  expect(cache.size).toBe(1);
  for (let i = 0; i < 10_100; i += 1) cache.add(`u${i}`, "p", "h", LIFETIME);
  expect(cache.size).toBe(10_000);
  expect(cache.has("u10099", "p", ["h"], LIFETIME)).toBe(true);
  expect(cache.has("u0", "p", ["h"], LIFETIME)).toBe(false);
});
