/** Beside a new password: how many programs go on with tokens of the account, and whether they shall. */
import { Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { TokenRow } from "../../../web/api/tokens/index.ts";
import { call } from "../../api/call.ts";
import { useNow } from "../../ui/time.tsx";

interface EndTokensProps {
  /** Where the account's tokens are. */
  readonly path: string;
  readonly queryKey: readonly string[];
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

/** Nothing where no token counts. */
export function EndTokens({ path, queryKey, checked, onChange }: EndTokensProps) {
  const now = useNow();
  const { data = [] } = useQuery({ queryKey, queryFn: () => call<TokenRow[]>("GET", path) });
  const live = data.filter(({ revokedAt, endsAt }) => revokedAt === null && endsAt > now).length;
  if (live === 0) return null;
  return (
    <Checkbox
      mt="sm"
      label={
        live === 1 ? "End its API token as well: one still counts" : `End its API tokens as well: ${live} still count`
      }
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
