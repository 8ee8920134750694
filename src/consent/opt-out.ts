/**
 * What each choice of a recipient towards one sender says to the ledger: one meaning for the one-click POST, the page with
 * buttons and the mail to `unsubscribe+token` (std 57, 60, 63). PURE.
 */
import { scopeOf } from "../lint/scope.ts";
import type { PurposeLabel, Scope } from "../mail/words.ts";
import type { Statement } from "../store/port.ts";

/**
 * `newsletters`: the list and all commercial mail with it (16 CFR 316.5); letters stay welcome. `everything`: every mail of
 * this sender. `purpose`: one kind of mail is declined.
 */
export type OptOut =
  | { readonly kind: "newsletters" | "everything" }
  | { readonly kind: "purpose"; readonly purpose: PurposeLabel };

const COMMERCIAL: readonly Scope[] = ["newsletter", "offers", "events"];

/** @param grantee a member's id, an organisation's domain, or `EVERYBODY` */
export function optOut(grantee: string, choice: OptOut): readonly Statement[] {
  const said = { grantee, basis: null, until: null };
  if (choice.kind === "purpose") {
    const { purpose } = choice;
    return [{ ...said, scope: scopeOf(purpose), status: "declined", purpose }];
  }
  const scopes: readonly Scope[] = choice.kind === "everything" ? ["contact"] : COMMERCIAL;
  return scopes.map((scope) => ({ ...said, scope, status: "withdrawn", purpose: null }));
}
