/** The inner modules of mailauth that we use; the package declares types for its front door alone. */

declare module "mailauth/lib/dkim/body/index.js" {
  /** RFC 6376 3.4.3 and 3.4.4: takes a body in pieces. `maxLength` is the tag `l=`. */
  export interface BodyHash {
    update(chunk: Buffer): void;
    digest(encoding: "base64"): string;
  }
  export function dkimBody(canonicalization: string, algorithm?: string, maxLength?: number): BodyHash;
}

declare module "mailauth/lib/tools.js" {
  /** RFC 6376 3.4.2. In: one header field as it stands. Out: its relaxed form, and `suffix` after it. */
  export function formatRelaxedLine(line: Buffer, suffix?: string): Buffer;
}

declare module "mailauth/lib/dkim/verify.js" {
  /** What the library gives back for one signature; its own declaration names other properties. */
  export interface DkimVerification {
    readonly signingDomain: string;
    readonly status: { readonly result: string; readonly comment?: string | false };
    readonly signatureTimeValid: boolean;
    readonly canonBodyLengthLimited: boolean;
    /** Names of the fields that were hashed, with colons between them. */
    readonly signingHeaders: { readonly keys: string };
    /** The DNS record, where there was one. */
    readonly rr?: string;
  }
  export function dkimVerify(
    message: Buffer,
    options: { readonly resolver: (name: string, type: "TXT") => Promise<string[][]> },
  ): Promise<{ readonly results: readonly DkimVerification[] }>;
}
