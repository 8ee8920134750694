/** The pages that this person may open, under their headings. Plain links: every cold load draws them. */
import { Link, useLocation } from "@tanstack/react-router";
import type { WaitingBody } from "../../../web/api/waiting.ts";
import { useSession } from "../../api/session.ts";
import { PAGES, type PageEntry } from "../../pages.ts";
import { useWaiting, Waits, withWaiting } from "./waits.tsx";

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
  const { data: waiting } = useWaiting();
  const { pathname } = useLocation();
  return (
    <div className="menu">
      {HEADINGS.map((heading) => (
        <Section
          key={heading}
          heading={heading}
          pages={pages.filter(({ menu }) => menu === heading)}
          waiting={waiting}
          at={pathname}
          onGo={onGo}
        />
      ))}
    </div>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly pages: readonly PageEntry[];
  readonly waiting: WaitingBody | undefined;
  readonly at: string;
  onGo(): void;
}

function Section({ heading, pages, waiting, at, onGo }: SectionProps) {
  if (pages.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      {pages.map((page) => (
        <Link
          key={page.path}
          to={addressOf(page)}
          aria-current={isAt(at, addressOf(page)) ? "page" : undefined}
          aria-label={withWaiting(page, waiting)}
          onClick={onGo}
        >
          {page.title}
          {page.waits && <Waits of={page.waits} waiting={waiting} />}
        </Link>
      ))}
    </>
  );
}

const isAt = (at: string, address: string): boolean => at === address || at.startsWith(`${address}/`);
