/** Faults in what operators write: where, what, and what to do. All of them are reported at once. */

/** Where something stands: a line and column (from 1) of a file, or a variable of the environment (line 0). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface ConfigFault extends Place {
  /** `submission.listeners[2].networks`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** `file:line:column path: what, what to do`; the variable's name instead of a position for the environment. */
export function formatFault(fault: ConfigFault): string {
  const place = fault.line > 0 ? `${fault.file}:${fault.line}:${fault.column}` : fault.file;
  return `${place}${fault.path ? ` ${fault.path}` : ""}: ${fault.what}, ${fault.remedy}`;
}

export const formatPath = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${key}` : key), "");

/** Everything that is wrong with a configuration, a policy pack or a case file, in the order of the files. */
export class ConfigFaults extends Error {
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    const sorted = [...faults].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
    super(sorted.map(formatFault).join("\n"));
    this.name = "ConfigFaults";
    this.faults = sorted;
  }

  /** One line per fault. */
  format(): string {
    return this.faults.map(formatFault).join("\n");
  }
}
