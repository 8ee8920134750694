/** Bare URLs in a text, by a linear scan (std G23: linkifiers have been quadratic). Never fetched (std 83). */
import type { Link } from "../mail/message.ts";
import { MAX_LINKS } from "./html.ts";

const URL_TEXT = /(?:https?:\/\/|www\.)[^\s<>"'`{}|\\^]{1,2000}/gi;

/** Adds to `links`, without those that an anchor already has. */
export function addBareLinks(text: string, links: Link[]): void {
  if (!/:\/\/|www\./i.test(text)) return;
  const known = new Set(links.flatMap((link) => [link.href, link.text]));
  for (const [found] of text.matchAll(URL_TEXT)) {
    if (links.length >= MAX_LINKS) return;
    const href = trimEnd(found);
    if (known.has(href)) continue;
    known.add(href);
    links.push({ href, text: href });
  }
}

/** The full stop or bracket after a URL belongs to the sentence. */
function trimEnd(url: string): string {
  let end = url.length;
  while (end > 0 && ".,;:!?)]*_".includes(url.charAt(end - 1))) {
    if (url.charAt(end - 1) === ")" && url.slice(0, end).includes("(")) break;
    end -= 1;
  }
  return url.slice(0, end);
}
