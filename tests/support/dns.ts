/** A name server for TXT records, over UDP: as much of RFC 1035 as a resolver asks of it. */
import { createSocket } from "node:dgram";

export interface NameServer {
  /** `address:port`. */
  readonly address: string;
  /** By name in lower case: the strings of each record. */
  readonly records: Map<string, readonly (readonly string[])[]>;
  close(): Promise<void>;
}

const NO_SUCH_NAME = 3;

export async function startNameServer(): Promise<NameServer> {
  const records: NameServer["records"] = new Map();
  const socket = createSocket("udp4");
  socket.on("message", (query, { address, port }) => socket.send(answer(query, records), port, address));
  await new Promise<void>((up) => socket.bind(0, "127.0.0.1", up));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    records,
    close: () => new Promise((down) => socket.close(() => down())),
  };
}

function answer(query: Buffer, records: NameServer["records"]): Buffer {
  const { name, end } = nameAt(query, 12);
  const found = records.get(name.toLowerCase());
  const question = query.subarray(12, end + 4);
  const header = Buffer.alloc(12);
  query.copy(header, 0, 0, 2);
  header.writeUInt16BE(0x8580 | (found ? 0 : NO_SUCH_NAME), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(found?.length ?? 0, 6);
  return Buffer.concat([header, question, ...(found ?? []).map(record)]);
}

/** The question's name, by pointer; TXT, IN, no time to live. */
function record(strings: readonly string[]): Buffer {
  const data = Buffer.concat(strings.map((text) => Buffer.from([text.length, ...Buffer.from(text)])));
  const head = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 0, 0, 0]);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function nameAt(query: Buffer, from: number): { name: string; end: number } {
  const labels: string[] = [];
  let at = from;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join("."), end: at + 1 };
}
