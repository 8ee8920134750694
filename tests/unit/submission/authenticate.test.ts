import { beforeAll, describe, expect, test } from "vitest";
import { hashPassword, matches, UnfitPassword } from "../../../src/staff/password.ts";
import { StoreUnavailable } from "../../../src/store/port.ts";
import { Logins } from "../../../src/submission/login/authenticate.ts";
import { aMember } from "../../support/fake-store.ts";
import { aSession, refusalOf, testParts } from "./support.ts";

const RIGHT = "correct horse battery";
const LAPTOP = "another one for the laptop";
let hashes: { phone: string; laptop: string };

beforeAll(async () => {
  hashes = { phone: await hashPassword(RIGHT), laptop: await hashPassword(LAPTOP) };
});

/** Ann with two named passwords and an alias, Zed with none. */
function gate() {
  const parts = testParts();
  const ann = aMember("ann", "ann@own.example");
  const passwords = [
    { name: "phone", hash: hashes.phone },
    { name: "laptop", hash: hashes.laptop },
  ];
  parts.fake.members = [
    { ...ann, addresses: ["ann@own.example", "a.nn@alias.example"], passwords },
    aMember("zed", "zed@own.example"),
  ];
  const logins = new Logins(parts);
  const login = (user: string, password: string, peer = "192.0.2.7") =>
    logins.authenticate({ user, password }, aSession({ peer }));
  return { parts, login };
}

describe("who may log in", () => {
  test.each([
    ["ann@own.example", "ann@own.example"],
    ["Ann@OWN.example", "Ann@OWN.example"],
    ["a.nn@alias.example", "a.nn@alias.example"],
    [" ann@own.example ", "ann@own.example"],
    ["ann@own.example.", "ann@own.example"],
  ])("%s, as a member's address, speaks as %s", async (user, text) => {
    const identity = await gate().login(user, RIGHT);
    expect(identity.memberId).toBe("ann");
    expect(identity.address.text).toBe(text);
  });

  test("each of several named passwords", async () => {
    const { login } = gate();
    for (const password of [RIGHT, LAPTOP]) expect((await login("ann@own.example", password)).memberId).toBe("ann");
  });

  test("suspended members too: MAIL tells them why they cannot send", async () => {
    const { parts, login } = gate();
    const [ann] = parts.fake.members;
    if (ann) parts.fake.members = [{ ...ann, record: { ...ann.record, standing: "suspended" } }];
    expect((await login("ann@own.example", RIGHT)).memberId).toBe("ann");
  });

  test.each([
    ["a wrong password", "ann@own.example", `${RIGHT}!`],
    ["an unknown user", "eve@own.example", RIGHT],
    ["a local part alone", "ann", RIGHT],
    ["the member's id", "ann@", RIGHT],
    ["nothing", "", ""],
    ["a member without password", "zed@own.example", ""],
    ["a password of megabytes", "ann@own.example", "x".repeat(5_000)],
  ])("%s is refused in the same words", async (_, user, password) => {
    expect(await refusalOf(gate().login(user, password))).toBe(
      "535 5.7.8 Login failed: check the password; the user is your whole e-mail address",
    );
  });

  test("an unknown user costs a hash like a known one", async () => {
    const { login } = gate();
    await refusalOf(login("warm@own.example", "up the dummy hash")); // made once
    const time = async (user: string) => {
      const start = performance.now();
      await refusalOf(login(user, "wrong password", user));
      return performance.now() - start;
    };
    // The third failure is still tried; what a stall adds, the least of three has not.
    const least = async (user: string) => Math.min(await time(user), await time(user), await time(user));
    expect(await least("eve@own.example")).toBeGreaterThan((await least("ann@own.example")) / 8);
  });
});

