/** Passwords at rest: argon2id in PHC form (m=19456, t=2, p=1). */
import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
export const SHORTEST_PASSWORD = 12;
/** Octets. More would let a client make us hash megabytes. */
const LONGEST_PASSWORD = 1024;

/** The password cannot be taken; the message says why, to the person who chose it. */
export class UnfitPassword extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnfitPassword";
  }
}

/**
 * For the command line. In: the password as typed. Out: the PHC string to store.
 * @throws UnfitPassword when it is too short, too long or holds a control character
 */
export async function hashPassword(password: string): Promise<string> {
  const prepared = prepare(password);
  if ([...prepared].length < SHORTEST_PASSWORD) {
    throw new UnfitPassword(`The password is too short: it needs at least ${SHORTEST_PASSWORD} characters.`);
  }
  if (!isBounded(prepared)) {
    throw new UnfitPassword(`The password is too long: it may have at most ${LONGEST_PASSWORD} octets.`);
  }
  if (/\p{Cc}/u.test(prepared)) throw new UnfitPassword("The password holds a control character; type it without.");
  return hash(prepared, COST);
}

/** Whether the password is the one of this PHC string. False for a string that is no hash. Never throws. */
export async function matches(stored: string, password: string): Promise<boolean> {
  const prepared = prepare(password);
  if (!isBounded(prepared)) return false;
  return verify(stored, prepared).catch(() => false);
}

let dummy: Promise<string> | undefined;

/** Costs what `matches` costs, so that the time of an answer does not tell who is a member. */
export async function matchNobody(password: string): Promise<false> {
  dummy ??= hash("nobody has this password", COST);
  await matches(await dummy, password);
  return false;
}

/** One form for what keyboards write in two (RFC 8265 4.2 uses NFC; RFC 4616 2 asks for a preparation). */
const prepare = (password: string): string => password.normalize("NFC");
const isBounded = (password: string): boolean => Buffer.byteLength(password) <= LONGEST_PASSWORD;

/** Without letters and digits that are read for each other. */
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

/** 100 random bits in four groups, as people type them from a sheet. */
export const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("")).join(
    "-",
  );
