/** nginx's mail proxy in front: it checks the login against an HTTP service and tells the gateway by XCLIENT LOGIN. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GatewayProcess, PASSWORD, receivedAbove, say, startGatewayProcess } from "../support/gateway.ts";
import { exit, freePorts, until } from "../support/installation.ts";
import { authPlain, RawClient } from "../support/raw-client.ts";
import { type Sink, startSink } from "../support/scripted-sink.ts";
import { requires } from "../support/tools.ts";
import { letter, MEMBERS } from "./people.ts";

const MODULE = "/usr/lib/nginx/modules/ngx_mail_module.so";
const there = requires(["nginx"], { "libnginx-mod-mail": existsSync(MODULE) });

/** Answers nginx's `auth_http`: everybody with the password may in, and the gateway is where to go. */
async function startAuth(gatewayPort: number): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const good = request.headers["auth-pass"] === PASSWORD;
    response.setHeader("Auth-Status", good ? "OK" : "Invalid login or password");
    if (good) {
      response.setHeader("Auth-Server", "127.0.0.1");
      response.setHeader("Auth-Port", String(gatewayPort));
    } else response.setHeader("Auth-Error-Code", "535 5.7.8");
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await new Promise((up) => server.once("listening", up));
  return { server, port: (server.address() as AddressInfo).port };
}

const configuration = (dir: string, port: number, authPort: number) => `
load_module ${MODULE};
daemon off;
master_process off;
pid ${dir}/pid;
error_log ${dir}/error.log;
events {}
mail {
  server_name nginx.test;
  auth_http http://127.0.0.1:${authPort}/;
  server {
    listen 127.0.0.1:${port};
    protocol smtp;
    smtp_auth plain login;
    proxy on;
    xclient on;
    proxy_pass_error_message on;
  }
}
`;

describe.skipIf(!there)("nginx's mail proxy in front", () => {
  let sink: Sink;
  let gateway: GatewayProcess;
  let auth: { server: Server; port: number };
  let nginx: ChildProcess;
  let port = 0;
  const dir = mkdtempSync(join(tmpdir(), "lintel-nginx-"));

  beforeAll(async () => {
    sink = await startSink();
    gateway = await startGatewayProcess({
      members: [MEMBERS],
      smartHost: sink.port,
      listeners: [
        "kind: trusted, networks: [127.0.0.0/8], xclient: [127.0.0.0/8]",
        "kind: trusted, networks: [127.0.0.0/8]",
      ],
      prepare: async (store) => {
        const { isAddressFault, parsePath } = await import("../../src/mail/address.ts");
        const address = parsePath("eve@brown.example");
        if (!isAddressFault(address)) {
          const right = { address, kind: "send-as", from: null, until: null } as const;
          await store.setDelegation("m-bob", right, "staff:test", Date.now());
        }
      },
    });
    auth = await startAuth(gateway.ports.smtp);
    [port = 0] = await freePorts(1);
    chmodSync(dir, 0o755);
    writeFileSync(join(dir, "nginx.conf"), configuration(dir, port, auth.port));
    nginx = spawn("/usr/sbin/nginx", ["-p", dir, "-c", join(dir, "nginx.conf")], { stdio: "ignore" });
    await until(async () => {
      if (nginx.exitCode !== null) throw new Error("nginx does not start");
      return RawClient.hello({ port }).then(
        (client) => {
          client.kill();
          return true;
        },
        () => false,
      );
    }, 30_000);
  });
  afterAll(async () => {
    nginx?.kill("SIGTERM");
    if (nginx) await exit(nginx);
    auth?.server.close();
    await gateway?.close();
    await sink?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const logIn = async (user: string, password = PASSWORD) => {
    const client = await RawClient.hello({ port, timeout: 30_000 });
    return { client, welcome: await client.command(authPlain(user, password)) };
  };

  it("has its login judged as the member's, who may use what is delegated", async () => {
    const { client, welcome } = await logIn("bob@jones.example");
    expect(welcome).toMatch(/^235 /);
    const source = letter("nginx").replace("Ann Smith <ann@smith.example>", "Eve Brown <eve@brown.example>");
    const sent = { login: "bob@jones.example", recipients: ["dan@mills.example"], source };
    expect(await say(client, sent)).toBeNull();
    expect(await client.reply()).toMatch(/^250 2\.0\.0 [0-9a-z]{12} 1 sent$/);
    client.kill();
    const [mail] = await sink.received(1);
    expect(mail).toMatchObject({ from: "bob@jones.example", recipients: ["dan@mills.example"] });
    receivedAbove(mail?.data ?? Buffer.alloc(0), source);
  });

  it("binds reverse-path and From to the login, whatever stands in them", async () => {
    const before = sink.messages.length;
    const { client } = await logIn("bob@jones.example");
    expect(await client.command("MAIL FROM:<ann@smith.example>")).toMatch(/^550 5\.7\.1 .*no address of yours/);
    const source = letter("nginx forged");
    await say(client, { login: "bob@jones.example", recipients: ["dan@mills.example"], source });
    expect(await client.reply()).toMatch(/^550 5\.7\.1 From names <ann@smith\.example>/);
    client.kill();
    expect(sink.messages).toHaveLength(before);
  });

  it("takes mail of nobody whose login nginx refuses, or who is no member", async () => {
    expect((await logIn("bob@jones.example", "wrong")).welcome).toMatch(/^535 /);
    const { client, welcome } = await logIn("mallory@nowhere.example");
    expect(welcome).toMatch(/^235 /);
    expect(await client.command("MAIL FROM:<ann@smith.example>")).toMatch(/^550 5\.7\.1 .*no member/);
    client.kill();
  });

  it("alone may say XCLIENT: other listeners do not offer it and refuse it", async () => {
    const client = await RawClient.hello({ port: gateway.ports.listeners[1] ?? 0 });
    expect(client.transcript).not.toContain("XCLIENT");
    expect(await client.command("XCLIENT LOGIN=bob@jones.example")).toMatch(/^5\d\d /);
    client.kill();
    const named = await RawClient.hello({ port: gateway.ports.smtp });
    expect(named.transcript).toMatch(/250[ -]XCLIENT .*LOGIN/);
    named.kill();
  });
});
