import { describe, expect, it } from "vitest";
import { fill, html } from "../../../src/notices/html.ts";

describe("html", () => {
  it("escapes text and attribute values, and keeps what it made itself", () => {
    const evil = `<b>"x" & 'y'</b>`;
    expect(html`<p title="${evil}">${evil}${html`<i>${"<"}</i>`}</p>`.text).toBe(
      '<p title="&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;">&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;<i>&lt;</i></p>',
    );
  });

  it("lets nothing turn the writing direction, and keeps line ends", () => {
    expect(html`<p>${"a\u202eb\u2066c\0d\ne"}</p>`.text).toBe("<p>a b c d\ne</p>");
  });

  it("writes lists one after the other, and nothing for null and false", () => {
    expect(html`${[html`<li>${1}</li>`, null, false, ["a", "b"]]}`.text).toBe("<li>1</li>ab");
  });
});

describe("fill", () => {
  it("fills each hole once: what fills it is no template", () => {
    expect(fill("{a} & {b} {c}", { a: "{b}", b: html`<b>x</b>` }).text).toBe("{b} &amp; <b>x</b> {c}");
  });

  it("knows no names of JavaScript's own", () => {
    expect(fill("{constructor} {toString}", {}).text).toBe("{constructor} {toString}");
  });
});
