import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config/load.ts";
import { faultsOf, folder, PACKS } from "./support.ts";

/** Two lines that make any of the texts below complete; their faults begin at line 3. */
const HEAD = "smart_host: { host: smtp.example.org }\npolicies_dir: ./packs\n";

const load = (text: string, files: Readonly<Record<string, string>> = {}): string[] => {
  const dir = folder({ ...PACKS, ...files, "lintel.yaml": text });
  return faultsOf(dir, () => loadConfig(join(dir, "lintel.yaml"), {}));
};

describe("a fault says file, line, column, path, what and what to do", () => {
  const cases: readonly [name: string, text: string, faults: readonly string[]][] = [
    ["an unknown key", "hostnam: a.example\n", ['3:1 hostnam: unknown key, did you mean "hostname"?']],
    [
      "keys that every object has",
      "store: { constructor: 1, __proto__: { x: 1 } }\n",
      [
        "3:10 store.constructor: unknown key, choose among: engine, spool_above, min_free",
        "3:26 store.__proto__: unknown key, choose among: engine, spool_above, min_free",
      ],
    ],
    [
      "an unknown key deep inside",
      "submission:\n  auth: { cache: 5m, trottle: 1s }\n",
      ['4:22 submission.auth.trottle: unknown key, did you mean "throttle"?'],
    ],
    ["a key with a dash", "data-dir: ./x\n", ['3:1 data-dir: unknown key, did you mean "data_dir"?']],
    ["half of a key", "submission: { size: 3 }\n", ['3:15 submission.size: unknown key, did you mean "max_size"?']],
    [
      "a key that resembles nothing",
      "store: { zzzzzz: 1 }\n",
      ["3:10 store.zzzzzz: unknown key, choose among: engine, spool_above, min_free"],
    ],
    [
      "a key twice",
      "mode: observe\nmode: enforce\n",
      ["4:1: the key mode stands here again, keep one of the two keys"],
    ],
    [
      "text for a number",
      "submission: { max_size: big }\n",
      ['3:25 submission.max_size: must be a whole number, not "big"'],
    ],
    ["a fraction for a count", "parse: { workers: 1.5 }\n", ["3:19 parse.workers: must be a whole number, not 1.5"]],
    ["a number too small", "parse: { workers: 0 }\n", ["3:19 parse.workers: 0 is too small, at least 1"]],
    ["a number too large", "web: { port: 65536 }\n", ["3:14 web.port: 65536 is too large, at most 65535"]],
    ["a number for text", "hostname: 42\n", ["3:11 hostname: must be text, put 42 in quotes"]],
    [
      "a section for a value",
      "mode: { a: 1 }\n",
      ["3:7 mode: must be one of observe, advise, enforce, not a section of keys"],
    ],
    ["a value for a section", "web: here\n", ["3:6 web: must be a section of keys, not a single value"]],
    ["a value for a list", "policies: ala\n", ['3:11 policies: must be a list, write ["ala"]']],
    ["a key without a value", "mode:\n", ["3:6 mode: has no value, give it one or remove the key"]],
    [
      "a choice that does not exist, as one fault",
      "mode: enforced\n",
      ['3:7 mode: "enforced" is not possible, did you mean "enforce"? (choose among: observe, advise, enforce)'],
    ],
    [
      "a duration without unit",
      "held: { max_age: 14 }\n",
      ["3:18 held.max_age: 14 has no unit, write 14s, 14m, 14h or 14d"],
    ],
    [
      "a duration in words",
      "held: { max_age: 2 weeks }\n",
      ['3:18 held.max_age: "2 weeks" is no duration, write it as 90s, 5m, 4h, 14d or 1h30m'],
    ],
    [
      "a fault inside a list",
      "delivery: { schedule: [1m, 5] }\n",
      ["3:28 delivery.schedule[1]: 5 has no unit, write 5s, 5m, 5h or 5d"],
    ],
    ["an empty schedule", "delivery: { schedule: [] }\n", ["3:23 delivery.schedule: is too short, give at least 1"]],
    [
      "a time without zone",
      'modes: [{ mode: observe, until: "2026-03-10T09:00" }]\n',
      ['3:33 modes[0].until: "2026-03-10T09:00" is no time, write it as 2026-03-10 or 2026-03-10T09:00:00Z'],
    ],
    [
      "a day that does not exist",
      "modes: [{ mode: observe, until: 2026-02-30 }]\n",
      ['3:33 modes[0].until: "2026-02-30" is no time, write it as 2026-03-10 or 2026-03-10T09:00:00Z'],
    ],
    [
      "a missing key, at its parent",
      "submission:\n  tls: { cert: lintel.yaml }\n",
      ["4:3 submission.tls.key: is missing, add key: Private key, PEM file"],
    ],
    [
      "a short host name",
      "hostname: localhost\n",
      ['3:11 hostname: "localhost" must be a full host name, write it with its domain, as "mail.example.org"'],
    ],
    [
      "a URL that is none",
      "web: { public_url: example.org }\n",
      [
        '3:20 web.public_url: "example.org" must be an http(s) URL without user, query and #, write it as "https://mail.example.org"',
      ],
    ],
    [
      "rule pages without {rule}",
      "rules_url: https://example.org\n",
      [
        '3:12 rules_url: "https://example.org" must be an http(s) URL with {rule} in it, write it as "https://example.org/rules/{rule}"',
      ],
    ],
    ["a tag of one's own", "hostname: !env NAME.example\n", ["3:11: Unresolved tag: !env, remove the tag"]],
    ["a tab", "web:\n\tport: 1\n", ["4:1: Tabs are not allowed as indentation, indent with spaces"]],
    [
      "a second document",
      "---\nweb: {}\n",
      expect.arrayContaining([expect.stringContaining("keep one document per file")]),
    ],
    [
      "an alias of nothing",
      "hostname: *name\n",
      ["3:11 hostname: there is no anchor &name before this, write the value out"],
    ],
  ];
  it.each(cases)("%s", (_, text, faults) => {
    const expected = Array.isArray(faults) ? faults.map((fault) => `lintel.yaml:${fault}`) : faults;
    expect(load(HEAD + text)).toEqual(expected);
  });
});

