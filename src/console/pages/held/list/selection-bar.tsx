/** How much is selected, and what can be done with it. */
import { Button, Group, Text } from "@mantine/core";
import type { HeldPage } from "../../../../web/api/held/schemas.ts";
import { count } from "../../../ui/count.ts";
import type { Kind } from "../decide/decide.ts";
import type { Selection } from "./selection.ts";

interface SelectionBarProps {
  readonly selection: Selection;
  readonly page: HeldPage;
  readonly mayDecide: boolean;
  onDecide(kind: Kind): void;
}

/** Always there, so that the list does not jump when the first row is picked. */
export function SelectionBar({ selection, page, mayDecide, onDecide }: SelectionBarProps) {
  const none = selection.rows.length === 0;
  const total = `${count(page.total)} ${page.total === 1 ? "row" : "rows"}`;
  const alike = page.messages === page.total ? "" : `, ${count(page.messages)} messages`;
  return (
    <Group gap={6} h={30} wrap="nowrap" className="selection-bar">
      <Text size="xs" c="dimmed" role="status" truncate flex="1">
        {none ? `${total}${alike}` : `${selection.messages} selected`}
      </Text>
      {mayDecide && none && page.rows.length > 1 && (
        <Button size="compact-xs" variant="subtle" onClick={() => selection.add(page.rows)}>
          Select {page.rows.length === page.total ? "all" : `these ${page.rows.length}`}
        </Button>
      )}
      {!none && (
        <>
          <Button size="compact-xs" onClick={() => onDecide("release")}>
            Release
          </Button>
          <Button size="compact-xs" variant="light" color="red" onClick={() => onDecide("refuse")}>
            Refuse
          </Button>
          <Button size="compact-xs" variant="default" onClick={selection.clear}>
            None
          </Button>
        </>
      )}
    </Group>
  );
}
