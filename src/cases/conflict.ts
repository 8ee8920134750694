/**
 * Who may have to do with a case (ala.ce.3). A party to it does not even see it: it names who complained. Colleagues of a party and
 * who brought it in see it and decide nothing. PURE.
 */
import { areOf } from "../review/conflict.ts";

/** Somebody of the staff, as far as it matters here. */
export interface Officer {
  /** `staff:<name>`. */
  readonly actor: string;
  /** Their own mailbox, canonical; empty for none. */
  readonly key: string;
  /** Of their account, and of the member that they are besides. */
  readonly organisations: readonly string[];
  /** Only these groups; empty for headquarters, who see all. */
  readonly groups: readonly string[];
}

export interface Party {
  /** All addresses, canonical. */
  readonly keys: readonly string[];
  /** Domains and names of the employer. */
  readonly organisations: readonly string[];
}

export interface Involved {
  readonly respondent: Party & { readonly groups: readonly string[] };
  readonly complainants: readonly Party[];
  /** Actors who wrote the complaint down. */
  readonly reporters: readonly string[];
  /** A leader is a party, or somebody sent it there. */
  readonly hq: boolean;
}

type Seeing = Pick<Officer, "key" | "groups">;

const isParty = ({ key }: Pick<Officer, "key">, { keys }: Party): boolean => key !== "" && keys.includes(key);
const isColleague = ({ organisations: own }: Officer, { organisations }: Party): boolean => areOf(own, organisations);

const parties = ({ respondent, complainants }: Involved): readonly Party[] => [respondent, ...complainants];

/** Whether it is there for them at all. */
export function maySee(officer: Seeing, involved: Involved): boolean {
  if (parties(involved).some((party) => isParty(officer, party))) return false;
  if (officer.groups.length === 0) return true;
  return !involved.hq && involved.respondent.groups.some((group) => officer.groups.includes(group));
}

/** Why they may not decide, or write what is alleged; null when they may. */
export function conflictOf(officer: Officer, involved: Involved): string | null {
  if (parties(involved).some((party) => isParty(officer, party))) return "you are a party to this case";
  if (parties(involved).some((party) => isColleague(officer, party)))
    return "a party to this case works for your organisation: somebody else must do this";
  return null;
}

/** Who brought it in does not judge it. */
export function decisionConflict(officer: Officer, involved: Involved): string | null {
  const conflict = conflictOf(officer, involved);
  if (conflict !== null) return conflict;
  return involved.reporters.includes(officer.actor)
    ? "you wrote this complaint down: somebody else must decide it"
    : null;
}
