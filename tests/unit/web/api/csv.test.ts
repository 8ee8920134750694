/** Lists that spreadsheets open: nothing in them runs. */
import { expect, it } from "vitest";
import { csvCell } from "../../../../src/web/api/records/csv.ts";

it.each([
  ["=1+1", "'=1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ["+49 30 123", "+49 30 123"],
  ["\t=1", "'\t'=1"],
  ['a "b", c', '"a ""b"", c"'],
  ["＝1+1", "'＝1+1"],
  ["Lunch;=1+1", "Lunch;'=1+1"],
  ["Lunch; @SUM(A1)\t-2", "Lunch; '@SUM(A1)\t'-2"],
  ['Lunch;"=1+1"', `"Lunch;""'=1+1"""`],
  ["two\n|lines", `"two\n'|lines"`],
  ["one; two", "one; two"],
])("writes the cell %j as %j", (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});
