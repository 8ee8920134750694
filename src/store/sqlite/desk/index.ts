/**
 * The verbs that the reader's thread knows. To add one: name it in `port/desk.ts` with plain data in and out (they cross a
 * thread), write it as `(sql, ...arguments) => answer` in the file of its kind, and put it into the table here.
 */
import type { DeskVerbs } from "../../port.ts";
import { contractReads } from "../contract/reads.ts";
import { queueReads } from "../held/index.ts";
import type { Connection } from "../statement.ts";
import * as caseReads from "./cases/index.ts";
import { figureReads } from "./figures/index.ts";
import { newsReads } from "./news.ts";
import { rosterReads } from "./records/index.ts";
import { screenReads } from "./screen/index.ts";
import { readWaiting } from "./waiting.ts";

export type DeskReads = {
  readonly [Name in keyof DeskVerbs]: DeskVerbs[Name] extends (...args: infer Args) => Promise<infer Answer>
    ? (sql: Connection, ...args: Args) => Answer
    : never;
};

export const deskReads: DeskReads = {
  ...figureReads,
  ...caseReads,
  ...queueReads,
  ...screenReads,
  ...newsReads,
  ...contractReads,
  ...rosterReads,
  deskWaiting: readWaiting,
};
