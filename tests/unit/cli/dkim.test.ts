import { createPublicKey } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lookUp } from "../../../src/cli/dkim/check.ts";
import { recordFault, recordName, recordValue, zoneRecord } from "../../../src/cli/dkim/record.ts";
import { pemOf, testKey } from "../../support/dkim.ts";
import { type NameServer, startNameServer } from "../../support/dns.ts";
import { folder, lintel } from "./support.ts";

const key = testKey("assoc.example");
const VALUE = recordValue(key.publicKey);
const configured = { ...key, name: recordName(key), value: VALUE };

/** The value out of a zone file, as a name server reads it. */
const zoneValue = (text: string) => [...text.matchAll(/^ {4}"(.*)"$/gm)].map(([, string = ""]) => string);

function site(extra = "") {
  const dir = folder({
    "k.pem": pemOf(key),
    "lintel.yaml": `smart_host: { host: 127.0.0.1 }\ndkim: [{ domain: assoc.example, selector: s1, key_file: k.pem }]\n${extra}`,
  });
  return { dir, env: { LINTEL_CONFIG: join(dir, "lintel.yaml") } };
}

describe("lintel dkim new", () => {
  it("makes a key that only its owner reads, prints its record, and a configuration that is taken as it stands", async () => {
    const dir = folder({});
    const ran = await lintel(["dkim", "new", "Assoc.example", "--selector", "s7", "--dir", dir]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    const file = join(dir, "assoc.example.s7.pem");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const publicKey = createPublicKey(readFileSync(file));
    expect(publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    const strings = zoneValue(ran.stdout);
    expect(strings.length).toBe(2);
    expect(Math.max(...strings.map((string) => string.length))).toBeLessThanOrEqual(255);
    expect(strings.join("")).toBe(recordValue(publicKey));
    expect(ran.stdout).toContain("s7._domainkey.assoc.example. IN TXT (");
    expect(ran.stdout).toMatch(/^ {3}name {3}s7\._domainkey\.assoc\.example$/m);
    expect(ran.stdout).toContain(`   value  ${recordValue(publicKey)}\n`);
    const yaml = ran.stdout.slice(ran.stdout.indexOf("\ndkim:"));
    expect(parse(yaml)).toEqual({ dkim: [{ domain: "assoc.example", selector: "s7", key_file: file }] });
    writeFileSync(join(dir, "lintel.yaml"), `smart_host: { host: 127.0.0.1 }\n${yaml}`);
    const valid = await lintel(["validate", "-c", join(dir, "lintel.yaml")]);
    expect(valid).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("signs      assoc.example (s7, 2048 bits)\n"),
    });
    expect(valid.stdout + ran.stdout).not.toContain("PRIVATE");
  });

  it("never overwrites a key", async () => {
    const dir = folder({ "a.example.x.pem": "old" });
    const ran = await lintel(["dkim", "new", "a.example", "--selector", "x", "--dir", dir]);
    expect(ran).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/is there already: choose another/),
    });
    expect(readFileSync(join(dir, "a.example.x.pem"), "utf8")).toBe("old");
  });

  it("puts it beside the configuration, under a name of the month, as JSON for programs", async () => {
    const { dir, env } = site();
    const monthNow = () => new Date().toISOString().slice(0, 7).replace("-", "");
    const before = monthNow();
    const ran = await lintel(["dkim", "new", "a.example", "--bits", "3072", "-f", "json"], { env });
    const made = JSON.parse(ran.stdout);
    // It may have turned while the key was made.
    const month = made.selector === `lintel-${before}` ? before : monthNow();
    expect(made).toMatchObject({
      selector: `lintel-${month}`,
      key_file: join(dir, `dkim/a.example.lintel-${month}.pem`),
    });
    expect(createPublicKey(readFileSync(made.key_file)).asymmetricKeyDetails?.modulusLength).toBe(3072);
  });

  it.each([
    ["a domain that is none", ["../evil"], /the domain must be a domain/],
    ["a selector that is none", ["a.example", "--selector", "a/../b"], /--selector must be/],
    ["too few bits", ["a.example", "--bits", "1024"], /2048, 3072, 4096/],
    [
      "a folder that cannot be",
      ["a.example", "--dir", `${import.meta.filename}/none`],
      /cannot be written \(ENOTDIR\)/,
    ],
  ])("refuses %s", async (_what, args, words) => {
    const dir = folder({});
    const ran = await lintel(["dkim", "new", ...args, ...(args.includes("--dir") ? [] : ["--dir", dir])]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(words);
    expect(ran.stderr).not.toMatch(/\n {4}at /);
  });
});

