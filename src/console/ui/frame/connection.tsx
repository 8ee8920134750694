/** Says so when live updates stopped: what is shown may be old then. */
import { Text, Tooltip } from "@mantine/core";

export function Connection({ live }: { readonly live: boolean }) {
  return (
    <span role="status">
      {!live && (
        <Tooltip label="The gateway cannot be reached. What you see may be old; it is tried again by itself.">
          <Text size="xs" c="red" fw={600} component="span">
            Not connected
          </Text>
        </Tooltip>
      )}
    </span>
  );
}
