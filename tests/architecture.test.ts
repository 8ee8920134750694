import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Holds every import of `src` against the tables of docs/layers.md. */

const ROOT = join(import.meta.dirname, "..");
const SRC = join(ROOT, "src");
const DOC = readFileSync(join(ROOT, "docs/layers.md"), "utf8");

interface Layer {
  readonly name: string;
  readonly rooms: readonly string[];
  readonly mayImport: readonly string[];
}

const rowsUnder = (heading: string): string[][] =>
  (DOC.split(`## ${heading}`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const names = (cell = ""): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");

const LAYERS: readonly Layer[] = rowsUnder("Layers").map(([name = "", rooms, mayImport = ""]) => ({
  name: name.split(" ")[0] ?? "",
  rooms: names(rooms),
  mayImport: mayImport.split(" ").filter(Boolean),
}));
const FENCES = rowsUnder("Fences").map(([pack, rooms]) => ({ pack: names(pack)[0] ?? "", rooms: names(rooms) }));

interface SourceFile {
  /** Relative to src, without extension: `store/sqlite/index`. */
  readonly module: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const FILES: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("console/"))
  .map((file) => {
    const text = readFileSync(join(SRC, file), "utf8");
    return {
      module: file.replace(/\.tsx?$/, ""),
      text,
      imports: ts.preProcessFile(text, true, true).importedFiles.map((one) => one.fileName),
    };
  });

const within = (module: string, room: string): boolean => module === room || module.startsWith(`${room}/`);

/** The most exact entry wins: `audit/chain` is judgement although `audit` is truth. */
function layerOf(module: string): Layer | undefined {
  const matches = LAYERS.flatMap((layer) =>
    layer.rooms.filter((room) => within(module, room)).map((room) => ({ layer, length: room.length })),
  );
  return matches.sort((a, b) => b.length - a.length)[0]?.layer;
}

const targetOf = (file: SourceFile, specifier: string): string =>
  relative(SRC, normalize(join(SRC, dirname(file.module), specifier))).replace(/\.tsx?$/, "");

const ownImports = (file: SourceFile): string[] =>
  file.imports.filter((one) => one.startsWith(".")).map((one) => targetOf(file, one));

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const roomOf = (module: string): string => module.split("/")[0] ?? "";
const isEngine = (module: string): boolean => /^store\/(?:sqlite|postgres)\//.test(module);
const isPort = (module: string): boolean => within(module, "store/port");

describe("the tables of docs/layers.md", () => {
  it("name every room that exists", () => {
    expect(FILES.filter((file) => !layerOf(file.module)).map((file) => file.module)).toEqual([]);
  });

  it("are read at all", () => {
    expect(LAYERS.length).toBeGreaterThanOrEqual(6);
    expect(FENCES.length).toBeGreaterThanOrEqual(6);
    expect(FILES.length).toBeGreaterThan(20);
  });
});

describe("layers", () => {
  it("import only what their row allows", () => {
    const faults = FILES.flatMap((file) => {
      const layer = layerOf(file.module);
      return ownImports(file)
        .filter((target) => roomOf(target) !== roomOf(file.module) || layerOf(target) !== layer)
        .filter((target) => !layer?.mayImport.includes(layerOf(target)?.name ?? "?"))
        .map((target) => `${file.module} (${layer?.name}) imports ${target} (${layerOf(target)?.name})`);
    });
    // A room of a higher layer may keep its pure part below; the pure part never looks up.
    expect(faults.filter((fault) => !isWithinOneRoomDownwards(fault))).toEqual([]);
  });

  it("keep edges apart", () => {
    const edges = LAYERS.find((layer) => layer.name === "3");
    const faults = FILES.filter((file) => layerOf(file.module) === edges).flatMap((file) =>
      ownImports(file)
        .filter((target) => layerOf(target) === edges && roomOf(target) !== roomOf(file.module))
        .map((target) => `${file.module} imports ${target}`),
    );
    expect(faults).toEqual([]);
  });

  it("let rules know the words and lint's types only", () => {
    const faults = FILES.filter((file) => file.module.startsWith("rules/") && file.module !== "rules/index").flatMap(
      (file) =>
        ownImports(file)
          .filter((target) => !["mail", "lint", "rules"].includes(roomOf(target)))
          .map((target) => `${file.module} imports ${target}`),
    );
    expect(faults).toEqual([]);
  });

  it("hide engines behind the store's port", () => {
    const faults = FILES.filter((file) => !["store", "main", "cli"].includes(roomOf(file.module))).flatMap((file) =>
      ownImports(file)
        .filter((target) => isEngine(target) || (roomOf(target) === "store" && !isPort(target)))
        .map((target) => `${file.module} imports ${target}`),
    );
    expect(faults).toEqual([]);
  });
});

/** `delivery/index` (3) may import `delivery/schedule` (1): that is allowed by its row anyway; upwards is not. */
function isWithinOneRoomDownwards(fault: string): boolean {
  const [, from, fromLayer, to, toLayer] = /^(\S+) \((\S+)\) imports (\S+) \((\S+)\)$/.exec(fault) ?? [];
  return roomOf(from ?? "") === roomOf(to ?? "") && Number(toLayer) < Number(fromLayer);
}

describe("the console", () => {
  const files = readdirSync(join(SRC, "console"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );

  it("knows nothing of the gateway but the API's types", () => {
    const faults = files.flatMap((file) => {
      const text = readFileSync(join(SRC, "console", file), "utf8");
      const outside = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"(\.[^"]+)"/gm)].filter(
        ([, , specifier = ""]) => !within(normalize(join("console", dirname(file), specifier)), "console"),
      );
      return outside
        .filter(([, type, specifier = ""]) => {
          const target = normalize(join("console", dirname(file), specifier)).replace(/\.tsx?$/, "");
          return type === undefined || !(within(target, "web/api") || target === "staff/permissions");
        })
        .map(([line]) => `console/${file}: ${line}`);
    });
    expect(files.length).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });
});

describe("judgement", () => {
  const judgement = FILES.filter((file) => layerOf(file.module)?.name === "1");
  const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bprocess\.(?:env|hrtime|argv)\b/;

  it("has no clock, no chance and no environment", () => {
    expect(judgement.filter((file) => impure.test(file.text)).map((file) => file.module)).toEqual([]);
  });

  it("does no I/O", () => {
    const faults = judgement.flatMap((file) =>
      file.imports
        .filter((one) => one.startsWith("node:") && !(file.module === "audit/chain" && one === "node:crypto"))
        .map((one) => `${file.module} imports ${one}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("fences", () => {
  it.each(FENCES)("$pack stays in its rooms", ({ pack, rooms }) => {
    const outside = FILES.filter(
      (file) => file.imports.some((one) => packageOf(one) === pack) && !rooms.some((room) => within(file.module, room)),
    );
    expect(outside.map((file) => file.module)).toEqual([]);
  });
});

describe("sizes", () => {
  it("keep files under the ceiling of 400 lines", () => {
    // A table that `npm run train` writes, not code.
    const written = FILES.filter((file) => file.module !== "purpose/weights");
    expect(written.filter((file) => file.text.split("\n").length > 401).map((file) => file.module)).toEqual([]);
  });

  it("keep functions under the ceiling of 60 lines", () => {
    expect(FILES.flatMap(longFunctions)).toEqual([]);
  });
});

function longFunctions(file: SourceFile): string[] {
  const source = ts.createSourceFile(`${file.module}.ts`, file.text, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const start = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const end = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      if (end - start + 1 > 60) found.push(`${file.module}:${start + 1} has ${end - start + 1} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
