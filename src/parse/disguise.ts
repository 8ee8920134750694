/**
 * Letters that look like others, and characters without width inside words (std 79, 81): a person reads through both, a
 * word list does not. `unmask` gives the text as a person reads it. Words that are genuinely Cyrillic or Greek stay.
 */

export interface Unmasked {
  readonly text: string;
  /** The words that were disguised, as they now read, without repetition. */
  readonly zeroWidth: readonly string[];
  readonly lookAlike: readonly string[];
}

const MAX_WORDS = 40;
/** The blocks that stand-ins come from: phonetic small capitals, Greek, Cyrillic, letterlike, enclosed, full-width, mathematical. */
const STRANGE =
  /[\u0261\u0251\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f\u0370-\u052f\u1d00-\u1d2b\u2100-\u214f\u24b6-\u24e9\ua730\ua731\uff21-\uff3a\uff41-\uff5a]|\ud835[\udc00-\udfff]|\ud83c[\udd30-\udd89]/;
const WORD = /[\p{L}\p{M}\u24b6-\u24e9\u{1f130}-\u{1f189}\u2100-\u214f]{2,60}/gu;

/** Cyrillic and Greek letters that are drawn as Latin ones. */
const TWINS: ReadonlyMap<string, string> = new Map(
  [
    ["аɑα", "a"],
    ["сϲ", "c"],
    ["ԁ", "d"],
    ["еєε", "e"],
    ["ɡ", "g"],
    ["һ", "h"],
    ["іι", "i"],
    ["јϳ", "j"],
    ["κк", "k"],
    ["ӏ", "l"],
    ["пη", "n"],
    ["оο", "o"],
    ["рρ", "p"],
    ["ԛ", "q"],
    ["г", "r"],
    ["ѕ", "s"],
    ["т", "t"],
    ["υ", "u"],
    ["ν", "v"],
    ["ԝω", "w"],
    ["хχ", "x"],
    ["уγ", "y"],
    ["АΑ", "A"],
    ["ВΒ", "B"],
    ["СϹ", "C"],
    ["ЕΕ", "E"],
    ["НΗ", "H"],
    ["ІΙӀ", "I"],
    ["Ј", "J"],
    ["КΚ", "K"],
    ["МΜ", "M"],
    ["Ν", "N"],
    ["ОΟ", "O"],
    ["РΡ", "P"],
    ["Ѕ", "S"],
    ["ТΤ", "T"],
    ["ԜѠ", "W"],
    ["ХΧ", "X"],
    ["ΥҮ", "Y"],
    ["Ζ", "Z"],
  ].flatMap(([from = "", to = ""]) => [...from].map((letter) => [letter, to] as const)),
);

/** Small capitals of phonetic script, which fancy-text sites make. */
const SMALL_CAPITALS: ReadonlyMap<string, string> = new Map(
  [..."ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"].map((letter, i) => [letter, "abcdefghijklmnoprstuvwyz".charAt(i)]),
);

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** @param raw before invisible characters were taken out; @param clean after (`cleanText`) */
export function unmask(raw: string, clean: string): Unmasked {
  const split = raw === clean ? [] : splitWords(raw);
  if (!STRANGE.test(clean)) return { text: clean, zeroWidth: split, lookAlike: [] };
  const lookAlike = new Set<string>();
  const foreign = speaksForeign(clean);
  const eastAsian = EAST_ASIAN.test(clean);
  const text = clean.replace(WORD, (word) => {
    if (!STRANGE.test(word)) return word;
    const bare = withoutTwins(plainLetters(word), foreign);
    // Full-width letters are how Latin words are often set among Chinese and Japanese ones.
    const ordinary = bare === word || (eastAsian && !STRANGE.test(word.replace(FULL_WIDTH, "")));
    if (!ordinary && lookAlike.size < MAX_WORDS) lookAlike.add(bare);
    return bare;
  });
  const zeroWidth = split.map((word) => withoutTwins(plainLetters(word), foreign));
  return { text, zeroWidth, lookAlike: [...lookAlike] };
}

const FULL_WIDTH = /[\uff21-\uff3a\uff41-\uff5a]/g;

/** Letters that Unicode itself calls variants of others (NFKC): full-width, mathematical, enclosed. Signs like № and ™ stay. */
function plainLetters(word: string): string {
  return word.replace(
    /[\u1d00-\u1d2b\u0262\u026a\u0274\u0280\u028f\u0299\u029c\u029f\ua730\ua731\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u210a-\u2134]/gu,
    (letter) => SMALL_CAPITALS.get(letter) ?? squared(letter) ?? letterOnly(letter),
  );
}

const letterOnly = (letter: string): string => {
  const plain = letter.normalize("NFKC");
  return /^[A-Za-z]$/.test(plain) ? plain : letter;
};

/** Squared and negative circled capitals, which NFKC leaves alone in part. */
function squared(letter: string): string | null {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x1f130 && code <= 0x1f189 ? String.fromCharCode(65 + (((code - 0x1f130) % 32) % 26)) : null;
}

/**
 * A word of Latin script with twins in it, or one of twins alone in a text that has no other Cyrillic or Greek: its Latin
 * form. A letter without a twin makes a word foreign; a single Greek letter beside capitals is a formula's (`TNFα`).
 */
function withoutTwins(word: string, foreign: boolean): string {
  if (!FOREIGN.test(word)) return word;
  const letters = [...word.normalize("NFC")];
  if (letters.some((letter) => FOREIGN.test(letter) && !TWINS.has(letter))) return word;
  const latin = letters.filter((letter) => LATIN.test(letter)).length;
  const twins = letters.length - latin;
  if (foreign && (latin === 0 || latin < twins * 2)) return word;
  if (latin === 0 && letters.length < 3) return word;
  if (latin > 0 && twins === 1 && /^[A-Z0-9]{1,6}\p{Script=Greek}$|^\p{Script=Greek}[A-Z0-9]{1,6}$/u.test(word))
    return word;
  return letters.map((letter) => TWINS.get(letter) ?? letter).join("");
}

/** Three words that could not be Latin ones: the text is Russian or Greek at least in part. */
function speaksForeign(text: string): boolean {
  let found = 0;
  for (const [word] of text.matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}]{2,60}/gu)) {
    if ([...word].some((letter) => !TWINS.has(letter))) found += 1;
    if (found >= 3) return true;
  }
  return false;
}

// Zero-width spaces, joiners, marks of direction, the soft hyphen and their like. In Arabic and Indic scripts joiners are
// letters, so only words of the three scripts count.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const OTHER_THAN_SOFT_HYPHEN = /(?!\u00ad)\p{Default_Ignorable_Code_Point}/u;
const SPLIT =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]{1,60}(?:\p{Default_Ignorable_Code_Point}{1,20}[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,60})+/gu;

/** Words that an invisible character stands in. A soft hyphen between syllables of a long word is typography. */
function splitWords(raw: string): string[] {
  if (!INVISIBLE.test(raw)) return [];
  const words = new Set<string>();
  for (const [found] of raw.matchAll(SPLIT)) {
    const pieces = found.split(INVISIBLE).filter((piece) => piece !== "");
    const word = pieces.join("");
    const hyphenated = /^[^\u00ad]+(?:\u00ad[^\u00ad]+)+$/.test(found) && !OTHER_THAN_SOFT_HYPHEN.test(found);
    if (hyphenated && word.length >= 8 && pieces.every((piece) => piece.length >= 2)) continue;
    words.add(word);
    if (words.size >= MAX_WORDS) break;
  }
  return [...words];
}
