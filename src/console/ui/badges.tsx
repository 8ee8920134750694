/** Words with a colour; the word alone says it all (WCAG 1.4.1). */

interface BadgeProps {
  readonly size?: "xs" | "sm" | "lg";
}

/** A word in a colour of Mantine's. */
export function Word({
  children,
  color,
  size = "sm",
}: BadgeProps & { readonly children: string; readonly color: string }) {
  return (
    <span
      className="word"
      data-size={size}
      style={{ background: `var(--mantine-color-${color}-light)`, color: `var(--mantine-color-${color}-light-color)` }}
    >
      {children}
    </span>
  );
}

const STATES: Readonly<Record<string, string>> = {
  held: "yellow",
  queued: "blue",
  forwarded: "teal",
  released: "teal",
  delivered: "teal",
  done: "teal",
  granted: "teal",
  approved: "teal",
  failed: "red",
  rejected: "red",
  refused: "red",
  declined: "red",
  proposed: "violet",
  pending: "blue",
  open: "yellow",
};

/** Where an envelope, a decision, a case or a record stands. What has no colour of its own is grey. */
export function StateBadge({ state, size }: BadgeProps & { readonly state: string }) {
  return (
    <Word color={STATES[state] ?? "gray"} {...(size && { size })}>
      {state}
    </Word>
  );
}

const LEVELS: Readonly<Record<string, string>> = { note: "blue", hold: "yellow", reject: "red" };

/** What a finding costs. */
export function LevelBadge({ level, size }: BadgeProps & { readonly level: string }) {
  return (
    <Word color={LEVELS[level] ?? "gray"} {...(size && { size })}>
      {level}
    </Word>
  );
}

const STANDINGS: Readonly<Record<string, string>> = {
  good: "teal",
  warned: "yellow",
  "every-message-held": "orange",
  suspended: "red",
  cancelled: "red",
};

/** How a member stands. */
export function StandingBadge({ standing, size }: BadgeProps & { readonly standing: string }) {
  return (
    <Word color={STANDINGS[standing] ?? "gray"} {...(size && { size })}>
      {standing.replaceAll("-", " ")}
    </Word>
  );
}
