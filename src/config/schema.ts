/**
 * One schema, one type. `format` names an entry of `formats.ts`; a path is relative to the file that it stands in and
 * absolute once loaded; `derived` values that are left out are computed when loading. Every key has a default and a
 * sentence; `config/lintel.yaml` says the same and a test compares them. Durations are written `90s`, `5m`, `4h`, `14d`
 * (or several: `1h30m`) and are milliseconds once loaded; sizes are octets.
 */
import { type Static, Type } from "typebox";
import { MODES } from "../mail/words.ts";
import { ConsoleSchema, ReviewSchema, WebhooksSchema } from "./schema-staff.ts";
import {
  Choice,
  Count,
  Duration,
  Durations,
  Formatted,
  List,
  Moment,
  Path,
  Port,
  Strict,
  Text,
} from "./schema-words.ts";

export const ListenerSchema = Type.Object(
  {
    host: Text("Address to listen on", "127.0.0.1", "ip"),
    port: Port("Port; 0 takes a free one"),
    kind: Choice(
      ["starttls", "implicit", "trusted"],
      "starttls (587), implicit TLS (465), or trusted: a relay in front",
    ),
    networks: Type.Optional(
      List(Type.String({ format: "cidr" }), "trusted: TCP peers that may connect, as CIDR; required there"),
    ),
    xclient: Type.Optional(
      List(
        Type.String({ format: "cidr" }),
        "trusted: peers (CIDR) whose XCLIENT LOGIN names the sender, as nginx sends it",
      ),
    ),
    secret: Type.Optional(
      Type.Object(
        {
          header: Formatted("header", "Header field that carries the secret; stripped"),
          value_file: Path("File with the secret"),
        },
        { ...Strict, description: "trusted, shared cloud addresses: a secret per tenant, compared in constant time" },
      ),
    ),
    unknown_sender: Type.Optional(
      Choice(
        ["refuse", "forward"],
        "trusted: a sender who is no member is refused, or forwarded unjudged and audited",
        "refuse",
      ),
    ),
  },
  Strict,
);

export const SmartHostSchema = Type.Object(
  {
    host: Formatted("host", "Name or address of the smart host"),
    port: Port("Port", 25),
    tls: Type.Optional(
      Choice(
        ["off", "opportunistic", "required"],
        "off | opportunistic | required; default: required off loopback, off on it",
      ),
    ),
    connections: Count("Connections kept at most", 10),
    auth: Type.Optional(
      Type.Object(
        {
          user: Text("Login"),
          password: Type.Optional(Type.String({ description: "Better: password_file", writeOnly: true })),
          password_file: Type.Optional(Path("File with the password")),
        },
        { ...Strict, description: "Login at the smart host" },
      ),
    ),
    ca_file: Type.Optional(Path("Certificates to trust instead of the system's, PEM")),
    servername: Type.Optional(Text("Name its certificate must bear, when it differs from host")),
    connect_timeout: Duration("How long a connection may take", "30s"),
    reply_timeout: Duration("How long a reply may take; RFC 5321 4.5.3.2 asks for 10 minutes after the data", "10m"),
    sender_domains: Type.Optional(
      List(Type.String({ format: "domain" }), "smart_hosts only: domains of senders that take this one"),
    ),
  },
  Strict,
);

const ModeExceptionSchema = Type.Object(
  {
    mode: Choice(MODES, "The mode that holds here"),
    pack: Type.Optional(Text("Only this pack")),
    rule: Type.Optional(Text("Only this rule")),
    group: Type.Optional(Text("Only senders in this group")),
    from: Type.Optional(Moment("From this time on, ISO 8601")),
    until: Type.Optional(Moment("Until before this time, ISO 8601")),
  },
  Strict,
);

