/** Lists that spreadsheets open: nothing in them runs. */
import { expect, it } from "vitest";
import { csvCell } from "../../../../src/web/api/records/csv.ts";

it.each([
  ["=1+1", "'=1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ["+49 30 123", "+49 30 123"],
  ["\t=1", `'\t=1`],
  ['a "b", c', '"a ""b"", c"'],
  ["＝1+1", "'＝1+1"],
])("writes the cell %j as %j", (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});
