/** A day or a time, written: `2026-03-10`, `2026-03-10 14:30`, `+7d`, `-2w`, `+3m`, `today`. What was understood stands below. */
import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { exactly } from "./moments.ts";

const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7 };

/** Milliseconds; null for what is no date. Dates without a time are midnight here. */
export function readDate(text: string, now: number): number | null {
  const written = text.trim().toLowerCase();
  const day = new Date(now);
  day.setHours(0, 0, 0, 0);
  if (written === "today") return day.getTime();
  const [, sign, count, unit = ""] = /^([+-])(\d{1,4})([dwmyh])$/.exec(written) ?? [];
  if (count !== undefined) return moved(day, now, (sign === "-" ? -1 : 1) * Number(count), unit);
  if (!/^\d{4}-\d{2}-\d{2}(?:[ t]\d{2}:\d{2})?$/.test(written)) return null;
  const at = new Date(written.includes(":") ? written.replace(" ", "T") : `${written}T00:00`).getTime();
  return Number.isNaN(at) ? null : at;
}

function moved(day: Date, now: number, count: number, unit: string): number {
  if (unit === "h") return now + count * 3_600_000;
  if (unit === "m") day.setMonth(day.getMonth() + count);
  else if (unit === "y") day.setFullYear(day.getFullYear() + count);
  else day.setDate(day.getDate() + count * (DAYS[unit] ?? 1));
  return day.getTime();
}

/** `2026-03-10`, or `2026-03-10 14:30` where it is not midnight, as this field reads it. */
export function writeDate(at: number): string {
  const day = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const [hours, minutes] = [day.getHours(), day.getMinutes()];
  return hours + minutes === 0 ? date : `${date} ${two(hours)}:${two(minutes)}`;
}

/** What is written says this time, to the minute. */
function says(text: string, at: number | null): boolean {
  const read = readDate(text, Date.now());
  return read === at || (read !== null && at !== null && Math.abs(read - at) < 60_000);
}

interface DateFieldProps {
  readonly label: string;
  /** Milliseconds since 1970; null for none. */
  readonly value: number | null;
  readonly required?: boolean;
  readonly description?: string;
  /** null when it was emptied, or is not understood. */
  onChange(at: number | null): void;
}

export function DateField({ label, value, required, description, onChange }: DateFieldProps) {
  const [text, setText] = useState(value === null ? "" : writeDate(value));
  useEffect(() => {
    // Set or emptied from outside; what is being written is left as it is.
    setText((was) => (says(was, value) ? was : value === null ? was : writeDate(value)));
  }, [value]);
  const read = text.trim() === "" ? null : readDate(text, Date.now());
  const wrong = text.trim() !== "" && read === null;
  const write = (next: string) => {
    setText(next);
    onChange(next.trim() === "" ? null : readDate(next, Date.now()));
  };
  return (
    <TextInput
      size="xs"
      label={label}
      required={required ?? false}
      placeholder="2026-03-31 or +7d"
      value={text}
      maxLength={20}
      error={wrong && "Write it as 2026-03-31, or +7d, -2w, +3m"}
      description={read === null ? (description ?? "") : exactly(read)}
      onChange={({ currentTarget }) => write(currentTarget.value)}
    />
  );
}
