/** Mail that waits for a quota: its sender reads that it goes out by itself, and that it did. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  endedNotice,
  isTemplate,
  NOTICE_SHAPE,
  noticeView,
  parseTemplate,
  renderTemplate,
} from "../../../src/notices/index.ts";
import type { NoticeOrder, NoticeRecipient } from "../../../src/notices/notice.ts";

const settings = {
  association: "A",
  contact: "desk@a.example",
  rulesUrl: "https://x.example/{rule}",
  heldMaxAge: 1,
  heldFate: "refuse",
} as const;

function render(order: NoticeOrder): string {
  const source = readFileSync(new URL(`../../../config/notices/${order.kind}.en.txt`, import.meta.url), "utf8");
  const template = parseTemplate(source, NOTICE_SHAPE);
  if (!isTemplate(template)) throw new Error(JSON.stringify(template));
  return renderTemplate(template, noticeView(order, { ref: "r", subject: "Hi", receivedAt: 0 }, settings)).text.replace(
    /\s+/g,
    " ",
  );
}

const held = (recipient: string, byItself: boolean): NoticeRecipient => ({
  ...{ recipient, disposition: "hold", reasons: ["why"], remedies: [], rules: [] },
  ...(byItself && { byItself }),
});
const verdict = (...recipients: NoticeRecipient[]): NoticeOrder => ({
  kind: "verdict",
  to: "a@a.example",
  language: "en",
  recipients,
});

it("is promised to those only who wait for nothing else", () => {
  expect(render(verdict(held("p@x.example", true)))).toContain("sent by itself as soon as the limit allows");
  expect(render(verdict(held("p@x.example", false)))).not.toContain("by itself");
  const both = render(verdict(held("p@x.example", false), held("q@x.example", true)));
  expect(both.indexOf("q@x.example")).toBeGreaterThan(both.indexOf("p@x.example"));
  expect(both.slice(0, both.indexOf("q@x.example"))).not.toContain("by itself");
});

it("is told when it happens, and no person is named for it", () => {
  const ended = { to: "a@a.example", language: "en", recipients: ["p@x.example"] };
  const alone = endedNotice("released", { ...ended, byItself: true });
  const person = endedNotice("released", ended);
  if (!alone || !person) throw new Error("there is somebody to tell");
  expect(render(alone)).toContain("The limit allows it again");
  expect(render(alone)).not.toContain("reviewed");
  expect(render(person)).toContain("was reviewed and released");
  expect(render(person)).not.toContain("limit");
});
