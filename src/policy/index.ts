/** The policy: packs give levels, findings become dispositions, and every verdict can be explained. PURE. */
export { type DecideOptions, decide } from "./decide.ts";
export { explain, ROUTINE_REVIEW, reasonsFor } from "./explain.ts";
export { type ModeQuestion, modeFor } from "./modes.ts";
export { type PackFile, PackFileSchema, packSettings } from "./pack-file.ts";
