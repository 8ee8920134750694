/**
 * Scenarios in folders: what is sent, who is who, and what must arrive. Everything goes through real sockets and commands
 * and is read back at the sink.
 *
 *   tests/e2e/NN-name/
 *     members.csv  consents.csv   as `lintel import` takes them; the latter may be missing
 *     message.eml                 LF; its Message-ID names the scenario. A step may send another file
 *     config.yaml                 top level of the configuration; folders with equal ones share a gateway
 *     expect.yaml                 title and steps, see `Step`
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { expect } from "vitest";
import { parse } from "yaml";
import { fieldsOf, type GatewayProcess, halves, logIn, readCrlf, receivedAbove, say } from "./gateway.ts";
import { until } from "./installation.ts";
import { readMail } from "./read-mail.ts";
import type { Sink, SinkMessage } from "./scripted-sink.ts";

/** One thing done, or nothing (time alone acts), and what follows from it. Texts are regular expressions. */
export interface Step {
  readonly submit?: {
    readonly login: string;
    readonly reverse_path?: string;
    /** Default `message.eml`. */
    readonly message?: string;
    readonly recipients: readonly string[];
    /** So many Received fields go on top. */
    readonly received?: number;
    /** The connection breaks when the reply is on its way: the client never knows. */
    readonly lose_reply?: boolean;
  };
  /** Which reply the submission must get. `{ref}` is the reference of the last reply that had one. */
  readonly reply?: string;
  /** Arguments of `lintel`; `{ref}` and `{folder}` are filled in. */
  readonly run?: readonly string[];
  /** What the command must print. */
  readonly says?: string;
  /** The smart host puts everything off, from here on, or takes it again. */
  readonly smart_host?: "defers" | "takes";
  /** Recipients that get the message because of this step. */
  readonly arrives?: readonly string[];
  /** What the one notice to the sender says, each; without it there is none. */
  readonly notice?: readonly string[];
  /** What it must not say. */
  readonly silent?: readonly string[];
  /** What it says to machines, `action status address` each; without it, it is no report. */
  readonly report?: readonly string[];
}

export interface Scenario {
  readonly name: string;
  readonly folder: string;
  readonly title: string;
  readonly config: string;
  readonly steps: readonly Step[];
}

export function readScenarios(place: string): Scenario[] {
  const names = readdirSync(place).filter((name) => /^\d\d-/.test(name));
  return names.sort().map((name) => {
    const folder = join(place, name);
    const { title, steps } = parse(optional(join(folder, "expect.yaml"))) as Pick<Scenario, "title" | "steps">;
    return { name, folder, title, steps, config: optional(join(folder, "config.yaml")) };
  });
}

/** A file's text, empty when it is not there. Relationships age, so `{days_ago:40}` is a date of so many days ago. */
export const optional = (file: string): string => (existsSync(file) ? dated(readFileSync(file, "utf8")) : "");

const dated = (text: string): string =>
  text.replace(/\{days_ago:(\d+)\}/g, (_, days) =>
    new Date(START - Number(days) * 86_400_000).toISOString().slice(0, 10),
  );

const START = Date.now();

const DEFERS = { on: ({ verb }: { verb: string }) => (verb === "MAIL" ? "451 4.3.0 later" : undefined) };

/** Runs one after the other's steps and keeps count of what arrived, so that nothing arrives twice or by the way. */
export class Run {
  readonly #gateway: GatewayProcess;
  readonly #sink: Sink;
  readonly #expected: { id: string; recipients: string[] }[] = [];
  /** Notices that steps expected, by reference. */
  readonly #told = new Map<string, Set<SinkMessage>>();

  constructor(gateway: GatewayProcess, sink: Sink) {
    this.#gateway = gateway;
    this.#sink = sink;
  }

  async scenario({ folder, steps }: Scenario): Promise<void> {
    let state = { ref: "", source: "", login: "" };
    for (const step of steps) {
      if (step.smart_host) this.#sink.script = step.smart_host === "defers" ? DEFERS : {};
      if (step.submit) state = await this.#submit(folder, step, state);
      if (step.run) await this.#command(folder, step.run, step.says ?? "", state.ref);
      await this.#arrivals(step, state);
      await this.#notice(step, state);
    }
  }

