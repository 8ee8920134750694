/** The pages that this person may open, under their headings. */
import { NavLink, ScrollArea, Stack, Text } from "@mantine/core";
import { Link, useLocation } from "@tanstack/react-router";
import { useSession } from "../../api/session.ts";
import { PAGES, type PageEntry } from "../../pages.ts";

const HEADINGS = ["Review", "Records", "Oversight", "Settings"] as const;

/** Where the menu leads: a page's path up to what varies in it. */
export const addressOf = ({ path }: Pick<PageEntry, "path">): string => path.split(/\/[{$]/)[0] ?? path;

/** Those in the menu that their permissions open. */
export function usePages(): readonly PageEntry[] {
  const { data } = useSession();
  const may = data?.permissions ?? [];
  return PAGES.filter(
    ({ menu, permission }) => menu !== undefined && (permission === "signed-in" || may.includes(permission)),
  );
}

export function Menu({ onGo }: { onGo(): void }) {
  const pages = usePages();
  const { pathname } = useLocation();
  return (
    <ScrollArea>
      {HEADINGS.map((heading) => (
        <Section
          key={heading}
          heading={heading}
          pages={pages.filter(({ menu }) => menu === heading)}
          at={pathname}
          onGo={onGo}
        />
      ))}
    </ScrollArea>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly pages: readonly PageEntry[];
  readonly at: string;
  onGo(): void;
}

function Section({ heading, pages, at, onGo }: SectionProps) {
  if (pages.length === 0) return null;
  return (
    <Stack gap={0} mb="sm">
      <Text size="xs" c="dimmed" fw={600} px="xs" component="h2">
        {heading}
      </Text>
      {pages.map((page) => (
        <NavLink
          key={page.path}
          component={Link}
          to={addressOf(page)}
          label={page.title}
          active={isAt(at, addressOf(page))}
          aria-current={isAt(at, addressOf(page)) ? "page" : undefined}
          onClick={onGo}
          py={3}
        />
      ))}
    </Stack>
  );
}

const isAt = (at: string, address: string): boolean => at === address || at.startsWith(`${address}/`);
