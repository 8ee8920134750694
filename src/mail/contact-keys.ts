/** Phone numbers and names in the form they are compared in, for people write them in many. PURE. */

/**
 * The last nine digits: the same with and without a country code or a leading zero, in nearly every country's plan. Empty
 * for what is no full number.
 */
export function phoneKey(text: string): string {
  const digits = text
    .slice(0, 64)
    .replace(/(?:ext(?:ension)?\.?|durchwahl|poste|x|#)\s{0,3}\d{1,6}\s*$/i, "")
    .replace(/\(0\)/g, "")
    .replace(/\D/g, "");
  return digits.length < 9 || digits.length > 15 ? "" : digits.slice(-9);
}

const TITLES = new Set("mr mrs ms miss mx dr prof professor sir dame rev hon herr frau monsieur madame".split(" "));
const SUFFIXES = new Set("jr sr ii iii iv esq phd md mba cpa clm shrm-cp cop llm jd".split(" "));

/**
 * Given and family name in lower case, one space between words: no titles, degrees or initials, and `Jones, Cara` the way
 * round that it is spoken. Empty for less than two words.
 */
export function nameKey(text: string): string {
  const parts = text.slice(0, 200).normalize("NFKC").toLowerCase().split(",");
  const [first = [], second = []] = parts.map(nameWords);
  const words = second.length > 0 && parts.length === 2 ? [...second, ...first] : first;
  return words.length < 2 ? "" : words.join(" ");
}

const nameWords = (part: string): string[] =>
  part
    .replace(/[.’‘]/g, (mark) => (mark === "." ? " " : "'"))
    .split(/[^\p{L}\p{M}'-]+/u)
    .filter((word) => word.length > 1 && !TITLES.has(word) && !SUFFIXES.has(word));
