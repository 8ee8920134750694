/**
 * What a listener offers: members hand in mail, strangers leave it at the inbound door. One wire speaks for both, so the
 * grammar, the deadlines and the smuggling matrix hold for both alike.
 */
import type { Config } from "../../config/schema.ts";
import type { WireListener } from "../intake.ts";

export interface Service {
  /** Octets of a message. */
  readonly maxSize: number;
  readonly maxRecipients: number;
  /** AUTH, under TLS. */
  readonly logins: boolean;
  /** MAIL needs no login: the peer is a named relay, or it is the inbound door. */
  readonly open: boolean;
  /** RFC 3461. The door reports nothing to anybody, so it promises no reports. */
  readonly dsn: boolean;
  /** Where a bare `Postmaster` is. */
  readonly postmasterDomain: string;
  /** Whether unknown recipients count as errors: only strangers try addresses out (std 84). */
  readonly countsUnknown: boolean;
}

/** Recipients of one message at the door: it has a handful of addresses. */
const DOOR_RECIPIENTS = 10;

export function serviceOf(config: Config, { kind }: Pick<WireListener, "kind">): Service {
  if (kind === "inbound")
    return {
      maxSize: config.inbound.max_size,
      maxRecipients: DOOR_RECIPIENTS,
      ...{ logins: false, open: true, dsn: false, countsUnknown: true },
      postmasterDomain: doorDomain(config),
    };
  const { max_size, max_recipients } = config.submission;
  const trusted = kind === "trusted";
  return {
    maxSize: max_size,
    maxRecipients: max_recipients,
    ...{ logins: !trusted, open: trusted, dsn: true, countsUnknown: false },
    postmasterDomain: config.association.domains[0] ?? config.hostname,
  };
}

/** The domain of the door's addresses, lower case. */
export const doorDomain = ({ inbound, hostname }: Pick<Config, "inbound" | "hostname">): string =>
  (inbound.domain || hostname).toLowerCase();
