/** Bodies as clients and attackers write them. */

import { describe, expect, it } from "vitest";
import fc from "../../../support/fc.ts";
import { byMailparser, byPostalMime, eml, LINK, longestLine, stamped, TOKEN } from "./support.ts";

const HEAD = ["From: alice@assoc.example", "MIME-Version: 1.0"];
const single = (type: string, encoding: string, body: string): Buffer =>
  eml(...HEAD, `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, "", body);
const body = (bytes: Buffer): string => bytes.toString("latin1").split("\r\n\r\n").slice(1).join("\r\n\r\n");
const RULE = "_".repeat(40);

describe("quoted-printable", () => {
  const before = (text: string): string =>
    body(stamped(single("text/plain", "quoted-printable", text))).split(RULE)[0] ?? "";
  it.each([
    ["ended", "Hello\r\n", "Hello\r\n\r\n"],
    ["not ended", "Hello", "Hello\r\n\r\n"],
    ["broken softly at the very end", "Hello=\r\n", "Hello=\r\n\r\n\r\n"],
    ["broken softly without a line end", "Hello=", "Hello=\r\n\r\n\r\n"],
    ["broken softly, with white space behind", "Hello= \t", "Hello= \t\r\n\r\n\r\n"],
    ["ended by a line of nothing", "Hello\r\n\r\n", "Hello\r\n\r\n\r\n"],
    ["empty", "", ""],
  ])("goes on after a text that is %s", (_, text, expected) => expect(before(text)).toBe(expected));

  it("stays within 76 columns and never breaks a token", () => {
    const after = stamped(
      single("text/html; charset=utf-8", "quoted-printable", `<p>${"=C3=BC".repeat(10)}</p></body>`),
    );
    expect(longestLine(after)).toBeLessThanOrEqual(76);
    expect(after.includes(TOKEN)).toBe(true);
  });

  it.each(["=", "= ", "=4", "=\t\r\n", "==", "a =3D"])(
    "puts HTML before </body> that stands behind %j",
    async (end) => {
      const was = single("text/html", "quoted-printable", `<body>x${end}</body>`);
      const is = stamped(was);
      const [one, two] = [await byMailparser(was), await byMailparser(is)];
      expect(two.html.replace(/\n<div lang[\s\S]*<\/div>\n/, "")).toBe(one.html);
      expect(two.html).toContain(LINK);
    },
  );

  it("finds a </body> that is escaped or broken", async () => {
    const is = await byPostalMime(stamped(single("text/html", "quoted-printable", "<body>x=3C/bo=\r\ndy></html>")));
    expect(is.html).toMatch(/x\n<div lang[\s\S]*<\/div>\n<\/body>/);
  });
});

describe("base64", () => {
  const WORDS = "Hello, this is a text that is more than one line long when it is encoded, and then some more.\r\n";
  const encodedWords = Buffer.from(WORDS).toString("base64");
  it.each([
    ["one long line", encodedWords],
    ["odd lines", encodedWords.replace(/.{1,7}/g, "$&\r\n")],
    ["empty lines and blanks", encodedWords.replace(/.{50}/g, "$& \r\n\r\n")],
    ["lines of 76", encodedWords.replace(/.{76}/g, "$&\r\n")],
  ])("is read whole from %s", async (_, encoded) => {
    const after = stamped(single("text/plain", "base64", encoded));
    const { text } = await byMailparser(after);
    expect(text.startsWith(`${WORDS.replace("\r\n", "\n")}\n${RULE}\n`)).toBe(true);
    expect(text).toContain(LINK);
    expect(longestLine(after)).toBeLessThanOrEqual(76);
  });

  it("differs between recipients in the lines of the token alone", () => {
    const mail = single(
      "text/html",
      "base64",
      Buffer.from(`<body>${"x".repeat(5000)}</body>${"y".repeat(5000)}`).toString("base64"),
    );
    const [one, two] = [stamped(mail), stamped(mail, {}, `k${"z".repeat(45)}`)].map((each) =>
      each.toString().split("\r\n"),
    );
    const differing = one?.filter((line, i) => line !== two?.[i]) ?? [];
    expect(one).toHaveLength(two?.length ?? 0);
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.length).toBeLessThanOrEqual(2);
  });
});

describe("format=flowed (RFC 3676)", () => {
  const flowed = "text/plain; format=flowed; delsp=yes";
  it.each([
    ["a paragraph that goes on", "Hello \r\n", "Hello \r\n\r\n\r\n"],
    ["a paragraph that ended", "Hello\r\n", "Hello\r\n\r\n"],
    ["a mark of a signature", "-- \r\n", "-- \r\n\r\n"],
    ["a line without end that goes on", "Hello ", "Hello \r\n\r\n\r\n"],
  ])("begins a paragraph of its own behind %s", (_, text, expected) => {
    expect(body(stamped(single(flowed, "7bit", text))).split(RULE)[0]).toBe(expected);
  });

  it("has no line that flows, none that is stuffed, and no mark of a signature", () => {
    const sender: [string, string] = ["From > the dark side of a very long name and From > again", "a@b.example"];
    const footer = body(stamped(single(flowed, "7bit", "Hi\r\n"), { sender })).split(RULE)[1] ?? "";
    for (const line of footer.split("\r\n").slice(1)) expect(line).not.toMatch(/ $|^[ >]|^From |^--/);
  });
});

describe("letters", () => {
  const french = {
    wording: {
      language: "fr",
      lines: ["{sender} vous a \u00e9crit \u2014 {association}", "{link}"],
      action: "Se d\u00e9sabonner",
    },
  };
  const sender: [string, string] = ["Zo\u00eb \u0141ukasz", "zoe@assoc.example"];
  const shown = async (type: string, encoding: string, text: string, name = sender) =>
    await byMailparser(stamped(single(type, encoding, text), { ...french, sender: name }));

  it.each([
    ["text/plain; charset=utf-8", "quoted-printable", "Zo\u00eb \u0141ukasz vous a \u00e9crit \u2014"],
    ["text/plain; charset=iso-8859-1", "quoted-printable", "Zo\u00eb Lukasz vous a \u00e9crit -"],
    ["text/plain; charset=windows-1252", "base64", "Zo\u00eb Lukasz vous a \u00e9crit -"],
    ["text/plain; charset=us-ascii", "quoted-printable", "Zoe Lukasz vous a ecrit -"],
    ["text/plain", "base64", "Zoe Lukasz vous a ecrit -"],
    ["text/plain; charset=utf-8", "7bit", "Zoe Lukasz vous a ecrit -"],
    ["text/plain; charset=utf-8", "8bit", "Zoe Lukasz vous a ecrit -"],
    ["text/plain; charset=koi8-r", "base64", "Zoe Lukasz vous a ecrit -"],
  ])("of %s in %s", async (type, encoding, expected) =>
    expect((await shown(type, encoding, "")).text).toContain(expected),
  );

  it("of HTML are entities, whatever the charset", async () => {
    const { html } = await shown("text/html; charset=iso-8859-2", "8bit", "<p>x");
    expect(html).toContain("Zo&#235; &#321;ukasz vous a &#233;crit");
  });

  it("without an equal make the name give way to the address", async () => {
    const { text } = await shown("text/plain", "7bit", "", ["\u5c71\u7530 Taro", "taro@assoc.example"]);
    expect(text).toContain("taro@assoc.example vous a ecrit");
  });

  it("of a name are escaped, cut and never a line or a header of their own", async () => {
    const hostile = `<script>"&\r\nX: y\0${"\u5c71".repeat(500)}`;
    const bytes = stamped(single("text/html", "7bit", "<p>x"), { sender: [hostile, "x@b.example"] });
    expect(bytes.toString("latin1")).toMatch(/\r\n&lt;script&gt;&quot;&amp;X:\r\ny&#23665;/);
    expect(longestLine(bytes)).toBeLessThanOrEqual(998);
    expect((await byMailparser(bytes)).html.split(LINK)).toHaveLength(2);
  });
});

