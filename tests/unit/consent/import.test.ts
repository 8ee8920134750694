import { describe, expect, it } from "vitest";
import { readTable, UnreadableTable } from "../../../src/consent/import/read.ts";
import { readRecords } from "../../../src/consent/import/records.ts";
import { TABLES } from "../../../src/consent/import/tables.ts";
import { busy } from "../../support/busy.ts";

const NOW = Date.UTC(2026, 2, 10);
const MEMBERS = "id,name,address,aliases,organisation,roles,standing,phone,listed,groups,language,until";
const CONSENTS = "recipient,grantee,scope,status,basis,at,until,purpose,evidence";

const members = (...lines: string[]) => readTable([MEMBERS, ...lines].join("\n"), TABLES.members, NOW);
const consents = (...lines: string[]) => readTable([CONSENTS, ...lines].join("\n"), TABLES.consents, NOW);

describe("records with line numbers", () => {
  it("reads every line of a broken file or refuses it by number", () => {
    const text = 'id,name\r\n1,"a ""q"" b"\r\n\r\n2,"x\ny"\n3,ab"c\n4,"d"e\n5,f\n6\n7,"never closed\n8,z\n';
    expect([...readRecords(text)]).toEqual([
      { line: 1, cells: ["id", "name"] },
      { line: 2, cells: ["1", 'a "q" b'] },
      { line: 4, cells: ["2", "x\ny"] },
      { line: 6, reason: expect.stringContaining("quote") },
      { line: 7, reason: expect.stringContaining("quote") },
      { line: 8, cells: ["5", "f"] },
      { line: 9, cells: ["6"] },
      { line: 10, reason: expect.stringContaining("not closed") },
      { line: 11, cells: ["8", "z"] },
    ]);
  });

  it("refuses a line that is too long, not the file", () => {
    const records = [...readRecords(`a,b\n${"x".repeat(100_000)}\n1,2`)];
    expect(records.map((record) => "reason" in record)).toEqual([false, true, false]);
  });

  it("stays fast on a file of quotes", () => {
    const start = busy();
    const count = [...readRecords('"\n'.repeat(20_001))].length;
    expect(count).toBeGreaterThan(0);
    expect(busy() - start).toBeLessThan(10_000);
  });
});

describe("the header", () => {
  it.each([
    ["", /is empty/],
    ["m1,Ann,ann@smith-law.example", /line 1 is no header/],
    ["id,name,adress", /no column "adress"; did you mean "address"\?.*"address" is missing/],
    ["id,name,address,id", /"id" stands there twice/],
    ["id;name;address", /separated by commas/],
    ["id,name", /"address" is missing/],
    ['id,"name', /line 1: a quote/],
  ])("refuses %j", (text, reason) => {
    expect(() => readTable(text, TABLES.members, NOW)).toThrow(UnreadableTable);
    expect(() => readTable(text, TABLES.members, NOW)).toThrow(reason);
  });

  it.each([
    ["a byte order mark", "\ufeffid,name,address"],
    ["capitals and blanks", "ID, Name ,ADDRESS"],
    ["another order", "address,id,name"],
    ["Windows line ends", "id,name,address\r"],
  ])("takes %s", (_name, header) => {
    expect(readTable(`${header}\n`, TABLES.members, NOW)).toEqual({ rows: [], refused: [] });
  });
});

