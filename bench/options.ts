/** What every benchmark is asked with: `npm run bench -- --quick --only NAME --json FILE`. */
const { argv } = process;

/** Fewer rounds and rows: to see that it runs, not how fast. */
export const quick = argv.includes("--quick");

/** Where this benchmark's figures go; only when it is the one that was named, for a file holds one. */
export const jsonFileOf = (name: string): string | undefined =>
  argv.includes("--json") && argv.includes(name) ? argv[argv.indexOf("--json") + 1] : undefined;
