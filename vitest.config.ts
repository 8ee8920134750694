import { defineConfig } from "vitest/config";

// Sockets, workers and child processes: files run side by side, tests within a file in order.
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: 2 },
});
