/** Whether, and where, text can be added to a message without breaking it. PURE. */
import type { Part } from "./part.ts";

/** Nobody else signed it (S/MIME, PGP, DKIM), and its displayed texts are in encodings and character sets that we can write. */
export function isAlterable(root: Part): boolean {
  return !root.fields.some(({ key }) => key === "dkim-signature") && editableTexts(root).length > 0;
}

/** The displayed texts that a footer goes to: each alternative of the last text that a reader sees. */
export function editableTexts(root: Part): readonly Part[] {
  return root.type === "text/plain" ? [root] : [];
}