describe("remembered logins", () => {
  /** Swaps the stored hash for one that no password matches. */
  const unreadable = { name: "phone", hash: "$argon2id$no hash at all" };

  test("are not hashed again within the cache's time", async () => {
    const { parts, login } = gate();
    const times: number[] = [];
    for (let i = 0; i < 21; i += 1) {
      const start = performance.now();
      await login("ann@own.example", RIGHT);
      times.push(performance.now() - start);
    }
    const [first = 0, ...others] = times;
    expect(others.sort((a, b) => a - b)[10]).toBeLessThan(first / 3);
    expect(parts.log).toEqual([]);
  });

  test("end when the password is taken away or changed", async () => {
    const { parts, login } = gate();
    await login("ann@own.example", RIGHT);
    const [ann, ...others] = parts.fake.members;
    if (!ann) throw new Error("no ann");
    parts.fake.members = [{ ...ann, passwords: [{ name: "laptop", hash: hashes.laptop }] }, ...others];
    expect(await refusalOf(login("ann@own.example", RIGHT))).toMatch(/^535 /);
    parts.fake.members = [{ ...ann, passwords: [unreadable] }, ...others];
    expect(await refusalOf(login("ann@own.example", RIGHT))).toMatch(/^535 /);
  });

  test("do not let another password or user in", async () => {
    const { login } = gate();
    await login("ann@own.example", RIGHT);
    expect(await refusalOf(login("ann@own.example", "something wrong"))).toMatch(/^535 /);
    expect(await refusalOf(login("zed@own.example", RIGHT))).toMatch(/^535 /);
  });
});

describe("throttling", () => {
  test("stops a user after its failures, says how long, and lets the right password in afterwards", async () => {
    const { parts, login } = gate();
    for (let i = 0; i < 3; i += 1) await refusalOf(login("ann@own.example", "wrong password", `192.0.2.${i}`));
    const throttled = "454 4.7.0 Too many failed logins, try again in 10 seconds";
    expect(await refusalOf(login("ann@own.example", RIGHT, "192.0.2.99"))).toBe(throttled);
    parts.pass(10_000);
    expect((await login("ann@own.example", RIGHT, "192.0.2.99")).memberId).toBe("ann");
    expect((await login("ann@own.example", RIGHT)).memberId).toBe("ann");
  });

  test("stops a peer that tries many users, and not its neighbours", async () => {
    const { login } = gate();
    for (const user of ["a@x.example", "b@x.example", "c"]) await refusalOf(login(user, "wrong password"));
    expect(await refusalOf(login("ann@own.example", RIGHT))).toMatch(/^454 4\.7\.0 /);
    expect((await login("ann@own.example", RIGHT, "192.0.2.8")).memberId).toBe("ann");
  });

  test("holds for a crowd that comes at once: few of them are tried", async () => {
    const { login } = gate();
    const crowd = Array.from({ length: 20 }, (_, i) => refusalOf(login("ann@own.example", `wrong password ${i}`)));
    const replies = await Promise.all(crowd);
    expect(replies.filter((reply) => reply.startsWith("535")).length).toBeLessThanOrEqual(4);
    expect(replies.filter((reply) => reply.startsWith("454")).length).toBeGreaterThanOrEqual(16);
  });

  test("a longer line than can be served is told to come back", async () => {
    const { login } = gate();
    const crowd = Array.from({ length: 110 }, (_, i) =>
      refusalOf(login(`u${i}@x.example`, "wrong password", `10.0.0.${i}`)),
    );
    const busy = (await Promise.all(crowd)).filter((reply) => reply.includes("Too many logins at once"));
    expect(busy.length).toBe(8);
  });
});

test("a store that is away is 454, never a pass", async () => {
  const { parts, login } = gate();
  parts.fake.broken = new StoreUnavailable("away");
  expect(await refusalOf(login("ann@own.example", RIGHT))).toMatch(/^454 4\.7\.0 /);
});

describe("new passwords", () => {
  test.each([
    ["elevenchars", "The password is too short: it needs at least 12 characters."],
    ["x".repeat(1025), "The password is too long: it may have at most 1024 octets."],
    ["tab\tin the middle", "The password holds a control character; type it without."],
  ])("%# is refused with words", async (password, words) => {
    await expect(hashPassword(password)).rejects.toThrow(new UnfitPassword(words));
  });

  test("are argon2id with our cost, salted", async () => {
    expect(hashes.phone).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashPassword(RIGHT)).not.toBe(hashes.phone);
  });

  test("match however the keyboard composes them", async () => {
    const stored = await hashPassword("Gr\u00fc\u00dfe aus K\u00f6ln");
    expect(await matches(stored, "Gru\u0308\u00dfe aus Ko\u0308ln")).toBe(true);
    expect(await matches(stored, "Gru\u00dfe aus Koln")).toBe(false);
    expect(await matches("no hash", "x")).toBe(false);
  });
});
