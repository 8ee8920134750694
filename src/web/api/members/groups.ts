/** `/groups`: chapters, committees, sections, with who leads and who reviews. */
import { type Api, type ApiParts, callerOf } from "../route.ts";
import { GroupsSchema } from "./schemas.ts";

export function addGroups(api: Api, { store, clock }: ApiParts): void {
  api.get(
    "/groups",
    {
      config: { permission: "members:read" },
      schema: {
        ...{ tags: ["members"], summary: "Groups; their members are /members?group=" },
        response: { 200: GroupsSchema },
      },
    },
    async (request) => {
      const now = clock();
      const groups = await store.deskGroups(callerOf(request).groups, now);
      const packs = (await store.activePolicy(now))?.packs ?? [];
      return {
        groups: groups.map(({ name, members, leaders, reviewers }) => ({
          ...{ name, members, leaders: [...leaders], reviewers: [...reviewers] },
          packs: packs
            .filter((pack) => pack.groups.includes(name))
            .map((pack) => ({ name: pack.name, title: pack.title })),
        })),
      };
    },
  );
}
