/** Where the parts of this installation are: two folders up from here, in `src` and in `dist` alike. */
import { fileURLToPath } from "node:url";

const installed = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const installedPolicies = installed("config/policies");
export const installedNotices = installed("config/notices");
export const installedPages = installed("config/pages");
/** What checks a case's bundle without this gateway. */
export const installedBundle = installed("config/bundle");
export const installedMigrations = installed("migrations");
/** The console as Vite builds it. */
export const installedConsole = installed("dist/console-files");
/** Mail and members of `lintel demo`. */
export const installedDemo = installed("config/demo");
export const installedRulePages = installed("docs/rules");
/** What code, packs and rules cite, in our words. */
export const installedClauses = installed("docs/clauses.md");
export const installedConfig = installed("config/lintel.yaml");
