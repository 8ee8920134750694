import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { ConfigFaults } from "../../src/config/fault.ts";
import { loadConfig } from "../../src/config/index.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const installed = spawnSync("docker-compose", ["version"]).status === 0;
if (!installed && process.env["CI"] === "true") throw new Error("CI must have docker-compose (apt: docker-compose)");
if (!installed) console.warn("SKIPPED: docker-compose is not installed, the compose file is not checked");

describe("docker-compose.yml", () => {
  it.skipIf(!installed)("is taken by the compose client", () => {
    execFileSync("docker-compose", ["config", "-q"], { cwd: ROOT });
  });

  it("runs the gateway without rights it does not need, with Mailpit as the smart host", () => {
    const { services } = parse(readFileSync(`${ROOT}/docker-compose.yml`, "utf8"));
    expect(services.lintel).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
    expect(services.mailpit.image).toMatch(/^axllent\/mailpit:v\d/);
    const published = Object.values(services).flatMap((one) => (one as { ports?: string[] }).ports ?? []);
    expect(published.every((port) => port.startsWith("127.0.0.1:"))).toBe(true);
  });
});

describe("the image's configuration", () => {
  it("is right but for the certificate, which the volume brings", () => {
    let faults: readonly { path: string }[] = [];
    try {
      loadConfig(`${ROOT}/config/docker.yaml`, {});
    } catch (error) {
      faults = (error as ConfigFaults).faults;
    }
    expect(faults.map(({ path }) => path)).toEqual(["submission.tls.cert", "submission.tls.key"]);
  });

  it("listens where the image and compose say, and names compose's smart host", () => {
    const config = parse(readFileSync(`${ROOT}/config/docker.yaml`, "utf8"));
    const dockerfile = readFileSync(`${ROOT}/Dockerfile`, "utf8");
    const ports = [...config.submission.listeners.map(({ port }: { port: number }) => port), config.web.port];
    expect(dockerfile).toContain(`EXPOSE ${ports.join(" ")}`);
    const { services } = parse(readFileSync(`${ROOT}/docker-compose.yml`, "utf8"));
    expect(services.lintel.ports).toEqual(ports.map((port) => `127.0.0.1:${port}:${port}`));
    expect(Object.keys(services)).toContain(config.smart_host.host);
  });

  it("runs as nobody in particular, checks itself, and ends on SIGTERM", () => {
    const dockerfile = readFileSync(`${ROOT}/Dockerfile`, "utf8");
    expect(dockerfile).toMatch(/^USER lintel$/m);
    expect(dockerfile).toMatch(/HEALTHCHECK .*"lintel", "readyz"/);
    expect(dockerfile).toMatch(/^STOPSIGNAL SIGTERM$/m);
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
  });
});
