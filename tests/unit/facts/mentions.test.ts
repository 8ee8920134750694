import { describe, expect, it } from "vitest";
import { mentionsOf, NO_MENTIONS } from "../../../src/facts/mentions.ts";
import { nameKey, phoneKey } from "../../../src/mail/contact-keys.ts";
import type { Attachment } from "../../../src/mail/message.ts";
import { busy } from "../../support/busy.ts";
import fc from "../../support/fc.ts";

const csv = (text: string): Attachment => ({
  ...{ filename: "members.csv", contentType: "text/csv", size: text.length, inline: false, text },
});
const mentions = (text: string, more: { subject?: string; attachments?: Attachment[]; known?: string[] } = {}) =>
  mentionsOf(
    { subject: more.subject ?? "Lunch", text, attachments: more.attachments ?? [] },
    new Set(more.known ?? ["ann@smith.example"]),
  );

describe("what a message names", () => {
  it("are addresses, numbers and names, wherever they stand", () => {
    const attachments = [csv("name,phone\nDan Ortiz,020 7946 0958\n")];
    const found = mentions("Ask Cara Jones (CARA@Jones.example).", {
      subject: "Eve Stone +1 212 555 0147",
      attachments,
    });
    expect(found.addresses).toEqual(["cara@jones.example"]);
    expect(found.phones).toEqual([phoneKey("+1 212 555 0147"), phoneKey("020 7946 0958")]);
    expect(found.names).toEqual(expect.arrayContaining(["cara jones", "dan ortiz", "eve stone"]));
  });

  it.each([
    ["Dear Cara Jones,", "cara jones"],
    ["with Dr. Cara M. Jones and others", "cara jones"],
    ["Jones, Cara", "cara jones"],
    ["met María José López there", "maría josé lópez"],
    ["by Ludwig van Beethoven", "ludwig van beethoven"],
    ["Seán O’Neil wrote", nameKey("Seán O'Neil")],
  ])("holds a name in: %s", (text, name) => {
    expect(mentions(`${text} at x@y.example`).names).toContain(name);
  });

  it("keeps numbers of a table apart, and takes no address, date or amount for one", () => {
    const found = mentions("212-555-0147, 212-555-0148\n212-555-0149\n10.12.2026 $1,200.00 a1234567890@b.example");
    expect(found.phones).toEqual(["125550147", "125550148", "125550149"]);
  });

  it("leaves the sender and the recipients out", () => {
    const known = ["ann@smith.example", "bob@jones.example"];
    const found = mentions("ann@smith.example Bob@jones.example c@d.example e@f.example", { known });
    expect(found.addresses).toEqual(["c@d.example", "e@f.example"]);
  });

  it.each([
    ["no third person", "Dear Bob, see you on Tuesday. Ann"],
    ["one address", "Write to jane@court.example please."],
    ["a few names", "Cara Jones and Dan Ortiz will join us."],
    ["one number", "call 212 555 0147 then"],
  ])("is not worth a look-up: %s", (_, text) => expect(mentions(text)).toEqual(NO_MENTIONS));

  it("is worth one for a list of names alone", () => {
    const text = "Cara Jones\nDan Ortiz\nEve Stone\nFay Green\nGus Hill\n";
    expect(mentions(text).names).toHaveLength(5);
  });

  it("is bounded, and found in short time, whatever the text", () => {
    const piece = fc.constantFrom("Aa ", "A", "a@b.c ", "@", "1", "1 ", "(", "Jones, ", "van ", "\n", "É", ".", "-");
    const long = fc.array(piece, { minLength: 1, maxLength: 40 }).map((parts) => parts.join("").repeat(3000));
    fc.assert(
      fc.property(fc.oneof(long, fc.string()), (text) => {
        const start = busy();
        const found = mentions(text.slice(0, 200_000));
        expect(busy() - start).toBeLessThan(10_000);
        for (const list of Object.values(found)) expect(list.length).toBeLessThanOrEqual(3000);
      }),
      { numRuns: 40 },
    );
  });
});
