import { describe, expect, it } from "vitest";
import { FaultList } from "../../../src/parse/faults.ts";
import { compareWithSecondReader } from "../../../src/parse/second-reader.ts";
import { crlf, HEAD, html, multipart, plain, read } from "./eml.ts";

// std 79: what was judged is what others show; std 51: what a parser cannot read is no message without findings.

const codes = async (bytes: Buffer, ours: readonly string[]) => {
  const faults = new FaultList();
  await compareWithSecondReader(bytes, ours, 10_000, faults);
  return faults.faults.map(({ kind, code }) => `${kind} ${code}`);
};
const letter = crlf(`${HEAD}\nPlease find attached the minutes of yesterday.\n`);

describe("a second reader", () => {
  it("agrees where we read every part", async () => {
    expect(await codes(letter, ["Please find attached the minutes of yesterday.\n"])).toEqual([]);
  });

  it("agrees where lines were joined and a word or two differ", async () => {
    expect(await codes(letter, ["Please find\nattached the minutes of tomorrow"])).toEqual([]);
  });

  it("differs where it shows what stands in no part of ours", async () => {
    expect(await codes(letter, ["Hello"])).toEqual(["hostile readers-differ"]);
  });

  it("compares what HTML shows, not its tags", async () => {
    const page = crlf(`${HEAD}${html("<p class='headline wonderful'>minutes</p><style>.special-offers{}</style>")}`);
    expect(await codes(page, ["minutes"])).toEqual([]);
    expect(await codes(crlf(`${HEAD}${html("<p>special offers until Friday evening</p>")}`), ["minutes"])).toEqual([
      "hostile readers-differ",
    ]);
  });

  it("that gives up is a reason to hold", async () => {
    const parts = Array.from({ length: 1100 }, () => plain("x"));
    expect(await codes(crlf(HEAD + multipart("mixed", parts)), ["x"])).toEqual(["parser failed"]);
  });
});

describe("ordinary mail passes both readers", () => {
  const inner = `${HEAD}Subject: Forwarded minutes\n\nThe minutes of our meeting in Chicago\n`;
  it.each([
    ["plain text", plain("Thank you for the minutes of yesterday")],
    ["alternatives", multipart("alternative", [plain("Thank you kindly"), html("<p>Thank you <b>kindly</b></p>")])],
    ["an attached message", multipart("mixed", [plain("See below"), `Content-Type: message/rfc822\n\n${inner}`])],
    [
      "an inline message",
      multipart("mixed", [plain("See below"), `Content-Type: message/rfc822\nContent-Disposition: inline\n\n${inner}`]),
    ],
    ["a Latin-1 part", `Content-Type: text/plain; charset=iso-8859-1\n\ncaf\xe9 d\xe9j\xe0 ouvert aujourd'hui\n`],
    [
      "flowed text",
      "Content-Type: text/plain; charset=utf-8; format=flowed\n\nThank you for the \nminutes of the \nmeeting\n",
    ],
    ["a CSV attachment", multipart("mixed", [plain("Numbers"), "Content-Type: text/csv; name=a.csv\n\nname;phone\n"])],
  ])("%s", async (_, rest) => {
    const { faults } = await read(crlf(HEAD + rest));
    expect(faults).toEqual([]);
  });
});
