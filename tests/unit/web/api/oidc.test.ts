import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConsoleWorld, NOW, openConsole } from "../../../support/console.ts";
import { freePorts } from "../../../support/installation.ts";

/** A real OpenID provider on loopback, and a browser made of fetch and a jar. */

const PEOPLE: Readonly<Record<string, Record<string, unknown>>> = {
  u1: {
    name: "Rita Reviewer",
    preferred_username: "Rita",
    email: "rita@assoc.example",
    email_verified: true,
    groups: ["mail"],
  },
  u2: {
    name: "Stranger",
    preferred_username: "stranger",
    email: "s@assoc.example",
    email_verified: true,
    groups: ["else"],
  },
  u3: { name: "Known", email: "known@assoc.example", email_verified: true, groups: [] },
  u4: { name: "Thief", email: "known2@assoc.example", email_verified: false, groups: [] },
  u5: { name: "Gone", email: "gone@assoc.example", email_verified: true, groups: ["mail"] },
};

let provider: Server;
let issuer: string;
let world: ConsoleWorld;
let base: string;

beforeAll(async () => {
  provider = createServer();
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  const [port = 0] = await freePorts(1);
  base = `http://127.0.0.1:${port}`;
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: "lintel",
        token_endpoint_auth_method: "none",
        redirect_uris: [`${base}/api/v1/session/oidc/callback`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "preferred_username", "groups"] },
    findAccount: async (_ctx, sub) => ({ accountId: sub, claims: async () => ({ sub, ...PEOPLE[sub] }) }),
    pkce: { required: () => true },
  });
  provider.on("request", oidc.callback());
  const roles = "[{ value: mail, role: reviewer }]";
  world = await openConsole(
    `web: { public_url: "${base}" }\nconsole: { oidc: { issuer: "${issuer}", client_id: lintel, roles: ${roles} } }`,
    { port },
  );
});
afterAll(async () => {
  await world.close();
  provider.close();
});

/** Follows redirects as a browser does, with a jar per host and port. */
class Jar {
  readonly #cookies = new Map<string, Map<string, string>>();

  async go(url: string, form?: Record<string, string>): Promise<{ url: string; text: string; hops: string[] }> {
    const hops = [url];
    let body = form;
    for (let count = 0; count < 15; count += 1) {
      const at = hops.at(-1) ?? url;
      const answer = await this.#ask(at, body);
      body = undefined;
      const to = answer.headers.get("location");
      if (to === null) return { url: at, text: await answer.text(), hops };
      hops.push(new URL(to, at).href);
    }
    throw new Error(`round and round: ${hops.join(" ")}`);
  }

  cookie(url: string, name: string): string | undefined {
    return this.#cookies.get(new URL(url).host)?.get(name);
  }

  async #ask(url: string, form?: Record<string, string>): Promise<Response> {
    const { host } = new URL(url);
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, {
      ...{ redirect: "manual", headers: { cookie } },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }
}

/** Through the provider's own pages: who one is, and that one agrees. */
async function signIn(sub: string, jar = new Jar(), to = "/held?mine=1") {
  const login = await jar.go(`${base}/api/v1/session/oidc?to=${encodeURIComponent(to)}`);
  const consent = await jar.go(login.url, { prompt: "login", login: sub, password: "x" });
  if (!consent.url.startsWith(issuer)) return { jar, end: consent };
  return { jar, end: await jar.go(consent.url, { prompt: "consent" }) };
}
const whoIs = async (jar: Jar) => {
  const cookie = `lintel-session=${jar.cookie(base, "lintel-session")}`;
  const answer = await fetch(`${base}/api/v1/session`, { headers: { cookie } });
  return answer.status === 200 ? ((await answer.json()) as { name: string; roles: string[] }) : answer.status;
};
const account = (name: string, address: string) =>
  world.store.addStaff(
    { name, fullName: "", address, organisation: "", roles: ["manager"], groups: [], password: "$argon2id$none" },
    "staff:test",
    NOW,
  );

describe("the association's own login", () => {
  it("makes an account where a role is mapped, and comes back to the page that was wanted", async () => {
    const { jar, end } = await signIn("u1");
    expect(end.url).toBe(`${base}/console/held?mine=1`);
    expect(await whoIs(jar)).toMatchObject({ name: "rita", roles: ["reviewer"] });
    const again = await signIn("u1");
    expect(await whoIs(again.jar)).toMatchObject({ name: "rita" });
    expect((await world.store.listStaff()).filter(({ name }) => name.startsWith("rita"))).toHaveLength(1);
  });

  it("lets nobody in who has neither account nor role", async () => {
    const { jar, end } = await signIn("u2");
    expect(end.url).toBe(`${base}/console/?refused=unknown`);
    expect(await whoIs(jar)).toBe(401);
    expect(await world.store.findStaff("stranger")).toBeNull();
  });

  it("knows an account by its verified address once, and by the subject from then on", async () => {
    await account("kim", "Known@assoc.example");
    expect(await whoIs((await signIn("u3")).jar)).toMatchObject({ name: "kim", roles: ["manager"] });
    await world.store.changeStaff("kim", { address: "other@assoc.example" }, "staff:test", NOW);
    expect(await whoIs((await signIn("u3")).jar)).toMatchObject({ name: "kim" });
  });

  it("believes no address that the provider did not verify", async () => {
    await account("lou", "known2@assoc.example");
    expect((await signIn("u4")).end.url).toContain("refused=unknown");
  });

  it("keeps out whoever is disabled here, by subject and by address", async () => {
    await account("gone", "gone@assoc.example");
    await world.store.changeStaff("gone", { state: "disabled" }, "staff:test", NOW);
    expect((await signIn("u5")).end.url).toContain("refused=disabled");
    await world.store.changeStaff("rita", { state: "disabled" }, "staff:test", NOW);
    expect((await signIn("u1")).end.url).toContain("refused=disabled");
    await world.store.changeStaff("rita", { state: "active" }, "staff:test", NOW);
  });

  it("takes back only the browser that began, once", async () => {
    const { end } = await signIn("u1");
    const callback = end.hops.find((hop) => hop.includes("/callback?")) ?? "";
    expect(callback).toContain("code=");
    expect((await new Jar().go(callback)).url).toContain("refused=stale");
    const jar = new Jar();
    const begun = await jar.go(`${base}/api/v1/session/oidc`);
    expect(begun.hops[1]).toMatch(/code_challenge_method=S256/);
    expect(begun.hops[1]).toMatch(/nonce=.*state=/);
    // Somebody else's answer in one's own browser: login CSRF.
    expect((await jar.go(callback)).url).toContain("refused=stale");
  });

  it("leads nowhere but into the console", async () => {
    for (const to of ["//evil.example", "https://evil.example", "/\\evil.example"])
      expect(
        (await fetch(`${base}/api/v1/session/oidc?to=${encodeURIComponent(to)}`, { redirect: "manual" })).status,
      ).toBe(400);
  });
});
