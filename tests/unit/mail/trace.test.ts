import { expect, test } from "vitest";
import { formatDate } from "../../../src/mail/date.ts";
import type { Session } from "../../../src/mail/envelope.ts";
import { addressLiteral, receivedField } from "../../../src/mail/trace.ts";
import { address, NOW } from "../submission/support.ts";

const session: Session = {
  id: "s1",
  listener: "starttls",
  peer: "192.0.2.7",
  helo: "client.example",
  protocol: "ESMTPSA",
  tls: "TLSv1.3",
};
const trace = { session, hostname: "gateway.test", ref: "0123456789ab", receivedAt: NOW };

test("the field for one recipient, byte by byte", () => {
  expect(receivedField({ ...trace, recipients: [address("bob@other.example")] })).toBe(
    "Received: from client.example ([192.0.2.7])\r\n" +
      "\tby gateway.test with ESMTPSA id 0123456789ab\r\n" +
      "\tfor <bob@other.example>;\r\n" +
      "\tFri, 20 Nov 2026 12:00:00 +0000\r\n",
  );
});

test.each([[[]], [["bob@other.example", "hidden@other.example"]]])("no `for` with recipients %j", (recipients) => {
  const field = receivedField({ ...trace, recipients: recipients.map(address) });
  expect(field).not.toMatch(/\bfor\b|@/);
  expect(field).toContain("id 0123456789ab;\r\n");
});

test.each([
  ["a\r\nBcc: evil@x.example", "unknown"],
  ["a b", "unknown"],
  ["", "unknown"],
  ["(comment", "unknown"],
  ["h\u00f6st.example", "unknown"],
  ["x".repeat(256), "unknown"],
  ["[IPv6:2001:db8::1]", "[IPv6:2001:db8::1]"],
  ["my_host-1.example", "my_host-1.example"],
])("the EHLO name %j stands as %s", (helo, expected) => {
  const field = receivedField({ ...trace, session: { ...session, helo }, recipients: [] });
  expect(field.startsWith(`Received: from ${expected} (`)).toBe(true);
  expect(field.split("\r\n")).toHaveLength(4);
});

test("every line is folded far under 998 octets, whatever the client says", () => {
  const long = address(`${"l".repeat(64)}@${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(50)}.example`);
  const helo = "h".repeat(255);
  const field = receivedField({ ...trace, session: { ...session, helo, peer: "2001:db8::1" }, recipients: [long] });
  for (const line of field.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThan(998);
});

test.each([
  ["ESMTPA", "ESMTPA"],
  ["ESMTPS", "ESMTPS"],
  ["SMTP", "SMTP"],
  ["SMTPS", "SMTP"],
  ["X\r\nY", "SMTP"],
])("the protocol %j stands as %s", (protocol, keyword) => {
  const field = receivedField({ ...trace, session: { ...session, protocol }, recipients: [] });
  expect(field).toContain(`\tby gateway.test with ${keyword} id 0123456789ab;\r\n`);
});

test.each([
  ["192.0.2.7", "[192.0.2.7]"],
  ["::ffff:192.0.2.7", "[192.0.2.7]"],
  ["2001:db8::1", "[IPv6:2001:db8::1]"],
  ["fe80::1%eth0", "[unknown]"],
  ["evil\r\n", "[unknown]"],
])("the peer %j is %s", (peer, literal) => {
  expect(addressLiteral(peer)).toBe(literal);
});

test.each([
  [0, "Thu, 01 Jan 1970 00:00:00 +0000"],
  [Date.UTC(2026, 11, 1, 9, 5, 7), "Tue, 01 Dec 2026 09:05:07 +0000"],
])("%d is the date %s", (at, date) => {
  expect(formatDate(at)).toBe(date);
});
