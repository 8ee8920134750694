import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig, machineName } from "../../../src/config/load.ts";
import { installedNotices } from "../../../src/config/paths.ts";
import { faultsOf, folder, PACKS } from "./support.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** What keeps the tests apart from the packs of this installation. */
const ENV = { LINTEL_policies_dir: "./packs" };

function load(text: string, env: Readonly<Record<string, string>> = ENV, files: Readonly<Record<string, string>> = {}) {
  const dir = folder({ ...PACKS, ...files, "lintel.yaml": text });
  return { dir, ...loadConfig(join(dir, "lintel.yaml"), env) };
}

const FULL = `hostname: gateway.test
data_dir: ./data
association: { name: "Example Association", domains: [assoc.example], postal_address: "1 Main St, Chicago, IL 60601" }
policies: [ala, bulk-mail-law]
mode: enforce                      # observe | advise | enforce, see DESIGN.md 4
submission:
  max_size: 26214400
  listeners:
    - { host: 127.0.0.1, port: 2587, kind: starttls }
    - { host: 127.0.0.1, port: 2465, kind: implicit }
    - { host: 127.0.0.1, port: 2525, kind: trusted, networks: [127.0.0.0/8] }
  # tls: { cert: ..., key: ... }   without it, and only on loopback, a certificate of our own is made at first start
smart_host: { host: 127.0.0.1, port: 2600, tls: off, connections: 10 }   # tls: off | opportunistic | required
web: { host: 127.0.0.1, port: 8025, public_url: "http://127.0.0.1:8025" }
store: { engine: sqlite }
`;

describe("a configuration", () => {
  it("with every usual section loads as it is written", () => {
    const { config, dir, file, overrides } = load(FULL);
    expect(file).toBe(join(dir, "lintel.yaml"));
    expect(overrides).toEqual(["LINTEL_policies_dir"]);
    expect(config.hostname).toBe("gateway.test");
    expect(config.data_dir).toBe(join(dir, "data"));
    expect(config.association.domains).toEqual(["assoc.example"]);
    expect(config.submission.listeners).toEqual([
      { host: "127.0.0.1", port: 2587, kind: "starttls" },
      { host: "127.0.0.1", port: 2465, kind: "implicit" },
      { host: "127.0.0.1", port: 2525, kind: "trusted", networks: ["127.0.0.0/8"] },
    ]);
    expect(config.smart_host).toMatchObject({ host: "127.0.0.1", port: 2600, tls: "off", connections: 10 });
  });

  it("needs nothing but a smart host, and then trusts nobody", () => {
    const { config, dir } = load("smart_host: { host: smtp.example.org }\n");
    expect(config.hostname).toBe(machineName(hostname()));
    expect(config.submission.listeners.map(({ kind }) => kind)).toEqual(["starttls", "implicit"]);
    expect(config.smart_host).toEqual({
      ...{ host: "smtp.example.org", port: 25, tls: "required", connections: 10 },
      ...{ connect_timeout: 30_000, reply_timeout: 10 * MINUTE },
    });
    expect(config).toMatchObject({ policies: ["ala", "bulk-mail-law"], mode: "enforce", modes: [], smart_hosts: [] });
    expect(config.data_dir).toBe(join(dir, "data"));
    expect(config.notices).toEqual({
      ...{ from: `postmaster@${config.hostname}`, language: "en", dir: installedNotices, per_hour: 20 },
    });
    expect(config.association.contact).toBe(`postmaster@${config.hostname}`);
    expect(config.delivery.schedule).toEqual([MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR]);
    expect(config.held).toEqual({ max_age: 14 * DAY, fate: "refuse", keep_refused: 90 * DAY });
  });

  it("takes durations down to seconds", () => {
    const text =
      "smart_host: { host: a.example }\ndelivery: { schedule: [1s, 90s], give_up_after: 1h30m }\nheld: { max_age: 5s }\n";
    const { config } = load(text);
    expect(config.delivery).toMatchObject({ schedule: [1000, 90_000], give_up_after: 90 * MINUTE });
    expect(config.held.max_age).toBe(5000);
  });

  it("reads a bare date as its first moment in UTC", () => {
    const text =
      "smart_host: { host: a.example }\nmodes: [{ mode: observe, from: 2026-03-10, until: 2026-03-10T09:00:00+02:00 }]\n";
    const { config } = load(text);
    expect(config.modes).toEqual([{ mode: "observe", from: Date.UTC(2026, 2, 10), until: Date.UTC(2026, 2, 10, 7) }]);
  });

  it("an empty section means its defaults", () => {
    const { config } = load("smart_host: { host: a.example }\nheld:\n  # max_age: 1d\n");
    expect(config.held.max_age).toBe(14 * DAY);
  });

  it.each([
    ["127.0.0.1", "off"],
    ["::1", "off"],
    ["localhost", "off"],
    ["127.0.0.1.example.org", "required"],
    ["192.0.2.1", "required"],
  ])("a smart host at %s defaults to tls %s", (host, tls) => {
    expect(load(`smart_host: { host: "${host}" }\n`).config.smart_host.tls).toBe(tls);
  });

  it("takes the smart host's password out of its file", () => {
    const text = "smart_host: { host: a.example, auth: { user: me, password_file: ./secret } }\n";
    const { config, dir } = load(text, ENV, { secret: "s3cret with spaces \n" });
    expect(config.smart_host.auth).toEqual({
      ...{ user: "me", password: "s3cret with spaces ", password_file: join(dir, "secret") },
    });
  });

  it("aliases may be used with measure", () => {
    const text = "smart_host: { host: a.example, connect_timeout: &t 5s, reply_timeout: *t }\n";
    expect(load(text).config.smart_host).toMatchObject({ connect_timeout: 5000, reply_timeout: 5000 });
  });
});

