import { describe, expect, it } from "vitest";
import { crlf, html, multipart, plain, read, readRest } from "./eml.ts";

const seen = async (rest: string) => (await readRest(rest)).text;

describe("the headers", () => {
  it("are read in order, with addresses, ids and date", async () => {
    const message = await read(
      crlf(
        "From: =?utf-8?q?Ann_=C3=84?= <Ann@Own.example>\nSender: s@own.example\nReply-To: r@own.example\n" +
          "To: Team: a@x.com, B <b@x.com>;\nCc: c@x.com\nBcc: d@x.com\nSubject: =?utf-8?q?a=0D=0ABcc:_e=E2=80=AE?=\n folded\n" +
          "Date: Tue, 1 Dec 2026 10:00:00 +0100 (CET)\nMessage-ID: <1@own.example>\nIn-Reply-To: <0@x.com>\nReferences: <0@x.com>\n <00@x.com>\n\nx",
      ),
    );
    expect(message).toMatchObject({
      subject: "aBcc: e folded",
      from: [{ name: "Ann Ä", address: { text: "Ann@Own.example", key: "ann@own.example" } }],
      sender: { address: { key: "s@own.example" } },
      replyTo: [{ address: { key: "r@own.example" } }],
      to: [{ address: { key: "a@x.com" } }, { name: "B", address: { key: "b@x.com" } }],
      cc: [{ address: { key: "c@x.com" } }],
      bcc: [{ address: { key: "d@x.com" } }],
      date: Date.UTC(2026, 11, 1, 9),
      messageId: "<1@own.example>",
      inReplyTo: ["<0@x.com>"],
      references: ["<0@x.com>", "<00@x.com>"],
      faults: [],
    });
    expect(message.headers.map(({ key }) => key).slice(0, 3)).toEqual(["from", "sender", "reply-to"]);
  });

  it("both Froms are judged when there are two", async () => {
    const { from, faults } = await read(crlf("From: ok@own.example\nFrom: ceo@bank.example\n\nx"));
    expect(from.map(({ address }) => address.key)).toEqual(["ok@own.example", "ceo@bank.example"]);
    expect(faults.map(({ code, part }) => [code, part])).toEqual([["duplicate-from", "header:from"]]);
  });

  it.each([
    ["Auto-Submitted: auto-replied\n\nx", "auto-submitted"],
    ["Auto-Submitted: no\n\nx", null],
    [multipart("report; report-type=delivery-status", [plain("failed")]), "report"],
    [
      multipart("alternative", [plain("yes"), "Content-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR"]),
      "calendar-reply",
    ],
    [
      multipart("mixed", [plain("yes"), "Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\n"]),
      "calendar-reply",
    ],
    [multipart("mixed", [plain("come"), "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR"]), null],
    ["\nx", null],
  ])("what makes it automatic: %j", async (rest, automatic) =>
    expect((await readRest(rest)).automatic).toBe(automatic),
  );
});

