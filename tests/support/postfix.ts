/**
 * A Postfix of the test's own: configuration, queue, log and mailboxes in a temporary directory, one port on loopback.
 * The machine's own instance is neither read nor touched. Needs root, as Postfix does.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exit, freePorts, until } from "./installation.ts";
import { requires } from "./tools.ts";

/** Delivers to mailboxes; nobody's rights are enough for that. */
const NOBODY = 65_534;

export const hasPostfix = (...more: string[]): boolean =>
  requires(["postfix", ...more], { "root, which Postfix needs": process.getuid?.() === 0 });

export interface PostfixOptions {
  /** Domains whose mail ends in the mailbox; every address of them exists. */
  readonly mailboxDomains: readonly string[];
  /** Where the rest goes. */
  readonly relayPort?: number;
  /** More of main.cf. */
  readonly main?: Readonly<Record<string, string>>;
  /** Logins that clients must use: `ann@smith.example` to a password. Each may use its own address only. */
  readonly logins?: Readonly<Record<string, string>>;
}

export interface Postfix {
  readonly port: number;
  /** Everything delivered to the mailbox domains so far, with LF, as Postfix wrote it. */
  mailbox(): string[];
  log(): string;
  close(): Promise<void>;
}

const SERVICES = `
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 1 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
relay     unix  - - n - - smtp
showq     unix  n - n - - showq
error     unix  - - n - - error
retry     unix  - - n - - error
discard   unix  - - n - - discard
virtual   unix  - n n - - virtual
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
`;

export async function startPostfix(options: PostfixOptions): Promise<Postfix> {
  const dir = mkdtempSync(join(tmpdir(), "lintel-postfix-"));
  chmodSync(dir, 0o755);
  const [port = 0] = await freePorts(1);
  for (const name of ["etc", "etc/sasl", "queue", "data", "mail"]) mkdirSync(join(dir, name), { mode: 0o755 });
  chownSync(
    join(dir, "data"),
    Number(execFileSync("id", ["-u", "postfix"])),
    Number(execFileSync("id", ["-g", "postfix"])),
  );
  chownSync(join(dir, "mail"), NOBODY, NOBODY);
  const settings = { ...mainCf(dir, options), ...(options.logins && sasl(dir, options.logins)), ...options.main };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`);
  writeFileSync(join(dir, "etc", "main.cf"), lines.join(""));
  writeFileSync(join(dir, "etc", "master.cf"), `127.0.0.1:${port} inet n - n - - smtpd${SERVICES}`);
  const log = () => {
    try {
      return readFileSync(join(dir, "postfix.log"), "utf8");
    } catch {
      return "";
    }
  };
  const child = spawn("postfix", ["-c", join(dir, "etc"), "start-fg"], { stdio: "ignore" });
  const close = async () => {
    await stop(child, join(dir, "etc"));
    rmSync(dir, { recursive: true, force: true });
  };
  try {
    await until(() => child.exitCode !== null || answers(port), 30_000);
    if (child.exitCode !== null) throw new Error("Postfix does not start");
  } catch (error) {
    const said = log();
    await close();
    throw new Error(`${error}\n${said}`);
  }
  return { port, mailbox: () => mailbox(join(dir, "mail")), log, close };
}

const mainCf = (dir: string, { mailboxDomains, relayPort }: PostfixOptions): Record<string, string> => ({
  compatibility_level: "3.6",
  queue_directory: join(dir, "queue"),
  data_directory: join(dir, "data"),
  mail_owner: "postfix",
  maillog_file: join(dir, "postfix.log"),
  maillog_file_prefixes: dir,
  myhostname: "postfix.test",
  mydestination: "",
  inet_interfaces: "127.0.0.1",
  inet_protocols: "ipv4",
  mynetworks: "127.0.0.0/8",
  smtpd_relay_restrictions: "permit_mynetworks, reject",
  smtpd_peername_lookup: "no",
  smtpd_client_connection_rate_limit: "0",
  alias_maps: "",
  alias_database: "",
  local_recipient_maps: "",
  virtual_mailbox_domains: mailboxDomains.join(", "),
  virtual_mailbox_base: join(dir, "mail"),
  virtual_mailbox_maps: "static:inbox/",
  virtual_uid_maps: `static:${NOBODY}`,
  virtual_gid_maps: `static:${NOBODY}`,
  virtual_minimum_uid: "100",
  smtp_host_lookup: "native",
  default_transport: relayPort === undefined ? "error:5.4.4 no way out of this test" : "smtp",
  ...(relayPort !== undefined && { relayhost: `[127.0.0.1]:${relayPort}` }),
});

/** Cyrus SASL with a password file of its own; the reverse-path must be the login's own address. */
function sasl(dir: string, logins: Readonly<Record<string, string>>): Record<string, string> {
  // Debian's Postfix looks here whatever cyrus_sasl_config_path says.
  const place = join(dir, "etc", "sasl");
  const passwords = join(place, "sasldb2");
  for (const [login, password] of Object.entries(logins)) {
    const [user = "", realm = ""] = login.split("@");
    execFileSync("saslpasswd2", ["-p", "-c", "-f", passwords, "-u", realm, user], { input: password });
  }
  chmodSync(passwords, 0o644);
  writeFileSync(
    join(place, "smtpd.conf"),
    `pwcheck_method: auxprop\nauxprop_plugin: sasldb\nmech_list: PLAIN LOGIN\nsasldb_path: ${passwords}\n`,
  );
  const owners = Object.keys(logins).map((login) => `{${login}=${login}}`);
  return {
    smtpd_sasl_auth_enable: "yes",
    cyrus_sasl_config_path: place,
    smtpd_sasl_security_options: "noanonymous",
    smtpd_sender_login_maps: `inline:{ ${owners.join(", ")} }`,
    smtpd_sender_restrictions: "reject_sender_login_mismatch",
    smtpd_relay_restrictions: "permit_sasl_authenticated, reject",
  };
}

/** Out: whether it greets. */
const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("data", () => end(true));
    socket.once("error", () => end(false));
    socket.setTimeout(2_000, () => end(false));
  });

async function stop(child: ChildProcess, config: string): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    execFileSync("postfix", ["-c", config, "stop"], { stdio: "ignore" });
  } catch {
    child.kill("SIGTERM");
  }
  await exit(child);
}

function mailbox(base: string): string[] {
  try {
    const place = join(base, "inbox", "new");
    return readdirSync(place)
      .sort()
      .map((name) => readFileSync(join(place, name), "latin1"));
  } catch {
    return [];
  }
}
