/**
 * The directory of a zip file and its entries, each unpacked within a bound (std 84). What Office reads counts: the central
 * directory at the end (APPNOTE.TXT 4.3.12), not the headers between the files. Sizes that are declared are not believed.
 */
import type { Inflate as Inflater } from "fflate";

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Of its local header. */
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const MAX_ENTRIES = 5000;

/** Null when it is no zip file that can be read: damaged, in several volumes, or zip64. */
export function readDirectory(bytes: Buffer): ZipEntry[] | null {
  const end = findEnd(bytes);
  if (end < 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MAX_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT); at -= 1)
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === END) return at;
  return -1;
}

/** Octets of packed data that are given to the unpacker at once: at most a thousand times as much comes out. */
const PIECE = 8192;

/**
 * @param Inflate fflate's, which is loaded only for mail that has documents
 * @param limit octets that may come out; null when there are more, or the data are damaged
 */
export function unpack(bytes: Buffer, entry: ZipEntry, limit: number, Inflate: typeof Inflater): Buffer | null {
  const { offset, packed, method, unpacked } = entry;
  if (unpacked > limit || offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data.length <= limit ? data : null;
  if (method !== 8 || data.length < packed) return null;
  const pieces: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    total += piece.length;
  });
  try {
    for (let at = 0; at < data.length && total <= limit; at += PIECE)
      inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  } catch {
    return null;
  }
  return total <= limit ? Buffer.concat(pieces) : null;
}