describe("members", () => {
  it("reads every column", () => {
    const { rows, refused } = members(
      'm1,"Smith, Ann",Ann@Smith-Law.EXAMPLE,a.smith@mail.example; ann@old.example,Smith-Law.Example,member;Officer,warned,+1 212 555 0100,no,chapter-x;board,pt-BR,2027-03-01',
    );
    expect(refused).toEqual([]);
    expect(rows[0]).toMatchObject({
      line: 2,
      row: {
        id: "m1",
        name: "Smith, Ann",
        address: { text: "Ann@smith-law.example", key: "ann@smith-law.example" },
        aliases: [{ key: "a.smith@mail.example" }, { key: "ann@old.example" }],
        organisation: "smith-law.example",
        roles: ["member", "officer"],
        standing: "warned",
        phone: "+1 212 555 0100",
        listed: false,
        groups: ["chapter-x", "board"],
        language: "pt-BR",
        until: Date.UTC(2027, 2, 1),
      },
    });
  });

  it("fills in trailing columns that are missing", () => {
    const { rows } = members("m1,Ann,ann@smith-law.example");
    expect(rows[0]?.row).toMatchObject({
      aliases: [],
      organisation: "smith-law.example",
      roles: ["member"],
      standing: "good",
      listed: true,
      groups: [],
      language: "",
      until: null,
    });
  });

  it.each([
    [
      "m1,Ann,ann@a.example",
      ["aliases", "organisation", "roles", "standing", "phone", "listed", "groups", "language", "until"],
    ],
    ["m1,Ann,ann@a.example,,,,,,,,,", ["standing"]],
    ["m1,Ann,ann@a.example,,,,,,,,", ["until", "standing"]],
    ["m1,Ann,ann@a.example,,a.example,member,good,,yes,,en,2027-03-01", []],
  ])("says of %j what it leaves out, and takes a blank standing for none", (line, absent) => {
    expect(members(line).rows[0]?.row.absent).toEqual(absent);
  });

  it("keeps what looks like a formula as text", () => {
    const { rows } = members('m1,"=HYPERLINK(""http://x.example"",""y"")",ann@smith-law.example,,,,,+1 212');
    expect(rows[0]?.row.name).toBe('=HYPERLINK("http://x.example","y")');
    expect(rows[0]?.row.phone).toBe("+1 212");
  });

  it.each([
    ["m1,Ann,ann", /address: "ann" is no address/],
    ["m1,Ann,", /address: is missing/],
    [",Ann,ann@smith-law.example", /id: is missing/],
    ["ann@smith-law.example,Ann,ann@smith-law.example", /id: .* is no id/],
    ["m1,Ann,ann@smith-law.example,,,boss", /roles: "boss" is not possible here/],
    ["m1,Ann,ann@smith-law.example,,,membr", /did you mean "member"\?/],
    ["m1,Ann,ann@smith-law.example,,,,fine", /standing: "fine"/],
    ["m1,Ann,ann@smith-law.example,,,,,,perhaps", /listed: "perhaps" is neither yes nor no/],
    ["m1,Smith, Ann,ann@smith-law.example,,,,,,,,,", /values where the header names 12|address:/],
    ["m1,Ann,ann@smith-law.example,,,,,,,,,next year", /until: "next year" is no ISO 8601 time/],
    ["m1,Ann,ann@smith-law.example,,,,,,,,,,surplus", /has 13 values where the header names 12/],
    ["m1,A\u0000nn,ann@smith-law.example", /name: holds a line break/],
    ['m1,"A\nnn",ann@smith-law.example', /name: holds a line break/],
    [`m1,${"n".repeat(300)},ann@smith-law.example`, /name: longer than 200/],
    ["m1,Ann,ann@smith-law.example,,,,,,,,english!", /language: "english!" is no language tag/],
  ])("refuses %j with its line and reason, and reads the next", (line, reason) => {
    const { rows, refused } = members(line, "m9,Zoe,zoe@smith-law.example");
    expect(refused).toEqual([{ line: 2, reason: expect.stringMatching(reason) }]);
    expect(rows.map(({ row }) => row.id)).toEqual(["m9"]);
  });

  it("refuses the second line with one id", () => {
    const { rows, refused } = members("m1,Ann,ann@a.example", "m2,Bob,bob@a.example", "m1,Eve,eve@a.example");
    expect(rows).toHaveLength(2);
    expect(refused).toEqual([{ line: 4, reason: "has the same id as line 2" }]);
  });
});

