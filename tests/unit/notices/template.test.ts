import { describe, expect, it } from "vitest";
import { isTemplate, parseTemplate, renderTemplate } from "../../../src/notices/index.ts";
import type { Shape, View } from "../../../src/notices/template.ts";

const shape: Shape = { name: "text", empty: "text", list: { item: "text", inner: { word: "text" } } };
const view: View = {
  name: "Ann",
  empty: "",
  list: [
    { item: "one", inner: [{ word: "a" }, { word: "b" }] },
    { item: "two", inner: [] },
  ],
};

function rendered(body: string, subject = "x"): string {
  const template = parseTemplate(`Subject: ${subject}\n\n${body}`, shape);
  if (!isTemplate(template)) throw new Error(JSON.stringify(template));
  return renderTemplate(template, view).text;
}

describe("renderTemplate", () => {
  it.each([
    ["Hello {name}!", "Hello Ann!\n"],
    ["{#each list}\n- {item} for {name}\n{/each}\nend", "- one for Ann\n- two for Ann\nend\n"],
    ["{#each list}{item}:{#each inner}{word}{/each};{/each}", "one:ab;two:;\n"],
    ["{#if empty}no{/if}{#unless empty}yes{/unless}", "yes\n"],
    ["{#if list}some{/if}{#unless list}none{/unless}", "some\n"],
    ["a\n\n\n{#if empty}\nb\n{/if}\n\n\nc", "a\n\nc\n"],
    ["a\n# a comment\nb", "a\nb\n"],
    ["-- \n{name}", "-- \nAnn\n"],
    [`  ${"word ".repeat(20)}end`, `  ${Array(15).fill("word").join(" ")}\n  ${"word ".repeat(5)}end\n`],
    ["x".repeat(100), `${"x".repeat(100)}\n`],
  ])("%j", (body, expected) => {
    expect(rendered(body)).toBe(expected);
  });

  it("makes the subject one line and skips comments before it", () => {
    const template = parseTemplate("# why\n\n# more\nSubject: {#if name}For {name}{/if}\r\n\r\nbody\r\n", shape);
    expect(isTemplate(template) && renderTemplate(template, { ...view, name: "Ann\nBcc: x" }).subject).toBe(
      "For Ann Bcc: x",
    );
  });

  it("never reads values as template", () => {
    const template = parseTemplate("Subject: {name}\n\n{name}", shape);
    const out = isTemplate(template) ? renderTemplate(template, { ...view, name: "{#each list}{item}" }) : null;
    expect(out).toEqual({ subject: "{#each list}{item}", text: "{#each list}{item}\n" });
  });
});

describe("parseTemplate", () => {
  it.each<[string, number, RegExp]>([
    ["body only", 1, /Subject/],
    ["Subject: x\nbody", 2, /empty line/],
    ["Subject: {nme}\n\nbody", 1, /there is no nme here; there are name, empty, list/],
    ["Subject: x\n\na\nb {oops}", 4, /there is no oops/],
    ["# c\nSubject: x\n\n# c\n{#if name}\na {oops}\n{/if}", 6, /there is no oops/],
    ["Subject: x\n\n{item}", 3, /there is no item here/],
    ["Subject: x\n\n{list}", 3, /list is a list; write \{#each list\}/],
    ["Subject: x\n\n{#each name}{/each}", 3, /name is a text/],
    ["Subject: x\n\n{#each list}\n{item}\n", 5, /never closed/],
    ["Subject: x\n\n{/if}", 3, /closes nothing/],
    ["Subject: x\n\n{#if name}\n{/each}{/if}", 4, /must come before/],
    ["Subject: x\n\na { b", 3, /must begin/],
    ["Subject: x\n\n{Name}", 3, /must begin/],
    ["Subject: x\n\n{#if}x{/if}", 3, /empty name/],
  ])("%j: line %i", (source, line, what) => {
    const faults = parseTemplate(source, shape);
    expect(isTemplate(faults)).toBe(false);
    expect(isTemplate(faults) ? [] : faults[0]).toMatchObject({ line, what: expect.stringMatching(what) });
  });

  it("reports every fault at once", () => {
    const faults = parseTemplate("Subject: {a}\n\n{b}\n{c}", shape);
    expect(isTemplate(faults) ? [] : faults.map(({ line }) => line)).toEqual([1, 3, 4]);
  });
});
