import { describe, expect, it } from "vitest";
import { barredFrom, maySee, type Parties, type Reviewer } from "../../../src/review/conflict.ts";

const anna: Reviewer = { addresses: ["anna@assoc.example"], organisations: ["assoc.example"], groups: [] };
const mail = (more: Partial<Parties> = {}): Parties => ({
  senders: { addresses: ["ann@smith.example"], organisations: ["smith.example"] },
  recipients: { addresses: ["bob@jones.example"], organisations: ["jones.example"] },
  groups: ["patents"],
  ...more,
});
const side = (address: string, ...organisations: string[]) => ({ addresses: [address], organisations });

describe("who may decide on held mail", () => {
  it("is whoever is no party to it", () => {
    expect(barredFrom(anna, mail())).toBeNull();
  });

  it("is not its sender, nor whom it is addressed to, whatever organisation is on record", () => {
    expect(barredFrom(anna, mail({ senders: side("anna@assoc.example") }))).toMatch(/you sent it yourself/);
    expect(barredFrom(anna, mail({ recipients: side("anna@assoc.example") }))).toMatch(/addressed to you/);
  });

  it("is not a member under another of their addresses", () => {
    const also = { ...anna, addresses: ["anna@assoc.example", "anna@home.example"] };
    expect(barredFrom(also, mail({ recipients: side("anna@home.example", "home.example") }))).toMatch(
      /addressed to you/,
    );
  });

  it.each([
    ["assoc.example", true],
    ["ASSOC.example", true],
    ["mail.assoc.example", true],
    ["notassoc.example", false],
    ["example", false],
  ])("is not of the sender's or the recipient's organisation: %s", (organisation, isOwn) => {
    const from = barredFrom(anna, mail({ senders: side("x@x.example", organisation) }));
    const to = barredFrom(anna, mail({ recipients: side("x@x.example", organisation) }));
    expect([from !== null, to !== null]).toEqual([isOwn, isOwn]);
  });

  it("may be of no organisation", () => {
    expect(barredFrom({ ...anna, organisations: [" ", ""] }, mail({ senders: side("x@x.example", "") }))).toBeNull();
  });

  it("has the sender in one of their groups, where they have any", () => {
    expect(barredFrom({ ...anna, groups: ["trade marks"] }, mail())).toMatch(/none of your groups/);
    expect(barredFrom({ ...anna, groups: ["trade marks", "patents"] }, mail())).toBeNull();
    expect([maySee([], []), maySee(["a"], []), maySee(["a"], ["a"])]).toEqual([true, false, true]);
  });

  it("is whoever was named for it, of whatever group or organisation, but never a party", () => {
    const own = mail({ senders: side("x@assoc.example", "assoc.example"), groups: [] });
    expect(barredFrom({ ...anna, groups: ["patents"] }, own, { named: true })).toBeNull();
    expect(barredFrom(anna, mail({ senders: side("anna@assoc.example") }), { named: true })).not.toBeNull();
  });
});
