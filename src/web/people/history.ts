/** Everything on record about a person, newest first; what counts no more is crossed out, and says so in words. PURE. */
import { COMPLAINT } from "../../mail/words.ts";
import { type Content, type Html, html } from "../../notices/html.ts";
import { type ConsentDetail, EVERYBODY } from "../../store/port.ts";
import { line, quoted } from "./frame.ts";
import type { Known } from "./own-page.ts";
import type { Speaker } from "./speaker.ts";
import { refusalLine } from "./telling.ts";

const MOST_RECORDS = 500;

export function historyOf(records: readonly ConsentDetail[], senders: readonly Known[], speaker: Speaker): Content {
  if (records.length === 0) return null;
  const items = records
    .slice(-MOST_RECORDS)
    .reverse()
    .map((record) => item(record, senders, speaker));
  return html`<section><details><summary>${speaker.say("own.history")}</summary>
<p class="soft">${speaker.say("own.history_hint")}</p><ol class="plain">${items}</ol></details></section>`;
}

function item(record: ConsentDetail, senders: readonly Known[], speaker: Speaker): Html {
  const { annulled, wording } = record;
  const name = nameIn(record, senders, speaker);
  const said = html`${name}: ${whatOf(record, speaker)}`;
  const ended =
    annulled !== null &&
    html` <span class="mark">${speaker.say(`own.${annulled.kind}`, { day: speaker.day(annulled.at) })}</span>`;
  const words = wording === "" || wording.includes("=") ? null : quoted(wording);
  return html`<li><p><span class="soft">${speaker.day(record.at)}</span><br>${annulled ? html`<s>${said}</s>` : said}${ended}</p>
${record.status === "granted" && html`<p class="soft">${groundOf(record, name, speaker)}</p>`}${words}</li>`;
}

const nameIn = ({ grantee }: ConsentDetail, senders: readonly Known[], speaker: Speaker): Content =>
  grantee === EVERYBODY
    ? speaker.say("own.everybody")
    : (senders.find(({ sender }) => sender.own.includes(grantee))?.name ?? line(grantee));

function whatOf(record: ConsentDetail, speaker: Speaker): Html {
  if (record.basis === COMPLAINT) return speaker.say("own.complained");
  return record.status === "granted" ? speaker.say(`may.${record.scope}`) : refusalLine(speaker, record);
}

const groundOf = ({ basis }: ConsentDetail, sender: Content, speaker: Speaker): Content =>
  basis === null || basis === COMPLAINT ? null : speaker.say(`ground.${basis}`, { sender });
