/** Every folder here through a real socket into the built program, read back at the sink; then its trail. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GatewayProcess, startGatewayProcess } from "../support/gateway.ts";
import { optional, Run, readScenarios, type Scenario } from "../support/scenario.ts";
import { type Sink, startSink } from "../support/scripted-sink.ts";

const scenarios = readScenarios(fileURLToPath(new URL(".", import.meta.url)));
const configs = [...new Set(scenarios.map(({ config }) => config))];

/** What somebody with the file in hand can do: take the guard away and change one word of one entry. */
function tamper(file: string): void {
  const db = new Database(file);
  expect(() => db.exec("UPDATE audit SET actor = 'staff:nobody' WHERE seq = 2")).toThrow("append only");
  db.exec("DROP TRIGGER audit_no_update");
  expect(db.prepare("UPDATE audit SET actor = 'staff:nobody' WHERE seq = 2").run().changes).toBe(1);
  db.close();
}

describe.each(configs.map((config) => [config.replace(/^#.*\n/gm, "").trim() || "as shipped", config] as const))(
  "configuration: %s",
  (_name, config) => {
    const mine: readonly Scenario[] = scenarios.filter((scenario) => scenario.config === config);
    const read = (name: string) => mine.map(({ folder }) => optional(join(folder, name))).filter((text) => text !== "");
    let sink: Sink;
    let gateway: GatewayProcess;
    let run: Run;
    beforeAll(async () => {
      sink = await startSink();
      gateway = await startGatewayProcess({
        members: read("members.csv"),
        consents: read("consents.csv"),
        smartHost: sink.port,
        extra: `delivery: { schedule: [1s], jitter: 0 }\n${config}`,
      });
      run = new Run(gateway, sink);
    });
    afterAll(async () => {
      await gateway?.close();
      await sink?.close();
    });

    it.each(mine.map((scenario) => [`${scenario.name}: ${scenario.title}`, scenario] as const))(
      "%s",
      (_title, scenario) => run.scenario(scenario),
    );

    it("sent nothing else, told nobody else, and leaves a whole trail", async () => {
      expect(await gateway.stop()).toBe(0);
      run.settle();
      const verified = await gateway.run(["audit", "verify"]);
      expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining("entries verified") });
      tamper(join(gateway.dir, "data", "lintel.db"));
      const broken = await gateway.run(["audit", "verify"]);
      expect(broken).toMatchObject({ code: 1, stdout: expect.stringMatching(/^BROKEN at entry 2: /) });
    });
  },
);
