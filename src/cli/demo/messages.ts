/** What the demo sends: one message for each thing that can happen to mail here. */

export interface DemoMessage {
  /** What it is, for the table. */
  readonly title: string;
  /** The address that logs in. */
  readonly login: string;
  /** MAIL FROM; default the login, empty for `<>`. */
  readonly reversePath?: string;
  readonly to: readonly string[];
  /** Header fields and body, lines separated by LF; Date and Message-ID are added. */
  readonly source: string;
}

const NEWSLETTER = (unsubscribe: string) => `Subject: Smith Law Monthly - Issue 12
${unsubscribe}Content-Type: text/plain; charset=utf-8

Smith Law Monthly, the newsletter for law firm administrators

In this issue: a new rule on records retention, three questions to ask your
payroll provider, and what we learned at the spring conference.

Read more: https://smith.example/monthly/12
`;
const WAY_OUT = `List-Unsubscribe: <mailto:leave@smith.example?subject=unsubscribe>
`;

const PITCH = `Subject: Special offer for administrators: document scanning
Content-Type: text/plain; charset=utf-8

Hello,

our scanning service now starts at only $99 per month. Book a free demo this
week and get 20 % off for the first year. Order here: https://sells.example/buy

Best regards
Vic Vendor, Vendor Inc.
`;

const PEERS = ["bob", "dan", "eve", "fay", "gus", "hal"].map(
  (name, index) => `${name}@${["jones", "mills", "brown", "green", "white", "black"][index]}.example`,
);

const ANN = "From: Ann Smith <ann@smith.example>\n";
const VIC = "From: Vic Vendor <vic@sells.example>\n";

const issue = (title: string, number: number): DemoMessage => ({
  title,
  login: "ann@smith.example",
  to: ["bob@jones.example"],
  source: `${ANN}To: bob@jones.example\n${NEWSLETTER("").replace("Issue 12", `Issue ${number}`)}`,
});

/** What is sent once the gateway may add a way to opt out, and what its recipient then gets no more. */
export const STAMPED_ISSUE = issue("The newsletter, to which the gateway adds a way out", 14);
export const NEXT_ISSUE = issue("The next newsletter", 15);

export const DEMO_MESSAGES: readonly DemoMessage[] = [
  {
    title: "A letter to a member",
    login: "ann@smith.example",
    to: ["dan@mills.example"],
    source: `${ANN}To: dan@mills.example
Subject: Your question at lunch

Dan, you asked how we file engagement letters. We scan them on the day they are
signed and keep the paper for a month. Happy to show you.

Ann
`,
  },
  {
    title: "A question to many peers",
    login: "ann@smith.example",
    to: PEERS,
    source: `${ANN}To: ${PEERS.join(",\n ")}
Subject: Which time and billing software do you use?

Dear colleagues,

does anyone have experience with moving to a new time and billing system? What
did you learn, and what would you do differently? Any advice is welcome.

Ann
`,
  },
  {
    title: "A newsletter to somebody who asked for it",
    login: "ann@smith.example",
    to: ["bob@jones.example"],
    source: `${ANN}To: bob@jones.example\n${NEWSLETTER(WAY_OUT)}`,
  },
  {
    title: "The newsletter without a way to opt out",
    login: "ann@smith.example",
    to: ["bob@jones.example"],
    source: `${ANN}To: bob@jones.example\n${NEWSLETTER("")}`,
  },
  {
    title: "The newsletter to one who knows her, a stranger, and one who opted out",
    login: "ann@smith.example",
    to: ["bob@jones.example", "dan@mills.example", "fay@green.example"],
    source: `${ANN}To: Friends of Smith Law:;\n${NEWSLETTER(WAY_OUT).replace("Issue 12", "Issue 13")}`,
  },
  {
    title: "A sales pitch to a stranger",
    login: "vic@sells.example",
    to: ["dan@mills.example"],
    source: `${VIC}To: dan@mills.example\n${PITCH}`,
  },
  {
    title: "The same pitch to somebody who asked for prices",
    login: "vic@sells.example",
    to: ["eve@brown.example"],
    source: `${VIC}To: eve@brown.example\n${PITCH}`,
  },
  {
    title: "A message with two From lines",
    login: "ann@smith.example",
    to: ["dan@mills.example"],
    source: `${ANN}From: The Board <eve@brown.example>
To: dan@mills.example
Subject: Please pay

Which of the two wrote this?
`,
  },
  {
    title: "An encrypted message to a stranger",
    login: "ann@smith.example",
    to: ["gus@white.example"],
    source: `${ANN}To: gus@white.example
Subject: ...
MIME-Version: 1.0
Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b

--b
Content-Type: application/pgp-encrypted

Version: 1
--b
Content-Type: application/octet-stream

-----BEGIN PGP MESSAGE-----

hQEMA0000000000000AQf+J000000000000000000000000000000000000000
-----END PGP MESSAGE-----
--b--
`,
  },
  {
    title: "A letter from a suspended member",
    login: "sam@stone.example",
    to: ["dan@mills.example"],
    source: `From: Sam Stone <sam@stone.example>
To: dan@mills.example
Subject: Hello

Can I still write to you?
`,
  },
  {
    title: "An automatic reply, from nobody (<>)",
    login: "ann@smith.example",
    reversePath: "",
    to: ["bob@jones.example"],
    source: `${ANN}To: bob@jones.example
Subject: Out of office
Auto-Submitted: auto-replied

I am away until Monday.
`,
  },
  {
    title: "An assistant, on behalf of her principal",
    login: "pat@smith.example",
    to: ["eve@brown.example"],
    source: `${ANN}Sender: Pat Smith <pat@smith.example>
To: eve@brown.example
Subject: Thursday

Ann asks whether three o'clock suits you as well.

Pat, for Ann
`,
  },
  {
    title: "Somebody else's name in From",
    login: "pat@smith.example",
    to: ["eve@brown.example"],
    source: `From: Bob Jones <bob@jones.example>
To: eve@brown.example
Subject: Thursday

I am not really Bob.
`,
  },
];
