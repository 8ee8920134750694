/** `lintel token ...`: the keys that seal links in mail. Old ones still open what they sealed (std 56). */
import type { Command } from "commander";
import { showMoment } from "./moment.ts";
import { actorOf, type CommonOptions, withActor, withConfig, withFormat, withStore } from "./open.ts";
import { print, printJson, table } from "./terminal.ts";

export function register(command: Command): void {
  withFormat(withConfig(command.command("list").description("List the keys, the one that seals first"))).action(list);
  withActor(
    withFormat(
      withConfig(command.command("rotate").description("Make a key that seals from now on; links out there stay good")),
    ),
  ).action(rotate);
}

async function list(options: CommonOptions): Promise<void> {
  const keys = await withStore(options, (store) => store.tokenKeys());
  const rows = keys.map(({ id, madeAt }, index) => ({ id, made: madeAt === 0 ? null : madeAt, seals: index === 0 }));
  if (options.format === "json") {
    printJson(rows.map((row) => ({ ...row, made: row.made === null ? null : new Date(row.made).toISOString() })));
    return;
  }
  const cells = rows.map(({ id, made, seals }) => [
    String(id),
    made === null ? "with the store" : showMoment(made),
    seals ? "seals and opens" : "opens",
  ]);
  print(table(["KEY", "MADE", "USE"], cells));
}

async function rotate(options: CommonOptions): Promise<void> {
  const key = await withStore(options, (store) => store.rotateTokenKey(actorOf(options), Date.now()));
  if (options.format === "json") printJson({ key });
  else print(`key ${key} seals links from now on; older keys still open theirs`);
}
