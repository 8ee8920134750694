/** Real mail clients over both listeners with a login; what they sent is read back from the smart host. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import nodemailer from "nodemailer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GatewayProcess, PASSWORD, receivedAbove, startGatewayProcess } from "../support/gateway.ts";
import { type Sink, startSink } from "../support/scripted-sink.ts";
import { requires } from "../support/tools.ts";
import { letter, MEMBERS } from "./people.ts";

let sink: Sink;
let gateway: GatewayProcess;
beforeAll(async () => {
  sink = await startSink();
  gateway = await startGatewayProcess({
    members: [MEMBERS],
    smartHost: sink.port,
    listeners: ["kind: starttls", "kind: implicit"],
    submission: "auth: { failures: 100 }",
  });
});
afterAll(async () => {
  await gateway?.close();
  await sink?.close();
});

const FROM = "ann@smith.example";
const TO = ["dan@mills.example", "bob@jones.example"];

interface Job {
  readonly port: number;
  readonly implicit: boolean;
  /** The letter, with CRLF. */
  readonly source: string;
  /** A file with it. */
  readonly file: string;
  /** The gateway's own certificate: every client verifies it. */
  readonly ca: string;
}

/** Runs a program; its output, also when it fails. */
function run(program: string, args: readonly string[], input = ""): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(program, args, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? -1 : 0;
      resolve({ code, output: `${stdout}${stderr}` });
    });
    child.stdin?.end(input, "latin1");
  });
}

const PYTHON = `
import smtplib, ssl, sys
kind, port, ca, user, password, file, *to = sys.argv[1:]
context = ssl.create_default_context(cafile=ca)
if kind == "implicit":
    client = smtplib.SMTP_SSL("localhost", int(port), context=context)
else:
    client = smtplib.SMTP("localhost", int(port))
    client.starttls(context=context)
client.login(user, password)
refused = client.sendmail(user, to, open(file, "rb").read())
client.quit()
sys.exit(1 if refused else 0)
`;

const CLIENTS: Record<
  string,
  { needs: string[]; send: (job: Job, user: string, password: string) => Promise<{ code: number; output: string }> }
> = {
  swaks: {
    needs: ["swaks"],
    send: ({ port, implicit, source, ca }, user, password) =>
      run(
        "swaks",
        [
          ...["--server", "localhost", "--port", String(port), implicit ? "--tls-on-connect" : "--tls"],
          ...["--tls-verify", "--tls-ca-path", ca, "--auth", "LOGIN", "--auth-user", user, "--auth-password", password],
          ...["--from", FROM, "--to", TO.join(","), "--data", "-"],
        ],
        // It ends the last line itself.
        source.slice(0, -2),
      ),
  },
  curl: {
    needs: ["curl"],
    send: ({ port, implicit, file, ca }, user, password) =>
      run("curl", [
        ...["--silent", "--show-error", "--verbose", "--ssl-reqd", "--cacert", ca, "--user", `${user}:${password}`],
        ...["--mail-from", FROM, ...TO.flatMap((to) => ["--mail-rcpt", to]), "--upload-file", file],
        `${implicit ? "smtps" : "smtp"}://localhost:${port}/client.example`,
      ]),
  },
  "Python's smtplib": {
    needs: ["python3"],
    send: ({ port, implicit, file, ca }, user, password) =>
      run("python3", ["-c", PYTHON, implicit ? "implicit" : "starttls", String(port), ca, user, password, file, ...TO]),
  },
  nodemailer: {
    needs: [],
    send: async ({ port, implicit, source, ca }, user, pass) => {
      const transport = nodemailer.createTransport({
        host: "localhost",
        port,
        secure: implicit,
        requireTLS: true,
        auth: { user, pass },
        tls: { ca: readFileSync(ca) },
      });
      try {
        const { response } = await transport.sendMail({ envelope: { from: FROM, to: TO }, raw: source });
        return { code: 0, output: response };
      } catch (error) {
        return { code: 1, output: String(error) };
      } finally {
        transport.close();
      }
    },
  },
  msmtp: {
    needs: ["msmtp"],
    send: ({ port, implicit, source, ca }, user, password) =>
      run(
        "msmtp",
        [
          ...["--host=localhost", `--port=${port}`, "--tls=on", `--tls-starttls=${implicit ? "off" : "on"}`],
          ...[`--tls-trust-file=${ca}`, "--auth=on", `--user=${user}`, `--passwordeval=echo ${password}`],
          ...["--remove-bcc-headers=off", `--from=${FROM}`, "--", ...TO],
        ],
        source.replaceAll("\r\n", "\n"),
      ),
  },
};

const job = (name: string, kind: string): Job => {
  const source = letter(name);
  const implicit = kind === "implicit";
  const file = gateway.file(`${name.replace(/\W/g, "-")}-${kind}.eml`, source);
  const ca = join(gateway.dir, "data", "tls", "self-signed.crt");
  return { port: gateway.ports.listeners[implicit ? 1 : 0] ?? 0, implicit, source, file, ca };
};

for (const [name, { needs, send }] of Object.entries(CLIENTS)) {
  const there = requires(needs);
  describe(name, () => {
    it.skipIf(!there).each(["starttls", "implicit"])(
      "logs in over %s; its letter arrives unchanged below our Received",
      async (kind) => {
        const work = job(`${name} ${kind}`, kind);
        const before = sink.messages.length;
        const sent = await send(work, FROM, PASSWORD);
        expect(sent.code, sent.output).toBe(0);
        const [arrived] = (await sink.received(before + 1, 30_000)).slice(before);
        expect(arrived?.from).toBe(FROM);
        expect([...(arrived?.recipients ?? [])].sort()).toEqual([...TO].sort());
        const received = receivedAbove(arrived?.data ?? Buffer.alloc(0), work.source);
        expect(received).toContain(" with ESMTPSA ");
        // Two recipients: `for` would tell the Bcc.
        expect(received).not.toContain(" for ");
      },
    );

    it.skipIf(!there)("says so when the password is wrong, and sends nothing", async () => {
      const before = sink.messages.length;
      const sent = await send(job(`${name} wrong`, "implicit"), FROM, "not-the-password");
      expect(sent.code, sent.output).not.toBe(0);
      expect(sent.output).toMatch(/535|authentication fail|login denied|Login denied/i);
      expect(sink.messages.length).toBe(before);
    });
  });
}
