import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ComplaintInput, Store } from "../../src/store/port.ts";
import { ANN, address, BOB, commitOf, DAY, finding, HOUR, type Mail, member, NOW } from "./mail.ts";
import { ENGINES, type Opened } from "./open.ts";

const SYSTEM = { actor: "system", at: NOW, dryRun: false };
const CY = { id: "m-cy", address: "cy@other.example" };
const SENT = { body: "Ym9keQ==", header: "aGVhZA==" };
const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");

describe.each(ENGINES)("complaints on %s", (_, engine) => {
  let opened: Opened;
  let store: Store;
  beforeEach(async () => {
    opened = await engine();
    store = opened.store;
    const bob = member(BOB, { aliases: [address("b@jones.example")], language: "de" });
    await store.importMembers([member(ANN), bob, member(CY)], SYSTEM);
  });
  afterEach(() => opened.end());

  const complaint = (more: Partial<ComplaintInput> = {}): ComplaintInput => ({
    person: { key: BOB.address, text: BOB.address },
    source: "page",
    envelope: null,
    against: ANN.id,
    words: "Enough of this",
    original: null,
    language: "",
    at: NOW + HOUR,
    confirmed: true,
    perDay: 3,
    ...more,
  });
  const entries = async (kind?: string) =>
    (await store.auditEntries(0, 1000)).filter((entry) => !kind || entry.kind === kind);
  const letters = async () =>
    (await store.claimNotices({ now: NOW + 40 * DAY, leaseUntil: NOW + 41 * DAY, limit: 99 }))
      .map(({ order }) => order)
      .filter(({ kind }) => ["confirm", "complaint", "outcome"].includes(kind));
  const envelopeOf = (ref: string, to: string = BOB.address) =>
    opened.foreign((db) =>
      db
        .prepare("SELECT e.id FROM envelope e JOIN message m ON m.id = e.message WHERE m.ref = ? AND e.recipient = ?")
        .pluck()
        .get(ref, to),
    ) as number;
  const messageOf = (ref: string) =>
    opened.foreign((db) => db.prepare("SELECT id FROM message WHERE ref = ?").pluck().get(ref)) as number;
  const send = async (mail: Mail = {}) => {
    const commit = commitOf(mail);
    await store.commitSubmission(commit);
    const { ref, body } = commit.submission;
    return {
      ref,
      envelope: envelopeOf(ref, mail.to?.[0]),
      bytes: body.kind === "memory" ? body.bytes : Buffer.alloc(0),
    };
  };
  const deliver = (envelopeId: number, at = NOW + 1) =>
    store.recordAttempts(
      [{ envelopeId, at, result: "delivered", reply: "250 ok", status: "2.0.0", remoteMta: "mx", sent: SENT }],
      [],
    );
  const taken = async (more: Partial<ComplaintInput> = {}) => {
    const outcome = await store.complain(complaint(more));
    if (outcome.kind !== "opened" && outcome.kind !== "joined") throw new Error(outcome.kind);
    return outcome;
  };
  const evidence = async (id: string, kind: string) =>
    (await store.showCase(id))?.evidence.filter((piece) => piece.kind === kind) ?? [];
  const consents = async () => (await store.showConsents(BOB.address, ANN.id)).records;
  const grant = () =>
    store.importConsents(
      [
        {
          ...{ recipient: address(BOB.address), grantee: ANN.id, scope: "newsletter", status: "granted" },
          ...{ basis: "card-exchange", purpose: null, at: NOW - DAY, until: null, evidence: "card of 9 March" },
        } as const,
      ],
      SYSTEM,
    );

  describe("without proof", () => {
    const report = (more: Partial<ComplaintInput> = {}) =>
      store.complain(complaint({ source: "mail", confirmed: false, ...more }));

    it("do nothing but ask the person by a letter with a link", async () => {
      await grant();
      const { envelope } = await send();
      const before = await consents();
      const outcome = await report({ envelope });
      if (outcome.kind !== "unconfirmed") throw new Error(outcome.kind);
      expect(await letters()).toEqual([
        expect.objectContaining({
          kind: "confirm",
          to: BOB.address,
          language: "de",
          recipients: [],
          values: { sender: ANN.id, about: "Lunch" },
          link: { kind: "complaint", id: outcome.complaint },
        }),
      ]);
      expect(await store.listCases({ state: null, limit: 9 })).toEqual([]);
      expect(await consents()).toEqual(before);
      expect((await entries()).at(-1)).toMatchObject({
        kind: "complaint.received",
        subject: `complaint:${outcome.complaint}`,
        data: { source: "mail", confirmed: false, against: "member:m-ann" },
      });
      expect(await store.complaintRates(0)).toEqual([]);
    });

    it("ask one address only so often in a day", async () => {
      for (const minute of [1, 2, 3]) {
        expect((await report({ at: NOW + minute, words: `${minute}` })).kind).toBe("unconfirmed");
      }
      expect(await report({ at: NOW + 4 })).toEqual({ kind: "over" });
      expect(await letters()).toHaveLength(3);
      expect((await report({ at: NOW + 2 * DAY })).kind).toBe("unconfirmed");
    });

    it("count when the person follows the link, once, however often they press", async () => {
      const outcome = await report();
      const id = outcome.kind === "unconfirmed" ? outcome.complaint : 0;
      const said = { against: CY.id, words: "It was me", at: NOW + 2 * HOUR };
      const confirmed = await store.confirmComplaint(id, said);
      expect(confirmed).toMatchObject({ kind: "opened", complaint: id });
      expect(await store.confirmComplaint(id, said)).toEqual(confirmed);
      expect(await store.complaint(id)).toMatchObject({
        // Whom the report named stays; the click adds words.
        against: { id: ANN.id },
        words: "Enough of this\n\nIt was me",
        confirmedAt: NOW + 2 * HOUR,
        case: { state: "open", outcome: null, mayBeNamed: null },
      });
      expect(await entries("complaint.confirmed")).toHaveLength(1);
      expect(await entries("case.opened")).toHaveLength(1);
    });

    it("are about whom the person names where nobody was known", async () => {
      const outcome = await report({ against: "someone@nowhere.example" });
      const id = outcome.kind === "unconfirmed" ? outcome.complaint : 0;
      const at = NOW + 2 * HOUR;
      expect(await store.confirmComplaint(id, { against: null, words: "", at })).toEqual({ kind: "nobody" });
      expect(await store.confirmComplaint(id, { against: "x@nowhere.example", words: "", at })).toEqual({
        kind: "nobody",
      });
      expect(await store.confirmComplaint(id, { against: ANN.address, words: "", at })).toMatchObject({
        kind: "opened",
      });
      expect(await store.confirmComplaint(999, { against: ANN.address, words: "", at })).toEqual({ kind: "nobody" });
    });

    it("end when the person says that it is not theirs, and cannot be confirmed then", async () => {
      const outcome = await report({ original: { bytes: Buffer.from("From: x\r\n\r\n"), digests: SENT } });
      const id = outcome.kind === "unconfirmed" ? outcome.complaint : 0;
      expect(await store.withdrawComplaint(id, NOW + 2 * HOUR)).toBe(true);
      expect(await store.withdrawComplaint(id, NOW + 3 * HOUR)).toBe(false);
      expect(await store.confirmComplaint(id, { against: null, words: "", at: NOW + 4 * HOUR })).toEqual({
        kind: "nobody",
      });
      expect(await store.complaint(id)).toMatchObject({ hasOriginal: false, words: "", case: null });
      expect(await entries("complaint.withdrawn")).toHaveLength(1);
    });

    it("ask a mailbox so often, under whatever name it is written to", async () => {
      const as = (key: string) => report({ person: { key, text: key } });
      for (const key of ["zoe+1@white.example", "zoe@white.example", "zoe+2@white.example"])
        expect((await as(key)).kind).toBe("unconfirmed");
      expect(await as("zoe+3@white.example")).toEqual({ kind: "over" });
      expect((await as("zoey@white.example")).kind).toBe("unconfirmed");
    });

    it("keep what they brought only while all of it together is little, and the digests in any case", async () => {
      const original = { bytes: Buffer.from("From: x\r\n\r\n"), digests: SENT };
      await report({ original });
      opened.foreign((db) => db.prepare("UPDATE complaint SET original = zeroblob(67108864)").run());
      const outcome = await report({ original, at: NOW + 2 * HOUR });
      const id = outcome.kind === "unconfirmed" ? outcome.complaint : 0;
      expect((await store.complaint(id))?.hasOriginal).toBe(false);
      const kept = opened.foreign((db) =>
        db.prepare("SELECT original_body, original_header FROM complaint WHERE id = ?").get(id),
      );
      expect(kept).toEqual({ original_body: SENT.body, original_header: SENT.header });
      // What is proven is kept.
      const proven = await taken({ original });
      expect((await store.complaint(proven.complaint))?.hasOriginal).toBe(true);
    });

    it("keep what they brought no longer than 30 days", async () => {
      const original = { bytes: Buffer.from("From: x\r\n\r\n"), digests: SENT };
      const outcome = await report({ original });
      const id = outcome.kind === "unconfirmed" ? outcome.complaint : 0;
      await report({ at: NOW + 29 * DAY });
      expect((await store.complaint(id))?.hasOriginal).toBe(true);
      await report({ at: NOW + 32 * DAY });
      expect((await store.complaint(id))?.hasOriginal).toBe(false);
    });
  });

  describe("that are proven", () => {
    it("open a case, acknowledge it and end the consent at once, without a refusal to read of", async () => {
      await grant();
      const { ref, envelope } = await send();
      const outcome = await taken({ envelope, against: null });
      expect(outcome.kind).toBe("opened");
      expect(outcome.case).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
      expect((await consents()).at(-1)).toMatchObject({
        ...{ grantee: ANN.id, scope: "contact", status: "withdrawn", basis: "complaint", purpose: null, message: ref },
        recordedBy: expect.stringMatching(/^person:/),
      });
      expect(await letters()).toMatchObject([
        {
          ...{ kind: "complaint", to: BOB.address, language: "de" },
          values: { sender: ANN.id, about: "Lunch", case: outcome.case },
          link: { kind: "complaint", id: outcome.complaint },
        },
      ]);
      expect(await store.listCases({ state: "open", limit: 9 })).toEqual([
        {
          ...{ id: outcome.case, state: "open", openedAt: NOW + HOUR, closedAt: null, outcome: null, mayBeNamed: null },
          against: { id: ANN.id, name: ANN.id, address: ANN.address, organisation: "smith.example" },
          complainant: expect.objectContaining({ address: BOB.address, key: BOB.address, suppressed: false }),
          complaints: 1,
        },
      ]);
    });

    it("protect who complained from that moment, and after they took it back", async () => {
      const cases = async () =>
        (
          await store.factRows({
            ...{
              now: NOW + HOUR,
              author: ANN.id,
              recipients: [BOB.address],
              fingerprint: "f",
              sketch: [],
              answers: [],
            },
            ...{ mentions: { addresses: [], phones: [], names: [] }, window: DAY, attestedSince: 0 },
          })
        ).cases;
      expect(await cases()).toEqual([]);
      const { complaint: id } = await taken();
      expect(await cases()).toMatchObject([{ against: ANN.address, complainant: BOB.address, state: "open" }]);
      await store.withdrawComplaint(id, NOW + 2 * HOUR);
      expect(await cases()).toMatchObject([{ state: "closed", closedAt: NOW + 2 * HOUR, complainant: BOB.address }]);
    });

    it("name nobody in the trail but by opaque ids", async () => {
      const { envelope } = await send();
      await taken({ envelope, words: "She wrote to me again" });
      const text = JSON.stringify(await entries());
      expect(text).not.toMatch(/jones\.example|smith\.example|Lunch|wrote to me/);
      const [received] = await entries("complaint.received");
      expect(received?.data["complainant"]).toMatch(/^person:[\w-]{12}$/);
    });

    it("join the open case of the same person, whichever address they use", async () => {
      const first = await taken();
      const { envelope } = await send({ to: ["b@jones.example"], at: NOW + HOUR });
      const person = { key: "b@jones.example", text: "b@jones.example" };
      const second = await taken({ person, envelope, at: NOW + 2 * HOUR, words: "Again" });
      expect(second).toMatchObject({ kind: "joined", case: first.case });
      expect((await store.showCase(first.case))?.complaintsMade.map(({ words }) => words)).toEqual([
        "Enough of this",
        "Again",
      ]);
      expect(await entries("case.opened")).toHaveLength(1);
      expect(await entries("case.changed")).toMatchObject([{ data: { what: "joined", complaint: second.complaint } }]);
      expect(await taken({ person: { key: CY.address, text: CY.address } })).toMatchObject({ kind: "opened" });
    });

    it("are one when the button is pressed twice", async () => {
      const { envelope } = await send();
      const first = await taken({ envelope });
      const count = (await entries()).length;
      expect(await taken({ envelope, at: NOW + 2 * HOUR })).toEqual({ ...first, kind: "joined" });
      expect(await entries()).toHaveLength(count);
    });

    it("are about nobody without a member, and about oneself", async () => {
      expect(await store.complain(complaint({ against: null }))).toEqual({ kind: "nobody" });
      expect(await store.complain(complaint({ against: "who@nowhere.example" }))).toEqual({ kind: "nobody" });
      expect(await store.complain(complaint({ against: BOB.id }))).toEqual({ kind: "nobody" });
      const { envelope } = await send({ from: null });
      expect(await store.complain(complaint({ envelope, against: null }))).toEqual({ kind: "nobody" });
      expect(await entries("complaint.received")).toEqual([]);
    });

    it("say nothing of mail that went to somebody else", async () => {
      const { envelope } = await send({ to: [CY.address], findings: [finding()] });
      const { complaint: id, case: number } = await taken({ envelope });
      expect(await store.complaint(id)).toMatchObject({ envelope: null, subject: "" });
      expect(await evidence(number, "envelope")).toEqual([]);
      expect(await store.complain(complaint({ envelope, against: null, at: NOW + 3 * HOUR }))).toEqual({
        kind: "nobody",
      });
    });

    it("are no longer acknowledged one by one when there are many", async () => {
      for (const minute of [1, 2, 3, 4, 5]) await taken({ at: NOW + minute, words: `${minute}` });
      expect(await letters()).toHaveLength(3);
      expect((await store.showCase((await taken({ at: NOW + 9, words: "9" })).case))?.complaints).toBe(6);
    });

    it("are written down by staff in the staff's name", async () => {
      await taken({ source: "staff", actor: "staff:eva" });
      expect(await entries("case.opened")).toMatchObject([{ actor: "staff:eva" }]);
      expect((await consents()).at(-1)?.recordedBy).toBe("staff:eva");
    });
  });

  describe("freeze as evidence", () => {
    it("the envelope, what was found with what is confidential, and the message while it is there", async () => {
      const findings = [
        finding({ recipient: BOB.address }),
        finding({ rule: "conduct/retaliation", confidential: true }),
        finding({ recipient: CY.address, message: "about Cy" }),
      ];
      const { ref, envelope, bytes } = await send({ to: [BOB.address, CY.address], fate: "hold", findings });
      const { case: id } = await taken({ envelope });
      expect((await store.showCase(id))?.evidence.map(({ kind }) => kind)).toEqual([
        ...["envelope", "message", "findings", "consents", "history"],
      ]);
      expect((await evidence(id, "envelope"))[0]?.data).toMatchObject({
        ...{ ref, recipient: BOB.address, subject: "Lunch", purpose: "correspondence", policyVersion: 1 },
        ...{ disposition: "hold", state: "held", mode: "enforce", reasons: ["it needs a reason"], receivedAt: NOW },
      });
      expect((await evidence(id, "findings"))[0]?.data).toEqual(findings.slice(0, 2));
      expect((await evidence(id, "message"))[0]).toMatchObject({ digest: sha256(bytes), size: bytes.length });
      await store.decideHeld("withdraw", {
        ref,
        recipients: null,
        actor: "member:m-ann",
        reason: "",
        at: NOW + 2 * HOUR,
      });
      expect(opened.foreign((db) => db.prepare("SELECT count(*) FROM message_body").pluck().get())).toBe(0);
      expect(await store.caseEvidence(id, 2, "staff:eva", NOW + 3 * HOUR)).toEqual(bytes);
      expect((await evidence(id, "envelope"))[0]?.data).toMatchObject({ state: "held" });
      expect((await entries()).at(-1)).toMatchObject({
        ...{ kind: "case.changed", actor: "staff:eva", subject: `case:${id}`, data: { what: "viewed", evidence: 2 } },
      });
    });

    it("a message from the spool", async () => {
      const commit = commitOf({ fate: "hold" });
      const path = store.spoolPath(commit.submission.ref);
      writeFileSync(path, "Subject: large\r\n\r\nall of it\r\n");
      const body = { kind: "spool", path, size: 29, digest: "d", eightBit: false } as const;
      await store.commitSubmission({ ...commit, submission: { ...commit.submission, body } });
      const { case: id } = await taken({ envelope: envelopeOf(commit.submission.ref) });
      expect((await store.caseEvidence(id, 2, "staff:eva", NOW))?.toString()).toBe(
        "Subject: large\r\n\r\nall of it\r\n",
      );
    });

    it("no bytes where the message has left, and no entry for looking", async () => {
      const { envelope } = await send();
      await deliver(envelope);
      const { case: id } = await taken({ envelope });
      expect(await evidence(id, "message")).toEqual([]);
      const count = (await entries()).length;
      expect(await store.caseEvidence(id, 1, "staff:eva", NOW)).toBeNull();
      expect(await store.caseEvidence("000000000000", 1, "staff:eva", NOW)).toBeNull();
      expect(await entries()).toHaveLength(count);
    });

    it.each([
      ["yes", SENT, { genuine: "yes", sameBody: true, sameHeader: true }],
      ["no", { ...SENT, header: "b3RoZXI=" }, { genuine: "no", sameBody: true, sameHeader: false }],
    ] as const)("the complainant's original against what was sent: %s", async (_name, digests, expected) => {
      const { ref, envelope } = await send();
      await deliver(envelope);
      const bytes = Buffer.from("From: =?utf-8?q?=C3=84nn?= <ann@smith.example>\r\nSubject: Lunch\r\n\r\nBuy!\r\n");
      const { case: id, complaint: number } = await taken({ envelope, original: { bytes, digests } });
      const [piece] = await evidence(id, "original");
      expect(piece).toMatchObject({ data: { ...expected, ref }, digest: sha256(bytes), size: bytes.length });
      expect(await store.complaint(number)).toMatchObject({
        hasOriginal: true,
        originalFrom: "Änn <ann@smith.example>",
      });
    });

    it("an original of mail that did not pass here, which nobody can check", async () => {
      const bytes = Buffer.from("Subject: Elsewhere\r\n\r\nBuy!\r\n");
      const { case: id, complaint: number } = await taken({ original: { bytes, digests: SENT } });
      expect((await evidence(id, "original"))[0]?.data).toEqual({ genuine: "unknown", ref: null });
      expect(await store.complaint(number)).toMatchObject({ subject: "Elsewhere", originalFrom: "" });
    });

    it("the original of a report that was confirmed later", async () => {
      const { envelope } = await send();
      await deliver(envelope);
      const original = { bytes: Buffer.from("Subject: x\r\n\r\n"), digests: SENT };
      const outcome = await store.complain(complaint({ envelope, original, source: "mail", confirmed: false }));
      const id = outcome.kind === "unconfirmed" ? outcome.complaint : 0;
      const confirmed = await store.confirmComplaint(id, { against: null, words: "", at: NOW + 2 * HOUR });
      expect((await evidence("case" in confirmed ? confirmed.case : "", "original"))[0]?.data).toMatchObject({
        genuine: "yes",
      });
    });

    it("the consents as they stood before the complaint, and the history between the two", async () => {
      await grant();
      const earlier = await send({ at: NOW - DAY, to: ["b@jones.example"], purpose: "newsletter" });
      await send({ to: [CY.address], at: NOW - HOUR });
      const { envelope } = await send();
      const { case: id } = await taken({ envelope });
      expect((await evidence(id, "consents"))[0]?.data).toMatchObject({
        records: [{ scope: "newsletter", status: "granted", basis: "card-exchange", evidence: "card of 9 March" }],
        suppressedAt: null,
      });
      expect((await evidence(id, "history"))[0]?.data).toEqual({
        messages: [
          { ref: earlier.ref, receivedAt: NOW - DAY, purpose: "newsletter", disposition: "forward", state: "queued" },
        ],
        cases: [],
      });
      await store.closeCase(id, { outcome: "dismissed", words: "", actor: "staff:eva", at: NOW + 2 * HOUR });
      const next = await taken({ at: NOW + 3 * HOUR });
      expect(next.kind).toBe("opened");
      expect((await evidence(next.case, "history"))[0]?.data).toMatchObject({ cases: [{ id, outcome: "dismissed" }] });
    });

    it("what cannot be changed later", async () => {
      await taken();
      expect(() => opened.foreign((db) => db.exec("UPDATE case_evidence SET data = '{}'"))).toThrow(/frozen/);
    });
  });

  describe("that are over", () => {
    it("put the consents back in force when they are taken back, and only those they ended", async () => {
      const old = await taken();
      await store.closeCase(old.case, { outcome: "upheld", words: "", actor: "staff:eva", at: NOW + 2 * HOUR });
      const { complaint: id, case: number } = await taken({ at: NOW + 3 * HOUR });
      expect(await store.withdrawComplaint(id, NOW + 4 * HOUR)).toBe(true);
      expect(await store.withdrawComplaint(id, NOW + 5 * HOUR)).toBe(false);
      const annulled = opened.foreign((db) =>
        db.prepare("SELECT c.at, a.kind FROM consent_annulled a JOIN consent c ON c.id = a.consent").all(),
      );
      expect(annulled).toEqual([{ at: NOW + 3 * HOUR, kind: "undone" }]);
      expect(await store.showCase(number)).toMatchObject({
        state: "closed",
        outcome: "withdrawn",
        closedAt: NOW + 4 * HOUR,
      });
      expect((await entries()).slice(-4).map(({ kind }) => kind)).toEqual([
        ...["complaint.withdrawn", "case.closed", "consent.annulled", "case.changed"],
      ]);
    });

    it("tell the complainant what a person decided, once", async () => {
      const { complaint: id, case: number } = await taken();
      const closing = {
        outcome: "upheld",
        words: "She was\r\nwarned.\u0000",
        actor: "staff:eva",
        at: NOW + DAY,
      } as const;
      expect(await store.closeCase(number, closing)).toBe(true);
      expect(await store.closeCase(number, closing)).toBe(false);
      expect(await store.closeCase("000000000000", closing)).toBe(false);
      expect((await letters()).filter(({ kind }) => kind === "outcome")).toMatchObject([
        {
          ...{ to: BOB.address, link: { kind: "complaint", id } },
          values: { sender: ANN.id, case: number, outcome: "upheld", words: "She was\nwarned." },
        },
      ]);
      expect((await store.complaint(id))?.case).toMatchObject({ outcome: "upheld", outcomeWords: "She was\nwarned." });
      expect(await entries("case.closed")).toMatchObject([
        { actor: "staff:eva", data: { outcome: "upheld", words: sha256("She was\nwarned.") } },
      ]);
      // The recipient's will stands whatever the staff find.
      expect((await consents()).at(-1)).toMatchObject({ basis: "complaint", annulled: null });
      expect(await store.withdrawComplaint(id, NOW + 2 * DAY)).toBe(false);
    });

    it("are listed by state, newest first, and for the person under any address", async () => {
      const one = await taken();
      const two = await taken({ against: CY.id, at: NOW + 2 * HOUR });
      await store.closeCase(one.case, { outcome: "dismissed", words: "", actor: "staff:eva", at: NOW + DAY });
      const ids = async (state: "open" | "closed" | null) =>
        (await store.listCases({ state, limit: 9 })).map(({ id }) => id);
      expect(await ids(null)).toEqual([two.case, one.case]);
      expect(await ids("open")).toEqual([two.case]);
      expect(await ids("closed")).toEqual([one.case]);
      expect(await store.showCase("000000000000")).toBeNull();
      await send({ to: ["b@jones.example"] });
      const other = opened.foreign((db) =>
        db.prepare("SELECT id FROM person WHERE key = 'b@jones.example'").pluck().get(),
      );
      expect((await store.complaintsOf(other as number)).map(({ id }) => id)).toEqual([two.complaint, one.complaint]);
    });

    it("keep whether the complainant may be named", async () => {
      const { complaint: id, case: number } = await taken();
      expect(await store.setNaming(id, true, NOW + DAY)).toBe(true);
      expect(await store.setNaming(id, true, NOW + DAY)).toBe(true);
      expect((await store.showCase(number))?.mayBeNamed).toBe(true);
      expect(await store.setNaming(id, false, NOW + DAY)).toBe(true);
      expect((await store.complaint(id))?.case?.mayBeNamed).toBe(false);
      expect(await entries("case.changed")).toMatchObject([
        { data: { what: "naming", mayBeNamed: true } },
        { data: { what: "naming", mayBeNamed: false } },
      ]);
      expect(await store.setNaming(999, true, NOW)).toBe(false);
    });
  });

  it("stop what is queued in the words of any opt-out", async () => {
    const [one, other] = [await send({ to: [BOB.address] }), await send({ to: [CY.address] })];
    await taken({ envelope: one.envelope });
    const withdrawn = {
      recipient: address(CY.address),
      grantee: ANN.id,
      scope: "contact",
      status: "withdrawn",
    } as const;
    const rest = { basis: null, purpose: null, at: NOW + HOUR, until: null, evidence: "" } as const;
    await store.importConsents([{ ...withdrawn, ...rest }], { ...SYSTEM, at: NOW + HOUR });
    expect(await store.claimDue({ now: NOW + DAY, leaseUntil: NOW + 2 * DAY, limit: 9 })).toEqual([]);
    const due = await store.claimNotices({ now: NOW + DAY, leaseUntil: NOW + 2 * DAY, limit: 9 });
    const stopped = due.map(({ order }) => order).filter(({ kind }) => kind === "stopped");
    const same = (text: string) => text.replaceAll(BOB.address, "X").replaceAll(CY.address, "X");
    expect(stopped).toHaveLength(2);
    expect(same(JSON.stringify(stopped[0]?.recipients))).toBe(same(JSON.stringify(stopped[1]?.recipients)));
    const [mine, theirs] = [await store.sentMessage(messageOf(one.ref)), await store.sentMessage(messageOf(other.ref))];
    expect(mine?.recipients[0]?.state).toBe("failed");
    expect(same(JSON.stringify(mine?.recipients))).toBe(same(JSON.stringify(theirs?.recipients)));
  });

  it("count against what was delivered, by member and time, but not when taken back", async () => {
    for (const to of [BOB.address, CY.address, "x@y.example"]) await deliver((await send({ to: [to] })).envelope);
    await send();
    const { envelope } = await send();
    await deliver(envelope);
    await taken({ envelope });
    await taken({ envelope, words: "The same mail once more", at: NOW + 2 * HOUR });
    const { complaint: id } = await taken({ against: CY.id, at: NOW + 2 * HOUR });
    expect(await store.complaintRates(NOW)).toEqual([
      { member: ANN.id, delivered: 4, complaints: 1 },
      { member: CY.id, delivered: 0, complaints: 1 },
    ]);
    await store.withdrawComplaint(id, NOW + 3 * HOUR);
    expect(await store.complaintRates(NOW)).toEqual([{ member: ANN.id, delivered: 4, complaints: 1 }]);
    expect(await store.complaintRates(NOW + DAY)).toEqual([]);
  });

  describe("find what was sent", () => {
    it("by its Message-ID and person, under any address, genuine when body and header are the same", async () => {
      const { envelope } = await send({ messageId: "<1@smith.example>" });
      const find = (key: string, digests = SENT) => store.findSent("<1@smith.example>", key, digests);
      expect(await find(BOB.address)).toBeNull();
      await deliver(envelope);
      expect(await find(BOB.address)).toEqual({ envelope, genuine: true });
      expect(await find("b@jones.example")).toEqual({ envelope, genuine: true });
      expect(await find(BOB.address, { ...SENT, body: "x" })).toEqual({ envelope, genuine: false });
      expect(await find(BOB.address, { ...SENT, header: "x" })).toEqual({ envelope, genuine: false });
      expect(await find(CY.address)).toBeNull();
      expect(await store.findSent("<2@smith.example>", BOB.address, SENT)).toBeNull();
    });

    it("and are not sure of what left without a digest", async () => {
      const { envelope } = await send({ messageId: "<1@smith.example>" });
      const attempt = { envelopeId: envelope, at: NOW, reply: "", status: "2.0.0", remoteMta: "" } as const;
      await store.recordAttempts([{ ...attempt, result: "delivered" }], []);
      expect(await store.findSent("<1@smith.example>", BOB.address, SENT)).toEqual({ envelope, genuine: false });
    });
  });

  describe("what the sender sees", () => {
    it("is what the notices say, with nothing confidential", async () => {
      const findings = [finding({ recipient: CY.address }), finding({ recipient: BOB.address, confidential: true })];
      const to = ["x@y.example", BOB.address, CY.address];
      const { ref } = await send({ to, fate: { [BOB.address]: "hold", [CY.address]: "hold" }, findings });
      const sent = await store.sentMessage(messageOf(ref));
      expect(sent).toMatchObject({
        ...{ id: messageOf(ref), ref, subject: "Lunch", login: "member:m-ann", reversePath: ANN.address },
        ...{ language: "en", receivedAt: NOW, heldUntil: NOW + 14 * DAY, appeal: null },
        recipients: [
          { recipient: "x@y.example", disposition: "forward", state: "queued", reasons: [], lastReply: "" },
          { recipient: BOB.address, disposition: "hold", state: "held", reasons: ["routine review"], quota: false },
          { recipient: CY.address, disposition: "hold", state: "held", why: [{ rule: "consent/newsletter" }] },
        ],
      });
      expect(sent?.recipients[1]).not.toHaveProperty("why");
      expect(JSON.stringify(sent?.recipients[1])).not.toContain("a sentence");
    });

    it("has the reviewer's words and the smart host's", async () => {
      const { ref, envelope } = await send();
      const held = await send({ fate: "hold" });
      await deliver(envelope, NOW + 5);
      const decision = { recipients: null, actor: "staff:eva", reason: "Not this way", at: NOW + 9 };
      await store.decideHeld("refuse", { ref: held.ref, ...decision });
      expect((await store.sentMessage(messageOf(ref)))?.recipients).toMatchObject([
        { state: "delivered", lastReply: "250 ok", decidedAt: null, comment: "" },
      ]);
      expect((await store.sentMessage(messageOf(held.ref)))?.recipients).toMatchObject([
        { state: "refused", decidedAt: NOW + 9, comment: "Not this way" },
      ]);
      expect(await store.sentMessage(9999)).toBeNull();
    });

    it("takes one appeal where something was held or refused, and shows it to the staff", async () => {
      const { ref } = await send({ fate: "hold" });
      const statement = `Bob asked me\u0007 to.\n${"x".repeat(5000)}`;
      expect(await store.appeal(messageOf(ref), statement, NOW + 1)).toBe(true);
      expect(await store.appeal(messageOf(ref), "again", NOW + 2)).toBe(false);
      const appeal = { at: NOW + 1, statement: `Bob asked me to.\n${"x".repeat(3983)}`, state: "open" };
      expect((await store.sentMessage(messageOf(ref)))?.appeal).toEqual(appeal);
      expect((await store.listHeld({ limit: 9 }))[0]?.appeal).toEqual(appeal);
      expect(await entries("appeal.recorded")).toMatchObject([
        { actor: "member:m-ann", subject: ref, data: { statement: sha256(appeal.statement) } },
      ]);
    });

    it("takes none where all of it went out, or there is no such message", async () => {
      const { ref } = await send();
      expect(await store.appeal(messageOf(ref), "why?", NOW)).toBe(false);
      expect(await store.appeal(9999, "why?", NOW)).toBe(false);
      expect(await entries("appeal.recorded")).toEqual([]);
    });
  });
});
