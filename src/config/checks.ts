/** What a schema cannot say: keys that need or exclude each other, files that must exist, sockets that collide. */
import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { isIP } from "node:net";
import { join } from "node:path";
import { domainKey } from "../mail/address.ts";
import { formatPath } from "./fault.ts";
import { installedPolicies } from "./paths.ts";
import type { Path } from "./reader.ts";
import type { Config, ListenerConfig, SmartHostConfig } from "./schema.ts";
import { isKeyFault, readSigningKey } from "./signing-key.ts";
import { didYouMean } from "./suggest.ts";
import { checkReview, checkWebhooks } from "./webhooks.ts";

/** Reports a fault at a path of the configuration. */
export type Blame = (path: Path, what: string, remedy: string) => void;

export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

/** One check and the keys that it reads; it runs when all of them are sound, whatever else is wrong. */
interface Check {
  readonly reads: readonly string[];
  run(): void;
}

/**
 * Runs every check whose keys could be read.
 * @param config as read, paths absolute, what is left out not yet filled in
 * @param sound whether everything at and under a path could be read
 */
export function checkConfig(config: Config, sound: (path: string) => boolean, blame: Blame): void {
  const checks: Check[] = [
    ...listenersOf(config).map((listener, index) => ({
      reads: [`submission.listeners[${index}]`],
      run: () => checkListener(listener, config, ["submission", "listeners", index], blame),
    })),
    { reads: ["submission.tls"], run: () => checkTls(config, blame) },
    { reads: ["submission.listeners", "web", "inbound.listeners"], run: () => checkPorts(config, blame) },
    { reads: ["inbound", "hostname", "association.contact"], run: () => checkDoor(config, blame) },
    { reads: ["inbound"], run: () => checkReversePaths(config, blame) },
    { reads: ["web.trusted_proxies"], run: () => checkProxies(config, blame) },
    { reads: ["clearance.mailbox", "consent.mailbox", "preflight.mailbox"], run: () => checkMailboxes(config, blame) },
    { reads: ["smart_host"], run: () => checkMainHost(config.smart_host, blame) },
    { reads: ["smart_hosts"], run: () => checkSmartHosts(config, blame) },
    { reads: ["policies", "policies_dir"], run: () => checkPacks(config, blame) },
    { reads: ["policies", "modes"], run: () => checkModes(config, blame) },
    { reads: ["console", "web.public_url"], run: () => checkOidc(config, blame) },
    { reads: ["dkim"], run: () => checkKeys(config, blame) },
    { reads: ["review"], run: () => checkReview(config, blame) },
    { reads: ["webhooks"], run: () => checkWebhooks(config, blame) },
  ];
  for (const { reads, run } of checks) if (reads.every(sound)) run();
}

/** The listeners that were read at all, each sound or not. */
function listenersOf(config: Partial<Config>): readonly ListenerConfig[] {
  const listeners: unknown = config.submission?.listeners;
  return Array.isArray(listeners) ? listeners : [];
}

function checkListener(listener: ListenerConfig, config: Config, path: Path, blame: Blame): void {
  if (listener.kind !== "trusted") {
    for (const key of ["networks", "xclient", "secret", "unknown_sender"] as const) {
      if (listener[key] === undefined) continue;
      blame([...path, key], `means nothing for kind ${listener.kind}`, "remove it, or make the listener trusted");
    }
    if (!isLoopback(listener.host) && !config.submission.tls) {
      blame([...path, "host"], `${listener.host} is not loopback and there is no certificate`, "set submission.tls");
    }
    return;
  }
  if (!listener.networks?.length) {
    blame([...path, "networks"], "a trusted listener needs the networks it trusts", 'name them, as ["10.1.2.0/24"]');
  }
  listener.networks?.forEach((network, index) => {
    if (!network.endsWith("/0") || listener.secret) return;
    blame([...path, "networks", index], `${network} trusts everybody`, "name the relay's own network or set secret");
  });
  if (listener.secret) readable(listener.secret.value_file, [...path, "secret", "value_file"], blame);
}

function checkTls(config: Config, blame: Blame): void {
  const { tls } = config.submission;
  if (!tls) return;
  readable(tls.cert, ["submission", "tls", "cert"], blame);
  readable(tls.key, ["submission", "tls", "key"], blame);
}