describe("the text is what a reader sees", () => {
  it.each([
    [
      "quoted-printable",
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\ncaf=C3=A9 =\nis open=20\n",
      "café is open",
    ],
    ["base64", "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nY2Fmw6k=\n", "café"],
    ["another charset", "Content-Type: text/plain; charset=iso-8859-1\n\ncaf\xe9", "café"],
    [
      "windows-1252 in base64",
      `Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: base64\n\n${Buffer.from("\x80 5", "latin1").toString("base64")}`,
      "€ 5",
    ],
    ["iso-2022-jp", "Content-Type: text/plain; charset=iso-2022-jp\n\n\x1b$B$3$s\x1b(B", "こん"],
    ["HTML before plain", multipart("alternative", [plain("Hello Bob"), html("<p>Hello <b>Bob</b></p>")]), "Hello Bob"],
    [
      "both when they differ altogether",
      multipart("alternative", [
        plain("Special discount offer: buy our wonderful pricing software today before everyone else"),
        html("<p>Minutes of Monday</p>"),
      ]),
      "Minutes of Monday\n\nSpecial discount offer: buy our wonderful pricing software today before everyone else",
    ],
    ["all inline parts", multipart("mixed", [plain("one"), html("<p>two</p>"), plain("three")]), "one\n\ntwo\n\nthree"],
    [
      "no attachment",
      multipart("mixed", [plain("one"), "Content-Disposition: attachment; filename=a.txt\n\ntwo"]),
      "one",
    ],
    [
      "zero-width letters taken out",
      "Content-Type: text/plain; charset=utf-8\n\nun\xe2\x80\x8bsub\xc2\xadscribe\xc2\xa0now",
      "unsubscribe now",
    ],
    [
      "paragraphs and breaks",
      html("<div>Dear Bob,</div><p>one<br>two</p><ul><li>a</li><li>b</li></ul>"),
      "Dear Bob,\n\none\ntwo\n\na\nb",
    ],
    ["table cells", html("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"), "a b\nc"],
    ["entities", html("a &amp; b &lt;c&gt; &#x20ac;"), "a & b <c> €"],
  ])("%s", async (_, rest, text) => expect(await seen(rest)).toBe(text));

  it.each([
    ["display", '<p style="display:none">NO</p>'],
    ["display, spelt oddly", '<p STYLE="DISPLAY : None !important">NO</p>'],
    ["display, with a comment", '<p style="display:/**/none">NO</p>'],
    ["visibility", '<p style="visibility:hidden">NO</p>'],
    ["opacity", '<p style="opacity:0">NO</p>'],
    ["font size", '<p style="font-size:0">NO</p>'],
    ["font size in pixels", '<p style="font-size:1px">NO</p>'],
    ["relative size under none", '<p style="font-size:0"><span style="font-size:2em">NO</span></p>'],
    ["hidden", "<p hidden>NO</p>"],
    ["white on white", '<p style="color:#fff">NO</p>'],
    ["nearly white on white", '<font color="#fefefe">NO</font>'],
    ["white on white by name", '<p style="color:white;background-color:rgb(255, 255, 255)">NO</p>'],
    ["black on black, inherited", '<table bgcolor="#000000"><tr><td>NO</td></tr></table>'],
    ["transparent ink", '<p style="color:transparent">NO</p>'],
    ["no height", '<div style="max-height:0;overflow:hidden">NO</div>'],
    ["off the page", '<div style="position:absolute;left:-9999px">NO</div>'],
    ["comment", "<!-- NO -->"],
    ["alt", '<img alt="NO" src="cid:1">'],
    ["script and style", "<script>NO</script><style>NO</style><title>NO</title>"],
    ["a class", "<style>.x, p.y { display: none }</style><p class='a X'>NO</p>"],
    ["an id", "<style>/* c */ #Z{visibility:hidden}</style><p id=z>NO</p>"],
    ["below something hidden", '<div style="display:none"><p style="display:block">NO</p></div>'],
  ])("not what is hidden by %s (std 81)", async (_, hidden) =>
    expect(await seen(html(`<p>yes</p>${hidden}<p>too</p>`))).toBe("yes\n\ntoo"),
  );

  it.each([
    ["white on blue", '<p style="color:#fff;background:#00f">SEEN</p>'],
    ["white on a picture", '<td style="background-image:url(x.png)"><font color=white>SEEN</font></td>'],
    ["small wrappers with sized children", '<td style="font-size:0"><span style="font-size:14px">SEEN</span></td>'],
    ["visible again", '<p style="visibility:hidden"><b style="visibility:visible">SEEN</b></p>'],
    ["hidden on small screens only", "<style>@media (max-width:600px){.x{display:none}}</style><p class=x>SEEN</p>"],
    ["a head that is not closed", "<head><title>t</title><body>SEEN"],
  ])("but %s is", async (_, shown) => expect(await seen(html(shown))).toBe("SEEN"));

  it("a few words that only the plain text has count as unseen (std 81)", async () => {
    const words = "The committee will meet on Thursday to review vendor contracts, budgets and staffing for next year.";
    expect(
      await seen(multipart("alternative", [plain(`${words}\nUnsubscribe here`), html(`<p>${words}</p>`)])),
    ).not.toContain("Unsubscribe");
  });

  it("hidden links are no links, and bare ones are found once", async () => {
    const { links } = await readRest(
      html(
        '<a href="https://a.example/x">Go <b>there</b></a> <a href="https://h.example" style="display:none">x</a> see https://b.example/y?z=(1). www.c.example, <a href="https://d.example"><img alt=""></a>',
      ),
    );
    expect(links).toEqual([
      { href: "https://a.example/x", text: "Go there" },
      { href: "https://d.example", text: "" },
      { href: "https://b.example/y?z=(1)", text: "https://b.example/y?z=(1)" },
      { href: "www.c.example", text: "www.c.example" },
    ]);
  });

  it("says whether there is HTML", async () => {
    expect((await readRest(html("x"))).hasHtml).toBe(true);
    expect((await readRest("\nx")).hasHtml).toBe(false);
  });
});

