export { caseCounts } from "./counts.ts";
export { caseExcerpt } from "./excerpt.ts";
export { caseFile } from "./file.ts";
export { caseList, sanctionsInForce } from "./list.ts";
export { caseMaterial } from "./material.ts";
