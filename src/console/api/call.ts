/** How the console asks the API: JSON both ways, and every failure as words that can be shown. */

/** What the API said against it (RFC 9457), or that it could not be reached (status 0). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string | undefined;
  constructor(status: number, detail: string, code?: string) {
    super(detail);
    this.name = "ApiProblem";
    this.status = status;
    this.code = code;
  }
}

/** So long without a key, a click or a scroll, and what the page asks by itself keeps no session alive. */
const ATTENDED = 300_000;
let touched = Date.now();
// Tests read the list of pages outside any browser.
for (const kind of ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"])
  globalThis.window?.addEventListener(
    kind,
    () => {
      touched = Date.now();
    },
    { passive: true, capture: true },
  );

/** Whether somebody is there. */
export const isAttended = (): boolean => Date.now() - touched < ATTENDED;

const presence = (method: Method): string => (method !== "GET" || isAttended() ? "1" : "away");

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** `path` begins with a slash, under /api/v1. A `Blob` goes as it is, by its type; anything else as JSON. Throws `ApiProblem`. The answer's type is the caller's to name, from web/api. */
export async function call<Answer = void>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const type = body instanceof Blob ? body.type : "application/json";
  const answer = await fetch(`/api/v1${path}`, {
    method,
    headers: { "x-lintel": presence(method), ...(body !== undefined && { "content-type": type }) },
    ...(body !== undefined && { body: body instanceof Blob ? body : JSON.stringify(body) }),
  }).catch(() => null);
  if (!answer) throw new ApiProblem(0, method === "GET" ? UNREACHABLE : UNHEARD);
  if (!answer.ok) throw await problemOf(answer);
  if (answer.status === 204) return undefined as Answer;
  return (await answer.json()) as Answer;
}

const UNREACHABLE = "The gateway cannot be reached; try again.";
/** It may have died after it wrote and before it answered. */
const UNHEARD = "The gateway did not answer: what you asked may be done or not. Look before you do it again.";

async function problemOf(answer: Response): Promise<ApiProblem> {
  const body = (await answer.json().catch(() => ({}))) as { detail?: string; code?: string };
  return new ApiProblem(answer.status, body.detail ?? `The gateway answered ${answer.status}.`, body.code);
}

/** `?a=1&b=x` of what is set; empty for nothing. */
export function query(values: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return set.length === 0 ? "" : `?${new URLSearchParams(set.map(([key, value]) => [key, String(value)]))}`;
}
