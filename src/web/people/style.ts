/** The one stylesheet of the people's pages. Its name changes with it, so that it may be kept for a year. */
import { createHash } from "node:crypto";

export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f4f3ef; --card: #ffffff; --text: #1d2126; --soft: #555c64; --line: #d9d6cf; --edge: #767b80;
  --accent: #0b5563; --on-accent: #ffffff; --good: #e3f1ec; --good-text: #12493a; --warn: #fbeee0; --warn-text: #6b3a05;
  --bad: #9b2226;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15181b; --card: #1e2226; --text: #e9eaec; --soft: #b0b6bd; --line: #363c42; --edge: #8b929a;
    --accent: #8fd3de; --on-accent: #08262c; --good: #17352d; --good-text: #b9e6d6; --warn: #3d2c17; --warn-text: #f5d3a4;
    --bad: #ff9d9d;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.column { max-width: 40rem; margin: 0 auto; padding: 0 1.25rem; }
header.column { padding-top: 2rem; padding-bottom: 0.75rem; color: var(--soft); font-weight: 600; letter-spacing: 0.01em; }
h1 { font-size: clamp(1.6rem, 5vw, 2.1rem); line-height: 1.2; margin: 0 0 0.75rem; letter-spacing: -0.01em; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 0.75rem; }
h3 { font-size: 1.0625rem; line-height: 1.35; margin: 0; overflow-wrap: anywhere; }
p { margin: 0 0 0.9rem; overflow-wrap: anywhere; }
.lead { font-size: 1.125rem; }
.soft { color: var(--soft); font-size: 0.95rem; }
section, .card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1.25rem 1.35rem; margin: 1.1rem 0; }
section > :last-child, .card > :last-child { margin-bottom: 0; }
.said { background: var(--good); color: var(--good-text); border-radius: 12px; padding: 0.9rem 1.15rem; margin: 1.1rem 0; font-weight: 600; }
.said.fault { background: var(--warn); color: var(--warn-text); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1.1rem; margin: 0 0 0.9rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
ul.plain, ol.plain { list-style: none; margin: 0; padding: 0; }
ul.plain > li, ol.plain > li { border-top: 1px solid var(--line); padding: 0.85rem 0; overflow-wrap: anywhere; }
ul.plain > li:first-child, ol.plain > li:first-child { border-top: 0; padding-top: 0.2rem; }
ul.plain > li:last-child, ol.plain > li:last-child { padding-bottom: 0; }
li p { margin-bottom: 0.4rem; }
.sender { border-top: 1px solid var(--line); padding: 1.1rem 0 0.2rem; }
.sender:first-of-type { border-top: 0; padding-top: 0; }
.sender > ul { margin-top: 0.6rem; }
.mark { display: inline-block; background: var(--warn); color: var(--warn-text); border-radius: 6px; padding: 0 0.45rem; font-size: 0.875rem; font-weight: 600; }
form { margin: 0; }
.choice { margin: 0 0 1rem; }
.choice p { margin: 0.4rem 0 0; }
button, .button { display: block; width: 100%; min-height: 3rem; padding: 0.65rem 1.1rem; border: 2px solid var(--accent); border-radius: 10px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; line-height: 1.35; text-align: center; text-decoration: none; cursor: pointer; overflow-wrap: anywhere; }
button.quiet { background: transparent; color: var(--accent); }
button.bad { background: transparent; border-color: var(--bad); color: var(--bad); }
button.small { display: inline-block; width: auto; min-height: 2.75rem; padding: 0.4rem 0.95rem; border-width: 1px; font-size: 0.95rem; }
button:hover, .button:hover { filter: brightness(1.08); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 6px; }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.5rem; }
.sender > .row { margin-top: 1rem; }
.between { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: center; justify-content: space-between; }
.between > p { margin: 0; }
label { display: block; font-weight: 600; margin-bottom: 0.3rem; }
input, textarea { display: block; width: 100%; min-height: 3rem; padding: 0.65rem 0.8rem; border: 1px solid var(--edge); border-radius: 10px; background: var(--page); color: var(--text); font: inherit; margin-bottom: 0.9rem; }
textarea { min-height: 8rem; resize: vertical; }
.fault-text { color: var(--bad); font-weight: 600; }
details > summary { cursor: pointer; font-weight: 600; min-height: 2.75rem; padding: 0.5rem 0; overflow-wrap: anywhere; }
details[open] > summary { margin-bottom: 0.5rem; }
blockquote { margin: 0.5rem 0 0.9rem; padding: 0.1rem 0 0.1rem 1rem; border-left: 3px solid var(--line); white-space: pre-line; overflow-wrap: anywhere; }
s { color: var(--soft); }
a { color: var(--accent); text-underline-offset: 0.2em; }
a.button { color: var(--on-accent); }
.addresses { margin: 0 0 0.5rem; padding-left: 1.2rem; overflow-wrap: anywhere; }
footer.column { padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.95rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; list-style: none; margin: 0 0 0.6rem; padding: 0; }
nav a, nav b { display: inline-block; padding: 0.5rem 0; }
@media (max-width: 26rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.5rem; }
  section, .card { padding: 1.05rem; }
}
`;

export const STYLE_NAME = `people.${createHash("sha256").update(STYLE).digest("hex").slice(0, 12)}.css`;
