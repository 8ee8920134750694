/** Numbers as people read them: `12,345`. Not by `Intl`: its first use costs 25 ms and more, before the first row is drawn. */
export const count = (number: number): string =>
  String(number).replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
