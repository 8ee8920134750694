/** Release or refuse: why, for whom, and whether it is a lasting permission. */
import { NativeSelect, Radio, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { DecisionBody, HeldRow } from "../../../../web/api/held/schemas.ts";
import { ReasonDialog } from "../../../ui/dialogs/reason-dialog.tsx";
import { useCodes } from "../data.ts";
import { offered } from "./codes.ts";
import type { Answered, Kind, Target } from "./decide.ts";
import { extentOf, MOST } from "./extent.ts";

interface DecideDialogProps {
  readonly target: Target;
  /** The message of the campaign that is open, if one is. */
  readonly openRef: string | undefined;
  onDecide(target: Target, answered: Answered): void;
  onClose(): void;
}

const VERB: Readonly<Record<Kind, string>> = { release: "Release", refuse: "Refuse" };

export function DecideDialog({ target, openRef, onDecide, onClose }: DecideDialogProps) {
  const { data } = useCodes();
  const [only, setOnly] = useState(false);
  const [days, setDays] = useState(0);
  const [row] = target.rows;
  const aimed = only && openRef ? { ...target, only: openRef, except: [] } : target;
  const single = row && target.rows.length === 1 ? row : null;
  if (!data) return null;
  const { codes, first } = offered(target.kind, target.rows, data);
  const confirmed = ({ code, words }: { readonly code: string; readonly words: string }) => {
    const known = data.codes.find((one) => one.code === code)?.code;
    if (known) onDecide(aimed, { code: known, ...(words && { reason: words }), ...clearanceOf(single, days) });
  };
  return (
    <ReasonDialog
      title={`${VERB[target.kind]}: ${titleOf(aimed)}`}
      codes={codes}
      first={first}
      words={target.kind === "refuse" ? "required" : "optional"}
      wordsLabel="Words for the sender"
      confirm={VERB[target.kind]}
      danger={target.kind === "refuse"}
      more={
        single &&
        target.kind === "release" &&
        mayLast(single) && <Clearance row={single} days={days} onDays={setDays} />
      }
      onConfirm={confirmed}
      onClose={onClose}
    >
      <Stack gap={6}>
        <Concerns target={aimed} />
        {single && single.messages > 1 && openRef && (
          <Radio.Group value={only ? "one" : "all"} onChange={(value) => setOnly(value === "one")} label="Which">
            <Stack gap={4} mt={4}>
              <Radio size="xs" value="all" label={`The campaign: ${amount(target)}`} />
              <Radio size="xs" value="one" label="Only the message that is open" />
            </Stack>
          </Radio.Group>
        )}
      </Stack>
    </ReasonDialog>
  );
}

/** What takes two people takes them each time. */
const mayLast = ({ fourEyes, rules }: HeldRow): boolean => !(fourEyes && rules.length === 1);

function titleOf({ rows, only, recipients, except }: Target): string {
  const { now } = extentOf(rows, except.length);
  const isOne = only || (now === 1 && except.length === 0);
  const what = isOne ? rows[0]?.subject || "(no subject)" : amount({ rows, except });
  return recipients ? `${what} (${recipients.length} of ${rows[0]?.recipients ?? 0} recipients)` : what;
}

/** `3 messages`, or `3 of 300 messages`. */
function amount({ rows, except }: Pick<Target, "rows" | "except">): string {
  const { now, later, hidden } = extentOf(rows, except.length);
  const all = now + later + hidden + except.length;
  if (later + hidden > 0) return `${now} of ${all} messages`;
  return now === 1 ? "1 message" : `${now} messages`;
}

const leftOut = (count: number): string =>
  count === 1 ? "One message that you left out goes on waiting." : `${count} messages that you left out go on waiting.`;

/** Of one message whose decision is under way for some. */
function forTheOthers([row, ...others]: readonly HeldRow[]): string | null {
  if (!row?.underWay || others.length > 0 || row.messages > 1) return null;
  return `For the ${row.underWay.free} of ${row.recipients} recipients that nobody decided yet.`;
}

/** What a person should know before they press the button. */
function Concerns({ target: { rows, recipients, except, kind, only } }: { readonly target: Target }) {
  const { later, hidden } = extentOf(rows, 0);
  const facts = [
    !only && later > 0 && `At most ${MOST} are decided at once: ${later} more are for a further step.`,
    !only && hidden > 0 && `${hidden} more that the filters do not show go on waiting.`,
    recipients && `For ${recipients.join(", ")}. The others go on waiting.`,
    !recipients && !only && forTheOthers(rows),
    !only && except.length > 0 && leftOut(except.length),
    kind === "release" && rows.some((row) => row.fourEyes) && "A second person must confirm before anything is sent.",
    rows.some(({ claim }) => claim && !claim.mine) && "Somebody else has claimed part of this.",
  ].filter((fact) => typeof fact === "string");
  return facts.map((fact) => (
    <Text key={fact} size="sm">
      {fact}
    </Text>
  ));
}

interface ClearanceProps {
  readonly row: HeldRow;
  readonly days: number;
  onDays(days: number): void;
}

/** "And from now on": narrow, with an end. */
function Clearance({ row, days, onDays }: ClearanceProps) {
  const what = row.rules.length === 1 ? `as far as ${row.rules[0]} goes` : `with ${row.purpose.replaceAll("-", " ")}`;
  return (
    <NativeSelect
      size="xs"
      label="Standing approval"
      description={`${row.sender.name || row.sender.address} may then write to these recipients ${what}`}
      value={String(days)}
      onChange={({ currentTarget }) => onDays(Number(currentTarget.value))}
      data={[
        { value: "0", label: "None" },
        { value: "7", label: "For 7 days" },
        { value: "30", label: "For 30 days" },
        { value: "90", label: "For 90 days" },
      ]}
    />
  );
}

function clearanceOf(row: HeldRow | null, days: number): Pick<DecisionBody, "clearance"> {
  if (!row || days === 0) return {};
  const [rule] = row.rules;
  return { clearance: { days, ...(rule && row.rules.length === 1 ? { rule } : { purpose: row.purpose }) } };
}
