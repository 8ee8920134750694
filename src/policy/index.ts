/** The policy: packs give levels, findings become dispositions. PURE. */
export { decide } from "./decide.ts";
export { putRight, ROUTINE_REVIEW } from "./explain.ts";
export { modeFor } from "./modes.ts";
