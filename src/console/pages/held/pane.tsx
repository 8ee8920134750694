/** What is open: the message, who else works on it, and what can be done. */
import { Alert, Button, Group, Text } from "@mantine/core";
import { lazy, Suspense } from "react";
import type { HeldRow } from "../../../web/api/held/schemas.ts";
import { Empty, Loading } from "../../ui/asked.tsx";
import { Ago } from "../../ui/time.tsx";
import { Campaign } from "./campaign.tsx";
import type { OpenMessage } from "./data.ts";
import { useRenewal } from "./decide/claim.ts";
import type { Kind } from "./decide/decide.ts";
import { extentWords } from "./decide/extent.ts";

/** Fetched when the first message is opened. */
const HeldMessage = lazy(async () => ({ default: (await import("./message/index.tsx")).HeldMessage }));

export interface Actions {
  decide(kind: Kind, recipients: readonly string[] | null): void;
  claim(takeOver: boolean): void;
  note(): void;
  close(): void;
  confirm(): void;
  takeBack(row: HeldRow): void;
}

interface PaneProps {
  readonly opened: OpenMessage;
  /** Rows are selected: the keys for deciding are about these. */
  readonly picked: boolean;
  readonly mayDecide: boolean;
  readonly actions: Actions;
  readonly except: ReadonlySet<string>;
  onExcept(refs: ReadonlySet<string>): void;
}

export function Pane({ opened, picked, mayDecide, actions, except, onExcept }: PaneProps) {
  const { ref: open, row, ended } = opened;
  useRenewal(open !== undefined && mayDecide ? row : undefined);
  if (open === undefined)
    return (
      <Empty title="No message is open">
        <kbd>Enter</kbd> opens the marked one, <kbd>j</kbd> and <kbd>k</kbd> go down and up, <kbd>?</kbd> shows all
        keys.
      </Empty>
    );
  return (
    <>
      <Toolbar row={row} ended={ended} picked={picked} mayDecide={mayDecide} actions={actions} left={except.size} />
      {row && <Others row={row} actions={actions} mayDecide={mayDecide} />}
      {row && row.messages > 1 && <Campaign row={row} open={open} except={except} onExcept={onExcept} />}
      <Suspense fallback={<Loading lines={10} />}>
        <HeldMessage key={open} messageRef={open} onDecide={actions.decide} />
      </Suspense>
    </>
  );
}

type PartProps = Pick<PaneProps, "mayDecide" | "actions"> & { readonly row: HeldRow | undefined };

interface ToolbarProps extends PartProps, Pick<PaneProps, "picked"> {
  readonly ended: boolean;
  /** Messages of the campaign that are left out. */
  readonly left: number;
}

function Toolbar({ row, ended, picked, mayDecide, actions, left }: ToolbarProps) {
  const mine = row?.claim?.mine ?? false;
  return (
    <Group gap={6} className="held-tools">
      <Button size="compact-sm" variant="default" onClick={actions.close} aria-keyshortcuts="u">
        Back <kbd>u</kbd>
      </Button>
      {ended && (
        <Text size="sm" c="dimmed" role="status">
          Not held any more
        </Text>
      )}
      {mayDecide && row && (
        <>
          <Button size="compact-sm" onClick={() => actions.decide("release", null)} {...keyed("r", picked)}>
            Release{row.of > 1 && ` ${extentWords(row, left)}`} {!picked && <kbd>r</kbd>}
          </Button>
          <Button
            size="compact-sm"
            color="red"
            variant="light"
            onClick={() => actions.decide("refuse", null)}
            {...keyed("d", picked)}
          >
            Refuse {!picked && <kbd>d</kbd>}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => actions.claim(false)} aria-keyshortcuts="a">
            {mine ? "Give back" : "Assign to me"} <kbd>a</kbd>
          </Button>
          <Button size="compact-sm" variant="default" onClick={actions.note} aria-keyshortcuts="c">
            Note <kbd>c</kbd>
          </Button>
        </>
      )}
    </Group>
  );
}

/** While rows are selected, the key is about these. */
const keyed = (key: string, picked: boolean) => (picked ? {} : { "aria-keyshortcuts": key });

/** Colleagues, a second person, and why it may not be one's own to decide. */
function Others({ row, actions, mayDecide }: PartProps & { readonly row: HeldRow }) {
  const { claim, underWay, barred } = row;
  return (
    <>
      {barred !== null && (
        <Alert color="gray" p="xs" mb="xs">
          {barred}
        </Alert>
      )}
      {claim && !claim.mine && (
        <Alert color="orange" p="xs" mb="xs">
          <Group justify="space-between" gap="xs">
            <Text size="sm">
              {claim.byName} has had it before them since <Ago at={claim.at} />.
            </Text>
            {mayDecide && (
              <Button size="compact-xs" variant="default" onClick={() => actions.claim(true)}>
                Take over
              </Button>
            )}
          </Group>
        </Alert>
      )}
      {underWay && (
        <Alert color="violet" p="xs" mb="xs">
          <Group justify="space-between" gap="xs">
            <Text size="sm">{underWayWords(row)}</Text>
            <Group gap={6}>
              {mayDecide && underWay.state === "proposed" && !underWay.mine && (
                <Button size="compact-xs" onClick={actions.confirm}>
                  Confirm
                </Button>
              )}
              {mayDecide && (
                <Button size="compact-xs" variant="default" onClick={() => actions.takeBack(row)}>
                  Take back
                </Button>
              )}
            </Group>
          </Group>
        </Alert>
      )}
    </>
  );
}

function underWayWords({ underWay }: HeldRow): string {
  const who = underWay?.mine ? "You" : (underWay?.byName ?? "");
  const what = underWay && underWay.free > 0 ? `${underWay.kind} part of it` : `${underWay?.kind} it`;
  if (underWay?.state === "proposed") return `${who} proposed to ${what}. It waits for a second person.`;
  return `${who} decided to ${what} a moment ago.`;
}
