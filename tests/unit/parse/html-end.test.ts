import { parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { htmlEnd } from "../../../src/parse/html-end.ts";
import fc from "../../support/fc.ts";

/** `|` stands where the end is expected. */
const ends: [string, string, readonly string[]][] = [
  ["before </body>", "<html><body>x|</body></html>", []],
  ["before the last </body>", "<body>x</body>y|</body>", []],
  ["before </BODY >, in any case", "<BODY>x|</BODY >", []],
  ["before </html> where no body ends", "<html>x|</html>", []],
  ["at the end where nothing ends", "<p>x|", []],
  ["in an empty text", "|", []],
  ["not in a comment", "<body>x|</body><!-- </body> -->", []],
  ["not in Outlook's own words", "<body>x<!--[if mso]></body><![endif]-->|</body>", []],
  ["not in a script", "<body>|</body><script>'</body>'</script>", []],
  ["not in a style", "<body>|</body><style></body></style>", []],
  ["not in an attribute", `<body>|</body><a title="</body>">`, []],
  ["not in a title", "<title></body></title>x|", []],
  ["not in a frame's words", "<body>x|</body><iframe></body></iframe>", []],
  ["behind a comment that ends at once", "<!-->x|</body> -->", []],
  ["behind another one", "<!--->x|</body> -->", []],
  ["within an address that nobody escaped", "Bob <bob@b.example> wrote|", ["bob@b.example"]],
  ["within what is open", "<body><div hidden><b>x|</body>", ["b", "div"]],
  ["within an open table", "<table><tr><td>x|", ["table"]],
  ["without what was closed", "<div><b>x</div>y|", []],
  ["without what has no end", "<br><img src=x><p>x|", []],
];

describe("htmlEnd", () => {
  it.each(ends)("stands %s", (_, marked, open) => {
    expect(htmlEnd(marked.replace("|", ""))).toEqual({ at: marked.indexOf("|"), open });
  });

  it.each([
    ["a comment that never ends", "<body>x<!-- </body>"],
    ["a tag that never ends", `<body>x<a href="y </body>`],
    ["a script that never ends", "<script>x</body>"],
    ["a style that never ends", "<style>x"],
    ["an element without a name", "<b<c>x"],
    ["a comment that browsers end early", "<!-- --!> x </body> -->"],
    ["a CDATA section", "<![CDATA[ > </body> ]]>"],
    ["plain text without end", "<plaintext></body>"],
    ["a frame that never ends", "<iframe>x</body>"],
    ["a frame with a comment over its end", "<iframe><!-- </iframe> <div hidden> --></iframe></body>"],
    ["a page of frames", "<frameset><frame></frameset>"],
    ["elements without bound", "<div>".repeat(101)],
  ])("says null for %s", (_, html) => expect(htmlEnd(html)).toBeNull());

  it("is a place where what is put in is an element of its own, whatever stands around it", () => {
    const pieces = [
      "<body>",
      "</body>",
      "</html>",
      "<div>",
      "</div>",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "<table>",
    ];
    const piece = fc.constantFrom(...pieces, "<a href='", "'>", "x", "<b", ">", "</title>", "<title>", '"', "<p>");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (all) => {
        const html = all.join("");
        const end = htmlEnd(html);
        if (end === null) return;
        const closers = end.open.map((name) => `</${name}>`).join("");
        const filled = `${html.slice(0, end.at)}${closers}<footer></footer>${html.slice(end.at)}`;
        expect(depthOf(filled)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Whether there is a `footer` with nothing around it but html, body and what closes itself. */
function depthOf(html: string): boolean {
  const harmless = /^(?:html|body|p|head|tr|td|b)$/;
  const find = (nodes: readonly { type: string; name?: string; children?: unknown }[]): boolean =>
    nodes.some(
      (node) =>
        node.name === "footer" ||
        (harmless.test(node.name ?? "") && find((node.children ?? []) as Parameters<typeof find>[0])),
    );
  return find(parseDocument(html).children as unknown as Parameters<typeof find>[0]);
}
