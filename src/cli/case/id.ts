import { isRef } from "../../mail/ids.ts";
import { Refusal } from "../refusal.ts";

/** A case's number as people type it. Throws `Refusal` for what can be none. */
export function caseId(text: string): string {
  const given = text.trim().toLowerCase();
  if (!isRef(given)) throw new Refusal(`"${text.slice(0, 40)}" is no case: 12 letters and digits, as in "case list"`);
  return given;
}

export const noSuchCase = (id: string): Refusal => new Refusal(`${id}: there is no such case`);

/** A whole number from 1 on. Throws `Refusal` with the option's name. */
export function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new Refusal(`${name}: "${text.slice(0, 40)}" is no number from 1 to ${most}`);
  return number;
}
