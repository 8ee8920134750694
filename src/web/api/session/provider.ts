/** The association's own login: OpenID Connect, code flow with PKCE (RFC 7636), state and nonce. The library comes when it is asked for. */
import { readFileSync } from "node:fs";
import type { Configuration } from "openid-client";
import { isLoopback } from "../../../config/checks.ts";
import type { Config } from "../../../config/schema.ts";
import type { Provided } from "../../../staff/provided.ts";

type OidcConfig = NonNullable<Config["console"]["oidc"]>;
type Claims = Readonly<Record<string, unknown>>;

const SECONDS = 10;
const MOST_VALUES = 500;

/** What must be the same when somebody comes back. */
export interface Checks {
  readonly nonce: string;
  readonly verifier: string;
}

export class Provider {
  readonly #config: OidcConfig;
  readonly #redirect: string;
  #known: Promise<Configuration> | null = null;

  /** @param redirect where the provider sends people back to */
  constructor(config: OidcConfig, redirect: string) {
    this.#config = config;
    this.#redirect = redirect;
  }

  /** Where to send somebody, `state` to be added, and what to remember. Throws when the provider cannot be reached. */
  async begin(): Promise<{ readonly url: URL; readonly checks: Checks }> {
    const oidc = await import("openid-client");
    const checks = { nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const url = oidc.buildAuthorizationUrl(await this.#discovered(), {
      ...{ redirect_uri: this.#redirect, scope: "openid profile email", nonce: checks.nonce },
      ...{ code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier), code_challenge_method: "S256" },
    });
    return { url, checks };
  }

  /** Who came back with this query. Throws when anything of it is not as it was begun. */
  async end(search: string, state: string, { nonce, verifier }: Checks): Promise<Provided> {
    const oidc = await import("openid-client");
    const server = await this.#discovered();
    const answer = await oidc.authorizationCodeGrant(server, new URL(`${this.#redirect}${search}`), {
      ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
    });
    const claims = answer.claims();
    if (!claims) throw new Error("the provider sent no id token");
    // Many providers keep addresses and groups out of the token.
    const more = server.serverMetadata().userinfo_endpoint
      ? await oidc.fetchUserInfo(server, answer.access_token, claims.sub)
      : {};
    return providedBy({ ...more, ...claims }, this.#config);
  }

  async #discovered(): Promise<Configuration> {
    this.#known ??= this.#discover();
    try {
      return await this.#known;
    } catch (error) {
      this.#known = null;
      throw error;
    }
  }

  async #discover(): Promise<Configuration> {
    const oidc = await import("openid-client");
    const { issuer, client_id, client_secret_file } = this.#config;
    const secret = client_secret_file && readFileSync(client_secret_file, "utf8").trim();
    const server = new URL(issuer);
    return oidc.discovery(server, client_id, secret, secret ? undefined : oidc.None(), {
      timeout: SECONDS,
      execute: isLoopback(server.hostname) ? [oidc.allowInsecureRequests] : [],
    });
  }
}

const text = (value: unknown, longest = 200): string =>
  typeof value === "string" ? value.replace(/\p{Cc}/gu, "").slice(0, longest) : "";
/** OpenID Connect Core 2: a subject has 255 characters at most; cut off, two people could be one. */
const LONGEST_SUBJECT = 255;
/** A claim of one value may come without its list. */
const values = (value: unknown): string[] =>
  [value]
    .flat()
    .slice(0, MOST_VALUES)
    .map((one) => text(one))
    .filter((one) => one !== "");

export function providedBy(claims: Claims, { issuer, roles_claim, roles, groups_claim }: OidcConfig): Provided {
  const given = new Set(values(claims[roles_claim]));
  return {
    subject: `${issuer} ${text(claims["sub"], LONGEST_SUBJECT)}`,
    address: claims["email_verified"] === true ? text(claims["email"]) : "",
    username: text(claims["preferred_username"]),
    fullName: text(claims["name"]),
    roles: [...new Set(roles.filter(({ value }) => given.has(value)).map(({ role }) => role))],
    groups: groups_claim ? values(claims[groups_claim]).slice(0, 50) : null,
  };
}
