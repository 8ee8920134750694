import { writeFileSync } from "node:fs";
import { makeBundle } from "../../cases/bundle/index.ts";
import { createParser } from "../../parse/index.ts";
import { bundleParts } from "../../web/api/cases/export.ts";
import { actorOf, type CommonOptions, withStore } from "../open.ts";
import { print, printJson } from "../terminal.ts";
import { caseId, noSuchCase } from "./id.ts";

interface ExportOptions extends CommonOptions {
  readonly output: string;
  readonly redact?: boolean;
  readonly also?: readonly string[];
}

/** Whoever may run this reads the database anyway, so every case is there for them. */
export async function exportCase(text: string, options: ExportOptions): Promise<void> {
  const id = caseId(text);
  const actor = actorOf(options);
  const bundle = await withStore(options, async (store, config) => {
    const officer = { actor, key: "", organisation: "", groups: [] };
    const order = { id, officer, redacted: options.redact === true, also: options.also ?? [], at: Date.now() };
    const parser = createParser(config.parse);
    try {
      const made = await makeBundle(bundleParts({ store, config, parser })(), order);
      if (!made) throw noSuchCase(id);
      return made;
    } finally {
      await parser.close();
    }
  });
  writeFileSync(options.output, bundle.zip, { mode: 0o600 });
  const { head, replaced } = bundle;
  if (options.format === "json") printJson({ case: id, file: options.output, head, replaced });
  else
    print(
      `${options.output}  head ${head}${replaced.length > 0 ? `  labels: ${replaced.map((one) => one.label).join(", ")}` : ""}`,
    );
}