describe("what keys mean together is checked as well", () => {
  const listener = (text: string) => `submission: { listeners: [${text}] }\n`;
  const cases: readonly [name: string, text: string, fault: string][] = [
    [
      "a trusted listener names its networks",
      listener("{ port: 25, kind: trusted }"),
      '3:27 submission.listeners[0].networks: a trusted listener needs the networks it trusts, name them, as ["10.1.2.0/24"]',
    ],
    [
      "networks are CIDR",
      listener("{ port: 25, kind: trusted, networks: [10.0.0.1] }"),
      '3:65 submission.listeners[0].networks[0]: "10.0.0.1" must be a network as CIDR, write it as "10.0.0.0/8", one address as "10.1.2.3/32"',
    ],
    [
      "nobody trusts the whole Internet by mistake",
      listener("{ port: 25, kind: trusted, networks: [0.0.0.0/0] }"),
      "3:65 submission.listeners[0].networks[0]: 0.0.0.0/0 trusts everybody, name the relay's own network or set secret",
    ],
    [
      "networks belong to trusted listeners",
      listener("{ port: 25, kind: starttls, networks: [10.0.0.0/8] }"),
      "3:65 submission.listeners[0].networks: means nothing for kind starttls, remove it, or make the listener trusted",
    ],
    [
      "TLS beyond loopback needs a certificate",
      listener("{ host: 0.0.0.0, port: 587, kind: starttls }"),
      "3:35 submission.listeners[0].host: 0.0.0.0 is not loopback and there is no certificate, set submission.tls",
    ],
    [
      "two listeners do not share a port",
      listener("{ port: 25, kind: starttls }, { port: 25, kind: implicit }"),
      "3:65 submission.listeners[1].port: 127.0.0.1:25 is taken by submission.listeners[0], choose another port",
    ],
    [
      "web and a listener do not share a port",
      listener("{ port: 8025, kind: starttls }"),
      "3:35 submission.listeners[0].port: 127.0.0.1:8025 is taken by web, choose another port",
    ],
    [
      "the inbound door and a listener do not share a port",
      `${listener("{ port: 25, kind: starttls }")}inbound: { listeners: [{ host: 127.0.0.1, port: 25 }], postmaster: it@a.example }\n`,
      "4:49 inbound.listeners[0].port: 127.0.0.1:25 is taken by submission.listeners[0], choose another port",
    ],
    [
      "the inbound door has a postmaster",
      "inbound: { listeners: [{ port: 2525 }] }\n",
      "3:10 inbound.postmaster: mail to postmaster has nowhere to go, name a mailbox, or set association.contact",
    ],
    [
      "whose mail does not lead back to the door",
      "hostname: gw.a.example\ninbound: { listeners: [{ port: 2525 }], postmaster: it@GW.a.example }\n",
      "4:53 inbound.postmaster: it@GW.a.example is at gw.a.example, whose mail leads back here, name a mailbox elsewhere",
    ],
    [
      "nor where the contact stands in for it",
      "association: { contact: it@lists.a.example }\ninbound: { listeners: [{ port: 2525 }], domain: Lists.a.example }\n",
      "4:10 inbound.postmaster: it@lists.a.example is at lists.a.example, whose mail leads back here, name a mailbox elsewhere",
    ],
    [
      "bounces come back to a door",
      "inbound: { verp: true }\n",
      "3:18 inbound.verp: needs the door that bounces come back to, name inbound.listeners, or remove verp",
    ],
    [
      "nobody is everybody's proxy",
      'web: { trusted_proxies: [10.0.0.1/32, "::/0"] }\n',
      "3:39 web.trusted_proxies[1]: ::/0 trusts everybody, name the proxies' own addresses",
    ],
    [
      "drafts and requests for consent go to two mailboxes",
      "consent: { mailbox: Check }\n",
      "3:21 consent.mailbox: drafts are mailed to check (preflight.mailbox), choose another name for one of them",
    ],
    [
      "what is mailed to postmaster is no draft",
      "preflight: { mailbox: Postmaster }\n",
      "3:23 preflight.mailbox: mail to postmaster is for others, choose another name",
    ],
    [
      "a selector is a name in DNS",
      "dkim: [{ domain: a.example, selector: s s, key_file: none.pem }]\n",
      '3:39 dkim[0].selector: "s s" must be a DKIM selector (RFC 6376 3.1), write it as "lintel-2027": letters, digits, - and dots',
    ],
    [
      "a certificate can be read",
      "submission: { tls: { cert: ./none.pem, key: lintel.yaml } }\n",
      "3:28 submission.tls.cert: none.pem cannot be read (ENOENT), check the path and its permissions",
    ],
    [
      "more smart hosts say for whom",
      "smart_hosts: [{ host: b.example }]\n",
      "3:15 smart_hosts[0].sender_domains: says for which senders it is, name their domains",
    ],
    [
      "a domain has one smart host",
      "smart_hosts: [{ host: b.example, sender_domains: [c.example, C.example] }]\n",
      "3:62 smart_hosts[0].sender_domains[1]: C.example has a smart host already, remove one",
    ],
    [
      "a login needs a password",
      "smart_hosts: [{ host: b.example, sender_domains: [c.example], auth: { user: me } }]\n",
      "3:69 smart_hosts[0].auth.password_file: is missing, name the file with the password",
    ],
    [
      "a password does not travel in clear text",
      "smart_hosts: [{ host: b.example, tls: off, sender_domains: [c.example], auth: { user: me, password: x } }]\n",
      "3:39 smart_hosts[0].tls: off would send the password in clear text, set required",
    ],
    ["packs exist", "policies: [alaa]\n", '3:12 policies[0]: there is no pack alaa in packs, did you mean "ala"?'],
    ["a pack stands once", "policies: [ala, ala]\n", "3:17 policies[1]: ala stands here twice, remove one"],
    [
      "exceptions name configured packs",
      "modes: [{ mode: observe, pack: iaop }]\n",
      "3:32 modes[0].pack: iaop is not among the policies, choose among: ala, bulk-mail-law",
    ],
    [
      "exceptions end after they begin",
      "modes: [{ mode: observe, from: 2026-03-02, until: 2026-03-01 }]\n",
      "3:51 modes[0].until: ends before it begins, let until be after from",
    ],
  ];
  it.each(cases)("%s", (_, text, fault) => {
    expect(load(HEAD + text)).toEqual([`lintel.yaml:${fault}`]);
  });

  it("two listeners that take free ports do not collide", () => {
    expect(load(HEAD + listener("{ port: 0, kind: starttls }, { port: 0, kind: implicit }"))).toEqual([]);
  });
});

