/** Child processes of a benchmark: started, heard when they are ready, measured from outside, ended by their own id. */
import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";

export class Child {
  readonly #process: ChildProcess;
  readonly #waiting: ((message: never) => void)[] = [];
  readonly #heard: unknown[] = [];

  constructor(script: string, args: readonly string[] = []) {
    this.#process = fork(new URL(script, import.meta.url), args, {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      execArgv: ["--import", "tsx"],
    });
    this.#process.on("message", (message) => {
      const next = this.#waiting.shift();
      if (next) next(message as never);
      else this.#heard.push(message);
    });
  }

  /** The next message of the child. */
  async next<T>(): Promise<T> {
    if (this.#heard.length > 0) return this.#heard.shift() as T;
    return new Promise<T>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`a child ended with ${code} before it answered`));
      this.#process.once("exit", ended);
      this.#waiting.push(((message: T) => {
        this.#process.off("exit", ended);
        resolve(message);
      }) as never);
    });
  }

  async ask<T>(question: object): Promise<T> {
    this.#process.send(question);
    return this.next<T>();
  }

  /** CPU of the whole process with its threads, user and system, in seconds (proc(5), 100 ticks a second). */
  cpu(): number {
    const stat = readFileSync(`/proc/${this.#process.pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const gone = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill("SIGTERM");
    const timer = setTimeout(() => this.#process.kill("SIGKILL"), 10_000);
    await gone;
    clearTimeout(timer);
  }
}