describe("consents", () => {
  it("reads every column", () => {
    const { rows, refused } = consents(
      'bob@jones.example,ann@smith-law.example,newsletter,granted,met-at-event,2026-01-10,2027-01-10T12:30:00+02:00,,"card, handed\nover"',
    );
    expect(refused).toEqual([]);
    expect(rows[0]?.row).toMatchObject({
      recipient: { key: "bob@jones.example" },
      grantee: "ann@smith-law.example",
      basis: "met-at-event",
      at: Date.UTC(2026, 0, 10),
      until: Date.UTC(2027, 0, 10, 10, 30),
      purpose: null,
      evidence: "card, handed\nover",
    });
    expect(rows[0]?.row).not.toHaveProperty("undated");
  });

  it("dates a record without a time at the import, says so, and calls its basis imported", () => {
    const { rows } = consents("bob@jones.example,m1,contact,granted");
    expect(rows[0]?.row).toMatchObject({ grantee: "m1", basis: "imported", at: NOW, undated: true });
    expect(consents("bob@jones.example,m1,contact,withdrawn").rows[0]?.row.basis).toBeNull();
  });

  it.each([
    ["smith-law.example", "smith-law.example"],
    ["Smith.Ann", "Smith.Ann"],
    ["Ann@Smith-law.example", "ann@smith-law.example"],
    ["m-17", "m-17"],
  ])("reads the grantee %j as %j", (given, read) => {
    expect(consents(`bob@jones.example,${given},contact,granted`).rows[0]?.row.grantee).toBe(read);
  });

  it.each([
    ["2026-02-30", /at: "2026-02-30" is no ISO 8601 time/],
    ["10/03/2026", /is no ISO 8601 time/],
    ["2027-01-01", /lies in the future/],
  ])("refuses the time %j", (at, reason) => {
    const { refused } = consents(`bob@jones.example,m1,contact,granted,staff,${at}`);
    expect(refused[0]?.reason).toMatch(reason);
  });

  it.each([
    ["bob@jones.example,m1,contact,granted,staff,2026-01-02,2026-01-02", /until: is not after at/],
    ["bob@jones.example,m1,contact,granted,staff,2026-01-02,,newsletter", /only a decline names a purpose/],
    ["bob@jones.example,m1,post,granted", /scope: "post"/],
  ])("refuses %j", (line, reason) => {
    expect(consents(line).refused[0]?.reason).toMatch(reason);
  });

  it("takes a decline of one purpose, and repeated lines", () => {
    const line = "bob@jones.example,m1,contact,declined,,2026-01-02 10:00,,event-invitation";
    const { rows } = consents(line, line);
    expect(rows.map(({ row }) => row.purpose)).toEqual(["event-invitation", "event-invitation"]);
    expect(rows[0]?.row.at).toBe(Date.UTC(2026, 0, 2, 10));
  });
});

describe("events and participations", () => {
  const events = (line: string) =>
    readTable(`id,name,starts,ends,place,approved_side_events\n${line}`, TABLES.events, NOW);
  const participations = (line: string) => readTable(`event,member,as,from,until\n${line}`, TABLES.participations, NOW);

  it("reads an event with its side events", () => {
    expect(
      events("summit-2026,The Summit,2026-02-22,2026-02-25,Orlando,Members' breakfast; Golf").rows[0]?.row,
    ).toEqual({
      id: "summit-2026",
      name: "The Summit",
      starts: Date.UTC(2026, 1, 22),
      ends: Date.UTC(2026, 1, 25),
      place: "Orlando",
      approvedSideEvents: ["Members' breakfast", "Golf"],
    });
  });

  it("refuses an event that ends before it starts", () => {
    expect(events("e,E,2026-02-22,2026-02-21").refused[0]?.reason).toMatch(/ends: lies before starts/);
  });

  it("reads a participation by member id or address", () => {
    expect(participations("summit-2026,Ann@smith-law.example,speaking").rows[0]?.row).toEqual({
      event: "summit-2026",
      member: "ann@smith-law.example",
      as: "speaking",
      from: null,
      until: null,
    });
    expect(participations("summit-2026,m1,lurking").refused[0]?.reason).toMatch(/as: "lurking"/);
    expect(participations("summit-2026,m1,speaking,2026-02-02,2026-02-01").refused[0]?.reason).toMatch(/until/);
  });
});
