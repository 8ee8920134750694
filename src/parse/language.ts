/**
 * The language of a text, or null in doubt. The small words of the languages that the policy reads decide for nearly all
 * mail, in microseconds; tinyld, which takes longer than all the rest of reading, is asked only where they do not.
 */

const MOST = 1500;
/** So much is enough for most mail. */
const START = 400;
const FEWEST_LETTERS = 40;

/** Frequent small words; those that several of the languages share are left out or stand in each of them. */
const SMALL_WORDS: readonly (readonly [string, string])[] = [
  [
    "en",
    "the of and to is are was were that this these those with for from you your we our they their have has had will would can could should be been it its as at by an not but or if what which who when about there here just please i me my he she his her than then them do does did so any all",
  ],
  [
    "es",
    "el la los las un una unos unas de del que y en es son por para con se su sus lo le les al como más pero muy este esta estos estas ese esa está están fue han hay nos nuestro nuestra usted ustedes sobre también sin ya si mi me te tu qué cómo porque cuando hasta desde entre o ni nosotros podemos puede",
  ],
  [
    "fr",
    "le la les un une des de du que qui et en est sont pour par avec se sa son ses au aux ce cette ces il elle ils nous vous votre vos notre nos je ne pas plus mais ou où sur dans été être avoir avons avez ont comme si bien très tout tous y leur lui mon ma mes c'est d'un d'une merci bonjour",
  ],
  [
    "de",
    "der die das den dem des ein eine einen einem einer eines und ist sind war waren nicht mit für von zu zum zur im in auf an aus bei nach über unter wir sie ihr ihre ihnen ich du er es uns unser unsere haben hat hatte werden wird wurde kann können auch noch nur aber oder wenn dass als wie so am um sehr mir mich bitte",
  ],
  [
    "pt",
    "o a os as um uma uns umas de do da dos das que e em no na nos nas é são por para com se seu sua seus suas ao aos à às como mais mas muito este esta estes estas esse essa está estão foi foram tem têm há nosso nossa você vocês sobre também sem já não me minha meu pelo pela ou quando até entre isso isto podemos pode",
  ],
];

const OWNERS: ReadonlyMap<string, readonly number[]> = ownersOf();

function ownersOf(): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  for (const [index, [, words]] of SMALL_WORDS.entries())
    for (const word of words.split(" ")) owners.set(word, [...(owners.get(word) ?? []), index]);
  return owners;
}

/** @returns a BCP 47 primary language tag */
export async function languageOf(ownText: string, text: string): Promise<string | null> {
  // Most mail is decided by its first lines.
  const start = sampleOf(ownText, START);
  const early = hasLetters(start) ? bySmallWords(start) : null;
  if (early !== null) return early;
  const own = sampleOf(ownText, MOST);
  const sample = hasLetters(own) ? own : sampleOf(text, MOST);
  if (!hasLetters(sample)) return null;
  return bySmallWords(sample) ?? (await byTrigrams(sample));
}

/** Links and addresses are in no language. */
const sampleOf = (text: string, size: number): string => {
  const head = text.slice(0, size);
  if (!/[@/]/.test(head)) return head;
  return head
    .split(/\s+/)
    .filter((word) => !/[@/]/.test(word))
    .join(" ");
};

const hasLetters = (text: string): boolean => countLetters(text) >= FEWEST_LETTERS;

/** ASCII is counted by taking away, which is much faster than asking Unicode. */
const countLetters = (text: string): number => text.replace(/[\s!-@[-`{-\xbf\u2000-\u206f]+/g, "").length;

const ENOUGH = 3;
const SHARE = 0.15;
const MARGIN = 1.4;

function bySmallWords(sample: string): string | null {
  const scores = SMALL_WORDS.map(() => 0);
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/[a-zà-ÿœ']+/g)) {
    words += 1;
    const owners = OWNERS.get(word);
    // A word of one language tells more than one of three.
    if (owners) for (const owner of owners) scores[owner] = (scores[owner] ?? 0) + 1 / owners.length;
  }
  const best = scores.indexOf(Math.max(...scores));
  const score = scores[best] ?? 0;
  const next = Math.max(...scores.filter((_, i) => i !== best));
  const sure = score >= ENOUGH && score >= words * SHARE && score >= next * MARGIN;
  return sure ? (SMALL_WORDS[best]?.[0] ?? null) : null;
}

const SURE = 0.5;
const LIKELY = 0.3;
const CLEAR = 2;
const TRIGRAM_TEXT = 500;

let tinyld: typeof import("tinyld/light") | null = null;

/** tinyld gives its guesses shares; the best must be good, and twice as good as the next. */
async function byTrigrams(sample: string): Promise<string | null> {
  tinyld ??= await import("tinyld/light");
  const [best, next] = tinyld.detectAll(sample.slice(0, TRIGRAM_TEXT));
  if (!best || best.accuracy < (next?.accuracy ?? 0) * CLEAR) return null;
  const known = SMALL_WORDS.findIndex(([tag]) => tag === best.lang);
  if (known >= 0) return best.accuracy >= LIKELY && hasWordOf(sample, known) ? best.lang : null;
  if (best.accuracy < SURE) return null;
  return isLatin(sample) && OTHER_SCRIPTS.has(best.lang) ? null : best.lang;
}

const isLatin = (sample: string): boolean =>
  countLetters(sample.replace(/[^a-zà-ÿ]+/gi, "")) * 2 > countLetters(sample);

const hasWordOf = (sample: string, language: number): boolean =>
  [...sample.toLowerCase().matchAll(/[a-zà-ÿœ']+/g)].some(([word]) => OWNERS.get(word)?.includes(language));

/** Names and figures look like any language to trigrams. */
const OTHER_SCRIPTS = new Set(
  "am ar be bg bn el fa gu he hi hy ja ka kk km kn ko mk mn mr my ne ru sr ta te th uk ur yi zh".split(" "),
);
