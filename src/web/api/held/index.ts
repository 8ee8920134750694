/** `/held`: the queue, who works on what, and decisions. One message itself: `message/`. */
import type { Api, ApiParts } from "../route.ts";
import { addClaims } from "./claims.ts";
import { addClearances } from "./clearances.ts";
import { addDecisions } from "./decisions.ts";
import { addQueue } from "./queue.ts";

export function addHeld(api: Api, parts: ApiParts): void {
  addQueue(api, parts);
  addClaims(api, parts);
  addDecisions(api, parts);
  addClearances(api, parts);
}
