/** What all people's pages have in common: the frame around them, and the forms that they are made of. PURE. */

import { type Content, type Html, html } from "../../notices/html.ts";
import { clean } from "../../notices/text.ts";
import type { Visit } from "./site.ts";
import { STYLE_NAME } from "./style.ts";

export interface Page {
  readonly title: Content;
  readonly body: Content;
}

/** What happened on a POST; a fault changed nothing. */
export interface Said {
  readonly words: Html;
  readonly fault?: boolean;
}

/** `depth`: how many folders a page is below the public address; links are relative to it. */
export function framed({ parts, speaker }: Visit, { title, body }: Page, depth: 0 | 1): string {
  const { association, contact } = parts.settings;
  const up = depth === 1 ? "../" : "";
  const name = clean(speaker.language.phrase(association));
  const brand = name.charAt(0).toLocaleUpperCase(speaker.tag) + name.slice(1);
  return html`<!doctype html>
<html lang="${speaker.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title} - ${brand}</title>
<link rel="stylesheet" href="${up}${STYLE_NAME}">
</head>
<body>
<header class="column">${brand}</header>
<main class="column">
${body}
</main>
<footer class="column">
${languages(parts.speakers, speaker)}
<p>${speaker.say("frame.contact", { contact })}</p>
</footer>
</body>
</html>
`.text;
}

/** Each language by its own name. */
function languages(speakers: Visit["parts"]["speakers"], own: Visit["speaker"]): Html {
  const items = [...speakers.values()].map(({ tag }) =>
    tag === own.tag
      ? html`<li><b lang="${tag}" aria-current="true">${nameOf(tag)}</b></li>`
      : html`<li><a href="?lang=${tag}" lang="${tag}" hreflang="${tag}" rel="nofollow">${nameOf(tag)}</a></li>`,
  );
  return html`<nav aria-label="${own.say("frame.language")}"><ul>${items}</ul></nav>`;
}

function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** What a POST did, on top of the page. */
export const saidBox = (said: Said | null): Content =>
  said !== null &&
  html`<p class="said${said.fault ? " fault" : ""}" role="${said.fault ? "alert" : "status"}">${said.words}</p>`;

export interface Button {
  readonly action: string;
  readonly label: Content;
  readonly kind?: "quiet" | "bad" | "small" | "quiet small" | "bad small";
  /** Fields that go with it. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Says more than the label, for who cannot see what stands around it. */
  readonly spoken?: Content;
  /** Between the fields and the button. */
  readonly inner?: Content;
}

/** A form without address goes back to this very page, language and all. */
export function form({ action, label, kind, fields = {}, spoken = null, inner = null }: Button): Html {
  const hidden = Object.entries({ action, ...fields }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  const named = spoken !== null && html` aria-label="${spoken}"`;
  return html`<form method="post">${hidden}${inner}<button class="${kind ?? ""}"${named}>${label}</button></form>`;
}

/** Other people's text on one line; a placeholder where nothing is left. */
export const line = (text: string, otherwise: Content = "-"): Content => clean(text.slice(0, 2_000)) || otherwise;

/** Rows of a description list; empty ones are left out. */
export const facts = (rows: readonly (readonly [Content, Content])[]): Html =>
  html`<dl>${rows.flatMap(([term, what]) => (what === "" || what === null ? [] : [html`<dt>${term}</dt><dd>${what}</dd>`]))}</dl>`;

/** Words of a person, with their lines. */
export const quoted = (words: string): Content => words !== "" && html`<blockquote>${words}</blockquote>`;
