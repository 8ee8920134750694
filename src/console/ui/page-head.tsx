/** The top of a page: what it is, one line about it, what can be done here. */
import { Group, Stack, Text, Title } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";

interface PageHeadProps {
  readonly title: string;
  /** Of the browser's tab, where it should say more than the heading. */
  readonly tab?: string;
  readonly sub?: ReactNode;
  /** Buttons, at the end. */
  readonly actions?: ReactNode;
}

/** Names the tab as well, and takes the focus when the page opens, so that those who do not see it hear where they are. */
export function PageHead({ title, tab, sub, actions }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(tab ?? title);
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.tagName === "MAIN")
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Group justify="space-between" align="flex-start" mb="sm" gap="sm">
      <Stack gap={2} flex="1 1 16rem">
        <Title order={1} ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {sub !== undefined && (
          <Text size="sm" c="dimmed" component="div">
            {sub}
          </Text>
        )}
      </Stack>
      {actions !== undefined && <Group gap="xs">{actions}</Group>}
    </Group>
  );
}

/** The tab's title, while the component is there. */
export function useTitle(title: string): void {
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving elsewhere names the tab anew (arrival.ts)
  useEffect(() => {
    document.title = `${title} · lintel`;
  }, [title, pathname]);
}
