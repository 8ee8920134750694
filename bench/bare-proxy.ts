/** What lintel is measured against: smtp-server in front, nodemailer's pool behind, nothing between them. */
import { buffer } from "node:stream/consumers";
import nodemailer from "nodemailer";
import { SMTPServer } from "smtp-server";

const transport = nodemailer.createTransport({
  host: "127.0.0.1",
  port: Number(process.argv[2]),
  pool: true,
  maxConnections: 10,
  maxMessages: Number.POSITIVE_INFINITY,
  ignoreTLS: true,
});

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  disableReverseLookup: true,
  logger: false,
  async onData(stream, session, callback) {
    try {
      const raw = await buffer(stream);
      const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : "";
      await transport.sendMail({ raw, envelope: { from, to: session.envelope.rcptTo.map(({ address }) => address) } });
      callback();
    } catch (error) {
      callback(error as Error);
    }
  },
});
server.listen(0, "127.0.0.1", () => {
  const address = server.server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : 0 });
});
process.on("SIGTERM", () => process.exit(0));
