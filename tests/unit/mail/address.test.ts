import addressparser from "nodemailer/lib/addressparser";
import MimeNode from "nodemailer/lib/mime-node";
import { describe, expect, it } from "vitest";
import {
  addressKey,
  domainKey,
  isAddressFault,
  isBarePostmaster,
  parsePath,
  stripRoute,
} from "../../../src/mail/address.ts";
import fc from "../../support/fc.ts";

const long = (n: number, char = "a") => char.repeat(n);
const domain255 = `${[long(63, "b"), long(63, "c"), long(61, "d")].join(".")}.${long(60, "e")}.com`;

describe("an envelope path is accepted", () => {
  it.each([
    ["a@x.com", "a@x.com"],
    ["A.B+tag@X.Com", "a.b+tag@x.com"],
    ["!#$%&'*+-/=?^_`{|}~@x.com", "!#$%&'*+-/=?^_`{|}~@x.com"],
    ['"ab"@x.com', "ab@x.com"],
    ['"A.b"@x.com', "a.b@x.com"],
    ['"a\\b"@x.com', "ab@x.com"],
    ['"a b"@x.com', '"a b"@x.com'],
    ['"a@b"@x.com', '"a@b"@x.com'],
    ['"a\\@b"@x.com', '"a@b"@x.com'],
    ['"a:victim"@x.com', '"a:victim"@x.com'],
    ['"a\\"b"@x.com', '"a\\"b"@x.com'],
    ['""@x.com', '""@x.com'],
    ["a@xn--bcher-kva.de", "a@xn--bcher-kva.de"],
    ["a@XN--BCHER-KVA.de", "a@xn--bcher-kva.de"],
    ["a@1.example", "a@1.example"],
    ["a@a--b.example", "a@a--b.example"],
    [`${long(64)}@x.com`, `${long(64)}@x.com`],
    [`a@${long(63)}.com`, `a@${long(63)}.com`],
  ])("%s", (text, key) => {
    const address = parsePath(text);
    expect(address).toMatchObject({ text, key });
  });
});

describe("an envelope path is refused", () => {
  it.each([
    // The matrix of std G12: what a lenient parser would send elsewhere.
    ["a:victim@x.com", "syntax"],
    ["a,victim@x.com", "syntax"],
    ["a;victim@x.com", "syntax"],
    ["(x)victim@x.com", "syntax"],
    ["victim(x)@x.com", "syntax"],
    ["a(b)@x.com", "syntax"],
    ['"a"b@x.com', "syntax"],
    ["victim@ｘ.com", "non-ascii"],
    ["b@y.com>\r\nRCPT TO:<e@y.com", "syntax"],
    ["<victim@x.com>", "syntax"],
    ["a <victim@x.com>", "syntax"],
    ["@hop.example:victim@x.com", "syntax"],
    ["victim@x.com@y.com", "syntax"],
    ["victim%x.com@", "syntax"],
    ["", "syntax"],
    ["@x.com", "syntax"],
    [".a@x.com", "syntax"],
    ["a.@x.com", "syntax"],
    ["a..b@x.com", "syntax"],
    ["a b@x.com", "syntax"],
    [" a@x.com", "syntax"],
    ["a@x.com ", "syntax"],
    ["a@ x.com", "syntax"],
    ["a@x.com\0", "syntax"],
    ['"a@x.com', "syntax"],
    ['"a\r\nb"@x.com', "syntax"],
    ['"a<b"@x.com', "syntax"],
    ["é@x.com", "non-ascii"],
    ['"é"@x.com', "non-ascii"],
    ["a@bücher.de", "non-ascii"],
    ["a@x.com.", "syntax"],
    ["a@.x.com", "syntax"],
    ["a@x..com", "syntax"],
    ["a@-x.com", "syntax"],
    ["a@x-.com", "syntax"],
    ["a@x_y.com", "syntax"],
    ["a@ex%61mple.com", "syntax"],
    ["a@x.com/y", "syntax"],
    ["a@x.123", "syntax"],
    ["a@1.2.3.4", "syntax"],
    ["a@x.0x7f", "syntax"],
    ["a@xn--a.com", "syntax"],
    [`a@${long(64)}.com`, "syntax"],
    ["root", "not-fqdn"],
    ["a@localhost", "not-fqdn"],
    ["a@[127.0.0.1]", "address-literal"],
    ["a@[IPv6:::1]", "address-literal"],
    [`${long(65)}@x.com`, "too-long"],
    [`${long(10)}@${domain255}`, "too-long"],
    [`a@${long(300)}.com`, "too-long"],
  ])("%j is %s", (text, fault) => {
    expect(parsePath(text)).toMatchObject({ fault });
  });
});

