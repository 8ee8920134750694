/** Members for tests with real clients, and a letter that none of them may change on the way. */
export const MEMBERS = `id,name,address,organisation
m-ann,Ann Smith,ann@smith.example,smith.example
m-bob,Bob Jones,bob@jones.example,jones.example
m-dan,Dan Mills,dan@mills.example,mills.example
m-eve,Eve Brown,eve@brown.example,brown.example
`;

/** CRLF, with what clients and servers like to touch: dots, blanks at line ends, tabs, folds, empty lines, a long line. */
export const letter = (name: string): string =>
  [
    "Return-Path: <forged@smith.example>",
    "From: Ann Smith <ann@smith.example>",
    "To: Dan Mills <dan@mills.example>,",
    "\tsomebody else <eve@brown.example>",
    "Bcc: bob@jones.example",
    `Subject: Your question at lunch, asked by ${name}`,
    "Date: Tue, 10 Nov 2026 09:00:00 +0000",
    `Message-ID: <${name.replace(/\W/g, "-")}@smith.example>`,
    "X-Odd:  two  spaces and a blank at the end ",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "Dan, you asked how we file engagement letters.",
    "",
    ".a line that begins with a dot",
    "..and one with two",
    ".",
    "a line that ends with blanks   ",
    "\ttabs\tand  spaces",
    "From here on the line is long:",
    "x".repeat(900),
    "",
    "",
    "Ann",
    "",
  ].join("\r\n");
