/** A smart host that keeps what it is given: each message a file, its envelope in a header of ours. For the demo only. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export interface CapturingHost {
  readonly port: number;
  /** How many messages it took. */
  readonly taken: number;
  /** The last message with these words in its subject; empty when none came. */
  newest(words: string): string;
  close(): Promise<void>;
}

/** Listens on a free port of loopback; writes `0001.eml` ... into `dir`. */
export async function startCapturingHost(dir: string): Promise<CapturingHost> {
  mkdirSync(dir, { recursive: true });
  let taken = 0;
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onData(stream, session, done) {
      buffer(stream).then((bytes) => {
        taken += 1;
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? "" : mailFrom.address;
        const envelope = `X-Envelope: <${from}> -> ${rcptTo.map(({ address }) => `<${address}>`).join(" ")}\r\n`;
        writeFileSync(
          join(dir, `${String(taken).padStart(4, "0")}.eml`),
          Buffer.concat([Buffer.from(envelope), bytes]),
        );
        done();
      }, done);
    },
  });
  server.on("error", () => {});
  await new Promise<void>((up) => void server.listen(0, "127.0.0.1", up));
  return {
    port: (server.server.address() as AddressInfo).port,
    get taken() {
      return taken;
    },
    newest: (words) => newest(dir, words),
    close: () => new Promise((down) => server.close(() => down())),
  };
}

function newest(dir: string, words: string): string {
  const files = readdirSync(dir).sort().reverse();
  const mails = files.map((file) => readFileSync(join(dir, file), "latin1"));
  return mails.find((mail) => /^Subject: .*/im.exec(mail)?.[0].includes(words)) ?? "";
}
