/** `/held/{ref}/claim` and `/held/{ref}/notes`. */
import { Type } from "typebox";
import { type Api, type ApiParts, callerOf, Problem, Strict } from "../route.ts";
import { readerOf } from "./asked.ts";
import { ClaimBodySchema, ClaimSchema, type HeldClaim, NoteBodySchema, NoteSchema, Ref } from "./schemas.ts";

/** How long a claim lasts unless it is renewed, milliseconds. */
const CLAIM = 15 * 60_000;

const tags = ["held"];
const params = Strict({ ref: Ref });

const gone = () => new Problem(404, "no message of this reference is held any more", "ended");

/** What one of two is told who claimed, or decided, at the same time. */
export const claimedBy = ({ byName, until }: HeldClaim): Problem =>
  new Problem(409, `${byName} has it until ${new Date(until).toISOString().slice(11, 16)} UTC`, "claimed");

export function addClaims(api: Api, parts: ApiParts): void {
  const { store, clock } = parts;
  const config = { permission: "held:decide" } as const;
  api.post(
    "/held/:ref/claim",
    {
      config,
      schema: {
        ...{ tags, summary: "Claim a held message with its campaign, or go on claiming it, for 15 minutes" },
        ...{ params, body: ClaimBodySchema, response: { 200: ClaimSchema } },
      },
    },
    async (request) => {
      const now = clock();
      const reader = readerOf(callerOf(request), now);
      const takeOver = request.body.takeOver ?? false;
      const claimed = await store.claimHeld(reader, request.params.ref, now + CLAIM, takeOver);
      if (claimed.kind === "unknown") throw gone();
      if (claimed.kind === "taken") throw claimedBy(claimed.claim);
      return claimed.claim;
    },
  );
  api.delete(
    "/held/:ref/claim",
    { config, schema: { tags, summary: "Let a campaign go that one has claimed", params } },
    async (request, reply) => {
      await store.dropClaim(readerOf(callerOf(request), clock()), request.params.ref);
      return reply.code(204).send();
    },
  );
  addNotes(api, parts);
}

function addNotes(api: Api, { store, clock }: ApiParts): void {
  const Notes = Type.Object({ notes: Type.Array(NoteSchema, { description: "Oldest first" }) });
  api.get(
    "/held/:ref/notes",
    {
      config: { permission: "held:read" },
      schema: { tags, summary: "What staff wrote about a held message", params, response: { 200: Notes } },
    },
    async (request) => {
      const notes = await store.deskNotes(readerOf(callerOf(request), clock()), request.params.ref);
      if (!notes) throw gone();
      return { notes: [...notes] };
    },
  );
  api.post(
    "/held/:ref/notes",
    {
      config: { permission: "held:decide" },
      schema: {
        ...{ tags, summary: "Write a note about a held message; only staff read it" },
        ...{ params, body: NoteBodySchema, response: { 200: NoteSchema } },
      },
    },
    async (request) => {
      const text = plain(request.body.text);
      if (text === "") throw new Problem(400, "a note needs words");
      const note = await store.noteHeld(readerOf(callerOf(request), clock()), request.params.ref, text);
      if (!note) throw gone();
      return note;
    },
  );
}

/** Lines stay; other control characters go. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g, " ")
    .trim();