describe("lintel dkim show", () => {
  it("prints the records of the configured keys, and nothing secret", async () => {
    const { env } = site();
    const ran = await lintel(["dkim", "show"], { env });
    expect(ran).toMatchObject({
      code: 0,
      stdout: `; mail of assoc.example, 2048 bits\n${zoneRecord(recordName(key), VALUE)}\n`,
    });
    const json = JSON.parse((await lintel(["dkim", "show", "-f", "json"], { env })).stdout);
    expect(json).toEqual([
      {
        domain: "assoc.example",
        selector: "s1",
        bits: 2048,
        record: { name: recordName(key), type: "TXT", value: VALUE },
      },
    ]);
  });

  it("says what to do without keys", async () => {
    const dir = folder({ "lintel.yaml": "smart_host: { host: 127.0.0.1 }\n" });
    const ran = await lintel(["dkim", "show", "-c", join(dir, "lintel.yaml")]);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining("lintel dkim new") });
  });
});

describe("lintel validate", () => {
  it("advises a longer key, and reports one that cannot sign where it stands", async () => {
    const { dir, env } = site();
    writeFileSync(join(dir, "k.pem"), pemOf(testKey("assoc.example", "s1", 1024)));
    expect((await lintel(["validate"], { env })).stdout).toContain(
      "signs      assoc.example (s1, 1024 bits, fewer than the 2048 of RFC 8301: make a longer one)",
    );
    writeFileSync(join(dir, "k.pem"), "no key");
    expect(await lintel(["validate"], { env })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/lintel\.yaml:2:\d+ dkim\[0\]\.key_file: .*k\.pem holds no private key/),
    });
  });
});

describe("lintel dkim check", () => {
  let dns: NameServer;
  beforeAll(async () => {
    dns = await startNameServer();
  });
  afterAll(() => dns.close());

  it("finds what was published, in a real answer of DNS", async () => {
    const { env } = site();
    dns.records.set(recordName(key), [VALUE.match(/.{1,255}/g) ?? []]);
    expect(await lintel(["dkim", "check", "--server", dns.address], { env })).toMatchObject({
      code: 0,
      stdout: "s1._domainkey.assoc.example: ok\n",
    });
  });

  it("says what is missing, what to do, and exits 1", async () => {
    const { env } = site();
    dns.records.delete(recordName(key));
    expect(await lintel(["dkim", "check", "--server", dns.address], { env })).toMatchObject({
      code: 1,
      stdout: "s1._domainkey.assoc.example: there is no TXT record\n  the record to publish: lintel dkim show\n",
    });
    const json = await lintel(["dkim", "check", "--server", dns.address, "-f", "json"], { env });
    expect(JSON.parse(json.stdout)).toEqual([
      {
        ...{ domain: "assoc.example", selector: "s1", name: recordName(key), published: false },
        fault: "there is no TXT record",
      },
    ]);
  });

  it("refuses a name server that is none", async () => {
    const { env } = site();
    expect(await lintel(["dkim", "check", "--server", "ns.example"], { env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--server needs an IP address"),
    });
  });

  it("gives up when DNS does not answer, or answers with an error", async () => {
    const silent = await lookUp([configured], () => new Promise(() => {}), 20);
    expect(silent[0]).toMatchObject({ published: false, fault: expect.stringContaining("did not answer in time") });
    const broken = async () => Promise.reject(Object.assign(new Error("x"), { code: "ESERVFAIL" }));
    expect((await lookUp([configured], broken, 1000))[0]?.fault).toContain("DNS cannot tell (ESERVFAIL)");
  });
});

describe("a record in DNS", () => {
  const other = recordValue(testKey("assoc.example").publicKey);
  it.each([
    ["nothing", [], "there is no TXT record"],
    ["the record", [[VALUE]], null],
    ["the record in pieces", [VALUE.match(/.{1,100}/g) ?? []], null],
    ["a record with blanks, without v= and k=", [[VALUE.replace("v=DKIM1; k=rsa; ", "").replace("p=", " p = ")]], null],
    ["a record with all that may be", [[`${VALUE}; t=s; s=email; h=sha1:sha256; n=note`]], null],
    ["another key", [[other]], "the record holds another key"],
    ["rubbish", [["v=DKIM1; p=rubbish"]], "the record holds another key"],
    ["a key that is cut", [[VALUE.slice(0, 255)]], "the record holds another key"],
    ["a revoked key", [["v=DKIM1; p="]], "revoked"],
    ["no key", [["v=DKIM1"]], "no p="],
    ["two records", [[VALUE], [other]], "several"],
    ["something else", [["v=spf1 -all"]], "none of DKIM"],
    ["a key of another kind", [[VALUE.replace("k=rsa", "k=ed25519")]], "not RSA"],
    ["SHA-1 only", [[`${VALUE}; h=sha1`]], "remove h="],
    ["not for mail", [[`${VALUE}; s=chat`]], "remove s="],
    ["a key in testing", [[`${VALUE}; t=y:s`]], "t=y"],
  ])("is judged as receivers do: %s", (_what, records, words) => {
    const fault = recordFault(records, key.publicKey);
    if (words === null) expect(fault).toBe(null);
    else expect(fault).toContain(words);
  });
});
