/** `2.4 MB`. */
export function octets(size: number): string {
  if (size < 1000) return `${size} octets`;
  if (size < 1_000_000) return `${(size / 1000).toFixed(size < 10_000 ? 1 : 0)} kB`;
  return `${(size / 1_000_000).toFixed(1)} MB`;
}
