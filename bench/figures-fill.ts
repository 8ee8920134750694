/**
 * Two years of an office as figures need them, straight into the tables: 10,000 messages a day of 500 senders, 15,000 copies,
 * 100 held. The mail itself lies there for the last days only, older days as the daily figures that were made of it; what was
 * held, decided, appealed and complained of lies there for all of them, for that is read as it is.
 */
import { connect, databaseFile } from "../src/store/sqlite/connect.ts";

export const SENDERS = 500;
export const PER_DAY = 10_000;
const HELD_PER_DAY = 100;
/** One copy of two hundred. */
const BOUNCES_PER_DAY = 75;
const DAY = 86_400_000;

export interface Seed {
  readonly days: number;
  /** Of these, the last, with all of their mail; none of it is counted yet. */
  readonly whole: number;
  /** Milliseconds since 1970: the newest message came then. */
  readonly now: number;
}

const numbers = (from: number, until: number) =>
  `WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${until})`;

export function fillFigures(dir: string, seed: Seed): void {
  const { db } = connect(databaseFile(dir), "write");
  // Nothing here outlives the run.
  db.pragma("synchronous = OFF");
  db.pragma("foreign_keys = OFF");
  db.transaction(() => {
    for (const part of [people, times(seed), mail, held(seed), outside(seed), counted(seed)]) db.exec(part);
  })();
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}

const people = `
  ${numbers(0, SENDERS - 1)} INSERT INTO member (id, name, organisation, standing, recorded_at)
    SELECT 'M' || i, 'Member ' || i, 'firm' || i || '.example', iif(i % 100 = 0, 'warned', 'good'), 0 FROM n;
  ${numbers(0, SENDERS - 1)} INSERT INTO member_group (member, name) SELECT 'M' || i, 'group' || (i % 20) FROM n;
  ${numbers(1, 20_000)} INSERT INTO person (id, ref, key, address, hash)
    SELECT i, 'p' || i, 'p' || i || '@org.example', 'p' || i || '@org.example', 'h' || i FROM n;
  INSERT INTO staff (name, full_name, address, address_key, organisation, roles, made_at, changed_at)
    VALUES ('eva', 'Eva', '', '', 'assoc.example', '["reviewer"]', 0, 0);`;

/** Each message by when it came and what became of it; of older days those that were held alone. */
const times = ({ days, whole, now }: Seed) => {
  const old = (days - whole) * HELD_PER_DAY;
  return `
  CREATE TEMP TABLE mail (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, fate TEXT NOT NULL);
  ${numbers(1, old)} INSERT INTO temp.mail
    SELECT i, ${now - days * DAY} + i * ${DAY / HELD_PER_DAY}, 'hold' FROM n;
  ${numbers(1, whole * PER_DAY)} INSERT INTO temp.mail
    SELECT ${old} + i, ${now - whole * DAY} + i * ${DAY / PER_DAY},
      CASE WHEN i % ${PER_DAY / HELD_PER_DAY} = 0 THEN 'hold' WHEN i % 50 = 1 THEN 'reject' ELSE 'forward' END FROM n;`;
};

const mail = `
  INSERT INTO message (id, ref, received_at, login, author, author_address, session, subject, automatic, fingerprint, purpose,
      confidence, evidence, policy_version, digest, size, eight_bit, body_kind, give_up_at, reply_code, reply_enhanced, reply_text,
      submission_key)
    SELECT id, printf('%012d', id), at, 'M' || (id * 7 % ${SENDERS}), 'M' || (id * 7 % ${SENDERS}), 'm@firm.example', '{}',
      'Subject ' || id, 0, 'f' || id, CASE WHEN id % 10 < 7 THEN 'correspondence' WHEN id % 10 < 9 THEN 'newsletter' ELSE 'solicitation' END,
      0.9, '[]', 1, 'd' || id, 1000, 0, 'gone', at, 250, '2.0.0', '', 'k' || id FROM temp.mail;
  INSERT INTO envelope (message, person, recipient, domain, state, disposition, enforced, mode, reasons, findings, claims, dsn, give_up_at)
    SELECT id, 1 + id * 7 % 20000, 'p@org.example', 'org.example', CASE fate WHEN 'reject' THEN 'rejected' WHEN 'hold' THEN 'held'
      ELSE 'delivered' END, fate, fate, 'enforce', '[]', '[0]', '[]', '{}', 0 FROM temp.mail;
  INSERT INTO envelope (message, person, recipient, domain, state, disposition, enforced, mode, reasons, findings, claims, dsn, give_up_at)
    SELECT id, 1 + id * 11 % 20000, 'q@org.example', 'org.example', 'delivered', fate, fate, 'enforce', '[]', '[0]', '[]', '{}', 0
    FROM temp.mail WHERE fate = 'forward' AND id % 2 = 0;
  UPDATE envelope SET state = 'queued', attempts = id % 2 WHERE id > (SELECT max(id) - 300 FROM envelope) AND state = 'delivered';
  INSERT INTO attempt (envelope, at, result, status, reply, remote_mta, took)
    SELECT e.id, t.at + 2000, 'delivered', '2.0.0', '2.0.0 queued', 'mx', e.id * 7919 % 900 FROM envelope AS e JOIN temp.mail AS t ON t.id = e.message
    WHERE e.state = 'delivered';
  INSERT INTO attempt (envelope, at, result, status, reply, remote_mta)
    SELECT e.id, t.at + 1000, 'temporary', '4.7.1', '4.7.1 later', 'mx' FROM envelope AS e JOIN temp.mail AS t ON t.id = e.message
    WHERE e.state = 'delivered' AND e.id % 20 = 3;
  INSERT INTO finding (message, position, rule, pack, level, mode, doubtful, confidential, data)
    SELECT id, 0, 'rule/' || (id * 13 % 40), 'ala', CASE fate WHEN 'forward' THEN 'note' ELSE fate END, 'enforce', 0, 0, '{"clauses":[]}'
    FROM temp.mail WHERE fate <> 'forward' OR id % 3 = 0;`;

