/** Sends one notice: never to a null path, always from one (RFC 3834 3.3, std 65), on the schedule of mail. */
import { isAddressFault, parsePath } from "../../mail/address.ts";
import type { DeliveryVerbs, DueNotice } from "../../store/port.ts";
import type { Telemetry } from "../../telemetry/index.ts";
import { type Signers, signedMail } from "../dkim/index.ts";
import { type NoticeMailSettings, noticeMail } from "../notices/mail.ts";
import type { Wording } from "../notices/wording.ts";
import { nextAttempt, type Schedule } from "../schedule.ts";
import type { SmartHost } from "../smart-host/index.ts";
import { type HostReply, permanent, temporary } from "../smart-host/reply.ts";

export interface NoticeParts {
  readonly store: Pick<DeliveryVerbs, "settleNotice" | "tokenKeys">;
  readonly telemetry: Pick<Telemetry, "noticeSettled" | "failed">;
  readonly wording: Wording;
  readonly settings: NoticeMailSettings;
  readonly signers: Signers;
  readonly schedule: Schedule;
  /** Milliseconds. */
  readonly giveUpAfter: number;
  host(domain: string): SmartHost;
  clock(): number;
  random(): number;
}

/** Tries to write an outcome down, and how long between them (milliseconds). */
const SETTLE_TRIES = 20;
const SETTLE_PAUSE = 500;

/** Never rejects. @param deadline Milliseconds since 1970, before the lease runs out. */
export async function sendNotice(notice: DueNotice, parts: NoticeParts, deadline: number): Promise<void> {
  const reply = await attempt(notice, parts, deadline);
  if (reply === null) return;
  const now = parts.clock();
  const giveUpAt = notice.createdAt + parts.giveUpAfter;
  const next =
    reply.result === "temporary"
      ? nextAttempt(parts.schedule, notice.attempts + 1, now, giveUpAt, parts.random())
      : null;
  const result = reply.result === "delivered" ? "sent" : next ? "later" : "failed";
  parts.telemetry.noticeSettled(notice.ref, notice.order.kind, result);
  const outcome = { at: now, result, reply: reply.reply, ...(next && { nextAt: next.at }) } as const;
  for (let tries = 1; tries <= SETTLE_TRIES; tries++) {
    try {
      return await parts.store.settleNotice(notice.id, outcome);
    } catch (error) {
      parts.telemetry.failed("delivery", "a notice's outcome could not be recorded", error);
      await new Promise((resolve) => setTimeout(resolve, SETTLE_PAUSE));
    }
  }
}

/** Null when its turn never came. */
async function attempt(notice: DueNotice, parts: NoticeParts, deadline: number): Promise<HostReply | null> {
  const to = parsePath(notice.order.to);
  if (isAddressFault(to)) return permanent(`no address to send to: ${to.detail}`, "5.1.3");
  let mail: Buffer;
  try {
    mail = await signedMail(
      await noticeMail(notice, parts.wording, parts.settings, await parts.store.tokenKeys()),
      parts.signers,
    );
  } catch (error) {
    parts.telemetry.failed("delivery", "a notice could not be written", error);
    return temporary("the notice could not be written", "4.3.0");
  }
  const transaction = {
    from: null,
    recipients: [{ address: to, dsn: {} }],
    ret: null,
    envid: null,
    size: mail.length,
    eightBit: false,
    chunks: () => [mail],
  };
  const sent = await parts.host(to.domain).send([to], () => transaction, deadline);
  return sent && (sent.replies.get(to.text) ?? temporary("no reply"));
}
