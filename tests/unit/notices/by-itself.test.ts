/** Mail that waits for a quota: its sender reads that it goes out by itself, and that it did. */
import { expect, it } from "vitest";
import { loadWording } from "../../../src/delivery/notices/wording.ts";
import { endedNotice, noticeView, renderTemplate } from "../../../src/notices/index.ts";
import type { NoticeOrder, NoticeRecipient } from "../../../src/notices/notice.ts";
import { noticesDir } from "../../support/delivery-config.ts";

const settings = {
  association: "A",
  contact: "desk@a.example",
  rulesUrl: "https://x.example/{rule}",
  heldMaxAge: 1,
  heldFate: "refuse",
} as const;

const wording = loadWording(noticesDir);

function render(order: NoticeOrder): string {
  const { template, language } = wording.choose(order.kind, order.language);
  const view = noticeView(order, { ref: "r", subject: "Hi", receivedAt: 0 }, settings, language);
  return renderTemplate(template, view).text.replace(/\s+/g, " ");
}

const held = (recipient: string, byItself: boolean): NoticeRecipient => ({
  ...{ recipient, disposition: "hold", reasons: ["why"] },
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

it.each(["en", "es", "fr", "de", "pt"])(
  "in %s does not speak of a review where all wait for the limit alone",
  (language) => {
    const texts = [[true], [true, true], [true, false], [false]].map((each) =>
      render({ ...verdict(...each.map((byItself, at) => held(`p${at}@x.example`, byItself))), language }),
    );
    const review = /waiting for a person|was reviewed|revise|examen par une|Mensch sie geprüft|pessoa a analise/;
    expect(texts.map((text) => review.test(text))).toEqual([false, false, true, true]);
    const limit = /as the limit|cuanto el límite|dès que la limite|Kontingent|assim que o limite/;
    expect(texts.map((text) => limit.test(text))).toEqual([true, true, true, false]);
  },
);

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