/** People decide within two days; what came later than three days ago waits. */
const held = ({ now }: Seed) => `
  INSERT INTO held_item (message, campaign, author, received_at, held, fingerprint)
    SELECT id, id - id % 300 % 100, 'M' || (id * 7 % ${SENDERS}), at, 1, 'f' || id FROM temp.mail WHERE fate = 'hold';
  INSERT INTO decision (message, kind, actor, code, reason, at, state)
    SELECT id, iif(id % 3 = 0, 'release', 'refuse'), 'staff:eva', iif(id % 12 = 0, 'hold-mistaken', 'exception'), '',
      at + 1000 * (id * 7919 % 172800), 'done' FROM temp.mail WHERE fate = 'hold' AND at < ${now - 3 * DAY};
  UPDATE envelope SET state = iif(d.kind = 'release', 'delivered', 'refused'), decided_by = d.actor, decided_at = d.at, ended_at = d.at
    FROM decision AS d WHERE d.message = envelope.message;
  INSERT INTO appeal (message, statement, at, state)
    SELECT message, '', at, CASE id % 3 WHEN 0 THEN 'granted' ELSE 'denied' END FROM decision WHERE kind = 'refuse' AND id % 50 = 0;`;

const outside = ({ days, now }: Seed) => `
  ${numbers(1, 3 * days)} INSERT INTO complaint_case (id, against, complainant, state, opened_at, changed_at, closed_at, outcome)
    SELECT 'C' || i, 'M' || (i * 17 % ${SENDERS}), 1 + i % 20000, 'closed', ${now} - i * ${DAY / 3}, ${now}, ${now}, 'upheld' FROM n;
  INSERT INTO complaint (person, source, against, at, confirmed_at, complaint_case)
    SELECT complainant, 'page', against, opened_at, opened_at, id FROM complaint_case;
  ${numbers(1, BOUNCES_PER_DAY * days)} INSERT INTO bounce (envelope, person, kind, status, diagnostic, at)
    SELECT e.id, e.person, 'hard', '5.1.1', '', ${now} - i * ${DAY / BOUNCES_PER_DAY}
    FROM n JOIN envelope AS e ON e.id = 1 + i * 7919 % (SELECT max(id) FROM envelope);`;

/** As counting would have left them: of each sender about twenty messages a day, in eleven rows. */
function counted({ days, whole, now }: Seed): string {
  const [from, until] = [Math.floor((now - days * DAY) / DAY), Math.floor((now - whole * DAY) / DAY)];
  const senderDays = `day(day) AS (SELECT ${from} UNION ALL SELECT day + 1 FROM day WHERE day < ${until - 1}),
    one AS (SELECT 'M' || n.i AS author, n.i, day.day FROM n CROSS JOIN day)`;
  const each = `${numbers(0, SENDERS - 1)}, ${senderDays}`;
  return `
  ${each} INSERT INTO figure_mail SELECT author, day, purpose, disposition, disposition, 'enforce', messages, messages * 3 / 2
    FROM one, (SELECT 'correspondence' AS purpose, 'forward' AS disposition, 14 AS messages UNION ALL SELECT 'newsletter', 'forward', 4
      UNION ALL SELECT 'solicitation', 'forward', 2 UNION ALL SELECT 'newsletter', 'reject', 1);
  ${each} INSERT INTO figure_mail SELECT author, day, 'newsletter', 'hold', 'hold', 'enforce', 1, 1 FROM one WHERE (i + day) % 5 = 0;
  ${each} INSERT INTO figure_rule SELECT DISTINCT author, day, 'rule/' || ((i * 3 + day * 7 + k * 6) % 40), 2, k = 0, k = 1, 0
    FROM one, (SELECT 0 AS k UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3);
  ${each} INSERT INTO figure_attempt SELECT author, day, result, status, attempts FROM one, (SELECT 'delivered' AS result, '2.0.0' AS status,
    29 AS attempts UNION ALL SELECT 'temporary', '4.7.1', 2);
  INSERT INTO figure_mail SELECT '', day, purpose, disposition, enforced, mode, sum(messages), sum(envelopes) FROM figure_mail GROUP BY 2, 3, 4, 5, 6;
  INSERT INTO figure_rule SELECT '', day, rule, sum(hits), sum(held), sum(refused), sum(would) FROM figure_rule GROUP BY 2, 3;
  INSERT INTO figure_attempt SELECT '', day, result, status, sum(attempts) FROM figure_attempt GROUP BY 2, 3, 4;
  INSERT INTO figure_upto VALUES ('message', ${(days - whole) * HELD_PER_DAY}), ('attempt', 0);`;
}
