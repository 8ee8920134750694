/** One line of the queue: what it is, from whom to whom, why it is held, and what is special about it. */
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import type { HeldRow } from "../../../../web/api/held/schemas.ts";
import { Word } from "../../../ui/badges.tsx";
import { relative } from "../../../ui/moments.ts";
import { Ago, useNow } from "../../../ui/time.tsx";
import { inQueue } from "./cursor.ts";

interface RowProps {
  readonly row: HeldRow;
  readonly current: boolean;
  readonly picked: boolean;
  readonly mayDecide: boolean;
  onPick(row: HeldRow, range: boolean): void;
}

export const QueueRow = memo(function QueueRow({ row, current, picked, mayDecide, onPick }: RowProps) {
  const subject = row.subject || "(no subject)";
  return (
    <div className="queue-row" data-current={current || undefined} data-picked={picked || undefined}>
      {mayDecide && (
        <input
          type="checkbox"
          className="queue-pick"
          aria-label={`Select ${subject}`}
          checked={picked}
          onChange={() => undefined}
          onClick={(event) => onPick(row, event.shiftKey)}
        />
      )}
      <div className="queue-words">
        <div className="queue-line">
          <Link
            to={`/held/${row.ref}`}
            search={inQueue}
            className="row-link queue-subject"
            aria-current={current || undefined}
          >
            {subject}
          </Link>
          <span className="queue-quiet queue-age">
            <Ago at={row.receivedAt} />
          </span>
        </div>
        <div className="queue-line">
          <span className="queue-quiet">
            {row.sender.name || row.sender.address} → {toWords(row)}
          </span>
          <Marks row={row} />
        </div>
        <div className="queue-quiet">{row.rules.join(", ")}</div>
      </div>
    </div>
  );
});

/** `bob@jones.example, eve@… and 40 more`. */
function toWords({ to, recipients }: HeldRow): string {
  const more = recipients - to.length;
  return `${to.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Under a filter, what it shows of how many. */
const alike = ({ messages, of }: HeldRow): string => (messages === of ? `${of} alike` : `${messages} of ${of} alike`);

const SOON = 24 * 3_600_000;

/** What makes this row unlike others, most urgent first. */
function Marks({ row }: { readonly row: HeldRow }) {
  const now = useNow();
  const ends = row.heldUntil - now;
  return (
    <span className="queue-marks">
      {row.of > 1 && (
        <Word color="indigo" size="xs">
          {alike(row)}
        </Word>
      )}
      {row.urgentAt !== null && (
        <Word color="red" size="xs">
          urgent
        </Word>
      )}
      {row.reopenedAt !== null && (
        <Word color="orange" size="xs">
          reopened
        </Word>
      )}
      {row.appealed && (
        <Word color="violet" size="xs">
          appeal
        </Word>
      )}
      {ends > 0 && ends < SOON && <Word color="red" size="xs">{`ends ${relative(row.heldUntil, now)}`}</Word>}
      <Holder row={row} />
      {row.notes > 0 && (
        <Word color="gray" size="xs">
          {row.notes === 1 ? "1 note" : `${row.notes} notes`}
        </Word>
      )}
    </span>
  );
}

/** Who works on it. */
function Holder({ row: { claim, underWay, fourEyes, barred } }: { readonly row: HeldRow }) {
  if (underWay) {
    const who = underWay.mine ? "you" : underWay.byName;
    const what = underWay.state === "proposed" ? `${who}: ${underWay.kind}? second person` : `${who}: ${underWay.kind}`;
    return (
      <Word color="violet" size="xs">
        {what}
      </Word>
    );
  }
  return (
    <>
      {claim && (
        <Word color={claim.mine ? "teal" : "orange"} size="xs">
          {claim.mine ? "mine" : claim.byName}
        </Word>
      )}
      {fourEyes && (
        <Word color="violet" size="xs">
          four eyes
        </Word>
      )}
      {barred !== null && (
        <Word color="gray" size="xs">
          not yours
        </Word>
      )}
    </>
  );
}
