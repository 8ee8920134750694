/** The console's own files: built by Vite, served as they are, with a policy that lets nothing else run. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import files from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** Where `index.html` has the nonce of its answer. */
const NONCE = "__CSP_NONCE__";

/** `'self'` for frames: a held message's HTML is shown in one, sandboxed, with a policy of its own. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** Adds `/console/`; every address under it that is no file is a page of the application. `dir` holds the built files. */
export function addConsoleFiles(app: FastifyInstance, dir: string): void {
  app.register(
    async (scope) => {
      const file = join(dir, "index.html");
      if (!existsSync(file)) return;
      // Read anew: after an update it names other files.
      const show = async (reply: FastifyReply) => {
        const page = await readFile(file, "utf8");
        const nonce = randomBytes(18).toString("base64");
        return reply
          .headers({ "content-security-policy": policy(nonce), "cross-origin-opener-policy": "same-origin" })
          .type("text/html; charset=utf-8")
          .send(page.replaceAll(NONCE, nonce));
      };
      await scope.register(files, {
        root: join(dir, "assets"),
        prefix: "/assets/",
        immutable: true,
        maxAge: "1y",
        index: false,
        preCompressed: true,
      });
      scope.get("/", (_request, reply) => show(reply));
      // A file of another build is no page: a browser that still has the old one must be told to load anew.
      scope.setNotFoundHandler((request, reply) =>
        request.url.startsWith("/console/assets/")
          ? reply.code(404).type("text/plain").send("not found\n")
          : show(reply),
      );
    },
    { prefix: "/console" },
  );
}
