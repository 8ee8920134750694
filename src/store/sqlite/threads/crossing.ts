/** Verbs as the calling thread has them. */

/** The same names and arguments without the connection they run on; the answer comes later. */
export type Crossing<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends (side: never, ...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Answer>
    : never;
};

type Call = (verb: string, args: readonly unknown[]) => Promise<unknown>;

/** Every verb of a table, forwarded by its name to the thread that has the table. */
export const crossing = <Table extends object>(table: Table, call: Call): Crossing<Table> =>
  // What comes back is what the function of that name in the table answers.
  Object.fromEntries(
    Object.keys(table).map((verb) => [verb, (...args: unknown[]) => call(verb, args)]),
  ) as Crossing<Table>;
