export { ConfigFaults } from "./fault.ts";
export { checkFixes } from "./fixes.ts";
export { configFile, type LoadedConfig, loadConfig } from "./load.ts";
export { checkModeRules, loadPacks } from "./packs.ts";
export { loadPageTexts } from "./page-words.ts";
export * as paths from "./paths.ts";
export { installedMigrations } from "./paths.ts";
export type { Config } from "./schema.ts";
export { loadLanguages } from "./vocabulary.ts";
