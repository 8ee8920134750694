import type { Config } from "./schema.ts";

/** How staff reach the console, without a slash at the end. */
export const consoleUrl = ({ console, web }: Pick<Config, "console" | "web">): string =>
  (console.public_url ?? web.public_url).replace(/\/+$/, "");
