/**
 * One schema, one type. `format` names an entry of `formats.ts`; a path is relative to the file that it stands in and
 * absolute once loaded; `derived` values that are left out are computed when loading. Every key has a default and a sentence; `config/lintel.yaml` says the same and a test compares
 * them. Durations are written `90s`, `5m`, `4h`, `14d` (or several: `1h30m`) and are milliseconds once loaded; sizes are
 * octets.
 */
import { type Static, type TSchema, Type } from "typebox";
import { HOOK_EVENTS, MODES, REMINDED, STAFF_ROLES, WEEKDAYS } from "../mail/words.ts";

const Strict = { additionalProperties: false } as const;
const Choice = <const T extends readonly string[]>(values: T, description: string, fallback?: T[number]) =>
  Type.Unsafe<T[number]>({ type: "string", enum: values, description, ...(fallback && { default: fallback }) });
const Text = (description: string, fallback?: string, format?: string) =>
  Type.String({ description, ...(fallback !== undefined && { default: fallback }), ...(format && { format }) });
const Formatted = (format: string, description: string) => Type.String({ description, format });
const Path = (description: string) => Formatted("path", description);
const Count = (description: string, fallback: number, minimum = 1) =>
  Type.Integer({ description, default: fallback, minimum });
const Duration = (description: string, fallback: string) =>
  Type.Unsafe<number>({ duration: true, description, default: fallback });
const Durations = (description: string, fallback: string[]) =>
  Type.Unsafe<number[]>({ durations: true, description, default: fallback });
const Moment = (description: string) => Type.Unsafe<number>({ moment: true, description });
const Port = (description: string, fallback?: number) =>
  Type.Integer({ description, minimum: 0, maximum: 65535, ...(fallback !== undefined && { default: fallback }) });
const List = <T extends TSchema>(items: T, description: string, fallback: unknown[] = []) =>
  Type.Array(items, { description, default: fallback });

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

const OidcSchema = Type.Object(
  {
    issuer: Formatted("url", "Address of the provider, as its discovery document names it"),
    client_id: Text("As the provider knows us"),
    client_secret_file: Type.Optional(Path("File with the secret; without it we are a public client")),
    button: Text("What the button says", "Sign in with the association's account"),
    roles_claim: Text("Claim that lists what a person is at the provider", "groups"),
    roles: List(
      Type.Object(
        { value: Text("A value of that claim"), role: Choice(STAFF_ROLES, "The role that it gives here") },
        Strict,
      ),
      "Who becomes what; without any, nobody gets an account by signing in",
    ),
    groups_claim: Type.Optional(Text("Claim that lists the groups whose mail a new account sees; default: all groups")),
  },
  { ...Strict, description: "Sign-in through the association's own login (OpenID Connect), beside passwords" },
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
      },
      Strict,
    ),
    review: Type.Object(
      {
        calendar: Type.Object(
          {
            timezone: Text("Time zone of the office, as IANA names it", "UTC", "timezone"),
            days: List(Choice(WEEKDAYS, "A day of the week"), "Working days", [...WEEKDAYS.slice(0, 5)]),
            hours: Text("Working hours, by the clock of that zone", "09:00-17:00", "hours"),
            holidays: List(Type.String({ format: "date" }), "Days on which nobody works, as 2027-12-24"),
          },
          Strict,
        ),
        reminders: List(
          Type.Object(
            {
              to: Choice(REMINDED, "Who is reminded of what waits: on-duty | deputies | managers"),
              hours: Type.Optional(
                Type.Integer({ description: "After so many working hours", minimum: 1, maximum: 200 }),
              ),
              days: Type.Optional(Type.Integer({ description: "After so many working days", minimum: 1, maximum: 60 })),
            },
            Strict,
          ),
          "Who is reminded of held mail, and after how long; one digest for each person and half day at most",
          [
            { to: "on-duty", hours: 4 },
            { to: "deputies", days: 1 },
            { to: "managers", days: 2 },
          ],
        ),
        undo: Duration("How long a decision may be taken back before it is carried out", "10s"),
        urgent_per_week: Count("Held messages that a member may mark urgent within seven days", 2, 0),
        last_resort: Text("Login of the staff member who decides what nobody else may decide; empty: nobody", ""),
      },
      Strict,
    ),
    webhooks: List(
      Type.Object(
        {
          name: Formatted("hook-name", "What it is called on the console's page and in the trail"),
          url: Formatted("hook-url", "Where it is told; https, or http to this machine"),
          events: List(Choice(HOOK_EVENTS, "A kind of event"), "What it is told of"),
          secret_file: Path("File with the secret that it verifies by: whsec_ and base64 of 24 to 64 octets"),
          audience: Choice(
            ["staff", "sender"],
            "staff: the association's own systems; sender: systems of members, told what a sender may know",
            "sender",
          ),
          groups: List(Type.String(), "Only what concerns members of these groups; none: all"),
          addresses: Type.Boolean({ description: "Addresses stand in it, not only opaque ids", default: false }),
        },
        Strict,
      ),
      "Systems that are told of what happens, by signed HTTP requests",
    ),
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
    console: Type.Object(
      {
        listener: Type.Optional(
          Type.Object(
            { host: Text("Address to listen on", "127.0.0.1", "ip"), port: Port("Port; 0 takes a free one") },
            { ...Strict, description: "A listener of its own for console and API; without it, web serves them" },
          ),
        ),
        public_url: Type.Optional(Formatted("url", "How staff reach it; default: web.public_url")),
        session_idle: Duration("A session that was not used for this long ends", "1h"),
        session_max: Duration("A session ends after this time, whatever comes", "12h"),
        second_factor: Choice(
          ["required", "optional"],
          "required: who has none sets one up at the next login, before anything else",
          "required",
        ),
        failures: Count("Failed logins before the first pause, per account and per address", 5),
        throttle: Duration("The first pause; it doubles with each failure, up to an hour", "30s"),
        requests_per_minute: Count("Requests to the API that one caller may make; one address ten times as many", 1200),
        oidc: Type.Optional(OidcSchema),
      },
      Strict,
    ),
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
