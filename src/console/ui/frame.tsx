/** What stands around every page: the menu, who is signed in, the way to the content for those who use keys. */
import { AppShell, Burger, Group, Loader, NavLink, ScrollArea, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { useLive } from "../api/live.ts";
import { useSession } from "../api/session.ts";
import { PAGES } from "../pages.ts";
import { SignIn } from "./sign-in.tsx";

const HEADINGS = ["Review", "Records", "Oversight", "Settings"] as const;

export function Frame() {
  const { data: session, isPending } = useSession();
  if (isPending) return <Loader m="xl" aria-label="Loading" />;
  if (!session) return <SignIn />;
  return <SignedIn permissions={session.permissions} name={session.fullName || session.name} />;
}

function SignedIn({ permissions, name }: { readonly permissions: readonly string[]; readonly name: string }) {
  const [opened, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  useLive();
  const pages = PAGES.filter(({ permission }) => permission === "signed-in" || permissions.includes(permission));
  return (
    <AppShell header={{ height: 44 }} navbar={{ width: 190, breakpoint: "sm", collapsed: { mobile: !opened } }}>
      <AppShell.Header>
        <Group h="100%" px="sm" justify="space-between" wrap="nowrap">
          <Group gap="xs">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Menu" />
            <Text fw={700}>lintel</Text>
          </Group>
          <Text size="sm">{name}</Text>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" component="nav" aria-label="Pages">
        <ScrollArea>
          {HEADINGS.map((heading) => (
            <Section
              key={heading}
              heading={heading}
              pages={pages.filter(({ menu }) => menu === heading)}
              at={pathname}
              onGo={close}
            />
          ))}
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly pages: readonly { readonly path: string; readonly title: string }[];
  readonly at: string;
  readonly onGo: () => void;
}

function Section({ heading, pages, at, onGo }: SectionProps) {
  if (pages.length === 0) return null;
  return (
    <Stack gap={0} mb="sm">
      <Text size="xs" c="dimmed" fw={600} px="xs">
        {heading}
      </Text>
      {pages.map(({ path, title }) => (
        <NavLink
          key={path}
          component={Link}
          to={path}
          label={title}
          active={at.startsWith(path)}
          onClick={onGo}
          py={4}
        />
      ))}
    </Stack>
  );
}
