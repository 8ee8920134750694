import { describe, expect, it } from "vitest";
import type { Region } from "../../../src/mail/message.ts";
import { MOST_WORDS, zonesOf } from "../../../src/purpose/zones.ts";
import { aMessage } from "../../support/message.ts";

/** Pieces of a text by whose words they are. */
function pieced(...pieces: readonly [Region["kind"], string][]) {
  let text = "";
  const regions = pieces.map(([kind, piece]): Region => {
    const start = text.length;
    text += piece;
    return { kind, start, end: text.length };
  });
  return aMessage({ text, ownText: text, regions });
}

const words = (mark: string, message: ReturnType<typeof aMessage>) =>
  zonesOf(message).find((zone) => zone.mark === mark)?.words.texts ?? [];

describe("zones", () => {
  const message = pieced(
    ["own", "my words\n"],
    ["quoted", "your words\n"],
    ["forwarded", "their words\n"],
    ["signature", "banner\n"],
    ["footer", "legal"],
  );

  it("take a signature for own words, and leave quotations and legal footers out", () => {
    expect(words("", message)).toEqual(["my", "words", "banner"]);
  });

  it("keep forwarded mail apart", () => {
    expect(words("F:", message)).toEqual(["their", "words"]);
  });

  it("read attachments by name and text", () => {
    const attachments = [
      { filename: "Price list.pdf", contentType: "application/pdf", size: 1, inline: false, text: "Ten" },
    ];
    expect(words("N:", aMessage({ attachments }))).toEqual(["price", "list", "pdf"]);
    expect(words("A:", aMessage({ attachments }))).toEqual(["ten"]);
  });

  it("read the beginning and the end of what is too long to read whole", () => {
    const long = aMessage({ text: `first ${"filler ".repeat(20_000)}last` });
    expect(words("", long)).toHaveLength(MOST_WORDS);
    expect(words("", long)[0]).toBe("first");
    expect(words("", long).at(-1)).toBe("last");
  });
});