describe("every fault is reported at once, in the order of the file", () => {
  it("faults of syntax, of schema and of meaning together", () => {
    const text = [
      "mode: enforced",
      "policies_dir: ./packs",
      "policies: [iaop]",
      "held: { max_age: 14 }",
      "held: { fate: drop }",
      "submission:",
      "  listeners:",
      "    - { port: 25, kind: trusted }",
      "    - { port: twenty, kind: starttls }",
    ].join("\n");
    expect(load(text)).toEqual([
      "lintel.yaml:1:1 smart_host: is missing, add smart_host with host",
      expect.stringMatching(/^lintel\.yaml:1:7 mode: /),
      expect.stringMatching(/^lintel\.yaml:3:12 policies\[0\]: there is no pack iaop/),
      expect.stringMatching(/^lintel\.yaml:4:18 held\.max_age: /),
      expect.stringMatching(/^lintel\.yaml:5:1: the key held stands here again/),
      expect.stringMatching(/^lintel\.yaml:5:15 held\.fate: "drop" is not possible/),
      expect.stringMatching(/^lintel\.yaml:8:7 submission\.listeners\[0\]\.networks: /),
      expect.stringMatching(/^lintel\.yaml:9:15 submission\.listeners\[1\]\.port: /),
    ]);
  });

  it("a file that cannot be read is a fault, not an exception of the system", () => {
    const dir = folder({});
    expect(faultsOf(dir, () => loadConfig(join(dir, "none.yaml"), {}))).toEqual([
      "none.yaml:1:1: cannot be read (ENOENT), check the path and its permissions",
    ]);
  });

  it("a file that is not UTF-8 is a fault", () => {
    const dir = folder({});
    const file = join(dir, "latin1.yaml");
    writeFileSync(file, Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
    expect(faultsOf(dir, () => loadConfig(file, {}))).toEqual(["latin1.yaml:1:1: is not UTF-8, save it as UTF-8"]);
  });

  it("aliases that multiply are refused", () => {
    const lines = ["a: &a [x, x]"];
    const bomb = `modes: [${Array.from({ length: 120 }, () => "*a").join(", ")}]\n`;
    expect(load(`${HEAD}${lines.join("\n")}\n${bomb}`).join("\n")).toContain("too many aliases");
  });
});
