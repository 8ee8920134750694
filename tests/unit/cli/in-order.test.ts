import { describe, expect, it } from "vitest";
import { inOrder } from "../../../src/cli/lint/in-order.ts";

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("work in order", () => {
  it("begins nothing after an exception, and throws it once nothing is under way", async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = async (item: number) => {
      begun.push(item);
      if (item === 0) throw new Error("no");
      await later(5);
      ended.push(item);
    };
    await expect(inOrder([0, 1, 2, 3, 4], 2, work)).rejects.toThrow("no");
    expect([begun, ended]).toEqual([[0, 1], [1]]);
  });
});
