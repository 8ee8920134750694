export { type ConfigFault, ConfigFaults, formatFault, type Place } from "./fault.ts";
export { configFile, type LoadedConfig, loadConfig } from "./load.ts";
export { checkModeRules, loadPacks } from "./packs.ts";
export * as paths from "./paths.ts";
export { installedMigrations, installedNotices, installedPolicies } from "./paths.ts";
export type { Config, ListenerConfig, SmartHostConfig } from "./schema.ts";