describe("own words leave out", () => {
  const own = async (body: string, head = "") => (await readRest(`${head}\n${body}`)).ownText;
  const reply = "In-Reply-To: <0@x.com>\n";
  it.each([
    [
      "marked quotes",
      "Yes, fine with me.\n\nOn Mon, 1 Dec 2026, Bob wrote:\n> Shall we?\n> Bob\n\nMore below.",
      "Yes, fine with me.\n\nMore below.",
    ],
    [
      "a wrapped attribution",
      "Yes, fine with me.\n\nOn Mon, 1 Dec 2026 at 10:00, Bob Builder\n<bob@x.com> wrote:\n> Shall we?",
      "Yes, fine with me.",
    ],
    ["an unmarked quote to the end", "Yes, fine with me.\n\nOn Mon, Bob wrote:\nShall we?", "Yes, fine with me."],
    [
      "Outlook's block",
      "Yes, fine with me.\n\nFrom: Bob\nSent: Monday\nTo: Ann\nSubject: x\n\nShall we?",
      "Yes, fine with me.",
    ],
    [
      "an original message",
      "Yes, fine with me.\n-----Original Message-----\nFrom: Bob\n\nShall we?",
      "Yes, fine with me.",
    ],
    ["a German one", "Ja, passt mir gut.\n\nAm 01.12.2026 um 10:00 schrieb Bob:\n> Geht es?", "Ja, passt mir gut."],
    ["a signature", "Yes, fine with me.\n-- \nAnn\n555-1234", "Yes, fine with me."],
    [
      "a legal footer",
      "Yes, fine with me.\n\nThis e-mail is confidential and intended only for the named recipient. If you received it in error, delete it.",
      "Yes, fine with me.",
    ],
  ])("%s", async (_, body, expected) => expect(await own(body, reply)).toBe(expected));

  it.each([
    [
      "a postscript below a signature",
      "Yes, fine with me.\n-- \nAnn\n\nP.S. We have a new product for you.",
      "We have a new product",
    ],
    ["a pitch dressed up as a quotation", "> Buy our software, it is wonderful and cheap.", "Buy our software"],
    ["a pitch below a false divider", "-----Original Message-----\nBuy our software, it is cheap.", "Buy our software"],
    ["a pitch below a false signature", `Hello there Bob.\n-- \n${"Buy this now.\n".repeat(20)}The end.`, "The end."],
    ["talk about confidentiality", "Please keep the salary list confidential until Friday.", "confidential"],
    ["a line that begins with On", "On Friday we meet at ten.\nBring the papers.", "Bring the papers"],
  ])("but not %s", async (_, body, kept) => expect(await own(body)).toContain(kept));

  it("of an HTML reply its blockquote", async () => {
    const message = await readRest(
      `${reply}${html("<div>Fine with me, thanks.</div><div>On Monday Bob wrote:</div><blockquote>Shall we <br>meet?</blockquote>")}`,
    );
    expect(message.ownText).toBe("Fine with me, thanks.");
    expect(message.text).toContain("> meet?");
  });
});

