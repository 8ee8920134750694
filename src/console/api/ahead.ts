/**
 * Answers that are asked for while the code that shows them still comes (start.ts). Each is taken once. They lie on the window,
 * since who asks is a file of its own.
 */
declare global {
  var answersAhead: Map<string, Promise<Response | null>> | undefined;
}

globalThis.answersAhead ??= new Map();
const answers = globalThis.answersAhead;

/** `path` as `call` takes it. Somebody came just now: their session is used. */
export function askAhead(path: string): void {
  const answer = fetch(`/api/v1${path}`, { headers: { "x-lintel": "1" } });
  answers.set(
    path,
    answer.catch(() => null),
  );
}

export function takeAhead(path: string): Promise<Response | null> | undefined {
  const answer = answers.get(path);
  answers.delete(path);
  return answer;
}

/** Once the application stands: what nobody took grows old. */
export const forgetAhead = (): void => answers.clear();
