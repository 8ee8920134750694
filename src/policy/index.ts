/** The policy: packs give levels, findings become dispositions, and every verdict can be explained. PURE. */
export { decide } from "./decide.ts";
export { explain, putRight, ROUTINE_REVIEW } from "./explain.ts";
export { modeFor } from "./modes.ts";
