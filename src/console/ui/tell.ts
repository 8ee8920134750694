/** A word in the corner about what was done, or why it was not. */
import { notifications } from "@mantine/notifications";
import { ApiProblem } from "../api/call.ts";

/** The API writes its sentences from a small letter, as programs like them. */
export function wordsOf(error: unknown): string {
  const words = error instanceof ApiProblem ? error.message : "Something went wrong in this page. Load it again.";
  // What begins with a name or a reference stays as it is.
  const sentence = /^[a-z]+[ ,]/.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Without a name the button that closes it is read out as "button". */
const closeButtonProps = { "aria-label": "Close" };

/** It worked. */
export function done(message: string): void {
  notifications.show({ message, color: "teal", autoClose: 5_000, role: "status", closeButtonProps });
}

/** It did not; the words are the API's. */
export function failed(error: unknown): void {
  notifications.show({
    title: "That did not work",
    message: wordsOf(error),
    color: "red",
    autoClose: 12_000,
    role: "alert",
    closeButtonProps,
  });
}

/** The API's status; 0 for no answer, undefined for what is no answer of its. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof ApiProblem ? error.status : undefined;
/** The API's stable word, e.g. `claimed`. */
export const codeOf = (error: unknown): string | undefined => (error instanceof ApiProblem ? error.code : undefined);
