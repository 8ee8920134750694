import { describe, expect, it } from "vitest";
import type { Picture } from "../../../../src/parse/viewer/pictures.ts";
import { LONGEST_HTML, safeHtml } from "../../../../src/parse/viewer/safe-html.ts";
import fc from "../../../support/fc.ts";

const PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
const pictures = (src: string): Picture =>
  src.startsWith("cid:") ? { kind: "shown", address: PIXEL } : { kind: src.startsWith("data:") ? "left" : "remote" };
const clean = (html: string) => safeHtml(html, pictures);

/** What comes out is read again, as strictly as it is written. */
const TAG = /^<(?:\/[a-z0-9]+|[a-z0-9]+((?: [a-z]+(?:="[^"<>]*")?)*)(?: \/)?)>$/;
const ATTRIBUTES = new Set(
  "alt class colspan rowspan align valign width height start reversed value dir src".split(" "),
);
const NAMES = /^<\/?(?:script|style|svg|math|form|iframe|meta|base|link|a|object|embed|input|video|audio|template)\b/;

function expectHarmless(html: string): void {
  for (const tag of html.match(/<[^>]*>?/g) ?? []) {
    const attributes = TAG.exec(tag)?.[1];
    expect(tag).toMatch(TAG);
    expect(tag).not.toMatch(NAMES);
    for (const [, name = "", value = ""] of (attributes ?? "").matchAll(/ ([a-z]+)(?:="([^"]*)")?/g)) {
      expect([...ATTRIBUTES]).toContain(name);
      if (name === "src") expect(value).toBe(PIXEL);
    }
  }
}

describe("a mail's HTML, made harmless", () => {
  const words = [
    ..."<> \"'=/&;`\n".split(""),
    ..."script style svg math a img table td noscript template iframe form p b select xmp title textarea mglyph".split(
      " ",
    ),
    ...[
      "onerror=alert(1)",
      "href=javascript:alert(1)",
      "src=cid:x",
      "src=//e.example/p",
      "data-target=",
      "data-picture=remote",
    ],
    ...[
      "<!--",
      "-->",
      "--!>",
      "<![CDATA[",
      "]]>",
      "</",
      "/>",
      "&lt;",
      "&quot;",
      "&#x202e;",
      "\u202e",
      "\0",
      "<img ",
      "<a ",
    ],
  ];
  const soup = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join(""));

  it("holds no other tag and attribute than those that are named, whatever it was", () => {
    fc.assert(
      fc.property(soup, (html) => expectHarmless(clean(html).html)),
      { numRuns: 1500 },
    );
  });

  it("stays what it is when it is made harmless again, but for its marks", () => {
    fc.assert(
      fc.property(soup, (html) => expectHarmless(clean(clean(html).html).html)),
      { numRuns: 300 },
    );
  });

  it("keeps any text as text", () => {
    const text = fc
      .string({ maxLength: 200 })
      .map((any) => any.replace(/[\0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\r]/g, ""));
    fc.assert(
      fc.property(text, (any) => {
        const escaped = any.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        const { html } = clean(`<p>${escaped}</p>`);
        const back = html
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&amp;", "&");
        expect(back).toBe(`<p>${any}</p>`);
      }),
    );
  });

  it("counts what it did not load and what it took out", () => {
    const {
      pictures: seen,
      links,
      removed,
    } = clean(
      '<img src="https://e.example/1"><img src="cid:a"><img src="data:image/svg+xml,x"><a href="https://x.example">x</a><script>1</script><form><input></form>',
    );
    expect([seen, links, removed]).toEqual([{ remote: 1, shown: 1, left: 1 }, 1, 3]);
  });

  it("shows where a link leads beside its words, and leads nowhere", () => {
    expect(clean('<a href="https://x.example/?a=1&b=<2>">here</a>').html).toBe(
      '<span class="link">here</span> <span class="target">https://x.example/?a=1&amp;b=&lt;2&gt;</span>',
    );
    expect(clean('<a name="x">here</a>').html).toBe('<span class="link">here</span>');
  });

  it("cuts a target that never ends, between two characters", () => {
    const { html } = clean(`<a href="https://x.example/${"&".repeat(2000)}">x</a>`);
    expect(html).toMatch(/(?:&amp;)+…<\/span>$/);
    expect(html.length).toBeLessThan(700);
  });

  it("takes out what turns the writing round, as a letter and as a reference", () => {
    expect(clean("<p>a\u202eb&#x202e;c&#8238;d\u2066e</p>").html).toBe("<p>abcde</p>");
  });

  it("says when it shows the start only", () => {
    expect(clean(`<p>${"x".repeat(LONGEST_HTML)}</p>`).cut).toBe(true);
    expect(clean("<p>x</p>").cut).toBe(false);
  });

  it("keeps the text of what nests too deep", () => {
    const { html } = clean(`${"<div>".repeat(3000)}deep${"</div>".repeat(3000)}`);
    expect(html).toContain("deep");
    expect(html.match(/<div>/g)?.length).toBe(100);
  });
});
