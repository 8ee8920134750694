/** Consents and suppressions. */
import type { Api, ApiParts } from "../route.ts";
import { addConsentEdits } from "./edit.ts";
import { addConsentExport } from "./export.ts";
import { addConsentReads } from "./read.ts";

export function addConsents(api: Api, parts: ApiParts): void {
  addConsentReads(api, parts);
  addConsentExport(api, parts);
  addConsentEdits(api, parts);
}
