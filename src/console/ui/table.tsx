/** Tables: dense, with a name for those who hear them; on a narrow screen they scroll sideways within themselves. */
import { Anchor, VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

export interface Column<Row> {
  /** Empty above what needs no name, as buttons: no header is better than an empty one. */
  readonly head: ReactNode;
  cell(row: Row): ReactNode;
  /** Figures stand at the end, so that they can be compared. */
  readonly number?: boolean;
  /** CSS width. */
  readonly width?: string | number;
}

interface DataTableProps<Row> {
  /** What the table shows; read out, not seen. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  rowKey(row: Row): string | number;
  /** Marks one row as the one that is looked at. */
  selected?(row: Row): boolean;
}

export function DataTable<Row>({ name, columns, rows, rowKey, selected }: DataTableProps<Row>) {
  return (
    <TableBox name={name}>
      <thead>
        <tr>
          {columns.map(({ head, number, width }, at) =>
            head === "" ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
              <td key={at} style={{ width }} />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
              <th key={at} scope="col" className={number ? "number" : undefined} style={{ width }}>
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} aria-selected={selected?.(row) || undefined}>
            {columns.map(({ cell, number }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
              <td key={at} className={number ? "number" : undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}

/** The same frame for a table that is written out by hand. */
export function TableBox({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys (WCAG 2.1.1)
    <section className="table-box" aria-label={name} tabIndex={0}>
      <table className="table">
        <caption>
          <VisuallyHidden>{name}</VisuallyHidden>
        </caption>
        {children}
      </table>
    </section>
  );
}

/** Our routes are a list, so the router knows no types of searches: any goes. */
const free = (search: Readonly<Record<string, string>> = {}) => search as never;

interface RowLinkProps {
  /** Of the console: `/members/17`. */
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** The link that the whole row is: put it into one cell. */
export function RowLink({ to, search, children }: RowLinkProps) {
  return (
    <Anchor component={Link} to={to} search={free(search)} className="row-link" size="sm" fw={550}>
      {children}
    </Anchor>
  );
}

/** A plain link to another page of the console. */
export function To({ to, search, children }: RowLinkProps) {
  return (
    // Among words a link must not be told by its colour alone (WCAG 1.4.1).
    <Anchor component={Link} to={to} search={free(search)} inherit underline="always">
      {children}
    </Anchor>
  );
}
