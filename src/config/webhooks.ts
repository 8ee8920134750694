/** Other systems that are told of what happens: their secrets, and what one of them may not be told. */
import { readFileSync } from "node:fs";
import { isForSenders } from "../mail/words.ts";
import type { Path } from "./reader.ts";
import type { Config } from "./schema.ts";

type Blame = (path: Path, what: string, remedy: string) => void;

const FEWEST_OCTETS = 24;
const MOST_OCTETS = 64;

/** The secret as Standard Webhooks writes it, `whsec_` and base64; null when it is none. Throws when there is no such file. */
export function readHookSecret(file: string): Buffer | null {
  const text = readFileSync(file, "utf8").trim();
  const [, encoded] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  const secret = Buffer.from(encoded ?? "", "base64");
  return secret.length >= FEWEST_OCTETS && secret.length <= MOST_OCTETS ? secret : null;
}

export function checkWebhooks({ webhooks }: Pick<Config, "webhooks">, blame: Blame): void {
  const names = webhooks.map(({ name }) => name);
  webhooks.forEach((hook, index) => {
    const path: Path = ["webhooks", index];
    if (names.indexOf(hook.name) !== index) blame([...path, "name"], `${hook.name} stands twice`, "name it otherwise");
    if (hook.events.length === 0) blame([...path, "events"], "it is told of nothing", "name the events, as [verdict]");
    for (const event of hook.events)
      if (hook.audience === "sender" && !isForSenders(event))
        blame([...path, "events"], `senders are not told of ${event}`, "remove it, or make the audience staff");
    checkSecret(hook.secret_file, [...path, "secret_file"], blame);
  });
}

function checkSecret(file: string, path: Path, blame: Blame): void {
  const remedy = 'make one: printf "whsec_%s" "$(openssl rand -base64 32)" > file';
  try {
    if (readHookSecret(file) === null) blame(path, `${file} holds no secret of 24 to 64 octets`, remedy);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    blame(path, `${file} cannot be read (${code})`, "check the path and its permissions");
  }
}

/** Each reminder says after how long, in one unit. */
export function checkReview({ review }: Pick<Config, "review">, blame: Blame): void {
  review.reminders.forEach(({ hours, days }, index) => {
    if ((hours === undefined) === (days === undefined))
      blame(["review", "reminders", index], "needs either hours or days", "write { to: on-duty, hours: 4 }");
  });
  if (review.calendar.days.length === 0)
    blame(["review", "calendar", "days"], "nobody ever works", "name the working days");
}
