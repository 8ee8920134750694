/** Look-alike messages of one sender: decided once, with what differs shown and left out where one wants. */
import { Button, Checkbox, Group, Paper, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { HeldCampaign, HeldItem } from "../../../web/api/held/schemas.ts";
import { Asked } from "../../ui/asked.tsx";
import { Word } from "../../ui/badges.tsx";
import { useKeys } from "../../ui/keys.ts";
import { Ago } from "../../ui/time.tsx";
import { useCampaign } from "./data.ts";
import type { ShownRow } from "./screen.ts";

export interface CampaignProps {
  readonly row: ShownRow;
  /** The message that is open. */
  readonly open: string;
  readonly except: ReadonlySet<string>;
  onExcept(refs: ReadonlySet<string>): void;
}

export function Campaign(props: CampaignProps) {
  const query = useCampaign(props.row);
  return (
    <Paper withBorder p="xs" mb="sm" component="section" aria-label="Campaign">
      <Asked query={query} lines={2}>
        {(campaign) => <Messages {...props} campaign={campaign} />}
      </Asked>
    </Paper>
  );
}

function Messages({ row, open, except, onExcept, campaign }: CampaignProps & { readonly campaign: HeldCampaign }) {
  const navigate = useNavigate();
  const differs = new Map(campaign.exceptions.map((one) => [one.ref, one.why]));
  // What differs stands first: that is what a person must look at.
  const messages = [...campaign.messages].sort((a, b) => Number(differs.has(b.ref)) - Number(differs.has(a.ref)));
  const show = (ref: string) =>
    void navigate({
      to: `/held/${ref}`,
      search: ((was: object) => ({ ...was, in: row.campaign, view: undefined })) as never,
      replace: true,
    });
  const step = (by: number) => {
    const next = messages[messages.findIndex(({ ref }) => ref === open) + by];
    if (next) show(next.ref);
  };
  useKeys([
    { keys: ["n"], does: "Next message of the campaign", run: () => step(1) },
    { keys: ["p"], does: "Previous message of the campaign", run: () => step(-1) },
  ]);
  const toggle = (ref: string) => {
    const next = new Set(except);
    if (!next.delete(ref)) next.add(ref);
    onExcept(next);
  };
  return (
    <>
      <Head campaign={campaign} except={except} onExcept={onExcept} />
      <ul className="campaign-list" aria-label="Messages of the campaign">
        {messages.map((item) => (
          <li key={item.ref}>
            <Message
              item={item}
              why={differs.get(item.ref)}
              open={item.ref === open}
              out={except.has(item.ref)}
              onShow={show}
              onToggle={toggle}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface HeadProps extends Pick<CampaignProps, "except" | "onExcept"> {
  readonly campaign: HeldCampaign;
}

function Head({ campaign: { row, total, messages, exceptions }, except, onExcept }: HeadProps) {
  const all = exceptions.length > 0 && exceptions.every(({ ref }) => except.has(ref));
  return (
    <Group justify="space-between" gap="xs" mb={6}>
      <Text size="sm" fw={600}>
        {messages.length < total && `The first ${messages.length} of `}
        {total === row.of ? total : `${total} of ${row.of}`} messages alike, decided once
        {except.size > 0 && `; ${except.size} left out`}
      </Text>
      {exceptions.length > 0 && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => onExcept(all ? new Set() : new Set(exceptions.map(({ ref }) => ref)))}
        >
          {all ? "Take them in again" : `Leave out the ${exceptions.length} that differ`}
        </Button>
      )}
    </Group>
  );
}

interface MessageProps {
  readonly item: HeldItem;
  readonly why: string | undefined;
  readonly open: boolean;
  readonly out: boolean;
  onShow(ref: string): void;
  onToggle(ref: string): void;
}

function Message({ item, why, open, out, onShow, onToggle }: MessageProps) {
  const to = item.to.join(", ");
  return (
    <Group gap={8} wrap="nowrap" data-current={open || undefined} className="campaign-line">
      <Checkbox
        size="xs"
        aria-label={`Decide with the others: ${to}`}
        checked={!out}
        onChange={() => onToggle(item.ref)}
      />
      <button type="button" className="plain" aria-current={open || undefined} onClick={() => onShow(item.ref)}>
        {to}
      </button>
      {why !== undefined && (
        <Word color="orange" size="xs">
          {why}
        </Word>
      )}
      {item.underWay && <Word color="violet" size="xs">{`${item.underWay.byName}: ${item.underWay.kind}`}</Word>}
      <Text size="xs" c="dimmed" ml="auto" component="span">
        <Ago at={item.receivedAt} />
      </Text>
    </Group>
  );
}
