/** A case for the console: a recipient of Vic's offer complains, as they would on the page of their own. */
import type { Demo } from "./set-up.ts";

const EVE = { key: "eve@brown.example", text: "eve@brown.example" };

export async function complainOfVic({ gateway, clock }: Demo): Promise<void> {
  const words = "I asked for prices once. Since then there is an offer every week, and he rings me at the office.";
  const about = { envelope: null, against: "m-vic", original: null, language: "en" };
  await gateway.store.complain({
    ...{ person: EVE, source: "page", words, at: clock.now(), confirmed: true, perDay: 5, ...about },
  });
}
