/** Sends the demo's messages as a member's mail client does: STARTTLS, AUTH, MAIL, RCPT, DATA. */
import { createTransport } from "nodemailer";
import { newRef } from "../../mail/ids.ts";
import type { DemoMessage } from "./messages.ts";

export interface Answer {
  readonly message: DemoMessage;
  readonly code: number;
  /** The last reply of the gateway. */
  readonly reply: string;
}

/** Sends one message; a refusal is an answer, no exception. `at`: what its Date says. */
export async function send(message: DemoMessage, port: number, password: string, at = Date.now()): Promise<Answer> {
  const client = createTransport({
    host: "127.0.0.1",
    port,
    requireTLS: true,
    // The gateway made its certificate itself a moment ago, and nobody else is on loopback.
    tls: { rejectUnauthorized: false },
    auth: { user: message.login, pass: password },
  });
  try {
    const sent = await client.sendMail({
      envelope: { from: message.reversePath ?? message.login, to: [...message.to] },
      raw: complete(message, at),
    });
    return { message, code: 250, reply: sent.response };
  } catch (error) {
    const { response, responseCode } = error as { response?: string; responseCode?: number };
    if (response === undefined || responseCode === undefined) throw error;
    return { message, code: responseCode, reply: response };
  } finally {
    client.close();
  }
}

function complete({ source, login }: DemoMessage, at: number): string {
  const id = `Message-ID: <${newRef()}@${login.split("@")[1]}>\n`;
  return `Date: ${new Date(at).toUTCString().replace("GMT", "+0000")}\n${id}${source}`.replaceAll("\n", "\r\n");
}
