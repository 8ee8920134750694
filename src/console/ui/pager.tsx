/** From page to page of a long list: "51 to 100 of 1,204". */
import { Button, Group, Text } from "@mantine/core";
import { count } from "./count.ts";

interface PagerProps {
  readonly offset: number;
  readonly limit: number;
  /** Of rows on this page. */
  readonly shown: number;
  /** Of all, where it is known; else `more` says whether others follow. */
  readonly total?: number;
  readonly more?: boolean;
  onPage(offset: number): void;
}

export function Pager({ offset, limit, shown, total, more, onPage }: PagerProps) {
  const next = total === undefined ? (more ?? false) : offset + shown < total;
  if (offset === 0 && !next) return null;
  return (
    <Group gap="xs" mt="xs" component="nav" aria-label="Pages of the list">
      <Button size="xs" variant="default" disabled={offset === 0} onClick={() => onPage(Math.max(0, offset - limit))}>
        Previous
      </Button>
      <Button size="xs" variant="default" disabled={!next} onClick={() => onPage(offset + limit)}>
        Next
      </Button>
      <Text size="sm" c="dimmed" role="status">
        {shown === 0 ? "Nothing here" : `${count(offset + 1)} to ${count(offset + shown)}`}
        {total !== undefined && ` of ${count(total)}`}
      </Text>
    </Group>
  );
}
