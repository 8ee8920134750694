/** Options that several rules have. */
import { Type } from "typebox";
import { PURPOSES, type PurposeLabel } from "../mail/words.ts";

export const Purposes = (description: string, preset: readonly PurposeLabel[]) =>
  Type.Array(Type.Unsafe<PurposeLabel>({ type: "string", enum: PURPOSES }), { description, default: [...preset] });
