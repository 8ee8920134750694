/** Large mail streams: what ten slow clients send at once goes to the disk, not into memory. */
import { readFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { until } from "../support/installation.ts";
import { RawClient } from "../support/raw-client.ts";
import { addMembers, drained, makeSite, mustRun, serve } from "./gateway.ts";
import { type Mail, makeMail, onWire } from "./mail.ts";
import { chance } from "./random.ts";
import { CrashSink } from "./sink.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const MIB = 1024 * 1024;
const CLIENTS = 10;
/** Of a pattern of 1 MiB, a little below `submission.max_size`. */
const TIMES = 24;
const PARTS = 50;
/** All that is sent is 240 MiB; held in memory it could not hide below this. */
const MOST_GROWTH = 150 * MIB;

/** Octets of memory that the process has now. */
const rss = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1]) * 1024;

it.skipIf(process.platform !== "linux")(
  "keeps its memory bounded while ten clients send 25 MB each, and delivers every octet",
  async () => {
    const site = await makeSite();
    ends.push(() => site.close());
    const sink = new CrashSink();
    await sink.listen(site.ports.smartHost);
    ends.push(() => sink.close());
    await addMembers(site);
    const running = serve(site);
    await running.ready();
    const octets = Buffer.from(Array.from({ length: 57 * 13_443 }, (_, i) => (i * i) & 0xff));
    const pattern = octets.toString("base64").replace(/.{76}/g, "$&\r\n");
    // Once through, so that the baseline has all code and workers loaded.
    expect(await streamIn(site.trusted, largeMail("warm@clients.test", pattern, 1))).toMatch(/^250 .* sent/);
    await until(() => sink.arrivals.size === 1);
    const pid = running.child.pid ?? 0;
    const baseline = rss(pid);
    let peak = baseline;
    const watch = setInterval(() => {
      peak = Math.max(peak, rss(pid));
    }, 50);
    ends.push(() => clearInterval(watch));

    const mails = Array.from({ length: CLIENTS }, (_, i) => largeMail(`large-${i}@clients.test`, pattern, TIMES));
    const replies = await Promise.all(mails.map((mail) => streamIn(site.trusted, mail)));
    const streamed = peak;
    for (const reply of replies) expect(reply).toMatch(/^250 .* sent/);
    await drained(site, 120_000);
    clearInterval(watch);
    const grown = (to: number) => Math.round((to - baseline) / MIB);
    console.log({
      baselineMiB: Math.round(baseline / MIB),
      grownIntakeMiB: grown(streamed),
      grownInAllMiB: grown(peak),
    });
    for (const { id, to, digest } of mails) {
      expect(sink.of(id, to[0] ?? "").map((arrival) => arrival.digest)).toEqual([digest]);
    }
    expect(peak - baseline).toBeLessThan(MOST_GROWTH);
    expect(await running.stop()).toBe(0);
    await mustRun(site, ["audit", "verify"]);
  },
);

/** A letter with an attachment of so many MiB on the wire. */
function largeMail(id: string, attachment: string, times: number): Mail {
  const fields = ["MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="part"'];
  const body = [
    "--part\r\nContent-Type: text/plain\r\n\r\nDear Bob, here are the minutes. Yours, Ann\r\n--part",
    'Content-Type: application/pdf; name="minutes.pdf"\r\nContent-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="minutes.pdf"\r\n\r\n${attachment.repeat(times)}--part--\r\n`,
  ].join("\r\n");
  return makeMail(chance(times), id, { octets: 0, to: ["bob@customer.example"], text: { fields, body } });
}

/** In parts, with pauses; waits for the socket where it must. Out: the reply. */
async function streamIn(port: number, mail: Mail): Promise<string> {
  const client = await RawClient.hello({ port, timeout: 280_000 });
  for (const line of [`MAIL FROM:<${mail.from}>`, ...mail.to.map((to) => `RCPT TO:<${to}>`), "DATA"]) {
    expect(await client.command(line)).toMatch(/^[23]/);
  }
  const wire = onWire(mail);
  const part = Math.ceil(wire.length / PARTS);
  for (let from = 0; from < wire.length; from += part) {
    const room = client.socket.write(wire.subarray(from, from + part));
    if (!room) await new Promise((resolve) => client.socket.once("drain", resolve));
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const reply = await client.reply();
  client.kill();
  return reply;
}
