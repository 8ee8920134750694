/** The configured store, as the gateway and every command open it. Apart, so that small commands load nothing else. */
import { type Config, installedMigrations } from "../config/index.ts";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite/index.ts";
import { factSettings } from "../submission/fact-settings.ts";

/** Makes and migrates it where needed; `as` says who opens it. Throws what `openSqliteStore` throws. */
export const openStore = (config: Config, as: "gateway" | "command" = "command"): Promise<Store> =>
  openSqliteStore({
    dataDir: config.data_dir,
    migrationsDir: installedMigrations,
    spoolAbove: config.store.spool_above,
    minFree: config.store.min_free,
    heldFate: config.held.fate,
    repeatWindow: config.submission.resubmission_window,
    noticesPerHour: config.notices.per_hour,
    keepRefused: config.held.keep_refused,
    ages: factSettings(config).ages,
    gateway: as === "gateway",
  });
