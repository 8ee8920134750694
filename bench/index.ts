/**
 * `npm run bench -- [--quick] [--only TEXT] [--json FILE]`: the road, then the facts, judgement, and stamping and signing.
 * `--only facts`, `--only lint` and `--only stamp` are these alone, any other text picks shapes of the road.
 */
const only = process.argv.includes("--only") ? (process.argv[process.argv.indexOf("--only") + 1] ?? "") : "";

if (!["facts", "lint", "stamp"].includes(only)) await import("./road.ts");
if (only === "" || only === "facts") await import("./facts.ts");
if (only === "" || only === "lint") await import("./lint.ts");
if (only === "" || only === "stamp") await import("./stamp.ts");
