/** Members and groups. */
import type { Api, ApiParts } from "../route.ts";
import { addMemberEdits } from "./edit.ts";
import { addGroups } from "./groups.ts";
import { addMemberList } from "./list.ts";
import { addMember } from "./one.ts";

export function addMembers(api: Api, parts: ApiParts): void {
  addMemberList(api, parts);
  addMember(api, parts);
  addMemberEdits(api, parts);
  addGroups(api, parts);
}
