/** lintel as shipped, with everything on: packs, facts, audit, fsync; members and consents in the store. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfig } from "../src/config/index.ts";
import { parsePath } from "../src/mail/address.ts";
import { startGateway } from "../src/main.ts";
import { createTelemetry } from "../src/telemetry/index.ts";
import { MEMBERS, memberAddress } from "./people.ts";

const dir = mkdtempSync(join(tmpdir(), "lintel-bench-"));
const file = join(dir, "lintel.yaml");
writeFileSync(
  file,
  `hostname: gateway.test
data_dir: ./data
smart_host: { host: 127.0.0.1, port: ${process.argv[2]}, tls: off, connections: 10 }
submission: { listeners: [{ host: 127.0.0.1, port: 0, kind: trusted, networks: [127.0.0.0/8] }] }
web: { host: 127.0.0.1, port: 0 }
log: { level: warn }
`,
);
const { config } = loadConfig(file, {});
const gateway = await startGateway(config, { telemetry: createTelemetry(config.log) });
await gateway.store.importMembers(
  Array.from({ length: MEMBERS }, (_, index) => {
    const address = parsePath(memberAddress(index));
    if ("fault" in address) throw new Error(address.detail);
    return {
      id: `M${index}`,
      name: `Member ${index}`,
      address,
      aliases: [],
      organisation: `firm${index}.example`,
      roles: ["member" as const],
      standing: "good" as const,
      phone: "",
      listed: true,
      groups: [],
      language: "en",
    };
  }),
  { actor: "staff:bench", at: Date.now(), dryRun: false },
);
process.send?.({ port: gateway.ports.submission[0] });
process.on("SIGTERM", async () => {
  await gateway.close();
  rmSync(dir, { recursive: true, force: true });
  process.exit(0);
});
