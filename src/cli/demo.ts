/** `lintel demo`: the main job, seen in one command. */
import type { Command } from "commander";
import { openAffairs } from "./demo/affairs.ts";
import { complainOfVic } from "./demo/complaint.ts";
import { DAY, HISTORY_DAYS, liveThrough, sendHeldMail } from "./demo/history.ts";
import { DEMO_MESSAGES } from "./demo/messages.ts";
import { outcomeTable } from "./demo/outcome.ts";
import { optOut } from "./demo/recipient.ts";
import { type Answer, send } from "./demo/send.ts";
import { type Demo, openRelations, settled, setUp } from "./demo/set-up.ts";
import { DEMO_STAFF } from "./demo/staff.ts";
import { count, print, progress } from "./terminal.ts";

export function register(command: Command): void {
  command
    .option("--once", "end after the table instead of staying up")
    .action((options: { once?: boolean }) => demo(options.once ?? false));
}

async function demo(once: boolean): Promise<void> {
  print("Starting a gateway, a smart host and an association of forty members on this machine ...");
  const opens = Date.now();
  const installation = await setUp(once ? opens : opens - (HISTORY_DAYS + 1) * DAY);
  const ended = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
  });
  try {
    if (!once) await pastMonth(installation, opens);
    await openRelations(installation, opens);
    if (!once) await sendHeldMail(installation, opens);
    print(`${await show(installation)}\n`);
    const { told, link } = await optOut(installation);
    print(`${RECIPIENT}\n\n${told}\n`);
    if (once) return;
    await complainOfVic(installation);
    await openAffairs(installation);
    const [newest] = await installation.gateway.store.listHeld({ limit: 1 });
    print(whatNext(installation, newest?.ref ?? "REF", link));
    await ended;
    print("\nStopping; the demo's files are deleted.");
  } finally {
    await installation.close();
  }
}

/** So that the console has something to show. */
async function pastMonth(installation: Demo, opens: number): Promise<void> {
  const bar = progress("living through a month of mail", HISTORY_DAYS);
  await liveThrough(installation, opens, (day) => bar.step(day));
  bar.end();
}

const RECIPIENT = `The recipient's side: the association lets the gateway add what newsletters lack ("fix: true" in its
packs), and Bob has had enough:`;

async function show({ gateway, smartHost, password }: Demo): Promise<string> {
  const port = gateway.ports.submission[0] ?? 0;
  const answers: Answer[] = [];
  for (const message of DEMO_MESSAGES) answers.push(await send(message, port, password));
  await settled(gateway, 20_000);
  const { held } = await gateway.store.counts();
  return `
${count(answers.length, "message")} were sent through it. What happened to each recipient, and why:

${await outcomeTable(answers, gateway.store)}

The smart host got ${count(smartHost.taken, "message")}, notices to the senders included; ${count(held, "envelope")} wait for a person.`;
}

const whatNext = (
  { dir, configFile, gateway, password }: Demo,
  ref: string,
  link: string,
): string => `It keeps running. Open the staff's console in a browser:

    http://127.0.0.1:${gateway.ports.console}/console/
    ${DEMO_STAFF.map(({ name, role }) => `${name} (${role})`).join(", ")}
    password of each: ${password}

Try next, in another terminal:

  Send a sales pitch yourself, as Vic (Dan never asked for offers, so it is refused):
    swaks --server 127.0.0.1:${gateway.ports.submission[0]} -tls --auth PLAIN \\
      --auth-user vic@sells.example --auth-password ${password} \\
      --from vic@sells.example --to dan@mills.example \\
      --header 'Subject: Special offer' \\
      --body 'Only $99 per month. Book a free demo today and get 20% off.'

  Open what Bob's link leads to; he may undo it there, choose something else, or complain:
    ${link}

  See what is held, and decide:
    npx lintel held list -c ${configFile}
    npx lintel held show ${ref} -c ${configFile}
    npx lintel held release ${ref} --reason 'known' -c ${configFile}

  Check the audit trail:
    npx lintel audit verify -c ${configFile}

  Health and metrics:
    http://127.0.0.1:${gateway.ports.web}/readyz
    http://127.0.0.1:${gateway.ports.metrics}/metrics

  Mail that arrived at the smart host, members, consents, log:
    ${dir}

Ctrl-C ends the demo and deletes these files.`;
