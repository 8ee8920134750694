import { describe, expect, it } from "vitest";
import type { Concealment } from "../../../src/mail/message.ts";
import { crlf, HEAD, html, multipart, plain, read, readRest } from "./eml.ts";

const found = (concealed: readonly Concealment[]) => concealed.map(({ kind, text, part }) => [kind, text, part]);
const utf8 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

describe("what is there but not seen is told (std 81)", () => {
  it.each([
    ["hidden", '<p style="display:none">buy our software</p>'],
    ["hidden", '<p style="visibility:hidden">buy our software</p>'],
    ["hidden", "<p hidden>buy our software</p>"],
    ["hidden", '<div style="max-height:0;overflow:hidden">buy our software</div>'],
    ["hidden", '<div style="position:absolute;top:-5000px">buy our software</div>'],
    ["hidden", '<div style="margin-left:-9999px">buy our software</div>'],
    ["hidden", '<div style="opacity:0">buy <b>our</b> software</div>'],
    ["hidden", '<div style="transform:scale(0)">buy our software</div>'],
    ["hidden", '<div style="position:absolute;clip:rect(0,0,0,0)">buy our software</div>'],
    ["hidden", "<!--[if mso]><table><tr><td>buy our software</td></tr></table><![endif]-->"],
    ["tiny", '<span style="font-size:1px">buy our software</span>'],
    ["tiny", '<span style="font-size:0.05em">buy our software</span>'],
    ["faint", '<span style="color:#ffffff">buy our software</span>'],
    ["faint", '<font color="#f5f5f5">buy our software</font>'],
    ["faint", '<td bgcolor="#102030"><font color="#112131">buy our software</font></td>'],
    ["faint", '<span style="color:rgba(0,0,0,0)">buy our software</span>'],
  ])("%s: %s", async (kind, hidden) => {
    const message = await readRest(html(`<p>See you on Thursday.</p>${hidden}<p>Ann</p>`));
    expect(found(message.concealed)).toEqual([[kind, "buy our software", "text"]]);
    expect(message.text).toBe("See you on Thursday.\n\nAnn");
  });

  it.each([
    ["nothing but padding", '<div style="display:none">&zwnj;&nbsp;&#847; &zwnj;&nbsp;</div>'],
    ["scripts, styles and titles", "<title>Offer</title><style>p{}</style><script>buy()</script>"],
    ["a copy for other screens", '<p style="display:none">SEEN</p>'],
    ["Outlook's settings", "<!--[if gte mso 9]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><![endif]-->"],
    ["a comment", "<!-- buy our software -->"],
    ["half-transparent paper", '<p style="background:rgba(0,0,0,0.04);color:#000">SEEN</p>'],
    ["light grey that can be read", '<p style="color:#bbbbbb">SEEN</p>'],
  ])("but not %s", async (_, body) => {
    const message = await readRest(html(`<p>SEEN</p>${body}`));
    expect(message.concealed).toEqual([]);
    expect(message.text).toContain("SEEN");
  });

  it("in an attached page as well", async () => {
    const message = await readRest(
      multipart("mixed", [
        plain("see"),
        'Content-Type: text/html; name=a.html\nContent-Disposition: attachment\n\n<p>Offer</p><p style="color:white">secret words</p>',
      ]),
    );
    expect(found(message.concealed)).toEqual([["faint", "secret words", "attachment:0"]]);
  });

  it("is bounded", async () => {
    const message = await readRest(
      html(`<p>a</p>${"<i hidden>words</i>".repeat(5000)}${"<i hidden>x1</i>y".repeat(900)}`),
    );
    expect(message.concealed.length).toBeLessThanOrEqual(50);
    for (const { text } of message.concealed) expect(text.length).toBeLessThanOrEqual(500);
  });
});

