import type { Config } from "../config/schema.ts";

/** What the facts need of the configuration. */
export const factSettings = (config: Config) => ({
  window: config.facts.window,
  ages: { inquiryMonths: config.consent.inquiry_months, impliedMonths: config.consent.implied_months },
});
