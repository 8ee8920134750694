import { expect, it } from "vitest";
import { loadConfig } from "../../../src/config/index.ts";
import { liveConfig } from "../../../src/config/live.ts";
import { folder } from "./support.ts";

const START =
  "hostname: mail.assoc.example\nsmart_host: { host: relay.example.org, auth: { user: u, password: old } }\n";
const read = (more: string, start = START) =>
  loadConfig(`${folder({ "lintel.yaml": `${start}${more}` })}/lintel.yaml`, {}).config;
/** In another folder each time: what is a path differs, as it does in no reload. */
const take = (live: ReturnType<typeof liveConfig>, fresh: ReturnType<typeof read>) =>
  live.take({ ...fresh, data_dir: live.config.data_dir });

it("changes what is read at each use, in the same object that all parts hold", () => {
  const live = liveConfig(read(""));
  const { config } = live;
  const fresh = read(
    "review: { undo: 3s, last_resort: max }\nmode: observe\nconsole: { session_idle: 5m, requests_per_minute: 7 }\n",
  );
  expect(take(live, fresh)).toEqual([]);
  expect(config).toMatchObject({ mode: "observe", review: { undo: 3000, last_resort: "max" } });
  expect(config.console).toMatchObject({ session_idle: 300_000, requests_per_minute: 7 });
});

it("keeps what only a restart changes, and names it without its value", () => {
  const live = liveConfig(read(""));
  const changed = "console: { public_url: https://desk.example.org, failures: 9 }\nclearance: { per_day: 1 }\n";
  const listed =
    "submission: { listeners: [{ host: 127.0.0.1, port: 2525, kind: trusted, networks: [127.0.0.0/8] }] }\n";
  const fresh = read(`${changed}${listed}`, START.replace("old", "new"));
  const keys = ["clearance.per_day", "console.public_url", "smart_host.auth.password", "submission.listeners"];
  expect([...take(live, fresh)].sort()).toEqual(keys);
  expect(live.config.console).toMatchObject({ failures: 9 });
  expect(live.config.console.public_url).toBeUndefined();
  expect(live.config.clearance.per_day).toBe(5);
});

it("says it again at each reload until it is as it was at the start", () => {
  const live = liveConfig(read(""));
  const fresh = read("clearance: { per_day: 1 }\n");
  expect([take(live, fresh), take(live, fresh)]).toEqual([["clearance.per_day"], ["clearance.per_day"]]);
  expect(take(live, read(""))).toEqual([]);
});
