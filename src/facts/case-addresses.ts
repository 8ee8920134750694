/** Which texts of a `facts` block must be addresses, so that whoever reads the file can say where one is none. PURE. */
import { addressKey, isAddressFault, parsePath } from "../mail/address.ts";
import type { CaseConsent, CaseFactsBlock } from "./case-schema.ts";

type Path = readonly (string | number)[];

export interface NoAddress {
  /** Below the block. */
  readonly path: Path;
  readonly text: string;
}

type Named = readonly [path: Path, text: string | undefined];

/** Texts that are no addresses: sender and recipients as an envelope may bear them, the others as people write them. */
export function badAddressesOf(block: CaseFactsBlock): NoAddress[] {
  return [
    ...faulty(partiesOf(block), (text) => !isAddressFault(parsePath(text.trim()))),
    ...faulty(mentionsOf(block), (text) => addressKey(text) !== null),
  ];
}

const faulty = (named: readonly Named[], isAddress: (text: string) => boolean): NoAddress[] =>
  named.flatMap(([path, text]) => (text === undefined || isAddress(text) ? [] : [{ path, text }]));

function partiesOf({ sender, recipients = [] }: CaseFactsBlock): Named[] {
  return [
    [["sender", "address"], sender?.address],
    ...recipients.map(
      (each, index): Named =>
        typeof each === "string" ? [["recipients", index], each] : [["recipients", index, "address"], each.address],
    ),
  ];
}

function mentionsOf({ recipients = [], defaults, history = {}, directory = [] }: CaseFactsBlock): Named[] {
  const inHistory = (key: string, index: number, ...rest: Path): Path => ["history", key, index, ...rest];
  return [
    ...recipients.flatMap((each, index) =>
      typeof each === "string" ? [] : granteesOf(each.consents, ["recipients", index]),
    ),
    ...granteesOf(defaults?.consents, ["defaults"]),
    ...Object.keys(history.unanswered ?? {}).map((key): Named => [["history", "unanswered", key], key]),
    ...(history.declined ?? []).map(({ by }, index): Named => [inHistory("declined", index, "by"), by]),
    ...(history.replied_to ?? []).map((text, index): Named => [inHistory("replied_to", index), text]),
    ...(history.cases ?? []).flatMap(({ against, complainant, witnesses = [] }, index): Named[] => [
      [inHistory("cases", index, "against"), against],
      [inHistory("cases", index, "complainant"), complainant],
      ...witnesses.map((text, at): Named => [inHistory("cases", index, "witnesses", at), text]),
    ]),
    ...directory.map(({ address }, index): Named => [["directory", index, "address"], address]),
  ];
}

/** Without an `@` a grantee is an organisation. */
const granteesOf = (consents: readonly CaseConsent[] | undefined, path: Path): Named[] =>
  (consents ?? []).flatMap(({ grantee }, index): Named[] =>
    grantee?.includes("@") ? [[[...path, "consents", index, "grantee"], grantee]] : [],
  );