describe("a machine's name becomes one that a greeting can bear", () => {
  it.each([
    ["mail.example.org", "mail.example.org"],
    ["MAIL.Example.org", "mail.example.org"],
    ["laptop", "laptop.localdomain"],
    ["Ann's Mac", "ann-s-mac.localdomain"],
    ["-", "lintel.localdomain"],
    ["", "lintel.localdomain"],
  ])("%j: %s", (given, name) => expect(machineName(given)).toBe(name));
});

describe("the environment", () => {
  const MINIMAL = "smart_host: { host: smtp.example.org }\n";
  const loaded = (env: Readonly<Record<string, string>>) => load(MINIMAL, { ...ENV, ...env }).config;

  it("sets scalars, lists and sections, in letters of either case", () => {
    const config = loaded({
      LINTEL_smart_host__port: "587",
      LINTEL_ASSOCIATION__NAME: "123: an odd name",
      LINTEL_policies: "[ala]",
      LINTEL_web__metrics: "{ port: 9325 }",
      LINTEL_held__max_age: "90s",
      LINTEL_smart_host__tls: "off",
    });
    expect(config.smart_host).toMatchObject({ host: "smtp.example.org", port: 587, tls: "off" });
    expect(config.association.name).toBe("123: an odd name");
    expect(config.policies).toEqual(["ala"]);
    expect(config.web.metrics).toEqual({ host: "127.0.0.1", port: 9325 });
    expect(config.held.max_age).toBe(90_000);
  });

  it("alone is enough, without a file", () => {
    const dir = folder(PACKS);
    const env = { LINTEL_policies_dir: join(dir, "packs"), LINTEL_smart_host__host: "smtp.example.org" };
    const { config, file, overrides } = loadConfig(null, env);
    expect(file).toBeNull();
    expect(config.smart_host.host).toBe("smtp.example.org");
    expect(overrides).toEqual(["LINTEL_policies_dir", "LINTEL_smart_host__host"]);
  });

  it("changes one entry of a list that the file has", () => {
    const { config } = load(
      "smart_host: { host: a.example }\nsubmission: { listeners: [{ port: 1, kind: starttls }] }\n",
      {
        ...ENV,
        LINTEL_submission__listeners__0__port: "2",
      },
    );
    expect(config.submission.listeners).toEqual([{ host: "127.0.0.1", port: 2, kind: "starttls" }]);
  });

  it("takes secrets from files", () => {
    const dir = folder({ pw: "s3cret\n" });
    const env = { LINTEL_smart_host__auth__user: "me", LINTEL_smart_host__auth__password_FILE: join(dir, "pw") };
    expect(loaded(env).smart_host.auth?.password).toBe("s3cret");
  });

  it("takes any other key from a file as well", () => {
    const dir = folder({ name: "mail.example.org\n" });
    expect(loaded({ LINTEL_hostname_FILE: join(dir, "name") }).hostname).toBe("mail.example.org");
  });

  it("may hold variables that are no business of the configuration's", () => {
    expect(loaded({ LINTEL_CONFIG: "/etc/lintel.yaml", PATH: "/bin" }).hostname).toBeTruthy();
  });

  const faults: readonly [name: string, env: Readonly<Record<string, string>>, fault: string][] = [
    [
      "an unknown section",
      { LINTEL_smart_hots__port: "1" },
      "LINTEL_smart_hots__port smart_hots: unknown key, did you mean LINTEL_smart_host?",
    ],
    [
      "an unknown key",
      { LINTEL_smart_host__prot: "1" },
      "LINTEL_smart_host__prot smart_host.prot: unknown key, did you mean LINTEL_smart_host__port?",
    ],
    ["a wrong type", { LINTEL_web__port: "x" }, 'LINTEL_web__port web.port: must be a whole number, not "x"'],
    [
      "a wrong type in a list",
      { LINTEL_policies: "[1]" },
      "LINTEL_policies policies[0]: must be text, put 1 in quotes",
    ],
    [
      "a duration without unit",
      { LINTEL_held__max_age: "14" },
      'LINTEL_held__max_age held.max_age: "14" is no duration, write it as 90s, 5m, 4h, 14d or 1h30m',
    ],
    [
      "a secret's file that is not there",
      { LINTEL_hostname_FILE: "/nonexistent/name" },
      "LINTEL_hostname_FILE hostname: cannot read /nonexistent/name (ENOENT), check the path and its permissions",
    ],
    [
      "no value",
      { LINTEL_web__port: "" },
      "LINTEL_web__port web.port: has no value, give it one or remove the variable",
    ],
    [
      "an entry of a list that the file does not have",
      { LINTEL_submission__listeners__0__port: "1" },
      "LINTEL_submission__listeners__0__port submission.listeners[0].port: there is no such entry in the file, set the whole list instead",
    ],
    ["broken YAML", { LINTEL_policies: "[ala" }, expect.stringMatching(/^LINTEL_policies: .*, correct the YAML here$/)],
    [
      "a meaning that fails",
      { LINTEL_policies: "[nope]" },
      expect.stringMatching(/^LINTEL_policies policies\[0\]: there is no pack nope in /),
    ],
  ];
  it.each(faults)("%s is a fault that names the variable", (_, env, fault) => {
    const dir = folder({ ...PACKS, "lintel.yaml": MINIMAL });
    expect(faultsOf(dir, () => loadConfig(join(dir, "lintel.yaml"), { ...ENV, ...env }))).toEqual([fault]);
  });

  it("never shows a secret in a fault", () => {
    const dir = folder({ ...PACKS, "lintel.yaml": MINIMAL });
    const env = { ...ENV, LINTEL_smart_host__auth__password: "hunter2", LINTEL_smart_host__auth__usr: "me" };
    expect(faultsOf(dir, () => loadConfig(join(dir, "lintel.yaml"), env)).join("\n")).not.toContain("hunter2");
  });
});