function checkPorts(config: Config, blame: Blame): void {
  const sockets: { host: string; port: number; path: Path }[] = [
    { ...config.web, path: ["web"] },
    ...(config.web.metrics ? [{ ...config.web.metrics, path: ["web", "metrics"] }] : []),
    ...config.submission.listeners.map(({ host, port }, index) => ({
      host,
      port,
      path: ["submission", "listeners", index],
    })),
    ...config.inbound.listeners.map(({ host, port }, index) => ({ host, port, path: ["inbound", "listeners", index] })),
  ];
  const everywhere = (host: string) => host === "0.0.0.0" || host === "::";
  sockets.forEach(({ host, port, path }, index) => {
    const other = sockets.slice(0, index).find((each) => {
      const meets = each.host === host || everywhere(each.host) || everywhere(host);
      return port !== 0 && each.port === port && meets;
    });
    if (!other) return;
    blame([...path, "port"], `${host}:${port} is taken by ${formatPath(other.path)}`, "choose another port");
  });
}

/** Every mail server has a postmaster that is read (RFC 5321 4.5.1), and one of our own would send its mail to itself. */
function checkDoor({ inbound, hostname, association }: Config, blame: Blame): void {
  if (inbound.listeners.length === 0) return;
  const path = ["inbound", "postmaster"];
  const postmaster = inbound.postmaster || association.contact;
  const domain = (inbound.domain || (hostname ?? "")).toLowerCase(); // hostname may not be filled in yet
  if (postmaster === "") {
    blame(path, "mail to postmaster has nowhere to go", "name a mailbox, or set association.contact");
  } else if (domainKey(postmaster.slice(postmaster.lastIndexOf("@") + 1)) === domain) {
    blame(path, `${postmaster} is at ${domain}, whose mail leads back here`, "name a mailbox elsewhere");
  }
}

/** Bounces to a domain where nobody listens are lost, and their senders never hear of them. */
function checkReversePaths({ inbound }: Config, blame: Blame): void {
  if (!inbound.verp || inbound.listeners.length > 0) return;
  blame(["inbound", "verp"], "needs the door that bounces come back to", "name inbound.listeners, or remove verp");
}

/** Codes and tokens of logins pass between us and the provider: never in clear, but on this machine. */
function checkOidc({ console: { oidc, public_url }, web }: Config, blame: Blame): void {
  if (!oidc) return;
  const inClear = (text: string) => text.startsWith("http:") && !isLoopback(new URL(text).hostname);
  if (inClear(oidc.issuer)) blame(["console", "oidc", "issuer"], `${oidc.issuer} is in clear`, "write https");
  if (inClear(public_url ?? web.public_url))
    blame(["console", "oidc"], "needs a console that is reached over https", "set console.public_url");
  if (oidc.client_secret_file) readable(oidc.client_secret_file, ["console", "oidc", "client_secret_file"], blame);
}

/** Whoever connects would say where they are, and no limit per address would hold. */
function checkProxies({ web }: Config, blame: Blame): void {
  web.trusted_proxies.forEach((network, index) => {
    if (!network.endsWith("/0")) return;
    blame(["web", "trusted_proxies", index], `${network} trusts everybody`, "name the proxies' own addresses");
  });
}

/** Mail to these means something already: our own letters come from postmaster, and strangers write to the others. */
const TAKEN = ["postmaster", "abuse", "complaints", "unsubscribe", "bounces"];

function checkMailboxes({ consent, preflight, clearance }: Config, blame: Blame): void {
  const names = [
    { section: "preflight", name: preflight.mailbox.toLowerCase(), what: "drafts" },
    { section: "consent", name: consent.mailbox.toLowerCase(), what: "requests" },
    { section: "clearance", name: clearance.mailbox.toLowerCase(), what: "campaigns" },
  ];
  names.forEach(({ section, name }, index) => {
    const path = [section, "mailbox"];
    if (TAKEN.includes(name)) blame(path, `mail to ${name} is for others`, "choose another name");
    const before = names.slice(0, index).find((other) => name !== "" && other.name === name);
    if (!before) return;
    const what = `${before.what} are mailed to ${name} (${before.section}.mailbox)`;
    blame(path, what, "choose another name for one of them");
  });
}

