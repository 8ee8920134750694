/** A whole configuration for tests of delivery, quick and on loopback. */
import { fileURLToPath } from "node:url";
import type { Config, SmartHostConfig } from "../../src/config/schema.ts";

export const noticesDir = fileURLToPath(new URL("../../config/notices", import.meta.url));

/** The parts of the configuration that delivery reads; the rest is not there. */
export function deliveryConfig(
  port: number,
  over: { smartHost?: Partial<SmartHostConfig>; delivery?: Partial<Config["delivery"]>; more?: Partial<Config> } = {},
): Config {
  const config: Partial<Config> = {
    hostname: "gateway.test",
    rules_url: "https://lintel.example/rules/{rule}",
    association: {
      name: "Example Association",
      domains: ["assoc.example"],
      postal_address: "",
      contact: "help@assoc.example",
    },
    smart_host: {
      host: "127.0.0.1",
      port,
      connections: 4,
      connect_timeout: 60_000,
      reply_timeout: 60_000,
      ...over.smartHost,
    },
    smart_hosts: [],
    delivery: {
      schedule: [100],
      jitter: 0,
      give_up_after: 3_600_000,
      delay_notice_after: 1_800_000,
      lease: 120_000,
      ...over.delivery,
    },
    held: { max_age: 14 * 86_400_000, fate: "refuse", keep_refused: 90 * 86_400_000 },
    facts: { window: 14 * 86_400_000 },
    review: {
      calendar: { timezone: "UTC", days: ["monday", "tuesday"], hours: "09:00-17:00", holidays: [] },
      ...{ reminders: [], undo: 10_000, urgent_per_week: 0, last_resort: "" },
    },
    notices: { from: "postmaster@gateway.test", language: "en", dir: noticesDir, per_hour: 20 },
    inbound: {
      listeners: [],
      domain: "gateway.test",
      postmaster: "",
      max_size: 1_000_000,
      verp: false,
      complaint_letters_per_day: 5,
      soft_bounces: 5,
    },
    dkim: [],
    console: { public_url: "https://console.test" } as Config["console"],
    parse: {
      ...{ workers: 1, deadline: 10_000, queue: 10, max_text: 262_144 },
      ...{ max_depth: 20, max_parts: 1000, max_header_fields: 1000, max_header_bytes: 1_048_576 },
    },
    web: { host: "127.0.0.1", port: 0, public_url: "https://gateway.test", trusted_proxies: [], links_per_hour: 3 },
    ...over.more,
  };
  return { submission: { listeners: [] }, ...config } as unknown as Config;
}
