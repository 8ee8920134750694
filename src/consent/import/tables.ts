/** The four tables that can be imported: their columns in order, and how a record becomes what the store takes. */

import { domainKey } from "../../mail/address.ts";
import { BASES, CONSENT_STATUSES, PARTICIPATIONS, PURPOSES, ROLES, SCOPES, STANDINGS } from "../../mail/words.ts";
import type { ConsentInput, EventInput, MemberInput, ParticipationInput } from "../../store/port.ts";
import {
  CellFault,
  readAddress,
  readChoice,
  readFlag,
  readId,
  readLanguage,
  readList,
  readMoment,
  readProse,
  readText,
} from "./cells.ts";

/** A record by column name; columns that the header or the line leaves out are not there. */
export type Cells = Readonly<Record<string, string | undefined>>;

export interface Table<Row> {
  readonly columns: readonly string[];
  /** Columns that the header must have. */
  readonly required: readonly string[];
  /** Throws `CellFault`. `now` in milliseconds since 1970. */
  read(cells: Cells, now: number): Row;
  /** Two rows of one file with the same key would overwrite each other; null where rows are appended. */
  key(row: Row): string | null;
}

/** Reads a cell under its name, so that the reason of a refusal says which one; empty cells take the fallback. */
function cell<T>(cells: Cells, column: string, read: (text: string) => T, ...fallback: [] | [T]): T {
  const text = cells[column] ?? "";
  try {
    if (text.trim() !== "") return read(text);
    if (fallback.length === 0) throw new CellFault("is missing");
    return fallback[0] as T;
  } catch (error) {
    if (error instanceof CellFault) throw new CellFault(`${column}: ${error.message}`);
    throw error;
  }
}

const choice =
  <T extends string>(words: readonly T[]) =>
  (text: string): T =>
    readChoice(text, words);

/** An organisation is named by its domain; a name that is no domain is kept as it stands. */
const readOrganisation = (text: string): string => domainKey(text) ?? readText(text, 200);

const MEMBER_DETAILS = [
  "aliases",
  "organisation",
  "roles",
  "standing",
  "phone",
  "listed",
  "groups",
  "language",
  "until",
] as const;

/** What a list of members may leave out. */
const MEMBER_FIELDS: readonly (keyof MemberInput)[] = ["name", ...MEMBER_DETAILS];

const members: Table<MemberInput> = {
  columns: ["id", "name", "address", ...MEMBER_DETAILS],
  required: ["id", "name", "address"],
  read(cells) {
    const address = cell(cells, "address", readAddress);
    const absent = MEMBER_FIELDS.filter((field) => cells[field] === undefined);
    // An empty standing is no standing: a blank cell must not lift a suspension.
    if (!absent.includes("standing") && cells["standing"]?.trim() === "") absent.push("standing");
    return {
      id: cell(cells, "id", readId),
      name: cell(cells, "name", (text) => readText(text, 200), ""),
      address,
      aliases: cell(cells, "aliases", (text) => readList(text, readAddress), []),
      organisation: cell(cells, "organisation", readOrganisation, address.domain),
      roles: cell(cells, "roles", (text) => readList(text, choice(ROLES)), ["member"]),
      standing: cell(cells, "standing", choice(STANDINGS), "good"),
      phone: cell(cells, "phone", (text) => readText(text, 64), ""),
      listed: cell(cells, "listed", readFlag, true),
      groups: cell(cells, "groups", (text) => readList(text, readId), []),
      language: cell(cells, "language", readLanguage, ""),
      until: cell(cells, "until", readMoment, null),
      absent,
    };
  },
  key: (row) => row.id,
};

/** A member's address or id, or an organisation's domain: the store knows which. */
const readParty = (text: string): string => (text.includes("@") ? readAddress(text).key : readId(text));

const consents: Table<ConsentInput> = {
  columns: ["recipient", "grantee", "scope", "status", "basis", "at", "until", "purpose", "evidence"],
  required: ["recipient", "grantee", "scope", "status"],
  read(cells, now) {
    const status = cell(cells, "status", choice(CONSENT_STATUSES));
    const undated = (cells["at"] ?? "").trim() === "";
    const row: ConsentInput = {
      recipient: cell(cells, "recipient", readAddress),
      grantee: cell(cells, "grantee", readParty),
      scope: cell(cells, "scope", choice(SCOPES)),
      status,
      basis: cell(cells, "basis", choice(BASES), status === "granted" ? "imported" : null),
      at: cell(cells, "at", readMoment, now),
      until: cell(cells, "until", readMoment, null),
      purpose: cell(cells, "purpose", choice(PURPOSES), null),
      evidence: cell(cells, "evidence", readProse, ""),
      ...(undated && { undated }),
    };
    checkConsent(row, now);
    return row;
  },
  key: () => null,
};

/** A clock that runs ahead by less than this is no fault. */
const SLACK_MS = 5 * 60_000;

function checkConsent(row: ConsentInput, now: number): void {
  if (row.at > now + SLACK_MS) throw new CellFault("at: lies in the future; a record says what has happened");
  if (row.until !== null && row.until <= row.at) throw new CellFault("until: is not after at");
  if (row.purpose !== null && row.status !== "declined")
    throw new CellFault("purpose: only a decline names a purpose; leave it empty");
}

const events: Table<EventInput> = {
  columns: ["id", "name", "starts", "ends", "place", "approved_side_events"],
  required: ["id", "name", "starts", "ends"],
  read(cells) {
    const row = {
      id: cell(cells, "id", readId),
      name: cell(cells, "name", (text) => readText(text, 200)),
      starts: cell(cells, "starts", readMoment),
      ends: cell(cells, "ends", readMoment),
      place: cell(cells, "place", (text) => readText(text, 200), ""),
      approvedSideEvents: cell(
        cells,
        "approved_side_events",
        (text) => readList(text, (item) => readText(item, 200)),
        [],
      ),
    };
    if (row.ends < row.starts) throw new CellFault("ends: lies before starts");
    return row;
  },
  key: (row) => row.id,
};

const participations: Table<ParticipationInput> = {
  columns: ["event", "member", "as", "from", "until"],
  required: ["event", "member", "as"],
  read(cells) {
    const row = {
      event: cell(cells, "event", readId),
      member: cell(cells, "member", readParty),
      as: cell(cells, "as", choice(PARTICIPATIONS)),
      from: cell(cells, "from", readMoment, null),
      until: cell(cells, "until", readMoment, null),
    };
    if (row.from !== null && row.until !== null && row.until <= row.from)
      throw new CellFault("until: is not after from");
    return row;
  },
  key: () => null,
};

export const TABLES = { members, consents, events, participations } as const;
export type TableName = keyof typeof TABLES;
