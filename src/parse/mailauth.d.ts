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
