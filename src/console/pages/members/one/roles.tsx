/** Which roles a member has, from when until when. */
import { Checkbox, Fieldset, Group } from "@mantine/core";
import type { MemberBody } from "../../../../web/api/members/schemas.ts";
import { DateField } from "../../../ui/date-field.tsx";

type Dated = MemberBody["roles"][number];
const ROLES = ["member", "educator", "sponsor", "officer", "staff"] as const;

interface Props {
  readonly roles: readonly Dated[];
  onChange(roles: Dated[]): void;
}

export function RolesField({ roles, onChange }: Props) {
  const without = (role: string) => roles.filter((one) => one.role !== role);
  return (
    <Fieldset legend="Roles" p="xs">
      {ROLES.map((role) => (
        <RoleRow
          key={role}
          role={role}
          dated={roles.find((one) => one.role === role) ?? null}
          onChange={(dated) => onChange(dated ? [...without(role), dated] : without(role))}
        />
      ))}
    </Fieldset>
  );
}

interface RowProps {
  readonly role: (typeof ROLES)[number];
  readonly dated: Dated | null;
  onChange(dated: Dated | null): void;
}

function RoleRow({ role, dated, onChange }: RowProps) {
  return (
    <Group gap="sm" align="flex-start" mb={4}>
      <Checkbox
        size="xs"
        w={100}
        mt={dated ? 24 : 0}
        label={role}
        checked={dated !== null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? { role, from: null, until: null } : null)}
      />
      {dated && (
        <>
          <DateField label={`${role} from`} value={dated.from} onChange={(from) => onChange({ ...dated, from })} />
          <DateField label={`${role} until`} value={dated.until} onChange={(until) => onChange({ ...dated, until })} />
        </>
      )}
    </Group>
  );
}