describe("attachments", () => {
  it("have base name, type, size and text", async () => {
    const { attachments } = await readRest(
      multipart("mixed", [
        plain("see"),
        'Content-Type: text/csv; charset=utf-8; name="../../list.csv"\nContent-Disposition: attachment\n\na,b',
        `Content-Type: IMAGE/PNG\nContent-Disposition: attachment; filename="=?utf-8?q?caf=C3=A9.png?="\nContent-Transfer-Encoding: base64\n\n${Buffer.alloc(100, 7).toString("base64")}`,
        "Content-Type: text/html; name=a.html\nContent-Disposition: attachment\n\n<p>Buy <i hidden>x</i>now</p>",
        "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename*0*=utf-8''a%20; filename*1=b.bin\nContent-Transfer-Encoding: quoted-printable\n\na=20b",
      ]),
    );
    expect(attachments.map(({ filename, contentType, size, text }) => [filename, contentType, size, text])).toEqual([
      ["list.csv", "text/csv", 3, "a,b"],
      ["café.png", "image/png", 100, ""],
      ["a.html", "text/html", 29, "Buy now"],
      ["a b.bin", "application/octet-stream", 3, ""],
    ]);
  });

  it("of type message/rfc822 give their subject and text, also when encoded (std G22)", async () => {
    const inner = "From: c@x.com\nSubject: =?utf-8?q?Offer_=E2=82=AC?=\n\nBuy now\n";
    const { attachments, text, faults } = await readRest(
      multipart("mixed", [
        plain("fyi"),
        `Content-Type: message/rfc822\n\n${inner}`,
        `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${crlf(inner).toString("base64")}`,
      ]),
    );
    expect(text).toBe("fyi");
    expect(attachments.map((attachment) => attachment.text)).toEqual(["Offer €\n\nBuy now", "Offer €\n\nBuy now"]);
    expect(faults).toEqual([]);
  });

  it("that the HTML refers to are inline", async () => {
    const { attachments } = await readRest(
      multipart("related", [html('<img src="cid:1">'), "Content-Type: image/png\nContent-ID: <1>\n\nx"]),
    );
    expect(attachments.map(({ inline }) => inline)).toEqual([true]);
  });
});

describe("the fingerprint", () => {
  const body = "we are pleased to invite you to our autumn dinner, see https://e.example/r?id=";
  const print = async (text: string, subject = "Autumn dinner") =>
    (await read(crlf(`From: a@own.example\nSubject: ${subject}\n\n${text}`))).fingerprint;
  it("is equal for look-alikes", async () => {
    const prints = await Promise.all([
      print(`Dear Bob,\n\n${body}17`),
      print(`Dear Ms Cara Jones:\n${body}99 `),
      print(`Hi Bob! ${body}3`, "Re: autumn dinner"),
      print(`Dear Bob,\n\n${body}17\n\nBob, do come 12`.replace("Bob, do come 12", ""), "Fwd: Autumn dinner 2026"),
    ]);
    expect(new Set(prints).size).toBe(1);
    expect(prints[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it("leaves out the greeted name further down", async () =>
    expect(await print(`Dear Bob,\n${body}\nSo, Bob, do come`)).toBe(
      await print(`Dear Cara,\n${body}\nSo, Cara, do come`),
    ));

  it("differs for other words, other subjects and other files", async () => {
    expect(await print(body)).not.toBe(await print(`${body} now`));
    expect(await print(body)).not.toBe(await print(body, "Winter dinner"));
    const file = (name: string) =>
      readRest(multipart("mixed", [plain("fyi"), `Content-Type: image/png; name=${name}\n\nx`]));
    expect((await file("a.png")).fingerprint).not.toBe((await file("b.png")).fingerprint);
  });
});
