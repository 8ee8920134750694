import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readClauses } from "../../../../src/web/api/held/message/clauses.ts";

const clauses = readClauses(join(import.meta.dirname, "../../../../docs/clauses.md"));

describe("a clause in words", () => {
  it.each([
    ["ala.ns.2d", /^A newsletter/],
    ["std 51", /^what cannot be parsed/],
    ["std 81", /^hidden text$/],
    ["std 85", /^bounds$/],
    ["std 95", /^consent and when it ends$/],
    ["std 46", /^header fields that may stand once/],
    ["std 76", /^security: smuggling/],
    ["std G12", /^gaps of nodemailer$/],
    ["nobody.knows.1", /^$/],
  ])("says what %s is about, and of a range the one that is cited", (id, words) => {
    expect(clauses.textOf(id)).toMatch(words);
  });
});
