/** What is written for figures. */
import type { FigureWrites } from "../../port.ts";
import type { WriterVerbs } from "../tx.ts";
import { countFigures, forgetFigures } from "./count.ts";

export const figureWrites = { countFigures, forgetFigures } satisfies WriterVerbs<FigureWrites>;
