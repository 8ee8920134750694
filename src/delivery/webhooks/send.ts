/** One attempt at one hook: a POST that is never redirected, in a limited time, of whose answer only the status counts. */
import type { DueHookEvent } from "../../store/port.ts";
import { signatureHeaders } from "./sign.ts";

export interface Target {
  readonly url: string;
  readonly secret: Buffer;
}

export interface Answer {
  readonly ok: boolean;
  /** One line: the status, or why there was none; nothing that the receiver wrote. */
  readonly reply: string;
  /** What the receiver asks to wait, milliseconds; 0 for nothing. */
  readonly wait: number;
}

const TIMEOUT = 10_000;
const LONGEST_WAIT = 3_600_000;

/** Never rejects. @param at Milliseconds since 1970; @param stop cuts it off. */
export async function sendHook(event: DueHookEvent, target: Target, at: number, stop: AbortSignal): Promise<Answer> {
  const timestamp = Math.floor(at / 1000);
  try {
    const response = await fetch(target.url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT), stop]),
      headers: {
        "content-type": "application/json",
        "user-agent": "lintel-webhooks/1",
        ...signatureHeaders(target.secret, { ref: event.ref, timestamp, body: event.body }),
      },
      body: event.body,
    });
    // Unread: whatever it says, however long, is nothing to us.
    await response.body?.cancel().catch(() => {});
    return answerOf(response);
  } catch (error) {
    return { ok: false, reply: reasonOf(error), wait: 0 };
  }
}

function answerOf({ status, ok, headers }: Response): Answer {
  const isRedirect = status >= 300 && status < 400;
  const seconds = Number(headers.get("retry-after") ?? "");
  const asked = status === 429 || status === 503 ? seconds * 1000 : 0;
  return {
    ok,
    reply: isRedirect ? `HTTP ${status}: redirects are not followed` : `HTTP ${status}`,
    wait: asked > 0 ? Math.min(asked, LONGEST_WAIT) : 0,
  };
}

/** The system's word for it, such as ECONNREFUSED; never an address or a message that others wrote. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "no answer";
  if (error.name === "TimeoutError") return `no answer within ${TIMEOUT / 1000} seconds`;
  if (error.name === "AbortError") return "cut off at shutdown";
  const { cause } = error;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^[A-Z0-9_]{2,60}$/.test(code) ? code : "no connection";
}
