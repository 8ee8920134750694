/**
 * `npm run bench -- [--quick] [--only TEXT] [--json FILE]`: the road, then the facts, then judgement. `--only facts` and
 * `--only lint` are these alone, any other text picks shapes of the road.
 */
const only = process.argv.includes("--only") ? (process.argv[process.argv.indexOf("--only") + 1] ?? "") : "";

if (only !== "facts" && only !== "lint") await import("./road.ts");
if (only === "" || only === "facts") await import("./facts.ts");
if (only === "" || only === "lint") await import("./lint.ts");