export const ConfigSchema = Type.Object(
  {
    hostname: Type.String({
      description: "Our name in greetings, Received fields and reports; default: this machine's name",
      format: "name",
      minLength: 1,
      derived: true,
    }),
    data_dir: Text("Database, spool, certificate of our own; relative to this file", "./data", "path"),
    association: Type.Object(
      {
        name: Text("As members read it in notices", "the association"),
        domains: List(Type.String({ format: "domain" }), "Domains of the association itself"),
        postal_address: Text("Postal address", ""),
        contact: Text("Whom members ask; shown in notices. Default: postmaster@hostname", "", "address"),
      },
      Strict,
    ),
    policies: List(Type.String(), "Packs in force, files of policies_dir without .yaml", ["ala", "bulk-mail-law"]),
    policies_dir: Text("Where packs are; default: config/policies of this installation", "", "path"),
    rules_url: Text(
      "Address of the rules' pages; {rule} is filled in. Default: where web serves them, public_url/rules/{rule}",
      "",
      "rule-url",
    ),
    mode: Choice(MODES, "observe | advise | enforce", "enforce"),
    modes: List(ModeExceptionSchema, "Exceptions by pack, rule, group and date; the last that matches wins"),
    submission: Type.Object(
      {
        max_size: Count("Largest message taken, octets", 26_214_400),
        max_recipients: Count(
          "Recipients per message; more get 452 4.5.3 (at least 100, RFC 5321 4.5.3.1.8)",
          1000,
          100,
        ),
        listeners: List(ListenerSchema, "Where we listen", [
          { host: "127.0.0.1", port: 2587, kind: "starttls" },
          { host: "127.0.0.1", port: 2465, kind: "implicit" },
        ]),
        tls: Type.Optional(
          Type.Object(
            { cert: Path("Certificate chain, PEM file"), key: Path("Private key, PEM file") },
            {
              ...Strict,
              description: "Without it, and only on loopback, a certificate of our own is made at first start",
            },
          ),
        ),
        resubmission_window: Duration(
          "The same bytes again within this time, after a reply that may be lost, are the same message",
          "1h",
        ),
        connections: Count("Connections at once, all clients", 500),
        connections_per_address: Count("Connections at once from one address", 50),
        commands_per_session: Count("Commands in one session before 421", 10_000),
        idle_timeout: Duration("Silence before 421 (RFC 5321 4.5.3.2.7 asks for 5 minutes)", "5m"),
        command_deadline: Duration("A command line must be complete within this time", "1m"),
        data_deadline: Duration("The data must be complete within this time", "30m"),
        session_deadline: Duration("A session ends after this time", "4h"),
        max_line: Count("Longest line in the data, octets without CRLF (RFC 5321 4.5.3.1.6: 998)", 998),
        auth: Type.Object(
          {
            cache: Duration("How long a verified login is remembered, in memory", "5m"),
            failures: Count("Failures per user, and per address, before throttling", 5),
            throttle: Duration("First pause after that; doubles with each failure, up to an hour", "10s"),
            concurrency: Count("Password hashes computed at once", 2),
          },
          Strict,
        ),
      },
      Strict,
    ),
    parse: Type.Object(
      {
        workers: Count("Worker threads that read messages", 1),
        deadline: Duration("Longest a message may take; then it is not inspectable", "10s"),
        queue: Count("Messages waiting for a worker before 451", 200),
        max_header_fields: Count("More header fields than this are not judged but held", 1000),
        max_header_bytes: Count("More header octets than this are not judged but held", 262_144),
        max_depth: Count("Nesting of MIME parts", 20),
        max_parts: Count("Number of MIME parts", 500),
        max_text: Count("Characters of visible text that are judged", 262_144),
      },
      Strict,
    ),
    smart_host: SmartHostSchema,
    smart_hosts: List(SmartHostSchema, "More smart hosts, each with sender_domains; smart_host takes the rest"),
    delivery: Type.Object(
      {
        schedule: Durations("Pauses between attempts; the last repeats", ["1m", "5m", "15m", "30m", "1h", "2h", "4h"]),
        jitter: Type.Number({
          description: "Share of a pause that is random, 0..1",
          default: 0.2,
          minimum: 0,
          maximum: 1,
        }),
        give_up_after: Duration("Then a DSN says that it failed (RFC 5321 4.5.4.1: 4-5 days)", "5d"),
        delay_notice_after: Duration("Then a DSN says that it is late (RFC 3461)", "4h"),
        lease: Duration("How long an attempt may hold an envelope before another may try", "15m"),
      },
      Strict,
    ),
    held: Type.Object(
      {
        max_age: Duration("How long a message is held at most", "14d"),
        fate: Choice(["refuse", "release"], "What happens then; the sender is told", "refuse"),
        keep_refused: Duration("How long the text of refused mail stays, for appeals; 0s deletes it at once", "90d"),
      },
      Strict,
    ),
    review: ReviewSchema,
    webhooks: WebhooksSchema,
    preflight: Type.Object(
      {
        mailbox: Text("Local part that members mail drafts to, at hostname; empty turns it off", "check", "mailbox"),
        per_day: Count("Drafts that a member may have checked in a day", 50),
      },
      Strict,
    ),
    clearance: Type.Object(
      {
        mailbox: Text(
          "Local part that members mail campaigns to for clearance, at hostname; empty turns it off",
          "clearance",
          "mailbox",
        ),
        per_day: Count("Clearances that a member may ask for in a day", 5),
      },
      Strict,
    ),
    facts: Type.Object({ window: Duration("Window in which look-alikes and recipients are counted", "14d") }, Strict),
    consent: Type.Object(
      {
        mailbox: Text(
          "Local part that members mail requests for consent to, at hostname; empty turns it off",
          "consent",
          "mailbox",
        ),
        requests_per_day: Count("Requests for consent that a member may make in a day", 20),
        request_pause: Duration("How long the same person is not asked again by the same member", "90d"),
        inquiry_months: Count("Months that requested-follow-up and inquiry count (std 95)", 6),
        implied_months: Count("Months that the other implied bases count (std 95)", 24),
      },
      Strict,
    ),
    notices: Type.Object(
      {
        from: Text("Sender of notices; default: postmaster@hostname", "", "address"),
        language: Text("Language where a member has none", "en", "language"),
        dir: Text("Wording; default: config/notices of this installation", "", "path"),
        per_hour: Count("Notices that a member gets in an hour one by one; more come together in a digest", 20),
      },
      Strict,
    ),
    inbound: Type.Object(
      {
        listeners: List(
          Type.Object(
            { host: Text("Address to listen on", "127.0.0.1", "ip"), port: Port("Port; 0 takes a free one") },
            Strict,
          ),
          "Where mail from outside comes in: opt-outs, complaints, bounces, postmaster; none: no inbound door",
        ),
        domain: Text("Domain of these addresses, whose MX leads here; default: hostname", "", "name"),
        postmaster: Text("Where mail to postmaster goes; default: association.contact", "", "address"),
        max_size: Count("Largest message taken, octets", 10_485_760),
        verp: Type.Boolean({
          description: "Forwarded mail gets a reverse-path of ours per recipient, so that what comes back is known",
          default: false,
        }),
        complaint_letters_per_day: Count("Letters that ask one address to confirm a complaint, in a day", 5),
        soft_bounces: Count("Temporary failures of one mailbox within 30 days until it counts as gone", 5),
      },
      Strict,
    ),
    dkim: List(
      Type.Object(
        {
          domain: Formatted(
            "domain",
            "Domain of From that it signs for, subdomains without a key of their own included",
          ),
          selector: Formatted("selector", "Selector of the DNS record"),
          key_file: Path("Private RSA key, PEM; `lintel dkim new` makes one"),
        },
        Strict,
      ),
      "Keys that outgoing mail is signed with",
    ),
    web: Type.Object(
      {
        host: Text("Address to listen on", "127.0.0.1", "ip"),
        port: Port("Port; 0 takes a free one", 8025),
        public_url: Text("How people reach it", "http://127.0.0.1:8025", "url"),
        trusted_proxies: List(
          Type.String({ format: "cidr" }),
          "Proxies in front, whose X-Forwarded-For is believed (CIDR)",
        ),
        links_per_hour: Count("Letters with a link to their own page that one address gets in an hour", 3),
        metrics: Type.Optional(
          Type.Object(
            { host: Text("Address to listen on", "127.0.0.1", "ip"), port: Port("Port") },
            { ...Strict, description: "A listener of its own for /metrics; without it, web serves it" },
          ),
        ),
      },
      Strict,
    ),
    console: ConsoleSchema,
    store: Type.Object(
      {
        engine: Choice(["sqlite"], "sqlite", "sqlite"),
        spool_above: Count("Larger bodies go to files, octets", 65_536, 0),
        min_free: Count("Free octets of disk under which mail is refused with 452", 67_108_864, 0),
      },
      Strict,
    ),
    log: Type.Object(
      { level: Choice(["debug", "info", "warn", "error"], "debug | info | warn | error", "info") },
      Strict,
    ),
    shutdown_timeout: Duration("How long SIGTERM waits for sessions and deliveries under way", "30s"),
  },
  { ...Strict, $id: "lintel.config" },
);

export type Config = Static<typeof ConfigSchema>;
export type ListenerConfig = Static<typeof ListenerSchema>;
export type SmartHostConfig = Static<typeof SmartHostSchema>;
