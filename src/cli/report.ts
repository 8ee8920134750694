/** `lintel report`: a month without names, for a board or a file. */
import { type Command, Option } from "commander";
import { month } from "../review/figures/gather.ts";
import { workTime } from "../review/figures/holds.ts";
import { catchUp } from "../review/figures/keep.ts";
import { reportCsv, reportHtml, reportText, rowsOf } from "../review/figures/report-forms.ts";
import { actorOf, type CommonOptions, withActor, withConfig, withStore } from "./open.ts";
import { Refusal } from "./refusal.ts";
import { jsonText, safeLines } from "./terminal.ts";

const FORMS = ["text", "json", "csv", "html"] as const;
type Form = (typeof FORMS)[number];

interface ReportOptions extends Omit<CommonOptions, "format"> {
  readonly month: string;
  readonly format: Form;
  readonly group?: string;
  readonly recount?: boolean;
}

export function register(command: Command): void {
  withActor(withConfig(command))
    .requiredOption("--month <month>", "such as 2026-10, in UTC")
    .option("--group <name>", "only mail of this group's members")
    .option("--recount", "count all figures again first; a long history takes minutes")
    .addOption(new Option("-f, --format <form>", "form of the output").choices(FORMS).default("text"))
    .action(report);
}

async function report(options: ReportOptions): Promise<void> {
  const { month: name, format, group, recount, config: file, as } = options;
  const common: CommonOptions = { ...(file !== undefined && { config: file }), ...(as !== undefined && { as }) };
  const actor = actorOf(common);
  await withStore(common, async (store, config) => {
    if (recount) await store.forgetFigures();
    await catchUp(store);
    const now = Date.now();
    const asked = {
      // Whoever may run commands here may read the cases.
      ...{ sight: group === undefined ? [] : [group], seen: { butOf: "" }, now },
      ...{ work: workTime(config.review.calendar), association: config.association.name },
    };
    const found = await month(store, name, asked);
    if (!found) throw new Refusal(`--month: "${name}" is no month that has begun, such as 2026-10`);
    const forms = { text: () => safeLines(reportText(found)), json: () => `${jsonText(found)}\n` };
    const files = { csv: () => reportCsv(found), html: () => reportHtml(found) };
    process.stdout.write({ ...forms, ...files }[format]());
    await store.recordReport(`month-${name}`, rowsOf(found), actor, now);
  });
}
