import { defineConfig } from "vitest/config";

// Sockets, workers, browsers and child processes: files run side by side, tests within a file in order. The timeouts are for what
// hangs; a slow machine fails nothing.
export default defineConfig({
  test: {
    ...{ include: ["tests/**/*.test.ts"], testTimeout: 600_000, hookTimeout: 600_000, maxWorkers: 2 },
    // Its own second is less than a loaded machine may stand still.
    expect: { poll: { timeout: 60_000 } },
  },
});
