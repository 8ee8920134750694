/** The smart host of a benchmark: takes everything, keeps nothing, says how many messages came and when the last did. */
import { createServer } from "node:net";
import { performance } from "node:perf_hooks";

const END = Buffer.from("\r\n.\r\n");
let count = 0;
let wanted = Number.POSITIVE_INFINITY;
let reached: (() => void) | null = null;

const server = createServer((socket) => {
  socket.setNoDelay(true);
  let data = false;
  let rest = Buffer.alloc(0);
  socket.write("220 sink ESMTP\r\n");
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (;;) {
      if (data) {
        const at = rest.indexOf(END);
        if (at < 0) {
          rest = rest.subarray(Math.max(0, rest.length - 4));
          return;
        }
        rest = rest.subarray(at + END.length);
        data = false;
        socket.write("250 2.0.0 taken\r\n");
        count += 1;
        if (count >= wanted) reached?.();
        continue;
      }
      const at = rest.indexOf("\r\n");
      if (at < 0) return;
      const line = rest.subarray(0, at).toString("latin1").toUpperCase();
      rest = rest.subarray(at + 2);
      if (line.startsWith("EHLO"))
        socket.write("250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-DSN\r\n250 ENHANCEDSTATUSCODES\r\n");
      else if (line === "DATA") {
        data = true;
        socket.write("354 go on\r\n");
      } else if (line === "QUIT") socket.end("221 2.0.0 bye\r\n");
      else socket.write("250 2.0.0 ok\r\n");
    }
  });
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : 0 });
});

/** `{ wait: n }` answers when n messages came since the last question. */
process.on("message", (question: { wait: number }) => {
  wanted = question.wait;
  reached = () => {
    reached = null;
    count -= wanted;
    wanted = Number.POSITIVE_INFINITY;
    process.send?.({ at: performance.timeOrigin + performance.now() });
  };
  if (count >= wanted) reached();
});
