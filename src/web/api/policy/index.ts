/** `/mode` and `/policy`: what the gateway judges by, and the audited way out of trouble (DESIGN.md 4, Modes). */
import { Type } from "typebox";
import type { Pack } from "../../../policy/pack.ts";
import { requireAll } from "../records/shared.ts";
import { type Api, type ApiParts, callerOf, Problem, Strict } from "../route.ts";
import { changesBetween } from "./changes.ts";
import {
  ModeSchema,
  type ModeSwitch,
  ModeSwitchSchema,
  type PackBody,
  VersionSchema,
  VersionsSchema,
} from "./schemas.ts";

const MOST_SWITCHES = 100;
const MOST_VERSIONS = 100;
/** An override is for trouble; what should last longer belongs into the configuration. */
const LONGEST = 31 * 86_400_000;
const reading = { config: { permission: "policy:read" } } as const;
const tags = ["policy"];

export function addPolicy(api: Api, parts: ApiParts): void {
  addMode(api, parts);
  addSwitch(api, parts);
  addVersions(api, parts);
}

function addMode(api: Api, { store, clock, config }: ApiParts): void {
  api.get(
    "/mode",
    { ...reading, schema: { tags, summary: "The mode that holds, and past switches", response: { 200: ModeSchema } } },
    async () => {
      const modes = (await store.activePolicy(clock()))?.modes;
      const configured = modes?.global ?? config.mode;
      const override = modes?.override ?? null;
      return {
        ...{ mode: override?.mode ?? configured, configured, override },
        exceptions: [...(modes?.exceptions ?? [])],
        switches: [...(await store.deskModeSwitches(MOST_SWITCHES))],
      };
    },
  );
}

function addSwitch(api: Api, { store, clock }: ApiParts): void {
  api.post(
    "/mode",
    {
      config: { permission: "mode:switch" },
      schema: { tags, summary: "Overrides the mode until a time, or ends the override", body: ModeSwitchSchema },
    },
    async (request, reply) => {
      const caller = callerOf(request);
      requireAll(caller, "the mode");
      const now = clock();
      checkSwitch(request.body, now);
      if (!(await store.activePolicy(now))) throw new Problem(409, "no policy is active yet: start the gateway first");
      const { mode, until, reason } = request.body;
      await store.overrideMode(mode, mode === null ? null : until, caller.actor, reason.trim(), now);
      return reply.code(204).send();
    },
  );
}

function checkSwitch({ mode, until }: ModeSwitch, now: number): void {
  if (mode === null) return;
  if (until === null) throw new Problem(422, "until: say when it ends", "field");
  if (until <= now) throw new Problem(422, "until: lies in the past", "field");
  if (until > now + LONGEST)
    throw new Problem(422, "until: at most 31 days; what should last longer belongs into the configuration", "field");
}

function addVersions(api: Api, { store }: ApiParts): void {
  api.get(
    "/policy/versions",
    { ...reading, schema: { tags, summary: "Versions of the policy", response: { 200: VersionsSchema } } },
    async () => ({ versions: [...(await store.deskPolicies(MOST_VERSIONS))] }),
  );
  api.get(
    "/policy/versions/:version",
    {
      ...reading,
      schema: {
        ...{ tags, summary: "One version: packs, rules, and what it changed" },
        params: Strict({ version: Type.Integer({ minimum: 1 }) }),
        response: { 200: VersionSchema },
      },
    },
    async (request) => {
      const { version } = request.params;
      const found = await store.deskPolicy(version);
      if (!found) throw new Problem(404, "there is no such version");
      const before = version > 1 ? await store.deskPolicy(version - 1) : null;
      const changes = version > 1 ? changesBetween(before, found) : [];
      return { ...found, packs: found.packs.map(packOf), exceptions: [...found.exceptions], changes };
    },
  );
}

const packOf = ({ name, title, appliesTo, groups, rules }: Pack): PackBody => ({
  ...{ name, title, appliesTo, groups: [...groups] },
  rules: rules.map(({ rule, levels, clauses, options, fix }) => ({
    ...{ rule, ...levels, clauses: [...clauses], options: { ...options }, fix: fix ?? false },
  })),
});