describe("parts", () => {
  const mixed = (...parts: string[]): Buffer =>
    eml(
      ...HEAD,
      "Content-Type: multipart/mixed; boundary=b",
      "",
      ...parts.map((part) => `--b\r\n${part}`),
      "--b--",
      "",
    );
  it.each([
    ["empty, with its empty line", "Content-Type: text/plain\r\n\r\n"],
    ["empty, without its empty line", "Content-Type: text/plain\r\n"],
    ["empty, without the end of its header", "Content-Type: text/plain"],
    ["empty, without a header", ""],
    ["empty, in base64", "Content-Transfer-Encoding: base64\r\n\r\n"],
    ["without a header", "\r\nHello"],
  ])("that are %s", async (_, part) => {
    for (const read of [byMailparser, byPostalMime]) expect((await read(stamped(mixed(part)))).text).toContain(LINK);
  });

  it("of a message that is nothing but a header", async () => {
    expect((await byMailparser(stamped(eml("Subject: x", "", "")))).text).toContain(LINK);
    expect((await byMailparser(stamped(eml("Subject: x", "")))).text).toContain(LINK);
  });
});

describe("any text", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 300 }).map((text) => text.replace(/[\0\r\n]|-----BEGIN/g, ""));
  const lines = fc.array(words, { maxLength: 8 }).map((all) => all.join("\r\n"));
  const encodings = ["8bit", "quoted-printable", "base64"] as const;
  const write = (text: string, encoding: (typeof encodings)[number]): string => {
    const octets = Buffer.from(text, "utf8");
    if (encoding === "base64") return octets.toString("base64").replace(/.{1,76}/g, "$&\r\n");
    if (encoding === "8bit") return octets.toString("latin1");
    return octets
      .toString("latin1")
      .replace(/[^\x20-\x3c\x3e-\x7e\r\n]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
  };

  it("is read as before, in front of the footer", async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom(...encodings), async (text, encoding) => {
        const was = single("text/plain; charset=utf-8", encoding, write(text, encoding));
        const [one, two] = [await byPostalMime(was), await byPostalMime(stamped(was))];
        expect(two.text.split(`${RULE}\n`)[0]?.trimEnd()).toBe(one.text.trimEnd());
        expect(two.text).toContain(LINK);
      }),
      { numRuns: 300 },
    );
  });
});