  /** To be asked when the gateway has ended: every message in the right number of copies, every notice once. */
  settle(): void {
    for (const { id } of this.#expected) {
      const recipients = this.#expected.filter((one) => one.id === id).flatMap((one) => one.recipients);
      expect(
        this.#copies(id)
          .flatMap((one) => one.recipients)
          .sort(),
        id,
      ).toEqual(recipients.sort());
    }
    const told = new Set([...this.#told.values()].flatMap((notices) => [...notices]));
    const others = this.#sink.messages.filter((one) => isNotice(one) && !told.has(one));
    expect(others.map(({ data }) => data.toString("latin1"))).toEqual([]);
    expect(this.#sink.faults).toEqual([]);
  }

  async #submit(folder: string, step: Step, before: { ref: string }) {
    const { submit, reply = "" } = step;
    if (!submit) throw new Error("no submission");
    const plain = readCrlf(join(folder, submit.message ?? "message.eml"));
    const trace = "Received: from a.example by b.example; Sun, 22 Nov 2026 03:00:00 +0000\r\n";
    const source = trace.repeat(submit.received ?? 0) + plain;
    const client = await logIn(this.#gateway.ports.smtp, submit.login);
    const path = submit.reverse_path === undefined ? {} : { reversePath: submit.reverse_path };
    const letter = { login: submit.login, recipients: submit.recipients, source, ...path };
    const answer = (await say(client, letter)) ?? (await client.reply());
    if (submit.lose_reply) client.kill();
    else {
      client.send("QUIT\r\n");
      await client.untilClosed();
    }
    expect(answer).toMatch(new RegExp(reply.replaceAll("{ref}", before.ref)));
    const ref =
      /^250 2\.0\.0 ([0-9a-z]{12}) /.exec(answer)?.[1] ?? /\bid=([0-9a-z]{12})/.exec(answer)?.[1] ?? before.ref;
    return { ref, source, login: submit.login };
  }

  async #command(folder: string, args: readonly string[], says: string, ref: string): Promise<void> {
    const ran = await this.#gateway.run(args.map((arg) => arg.replaceAll("{ref}", ref).replaceAll("{folder}", folder)));
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toMatch(new RegExp(says));
    expect(ran.code).toBe(0);
  }

  async #arrivals({ arrives = [] }: Step, { source }: { source: string }): Promise<void> {
    const id = messageId(source);
    const expected = { id, recipients: [] as string[] };
    this.#expected.push(expected);
    for (const recipient of arrives) {
      const already = this.#expected.filter((one) => one.id === id).flatMap((one) => one.recipients);
      const before = already.filter((one) => one === recipient).length;
      const copies = await until(() => {
        const found = this.#copies(id).filter((one) => one.recipients.includes(recipient));
        return found.length > before && found;
      }, 60_000);
      const arrived = copies[before];
      if (arrived) receivedAbove(arrived.data, source);
      expected.recipients.push(recipient);
    }
  }

  async #notice(
    { notice, silent = [], report = [] }: Step,
    { ref, login }: { ref: string; login: string },
  ): Promise<void> {
    const told = this.#told.get(ref) ?? new Set();
    this.#told.set(ref, told);
    if (!notice) return;
    let heard: string[] = [];
    const found = await until(async () => {
      const fresh = await Promise.all(
        this.#notices(ref)
          .filter((one) => !told.has(one))
          .map(readNotice),
      );
      heard = fresh.map(({ words }) => words);
      return fresh.find(({ words }) => notice.every((phrase) => new RegExp(phrase).test(words))) ?? null;
    }, 60_000).catch(() => {
      throw new Error(`no notice about ${ref} says ${notice.join(" | ")}; there is: ${heard.join("\n")}`);
    });
    told.add(found.message);
    expect(found.message.recipients).toEqual([login]);
    expect(halves(found.message.data).header).toMatch(/^Auto-Submitted: auto-/m);
    const blocks = readMail(found.message.data).status.slice(1);
    const said = blocks.map((block) => `${block["action"]} ${block["status"]} ${block["final-recipient"]}`);
    expect(said).toEqual(report.map((line) => line.replace(/ (?=\S+$)/, " rfc822; ")));
    for (const phrase of silent) expect(found.words).not.toMatch(new RegExp(phrase));
  }

  #copies(id: string): SinkMessage[] {
    return this.#sink.messages.filter(({ data }) => messageId(data.toString("latin1")) === id);
  }

  #notices(ref: string): SinkMessage[] {
    return this.#sink.messages.filter((one) => isNotice(one) && one.data.includes(`Reference: ${ref}`));
  }
}

const isNotice = ({ from, data }: SinkMessage): boolean => from === "" && data.includes("Reference: ");

async function readNotice(message: SinkMessage): Promise<{ message: SinkMessage; words: string }> {
  const { subject = "", text = "" } = await PostalMime.parse(message.data);
  return { message, words: `${subject}\n${text}`.replace(/\s+/g, " ") };
}

function messageId(source: string): string {
  const field = fieldsOf(halves(source).header).find((line) => /^message-id:/i.test(line));
  return field?.slice("message-id:".length).trim() ?? "";
}