const atom = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,20}$/);
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const quoted = fc.stringMatching(/^"([ !#-[\]-~]|\\[ -~]){0,20}"$/);
const path = fc
  .tuple(
    fc.oneof(
      atom,
      quoted,
      fc.tuple(atom, atom).map((two) => two.join(".")),
    ),
    fc.array(label, { minLength: 1, maxLength: 3 }),
  )
  .map(([local, labels]) => `${local}@${labels.join(".")}.example`);

describe("for any text", () => {
  const nearly = fc.oneof(
    path,
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[a-b"\\<>@.,:;() \r\n[\]ｘ]{0,30}$/),
  );

  it("parsing never throws, and what is accepted round-trips with an idempotent key", () => {
    let accepted = 0;
    fc.assert(
      fc.property(nearly, (text) => {
        const address = parsePath(text);
        if (isAddressFault(address)) return;
        accepted += 1;
        expect(address.text).toBe(text);
        expect(`${address.local}@${address.domain}`.toLowerCase()).toBe(text.toLowerCase());
        expect(parsePath(address.key)).toMatchObject({ key: address.key });
        expect(addressKey(text)).toBe(address.key);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it("nodemailer sends to exactly the address that we accepted, and reads it as one", () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const address = parsePath(text);
        if (isAddressFault(address)) return;
        const node = new MimeNode("text/plain");
        node.setEnvelope({ from: { name: "", address: text }, to: [{ name: "", address: text }] });
        const same = (sent: unknown) => expect(sent).toBe(`${address.local}@${address.domain}`);
        const envelope = node.getEnvelope();
        same(withLowerDomain(String(envelope.from)));
        expect(envelope.to).toHaveLength(1);
        same(withLowerDomain(String(envelope.to[0])));
        if (!address.local.startsWith('"')) expect(addressparser(text)).toEqual([{ address: text, name: "" }]);
      }),
      { numRuns: 2000 },
    );
  });

  it("keys never throw", () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const key = addressKey(text);
        if (key !== null) expect(addressKey(key)).toBe(key);
        const domain = domainKey(text);
        if (domain !== null) expect(domainKey(domain)).toBe(domain);
      }),
    );
  });
});

const withLowerDomain = (text: string) => {
  const at = text.lastIndexOf("@");
  return text.slice(0, at + 1) + text.slice(at + 1).toLowerCase();
};

describe("a key is the same for one mailbox however people write it (std 62)", () => {
  it.each([
    ["Victim@X.com", "victim@x.com"],
    [" victim@x.com. ", "victim@x.com"],
    ["victim@ｘ.com", "victim@x.com"],
    ["victim@x。com", "victim@x.com"],
    ["info@bücher.de", "info@xn--bcher-kva.de"],
    ["info@BÜCHER.de", "info@xn--bcher-kva.de"],
    ['"victim"@x.com', "victim@x.com"],
    ["a.b+c-d@x.com", "a.b+c-d@x.com"],
    ["not an address", null],
    ["ｖictim@x.com", null],
    ["a@x.com, b@x.com", null],
    ["a@b％41.com", null],
  ])("%s -> %s", (text, key) => expect(addressKey(text)).toBe(key));

  it("of a domain", () => {
    expect(domainKey(" Bücher.DE. ")).toBe("xn--bcher-kva.de");
    expect(domainKey("localhost")).toBeNull();
    expect(domainKey("[1.2.3.4]")).toBeNull();
  });

  it("and different when the sender's own folding would be a guess", () => {
    expect(addressKey("ab@x.com")).not.toBe(addressKey("a.b@x.com"));
    expect(addressKey("ab@x.com")).not.toBe(addressKey("ab+c@x.com"));
  });
});

describe("around a path", () => {
  it.each([
    ["@hop.example:user@x.com", "user@x.com"],
    ["@a.example,@b.example:user@x.com", "user@x.com"],
    ["user@x.com", "user@x.com"],
    ["@broken", "@broken"],
    ["@a.example:", ""],
  ])("a source route is taken off %s", (text, left) => expect(stripRoute(text)).toBe(left));

  it("a bare postmaster is known in any case", () => {
    expect(isBarePostmaster("PostMaster")).toBe(true);
    expect(isBarePostmaster("postmaster@x.com")).toBe(false);
  });
});
