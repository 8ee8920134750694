/** xtext (RFC 3461 4): printable ASCII with `+HH` for the rest. */

const XTEXT = /^(?:[!-*,-<>-~]|\+[0-9A-F]{2})*$/;

/** Decodes it; null when it is none, or when it hides control characters (std 53, 78). */
export function decodeXtext(text: string): string | null {
  if (!XTEXT.test(text)) return null;
  const plain = text.replace(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  return /[\u0000-\u001f\u007f-\u009f]/.test(plain) ? null : plain;
}

/** Whether a text is xtext without hidden control characters. */
export const isXtext = (text: string): boolean => decodeXtext(text) !== null;
