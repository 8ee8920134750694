/** The second factor: codes of an authenticator (RFC 6238), each of which counts once (5.2). */
import { Secret, TOTP } from "otpauth";

const PERIOD = 30;
/** Steps before and after now: a phone's clock may be half a minute off, and typing takes time. */
const WINDOW = 1;

const generator = (secret: Secret, label = "", issuer = ""): TOTP =>
  new TOTP({ secret, label, issuer, algorithm: "SHA1", digits: 6, period: PERIOD });

/** 160 random bits, base32, as RFC 4226 4 recommends. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator reads from the picture: `otpauth://totp/...`. */
export const enrolmentUri = (secret: string, label: string, issuer: string): string =>
  generator(Secret.fromBase32(secret), label, issuer).toString();

/**
 * The time step of a code that is right now and later than the last that was taken; null otherwise.
 * @param now milliseconds since 1970
 */
export function stepOf(secret: string, code: string, now: number, last: number | null): number | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = generator(Secret.fromBase32(secret)).validate({ token, timestamp: now, window: WINDOW });
  if (delta === null) return null;
  const step = Math.floor(now / 1000 / PERIOD) + delta;
  return last !== null && step <= last ? null : step;
}
