/** Held mail by the ten thousand, straight into the tables: so many commits would take minutes. */
import { connect, databaseFile } from "../src/store/sqlite/connect.ts";

const SENDERS = 500;
const FINDING = JSON.stringify({
  ...{
    clauses: ["ala.ns.8"],
    messageId: "stranger",
    data: {},
    evidence: [{ part: "text", offset: 0, text: "our newsletter" }],
  },
  ...{ message: "A newsletter goes only to members with a direct relationship", remedy: "Ask for consent first" },
});

/** The newest came at `now`, one every six seconds. Every tenth message is of a campaign of three; the others are alone. */
export function fillQueue(dir: string, held: number, now: number): void {
  const { db } = connect(databaseFile(dir), "write");
  db.transaction(() => {
    const all = (from: number, until: number) =>
      `WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${until})`;
    db.exec(`
      ${all(0, SENDERS - 1)} INSERT INTO member (id, name, organisation, standing, recorded_at)
        SELECT 'M' || i, 'Member ' || i, 'firm' || i || '.example', 'good', 0 FROM n;
      ${all(0, SENDERS - 1)} INSERT INTO member_address (key, member, text, position)
        SELECT 'm@firm' || i || '.example', 'M' || i, 'm@firm' || i || '.example', 0 FROM n;
      ${all(0, SENDERS - 1)} INSERT INTO member_group (member, name) SELECT 'M' || i, 'group' || (i % 20) FROM n;
      ${all(1, 20_000)} INSERT INTO person (id, ref, key, address, hash)
        SELECT i, 'p' || i, 'p' || i || '@org' || (i % 3000) || '.example', 'p' || i || '@org.example', 'h' || i FROM n;
      ${all(1, held)} INSERT INTO message (id, ref, received_at, login, author, author_address, session, subject, automatic,
          reverse_path, fingerprint, purpose, confidence, evidence, policy_version, digest, size, eight_bit, body_kind, held_until, give_up_at,
          reply_code, reply_enhanced, reply_text, submission_key)
        SELECT i, printf('%012d', i), ${now} - (${held} - i) * 6000, 'M' || (i % ${SENDERS}), 'M' || (i % ${SENDERS}),
          'm@firm' || (i % ${SENDERS}) || '.example', '{}', 'Subject number ' || i, 0,
          json_object('text', 'm@firm' || (i % ${SENDERS}) || '.example', 'key', 'm@firm' || (i % ${SENDERS}) || '.example'),
          'f' || i, 'newsletter', 0.9, '[]', 1, 'd' || i,
          1000, 0, 'gone', ${now} + 86400000, ${now}, 250, '2.0.0', '', 'k' || i FROM n;
      ${all(1, held)} INSERT INTO envelope (message, person, recipient, domain, state, disposition, enforced, mode, reasons,
          findings, claims, dsn, give_up_at)
        SELECT i, 1 + (i * 7) % 20000, 'p' || (1 + (i * 7) % 20000) || '@org.example', 'org.example', 'held', 'hold', 'hold',
          'enforce', '[]', '[0]', '[]', '{}', 0 FROM n;
      ${all(1, held)} INSERT INTO finding (message, position, rule, pack, level, mode, doubtful, confidential, data)
        SELECT i, 0, 'rule/' || (i % 12), 'ala', 'hold', 'enforce', 0, 0, '${FINDING}' FROM n;
      ${all(1, held)} INSERT INTO held_item (message, campaign, author, received_at, held, fingerprint)
        SELECT i, CASE WHEN i % 30 < 3 THEN max(1, i - i % 30) ELSE i END, 'M' || (i % ${SENDERS}),
          ${now} - (${held} - i) * 6000, 1, 'f' || i FROM n;
      ${all(1, held)} INSERT INTO held_mark (kind, value, message) SELECT 'rule', 'rule/' || (i % 12), i FROM n;
      ${all(1, held)} INSERT INTO held_mark (kind, value, message) SELECT 'clause', 'ala.' || (i % 15), i FROM n;
      INSERT INTO staff (name, full_name, address, address_key, organisation, roles, made_at, changed_at)
        VALUES ('eva', 'Eva', '', '', 'assoc.example', '["reviewer"]', 0, 0);`);
  })();
  db.close();
}
