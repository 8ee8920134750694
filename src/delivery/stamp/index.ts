/**
 * One recipient's copy: the message with a footer and List-Unsubscribe fields that bear that recipient's own token (std 54,
 * 56). What does not depend on the token is made once per message.
 */

import { editableTexts, isAlterable } from "../../parse/alterable.ts";
import { FaultList } from "../../parse/faults.ts";
import { readStructure, type StructureLimits } from "../../parse/structure.ts";
import type { RawField } from "../compose/header-block.ts";
import { type AddedField, isStrayPost, type UnsubscribeLinks, unsubscribeFields, unsubscribeUrl } from "./fields.ts";
import { type Footer, HOLE } from "./footer.ts";
import { type Edit, insertFooter } from "./insert.ts";
import { fillPieces, type Piece } from "./pieces.ts";

/** What is put on and into a message for one recipient. */
export interface Stamp {
  /** All that stands behind the header: the empty line and the body. */
  readonly body: readonly Buffer[];
  /** `added footer text/plain`, once for each kind of text. */
  readonly changes: readonly string[];
  /** Which of the message's own fields give way, and what comes on top of them. */
  isReplaced(field: RawField, own: readonly RawField[]): boolean;
  fields(own: readonly RawField[]): readonly AddedField[];
}

/** The message cannot be given a footer: it was judged alterable, so that something is wrong here. */
export class StampFault extends Error {
  override readonly name = "StampFault";
}

export interface StampText extends Omit<Footer, "link"> {
  readonly links: UnsubscribeLinks;
}

/**
 * In: a whole message, and where its header ends (without the empty line). Out: a stamp for each token.
 * @throws StampFault when the message is not alterable
 */
export function stampFor(
  bytes: Buffer,
  headerEnd: number,
  limits: StructureLimits,
  text: StampText,
): (token: string) => Stamp {
  const faults = new FaultList();
  const root = readStructure(bytes, limits, faults);
  if (!isAlterable(root, faults.faults)) throw new StampFault("no footer can be added to the message");
  const parts = editableTexts(root);
  const footer: Footer = { ...text, link: unsubscribeUrl(text.links, HOLE) };
  const pieces = applyEdits(
    bytes,
    headerEnd,
    parts.map((part) => insertFooter(part, footer)),
  );
  const changes = [...new Set(parts.map(({ type }) => `added footer ${type}`))];
  return (token) => ({
    body: fillPieces(pieces, token),
    changes,
    isReplaced: isStrayPost,
    fields: (own) => unsubscribeFields(own, text.links, token),
  });
}

/** The edits do not overlap: each is within its own part. */
function applyEdits(bytes: Buffer, from: number, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(bytes.subarray(at, edit.start), ...edit.pieces);
    at = edit.end;
  }
  pieces.push(bytes.subarray(at));
  return pieces;
}
