/** The little of it that tests use; the package brings no types. */
declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  interface ProviderConfiguration {
    readonly clients: readonly object[];
    readonly claims: Readonly<Record<string, readonly string[]>>;
    readonly pkce: object;
    findAccount(context: unknown, sub: string): Promise<{ accountId: string; claims(): Promise<object> }>;
  }
  export default class Provider {
    constructor(issuer: string, configuration: ProviderConfiguration);
    callback(): RequestListener;
  }
}