function checkMainHost(host: SmartHostConfig, blame: Blame): void {
  checkSmartHost(host, ["smart_host"], blame);
  if (host.sender_domains) {
    blame(["smart_host", "sender_domains"], "belongs to smart_hosts", "remove it: smart_host takes all other senders");
  }
}

function checkSmartHosts(config: Config, blame: Blame): void {
  const seen = new Set<string>();
  config.smart_hosts.forEach((host, index) => {
    const path = ["smart_hosts", index];
    checkSmartHost(host, path, blame);
    if (!host.sender_domains?.length) {
      blame([...path, "sender_domains"], "says for which senders it is", "name their domains");
    }
    host.sender_domains?.forEach((domain, at) => {
      const key = domain.toLowerCase();
      if (seen.has(key)) blame([...path, "sender_domains", at], `${domain} has a smart host already`, "remove one");
      seen.add(key);
    });
  });
}

function checkSmartHost(host: SmartHostConfig, path: Path, blame: Blame): void {
  if (host.port === 0) blame([...path, "port"], "0 is no port to connect to", "name the smart host's port");
  if (host.ca_file !== undefined) readable(host.ca_file, [...path, "ca_file"], blame);
  const { auth } = host;
  if (!auth) return;
  if (auth.password !== undefined && auth.password_file !== undefined) {
    blame([...path, "auth", "password"], "password and password_file are both given", "keep password_file");
  } else if (auth.password_file !== undefined) {
    readable(auth.password_file, [...path, "auth", "password_file"], blame);
  } else if (auth.password === undefined) {
    blame([...path, "auth", "password_file"], "is missing", "name the file with the password");
  }
  if (host.tls === "off" && !isLoopback(host.host)) {
    blame([...path, "tls"], "off would send the password in clear text", "set required");
  }
}

function checkPacks(config: Config, blame: Blame): void {
  const dir = config.policies_dir || installedPolicies;
  const known = packNames(dir);
  if (known === null) {
    blame(["policies_dir"], `${dir} is no folder that can be read`, "name the folder of the packs");
    return;
  }
  config.policies.forEach((name, index) => {
    const path = ["policies", index];
    if (!known.includes(name)) blame(path, `there is no pack ${name} in ${dir}`, didYouMean(name, known));
    if (config.policies.indexOf(name) < index) blame(path, `${name} stands here twice`, "remove one");
  });
}

function checkModes(config: Config, blame: Blame): void {
  config.modes.forEach(({ pack, from, until }, index) => {
    if (pack !== undefined && !config.policies.includes(pack)) {
      blame(["modes", index, "pack"], `${pack} is not among the policies`, didYouMean(pack, config.policies));
    }
    if (from !== undefined && until !== undefined && until <= from) {
      blame(["modes", index, "until"], "ends before it begins", "let until be after from");
    }
  });
}

/** A key that signs nothing would send mail out unsigned, and a second key of a domain would never be used. */
function checkKeys(config: Config, blame: Blame): void {
  const seen = new Set<string>();
  config.dkim.forEach(({ domain, key_file }, index) => {
    const name = domain.toLowerCase();
    if (seen.has(name)) blame(["dkim", index, "domain"], `${domain} has a key already`, "keep the one to sign with");
    seen.add(name);
    const key = readSigningKey(key_file);
    if (isKeyFault(key)) blame(["dkim", index, "key_file"], key.what, key.remedy);
  });
}

/** The packs in a folder, by name; null when it cannot be read. */
export function packNames(dir: string): string[] | null {
  try {
    const files = readdirSync(dir).filter((file) => file.endsWith(".yaml"));
    return files.map((file) => file.slice(0, -".yaml".length)).sort();
  } catch {
    return null;
  }
}

function readable(file: string, path: Path, blame: Blame): void {
  try {
    accessSync(file, constants.R_OK);
    if (!statSync(file).isFile()) blame(path, `${file} is no file`, "name a file");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    blame(path, `${file} cannot be read (${code})`, "check the path and its permissions");
  }
}

/** A host that a smart host's TLS default calls local. */
export const tlsDefault = (host: string): "off" | "required" => (isLoopback(host) ? "off" : "required");

export const packFile = (dir: string, name: string): string => join(dir, `${name}.yaml`);
