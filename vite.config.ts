/** Builds the staff's console (src/console) into files that `web` serves under /console/. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build, defineConfig, type HtmlTagDescriptor, type Plugin, type Rolldown } from "vite";

const root = join(import.meta.dirname, "src/console");

/** A file of its own that waits for no other: it asks ahead while the application still comes (src/console/start.ts). */
function starter(): Plugin {
  let start = "";
  return {
    name: "starter",
    async generateBundle() {
      const rolldownOptions = { input: join(root, "start.ts"), output: { format: "iife" as const } };
      const built = await build({ configFile: false, logLevel: "warn", build: { write: false, rolldownOptions } });
      const [chunk] = "output" in built ? built.output : [];
      if (chunk?.type !== "chunk") throw new Error("src/console/start.ts is no script");
      start = this.getFileName(this.emitFile({ type: "asset", name: "start.js", source: chunk.code }));
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const page = filesOf("pages/held/index.tsx", bundle).filter((file) => !html.includes(file));
        const script = tagOf("script", { async: true, src: `/console/${start}` });
        return [{ ...script, injectTo: "head-prepend" }, ...page.map(linkTo)];
      },
    },
  };
}

const tagOf = (tag: string, attrs: NonNullable<HtmlTagDescriptor["attrs"]>): HtmlTagDescriptor => ({
  tag,
  attrs,
  injectTo: "head",
});
const linkTo = (file: string): HtmlTagDescriptor =>
  tagOf("link", {
    ...{ rel: file.endsWith(".css") ? "stylesheet" : "modulepreload" },
    ...{ crossorigin: true, href: `/console/${file}` },
  });

/** Of the page where people come in: fetched along with the application, not after it. */
function filesOf(module: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const files = new Set<string>();
  const add = (chunk: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined) => {
    if (chunk?.type !== "chunk" || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) files.add(sheet);
    for (const name of chunk.imports) add(bundle[name]);
  };
  add(Object.values(bundle).find((file) => file.type === "chunk" && file.facadeModuleId === join(root, module)));
  return [...files];
}

/** Each file also as browsers like to get it: @fastify/static sends what is there. */
function compressed(): Plugin {
  return {
    name: "compressed",
    async writeBundle({ dir = "" }) {
      const assets = join(dir, "assets");
      await Promise.all((await readdir(assets)).map((name) => compress(join(assets, name))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  await writeFile(
    `${file}.br`,
    await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  );
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

export default defineConfig({
  root,
  base: "/console/",
  plugins: [react(), starter(), compressed()],
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    outDir: "../../dist/console-files",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    manifest: true,
  },
});