describe("disguised letters are read as a person reads them", () => {
  it.each([
    ["zero-width spaces", "Please un\u200bsub\u200bscribe now", "Please unsubscribe now", "zero-width", "unsubscribe"],
    ["word joiners", "a spe\u2060cial off\ufeffer", "a special offer", "zero-width", "special offer"],
    ["soft hyphens within short words", "b\u00aduy n\u00adow", "buy now", "zero-width", "buy now"],
    ["Cyrillic letters in a Latin word", "a frее dеmо", "a free demo", "look-alike", "free demo"],
    ["a word of Cyrillic letters alone", "the рау gap", "the pay gap", "look-alike", "pay"],
    ["Greek letters in a Latin word", "a spεcial οffer", "a special offer", "look-alike", "special offer"],
    ["full-width letters", "ｆｒｅｅ demo", "free demo", "look-alike", "free"],
    ["mathematical letters", "𝗯𝗼𝗼𝗸 𝑎 𝒅𝒆𝒎𝒐", "book 𝑎 demo", "look-alike", "book demo"],
    ["small capitals", "ʙᴏᴏᴋ a demo", "book a demo", "look-alike", "book"],
  ])("%s", async (_, body, text, kind, words) => {
    const message = await readRest(plain(utf8(body)));
    expect(message.text).toBe(text);
    expect(found(message.concealed)).toEqual([[kind, words, "text"]]);
  });

  it.each([
    ["Russian", "Добрый день, завтра встреча в офисе. Это СМС для вас."],
    ["Russian with Latin stems", "Пришлите мне вашу SMSку до завтра, это очень важно"],
    ["Greek", "Καλημέρα σας, θα τα πούμε αύριο το πρωί στο γραφείο"],
    ["a formula", "TNFα and 5 μm at λ = 3"],
    ["typography", "die Ge\u00adsell\u00adschaf\u00adter\u00adver\u00adsamm\u00adlung".replaceAll("\u00ad", "")],
    ["Persian", "می‌خواهم شما را ببینم".replaceAll("\u200c", "")],
    ["signs", "Smith™ № 5 ℅ Jones"],
    ["Japanese with full-width letters", "来週のＡＢＣ会議について"],
  ])("but %s stays", async (_, body) => {
    const message = await readRest(plain(utf8(body)));
    expect(message.text).toBe(message.text.includes("ABC") ? body.replace("ＡＢＣ", "ABC") : body);
    expect(message.concealed).toEqual([]);
  });

  it("soft hyphens between the syllables of a long word are typography", async () => {
    const message = await readRest(plain(utf8("die Ge\u00adsell\u00adschaf\u00adter\u00adver\u00adsamm\u00adlung")));
    expect(message).toMatchObject({ text: "die Gesellschafterversammlung", concealed: [] });
  });

  it("in the subject", async () => {
    const subject = Buffer.from("A frее dе\u200bmo").toString("base64");
    const message = await read(crlf(`${HEAD.replace("Budget", `=?utf-8?b?${subject}?=`)}\nx`));
    expect(message.subject).toBe("A free demo");
    expect(found(message.concealed)).toEqual([
      ["zero-width", "demo", "subject"],
      ["look-alike", "free demo", "subject"],
    ]);
  });
});

describe("pictures", () => {
  it.each([
    [
      "remote and embedded ones",
      '<img src="https://x.example/a.png"><img src=cid:1><img src="data:image/png;base64,x">',
      1,
      2,
    ],
    [
      "no counters",
      '<img src="https://x.example/o.gif" width=1 height=1><img src="//x.example/p" style="width:1px;height:1px">',
      0,
      0,
    ],
    ["no hidden ones", '<div style="display:none"><img src="https://x.example/a.png"></div>', 0, 0],
    [
      "those behind a table",
      '<td background="https://x.example/a.png">x</td><td style="background-image:url(\'https://x.example/b.png\')">x</td>',
      2,
      0,
    ],
    ["buttons", '<form action="https://x.example"><input type=image src="https://x.example/b.png"></form>', 1, 0],
    ["ten thousand", "<img src='//x'>".repeat(10_000), 10_000, 0],
  ])("%s", async (_, body, remote, embedded) =>
    expect((await readRest(html(body))).images).toEqual({ remote, embedded }),
  );

  it("that are inline parts count once", async () => {
    const part = (id: string) =>
      `Content-Type: image/png\nContent-Disposition: inline\nContent-ID: <${id}>\n\n${"x".repeat(200)}`;
    const message = await readRest(multipart("related", [html("<img src='cid:1'>"), part("1"), part("2")]));
    expect(message.images).toEqual({ remote: 0, embedded: 2 });
  });

  it("alone are known by next to no text, and their alt is no text (std 81)", async () => {
    const message = await readRest(
      html('<a href="https://x.example"><img src="https://x.example/a.png" alt="Unsubscribe, 50% off"></a>'),
    );
    expect(message).toMatchObject({
      text: "",
      images: { remote: 1 },
      links: [{ href: "https://x.example", text: "" }],
    });
  });
});

describe("links", () => {
  it("are all that a reader can click", async () => {
    const { links } = await readRest(
      html(
        '<map><area href="https://a.example"></map><form action="https://f.example"><button>Book now</button><input type=submit value="Register"><button formaction="https://g.example">Else</button></form><a href="https://b.example"><button>Demo</button></a>',
      ),
    );
    expect(links).toEqual([
      { href: "https://a.example", text: "" },
      { href: "https://f.example", text: "Book now" },
      { href: "https://f.example", text: "Register" },
      { href: "https://g.example", text: "Else" },
      { href: "https://b.example", text: "Demo" },
    ]);
  });

  it("are bounded in number", async () =>
    expect((await readRest(html('<a href="https://a.example">x</a>'.repeat(3000)))).links.length).toBe(1000));
});
