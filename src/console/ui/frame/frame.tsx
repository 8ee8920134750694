/** What stands around every page: the menu, who is signed in, the way to the content for those who use keys. */
import { AppShell, Burger, Group, Loader, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Outlet, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useLive } from "../../api/live.ts";
import { useSession } from "../../api/session.ts";
import { useArrival } from "../arrival.ts";
import { Failure } from "../asked.tsx";
import { allowLetters, listen, useKeys } from "../keys.ts";
import { SignIn, SignInAgain } from "../sign-in/sign-in.tsx";
import { statusOf } from "../tell.ts";
import { AccountMenu } from "./account-menu.tsx";
import { Connection } from "./connection.tsx";
import { Help } from "./help.tsx";
import { addressOf, Menu, usePages } from "./menu.tsx";

export function Frame() {
  const { data: session, error, isPending, refetch } = useSession();
  if (isPending) return <Loader m="xl" aria-label="Loading" />;
  if (!session && statusOf(error) === 401) return <SignIn />;
  if (!session) return <Failure error={error} again={refetch} />;
  return <SignedIn />;
}

function SignedIn() {
  const [opened, { toggle, close }] = useDisclosure();
  const live = useLive();
  useArrival();
  return (
    <AppShell
      padding="md"
      header={{ height: 44 }}
      navbar={{ width: 180, breakpoint: "sm", collapsed: { mobile: !opened } }}
    >
      <a href="#main" className="skip">
        To the content
      </a>
      <AppShell.Header>
        <Group h="100%" px="sm" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Menu" />
            <Text fw={700}>lintel</Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Connection live={live} />
            <Help />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" component="nav" aria-label="Pages">
        <Menu onGo={close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
      <FrameKeys />
      <SignInAgain />
    </AppShell>
  );
}

/** `g` and a letter go to a page, `/` to the search. */
function FrameKeys() {
  const { data: session } = useSession();
  const navigate = useNavigate();
  const pages = usePages().filter(({ key }) => key !== undefined);
  useEffect(listen, []);
  useEffect(() => allowLetters(session?.settings["keys"] !== false), [session]);
  useKeys([
    ...pages.map((page) => ({
      keys: [`g ${page.key}`],
      does: page.title,
      under: "Go to",
      run: () => void navigate({ to: addressOf(page) }),
    })),
    {
      keys: ["/"],
      does: "Search",
      under: "Everywhere",
      run: () => document.querySelector<HTMLInputElement>("[data-search]")?.focus(),
    },
  ]);
  return null;
}
