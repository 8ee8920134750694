/** `/held/{ref}` and what stands below it: one message on one screen, its recipients, and its content on request. */
import { paths } from "../../../../config/index.ts";
import { type Api, type ApiParts, callerOf } from "../../route.ts";
import { readClauses } from "./clauses.ts";
import { addContent } from "./content.ts";
import { addFiles } from "./files.ts";
import { addHtml } from "./html.ts";
import { reading, screenOf } from "./look.ts";
import { addRecipients } from "./recipients.ts";
import { HeldMessageSchema, RefParams } from "./schemas.ts";
import { screenBody } from "./screen.ts";

export function addHeldMessage(api: Api, given: ApiParts): void {
  const parts = { ...given, clauses: readClauses(paths.installedClauses) };
  const { store, parser, clock } = parts;
  api.get(
    "/held/:ref",
    {
      config: { permission: "held:read" },
      schema: {
        ...{ tags: ["held"], summary: "One message: why it is held, the flagged passages, what a release would do" },
        description: "Held now or before, or refused and appealed. Opening it is an entry of the trail.",
        ...{ params: RefParams, response: { 200: HeldMessageSchema } },
      },
    },
    async (request) => {
      const caller = callerOf(request);
      const { ref } = request.params;
      const screen = await screenOf(parts, ref, caller);
      await store.recordLook({ ref, view: "passages", actor: caller.actor, at: clock() });
      const body = screen.hasBody ? await store.openBody(ref) : null;
      const message = body ? await reading(parser.parse(body)) : null;
      return screenBody(screen, message, caller, parts);
    },
  );
  addRecipients(api, parts);
  addContent(api, parts);
  addHtml(api, parts);
  addFiles(api, parts);
}
