/** Numbers that identify a person or an account: their forms, and the checksums that tell them from other numbers. */

export interface Identifier {
  /** As a sentence calls it. */
  readonly kind: string;
  /** Whether a run of characters, as written, is one. */
  readonly is: (written: string) => boolean;
  /** What stands beside it when it is meant as one; in plain form (see `plain.ts`). */
  readonly label: RegExp;
  /** Only ever found beside its label: the form alone says too little. */
  readonly needsLabel: boolean;
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");
const sumOf = (digits: string, weight: (index: number) => number): number =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * weight(index), 0);
const isMonotonous = (digits: string): boolean => /^(\d)\1+$/.test(digits);

/** ISO/IEC 7812-1 annex B. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Numbers that processors and authorities print in their manuals: no secret, unless somebody writes one down as a person's. */
const SAMPLES = new Set([
  ...["4111111111111111", "4242424242424242", "4012888888881881", "4000056655665556", "5555555555554444"],
  ...["5105105105105100", "2223003122003222", "378282246310005", "371449635398431", "6011111111111117"],
  ...["6011000990139424", "3530111333300000", "30569309025904", "4222222222222", "5200828282828210"],
  ...["078051120", "219099999", "123456789", "111223333", "046454286", "11144477735", "12345678909"],
]);

export const isSample = (written: string): boolean => SAMPLES.has(digitsOf(written));

/** Known ranges and lengths of the large schemes, and the checksum. */
function isCard(written: string): boolean {
  const digits = digitsOf(written);
  if (isMonotonous(digits) || !isLuhn(digits)) return false;
  if (/^4/.test(digits)) return [13, 16, 19].includes(digits.length);
  if (/^(?:5[1-5]|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720))/.test(digits)) return digits.length === 16;
  if (/^3[47]/.test(digits)) return digits.length === 15;
  if (/^(?:6011|65|64[4-9]|35(?:2[89]|[3-8]\d))/.test(digits)) return digits.length === 16;
  return /^3(?:0[0-5]|[68])/.test(digits) && digits.length === 14;
}

/** USA: no checksum, but areas, groups and serials that are never given out. */
function isSsn(written: string): boolean {
  const digits = digitsOf(written);
  if (digits.length !== 9 || isMonotonous(digits)) return false;
  return /^(?!000|666|9\d\d)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(digits);
}

const isSsnForm = (written: string): boolean => /^\d{3}-\d{2}-\d{4}$/.test(written) && isSsn(written);

const isSin = (written: string): boolean =>
  /^[1-79]\d{2}[- ]?\d{3}[- ]?\d{3}$/.test(written) && isLuhn(digitsOf(written));

const DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

/** Spain: DNI and NIE, the number modulo 23 is the letter. */
function isDni(written: string): boolean {
  const [, first = "", rest = "", letter = ""] =
    /^([XYZ]?)[- ]?(\d{7,8})[- ]?([A-Z])$/i.exec(written.replaceAll(".", "")) ?? [];
  const digits = first === "" ? rest : `${"XYZ".indexOf(first.toUpperCase())}${rest}`;
  return digits.length === 8 && digits !== "12345678" && DNI_LETTERS[Number(digits) % 23] === letter.toUpperCase();
}

/** France: 13 digits (Corsica with 2A, 2B) and 97 minus their remainder. */
function isNir(written: string): boolean {
  const text = written.replace(/[ .-]/g, "").toUpperCase();
  if (!/^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{8}$/.test(text)) return false;
  const body = text.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return 97n - (BigInt(body) % 97n) === BigInt(text.slice(13));
}

/** Germany: ISO 7064 mod 11,10; of the first ten digits one stands twice or three times. */
function isSteuerId(written: string): boolean {
  const digits = digitsOf(written);
  if (!/^[1-9]\d{10}$/.test(digits) || new Set(digits.slice(0, 10)).size > 9) return false;
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

/** Brazil: two check digits modulo 11. */
function isCpf(written: string): boolean {
  const digits = digitsOf(written);
  if (digits.length !== 11 || isMonotonous(digits)) return false;
  const check = (length: number) => ((sumOf(digits.slice(0, length), (index) => length + 1 - index) * 10) % 11) % 10;
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}

/** Portugal: a person's number begins with 1, 2, 3 or 45. */
function isNif(written: string): boolean {
  const digits = digitsOf(written);
  if (!/^(?:[123]\d|45)\d{7}$/.test(digits)) return false;
  const rest = sumOf(digits.slice(0, 8), (index) => 9 - index) % 11;
  return Number(digits[8]) === (rest < 2 ? 0 : 11 - rest);
}

/** United Kingdom: no checksum; prefixes that are given out. */
const isNino = (written: string): boolean =>
  /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i.test(written);

const VERHOEFF = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210",
];
const SHIFTS = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258",
];

/** India: Aadhaar, Verhoeff's checksum. */
function isAadhaar(written: string): boolean {
  const digits = digitsOf(written);
  if (!/^[2-9]\d{11}$/.test(digits)) return false;
  const check = [...digits].reverse().reduce((state, digit, index) => {
    const shifted = Number(SHIFTS[index % 8]?.[Number(digit)]);
    return Number(VERHOEFF[state]?.[shifted]);
  }, 0);
  return check === 0;
}

const label = (words: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`);

export const IDENTIFIERS: readonly Identifier[] = [
  {
    kind: "payment card number",
    is: isCard,
    label: label(
      "(?:credit |debit )?cards?|visa|master ?card|amex|american express|cvv2?|cvc|exp(?:iry|ires|iration)?|tarjeta|carte|kreditkarte|karte|cartao|cc",
    ),
    needsLabel: false,
  },
  {
    kind: "social security number",
    is: isSsnForm,
    label: label("ssns?|ss ?#|social security|soc\\.? sec\\.?|tax ?id|tin|itin"),
    needsLabel: false,
  },
  {
    kind: "social security number",
    is: isSsn,
    label: label("ssns?|social security(?: (?:numbers?|no|#))?|social (?:is|number|no|#)|social(?=:)"),
    needsLabel: true,
  },
  {
    kind: "national insurance number",
    is: isNino,
    label: label("national insurance|ni (?:number|no)|nino|n\\.?i\\.?"),
    needsLabel: false,
  },
  {
    kind: "social insurance number",
    is: isSin,
    label: label("sin (?:number|no|#)|sin(?=:)|social insurance|assurance sociale"),
    needsLabel: true,
  },
  { kind: "Spanish identity number", is: isDni, label: label("dni|nie|nif|documento|identidad"), needsLabel: false },
  {
    kind: "French social security number",
    is: isNir,
    label: label("nir|securite sociale|numero de secu|insee"),
    needsLabel: false,
  },
  {
    kind: "German tax number",
    is: isSteuerId,
    label: label("steuer-?id(?:entifikationsnummer|nr)?|idnr|steuernummer|steuerliche"),
    needsLabel: true,
  },
  { kind: "Brazilian tax number", is: isCpf, label: label("cpf"), needsLabel: false },
  { kind: "Portuguese tax number", is: isNif, label: label("nif|contribuinte"), needsLabel: true },
  { kind: "Aadhaar number", is: isAadhaar, label: label("aadh?aar|uidai?|uid"), needsLabel: true },
];

/** Of other people's accounts: a firm's own stands on each of its invoices. ISO 13616, modulo 97. */
export function isIban(written: string): boolean {
  const text = written.replace(/ /g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const number = [...text.slice(4), ...text.slice(0, 4)]
    .map((c) => (/\d/.test(c) ? c : String(c.charCodeAt(0) - 55)))
    .join("");
  return BigInt(number) % 97n === 1n;
}
