/** Text that may stand in an SMTP reply: one line of printable ASCII (std 78). */

const TYPOGRAPHY: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2013": "-",
  "\u2014": "-",
  "\u2026": "...",
  "\u00a0": " ",
};

/** In: any text. Out: the same as one line of ASCII; letters lose their accents, what has no ASCII form becomes `?`. */
export function oneLine(text: string): string {
  const plain = text.replace(/[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0]/g, (char) => TYPOGRAPHY[char] ?? "?");
  return (
    plain
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/\s+/g, " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
      .replace(/[\u0000-\u001f\u007f]/g, "")
      .replace(/[^\x20-\x7e]/gu, "?")
      .trim()
  );
}

/** Shortens at a blank and says so with `...`; never longer than `limit` characters. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, Math.max(0, limit - 3));
  const blank = cut.lastIndexOf(" ");
  // A word that fills most of the room is cut itself.
  return `${(blank > cut.length / 2 ? cut.slice(0, blank) : cut).replace(/[ ,;:.]+$/, "")}...`;
}

/** A pause as people say it: `40 seconds`, `2 minutes`. In: milliseconds, rounded up. */
export function spoken(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds < 90) return `${seconds} second${seconds === 1 ? "" : "s"}`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
