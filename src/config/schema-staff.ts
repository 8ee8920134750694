/** What serves the staff: reviewing held mail, the systems that are told of it, and the console. */
import { Type } from "typebox";
import { HOOK_EVENTS, REMINDED, STAFF_ROLES, WEEKDAYS } from "../mail/words.ts";
import { Choice, Count, Duration, Formatted, List, Path, Port, Strict, Text } from "./schema-words.ts";

export const ReviewSchema = Type.Object(
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
          hours: Type.Optional(Type.Integer({ description: "After so many working hours", minimum: 1, maximum: 200 })),
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
);

export const WebhooksSchema = List(
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
    groups_claim: Type.Optional(
      Text(
        "Claim that lists the groups whose mail they see, followed at every sign-in; default: all groups, until a manager says otherwise",
      ),
    ),
  },
  { ...Strict, description: "Sign-in through the association's own login (OpenID Connect), beside passwords" },
);

export const ConsoleSchema = Type.Object(
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
);
