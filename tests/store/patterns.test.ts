import { expect, it } from "vitest";
import { readPack } from "../../src/config/packs.ts";
import { Source } from "../../src/config/source.ts";
import { lint } from "../../src/lint/index.ts";
import { catalogue } from "../../src/rules/index.ts";
import { aRecipient, someFacts } from "../support/facts.ts";
import { aMessage } from "../support/message.ts";
import { ENGINES } from "./open.ts";

const FILE = String.raw`
name: harbor
title: Harbor Chapter
applies_to: members
rules: {}
patterns:
  - id: coins
    summary: No tips on coins
    where: [subject]
    match: ['\bbitcoins?\b']
    message: "This mail speaks of coins: {words}"
    remedy: Leave it out
    level: hold
    clauses: [harbor.3]
`;

it.each(ENGINES)("patterns are judged from the rows of %s, without the file", async (_, engine) => {
  const opened = await engine();
  try {
    const pack = readPack(Source.parse("harbor.yaml", FILE), "harbor", catalogue);
    const modes = { global: "enforce", exceptions: [] } as const;
    await opened.store.activatePolicy([pack], modes, 1);
    expect((await opened.store.auditEntries(0, 10)).at(-1)?.data).toMatchObject({ added: ["harbor:pattern/coins"] });
    const active = await opened.store.activePolicy(1);
    expect(active?.packs).toEqual([pack]);
    const subject = {
      message: aMessage({ subject: "Re: Bitcoin" }),
      purpose: { label: "correspondence", confidence: 1, evidence: [], suspected: [] },
      facts: someFacts({ recipients: [aRecipient()] }),
    } as const;
    const { findings } = lint(catalogue, { packs: active?.packs ?? [] }, subject);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ["pattern/coins", "This mail speaks of coins: Bitcoin"],
    ]);
  } finally {
    await opened.end();
  }
});
