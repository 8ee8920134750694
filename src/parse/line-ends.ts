const CR = 0x0d;
const LF = 0x0a;

/**
 * A message from a file as it would have stood on the wire: a file without a single CRLF gets CRLF for every LF. A file that
 * mixes line ends is left as it is, and its bare LFs are faults.
 * @returns the same bytes when there is nothing to change
 */
export function normalizeLineEnds(bytes: Buffer): Buffer {
  if (!bytes.includes(LF) || bytes.includes("\r\n")) return bytes;
  let lines = 0;
  for (const byte of bytes) if (byte === LF) lines += 1;
  const out = Buffer.allocUnsafe(bytes.length + lines);
  let to = 0;
  for (const byte of bytes) {
    if (byte === LF) out[to++] = CR;
    out[to++] = byte;
  }
  return out;
}
