/** The inner module of mailauth that we use; the package declares other properties. */

declare module "mailauth/lib/dkim/verify.js" {
  /** What the library gives back for one signature. */
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
