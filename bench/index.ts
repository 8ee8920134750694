/**
 * `npm run bench -- [--quick] [--only TEXT] [--json FILE]`: the road, then the facts, judgement, stamping and signing, and the queue.
 * `--only facts`, `--only lint`, `--only stamp`, `--only queue` (with a browser) and `--only figures` are these alone, any other text
 * picks shapes of the road.
 */
const only = process.argv.includes("--only") ? (process.argv[process.argv.indexOf("--only") + 1] ?? "") : "";

if (!["facts", "lint", "stamp", "queue", "figures"].includes(only)) await import("./road.ts");
if (only === "" || only === "facts") await import("./facts.ts");
if (only === "" || only === "lint") await import("./lint.ts");
if (only === "" || only === "stamp") await import("./stamp.ts");
if (only === "" || only === "queue") await import("./queue.ts");
if (only === "queue") await import("./queue-browser.ts");
if (only === "figures") await import("./figures.ts");
