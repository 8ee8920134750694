/** One judgement: facts, purpose, rules, policy (DESIGN.md 4.4). The road and the pre-flight ask it alike. */
import { performance } from "node:perf_hooks";
import { gatherFacts } from "../facts/index.ts";
import { lint } from "../lint/index.ts";
import type { Address } from "../mail/address.ts";
import type { Identity } from "../mail/envelope.ts";
import type { Message } from "../mail/message.ts";
import type { Purpose } from "../mail/purpose.ts";
import { decide } from "../policy/index.ts";
import type { Judgement } from "../policy/judgement.ts";
import type { ActivePolicy } from "../policy/pack.ts";
import { classify } from "../purpose/index.ts";
import { StoreUnavailable } from "../store/port.ts";
import { amend, type Circumstances } from "./amend.ts";
import { factSettings } from "./fact-settings.ts";
import type { Parts } from "./parts.ts";

export interface JudgeRequest {
  readonly ref: string;
  readonly author: Identity;
  /** In the order of RCPT TO. */
  readonly recipients: readonly Address[];
  readonly message: Message;
  readonly policy: ActivePolicy;
  readonly circumstances: Circumstances;
  /** Confidential rules do not run, nothing confidential is found, no complaint shows (DESIGN.md 5). Default false. */
  readonly withoutSecrets?: boolean;
  /** `performance.now()` when the data was whole. */
  readonly startedAt: number;
}

/** @throws StoreUnavailable */
export async function judge(
  request: JudgeRequest,
  parts: Parts,
): Promise<{ readonly purpose: Purpose; readonly judgement: Judgement }> {
  const { ref, author, recipients, message, circumstances, startedAt } = request;
  const policy = request.withoutSecrets ? openPolicy(request.policy, parts) : request.policy;
  const query = { now: parts.clock(), author, recipients, message };
  const settings = { ...factSettings(parts.config), asSenderSees: request.withoutSecrets === true };
  const facts = await gatherFacts(parts.store, query, settings);
  const purpose = classify(message);
  const linted = lint(parts.catalogue, policy, { message, purpose, facts });
  for (const { rule, error } of linted.failures) parts.events.failed("submission", `rule ${rule} threw`, error);
  const findings = linted.findings.filter(({ confidential }) => !(request.withoutSecrets && confidential));
  const decided = decide(policy, { ...linted, findings }, facts, {
    ...{ neverHold: circumstances.neverHold, purpose: purpose.label },
  });
  parts.events.judged(ref, performance.now() - startedAt);
  return { purpose, judgement: amend(decided, circumstances) };
}

/** Not run at all, so that neither words nor time tell anything. */
function openPolicy(policy: ActivePolicy, { catalogue }: Pick<Parts, "catalogue">): ActivePolicy {
  const isOpen = ({ rule }: { rule: string }) => catalogue.get(rule)?.confidential !== true;
  return { ...policy, packs: policy.packs.map((pack) => ({ ...pack, rules: pack.rules.filter(isOpen) })) };
}

/** @throws StoreUnavailable where none was activated yet */
export async function activePolicy(parts: Parts): Promise<ActivePolicy> {
  const policy = await parts.store.activePolicy(parts.clock());
  if (policy) return policy;
  throw new StoreUnavailable("no policy is active yet: start the gateway, or run `lintel migrate` and start it again");
}
