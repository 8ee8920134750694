/** Standard Webhooks 1.0: what a receiver verifies by. PURE but for the hash. */
import { createHmac } from "node:crypto";

export interface Signed {
  readonly ref: string;
  /** Of the attempt, seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** The header fields that identify, date and sign one attempt. */
export function signatureHeaders(secret: Buffer, { ref, timestamp, body }: Signed): Record<string, string> {
  const signature = createHmac("sha256", secret).update(`${ref}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": ref, "webhook-timestamp": String(timestamp), "webhook-signature": `v1,${signature}` };
}
