/** Figures and the trail, as the reader's thread answers them. */
import type { FigureReads } from "../../../port.ts";
import type { Connection } from "../../statement.ts";
import { figuresAttempts, figuresBehind, figuresMail, figuresRuleSums, figuresRules, figuresTook } from "./counted.ts";
import { figuresCampaigns, figuresOutcomes, figuresReviewers, figuresWaiting, figuresWaits } from "./held.ts";
import { figuresCases, figuresComplaints, figuresDelivery } from "./people.ts";
import { figuresSenders } from "./senders.ts";
import { trailNames, trailPage } from "./trail.ts";

type Reads = {
  readonly [Name in keyof FigureReads]: FigureReads[Name] extends (...args: infer Args) => Promise<infer Answer>
    ? (sql: Connection, ...args: Args) => Answer
    : never;
};

export const figureReads = {
  figuresBehind,
  figuresMail,
  figuresRules,
  figuresRuleSums,
  figuresAttempts,
  figuresTook,
  figuresOutcomes,
  figuresWaiting,
  figuresWaits,
  figuresSenders,
  figuresCampaigns,
  figuresComplaints,
  figuresCases,
  figuresDelivery,
  figuresReviewers,
  trailPage,
  trailNames,
} satisfies Reads;
