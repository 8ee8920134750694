/**
 * Statements are written in Kysely, compiled once when the module loads, and run as the driver's own prepared ones:
 * the builder's layers would cost more than the query (DESIGN.md 7).
 */
import type Database from "better-sqlite3";
import {
  type Compilable,
  DummyDriver,
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Tables } from "./schema.ts";

const builder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Stands in a query for the argument of that name. */
class Param {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** `Args` are bound by name, `Row` is what comes back. */
export interface Statement<Args, Row> {
  readonly sql: string;
  readonly order: readonly unknown[];
  /** Never there; keeps the types apart. */
  readonly types?: (args: Args) => Row;
}

type Query<Row> = Compilable<Row> | RawBuilder<Row>;

/**
 * Compiles a query once. `p.name` stands for an argument:
 * `statement((k, p: { key: string }) => k.selectFrom("member_address").select("member").where("key", "=", p.key))`
 */
export function statement<Row, Args extends object = Record<never, never>>(
  build: (kysely: Kysely<Tables>, params: Args) => Query<Row>,
): Statement<Args, Row> {
  const params = new Proxy({}, { get: (_, name) => new Param(String(name)) }) as Args;
  const { sql, parameters } = build(builder, params).compile(builder);
  return { sql, order: parameters };
}

/** A connection that runs statements; each is prepared once. */
export class Connection {
  readonly db: Database.Database;
  readonly #prepared = new Map<string, Database.Statement>();

  constructor(db: Database.Database) {
    this.db = db;
  }

  get<Args extends object, Row>(statement: Statement<Args, Row>, args: Args): Row | undefined {
    return this.#prepare(statement.sql).get(...bind(statement, args)) as Row | undefined;
  }

  all<Args extends object, Row>(statement: Statement<Args, Row>, args: Args): Row[] {
    return this.#prepare(statement.sql).all(...bind(statement, args)) as Row[];
  }

  run<Args extends object, Row>(statement: Statement<Args, Row>, args: Args): { changes: number; id: number } {
    const { changes, lastInsertRowid } = this.#prepare(statement.sql).run(...bind(statement, args));
    return { changes, id: Number(lastInsertRowid) };
  }

  /** `BEGIN IMMEDIATE`, `COMMIT` and the like. */
  command(sql: string): void {
    this.#prepare(sql).run();
  }

  #prepare(sql: string): Database.Statement {
    let prepared = this.#prepared.get(sql);
    if (!prepared) {
      prepared = this.db.prepare(sql);
      this.#prepared.set(sql, prepared);
    }
    return prepared;
  }
}

function bind<Args extends object, Row>(statement: Statement<Args, Row>, args: Args): unknown[] {
  const values = args as Readonly<Record<string, unknown>>;
  return statement.order.map((slot) => (slot instanceof Param ? values[slot.name] : slot));
}
