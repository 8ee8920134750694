import Database from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { databaseFile } from "../../../../../src/store/sqlite/connect.ts";
import { type ConsoleWorld, type Desk, NOW, openConsole } from "../../../../support/console.ts";
import { ANN, addPeople, address, BOB, DAY, finding, HEAD, hold } from "../../../../support/held-mail.ts";

let world: ConsoleWorld;
let anna: Desk;
let ref: string;

beforeAll(async () => {
  world = await openConsole();
  await addPeople(world);
  const context = { actor: "staff:test", at: NOW - 20 * DAY, dryRun: false };
  const consent = { recipient: address(BOB.address), grantee: ANN.id, purpose: null, until: null };
  await world.store.importConsents(
    [
      {
        ...{ ...consent, scope: "contact", status: "granted", basis: "card-exchange", at: NOW - 40 * DAY },
        evidence: "Cards at the summit",
      },
    ],
    context,
  );
  anna = await world.staff(["reviewer"], { name: "anna" });
  ref = await hold(world, {
    to: [BOB.address, "eve@fox.example"],
    fate: { [BOB.address]: "hold", "eve@fox.example": "reject" },
  });
  await world.store.importConsents(
    [{ ...consent, scope: "newsletter", status: "declined", basis: null, at: NOW - 60_000, evidence: "By mail" }],
    { ...context, at: NOW - 60_000 },
  );
});
afterAll(() => world.close());

const views = async (subject = ref) =>
  (await world.store.auditEntries(0, 10_000))
    .filter((entry) => entry.kind === "held.viewed" && entry.subject === subject)
    .map(({ actor, data }) => `${actor} ${String(data["view"])}`);

describe("one held message", () => {
  it("says why, with the clause's text, the rule's page and the remedy", async () => {
    const { status, body } = await anna.get(`/held/${ref}`);
    expect(status).toBe(200);
    expect(body.why).toBe(
      "bob@jones.example has no relationship on record with you; a newsletter needs one (consent/newsletter; ala.ns.8)",
    );
    expect(body.findings[0]).toMatchObject({
      rule: "consent/newsletter",
      level: "hold",
      remedy: "Ask first",
      confidential: false,
    });
    expect(body.findings[0].clauses).toEqual([
      { id: "ala.ns.8", text: "Newsletters and news of sessions go to members one knows, not to the whole directory" },
    ]);
    expect(body.findings[0].page).toMatch(/\/rules\/consent\/newsletter$/);
  });

  it("shows flagged words with some around them, by part", async () => {
    const { passages } = (await anna.get(`/held/${ref}`)).body;
    const subject = passages.find((one: { part: string }) => one.part === "subject");
    const text = passages.find((one: { part: string }) => one.part === "text");
    expect(subject.pieces).toEqual([
      { text: "Our ", findings: [], purpose: false },
      { text: "spring offer", findings: [0], purpose: false },
    ]);
    expect(text.found).toBe(true);
    expect(text.pieces.find((one: { findings: number[] }) => one.findings.length > 0).text).toBe("our newsletter");
    expect(text.pieces.map((one: { text: string }) => one.text).join("")).toContain("with a special offer");
  });

  it("says who sent it, and what they did lately", async () => {
    const { sender, policy, states } = (await anna.get(`/held/${ref}`)).body;
    expect(sender).toMatchObject({ id: ANN.id, standing: "good", organisation: "smith.example" });
    expect(sender.lately.held).toBeGreaterThanOrEqual(1);
    expect(sender.lately.complaints).toBe(0);
    expect(policy.version).toBe(1);
    expect(states).toEqual(
      expect.arrayContaining([
        { state: "held", count: 1 },
        { state: "rejected", count: 1 },
      ]),
    );
  });

  it("foretells a release: who would not get it any more, the way, the notices, the end", async () => {
    const { release } = (await anna.get(`/held/${ref}`)).body;
    expect(release).toMatchObject({ waiting: 1, smartHost: "127.0.0.1:1025", until: NOW + 5 * DAY, dkim: null });
    expect(release.stops).toEqual([
      { why: "declined", count: 1, words: "the recipient declined such mail since the message came" },
    ]);
    expect(release.notices).toEqual([
      "ann@smith.example: that it was released, at once",
      "ann@smith.example: that it waits here again, if the smart host refuses it or it cannot be delivered in time",
    ]);
  });

  it("foretells that who handed it in reads the notices, not the mailbox that it is sent for", async () => {
    const other = await hold(world, { reversePath: "office@smith.example", to: ["eve@fox.example"] });
    const { release } = (await anna.get(`/held/${other}`)).body;
    expect(release.notices).toEqual([
      expect.stringMatching(/^Ann Smith, who handed it in: that it was released/),
      expect.stringMatching(/^Ann Smith, who handed it in: that it waits here again/),
    ]);
  });

  it("foretells without touching anything", async () => {
    const before = await world.store.showMessage(ref);
    await anna.get(`/held/${ref}`);
    expect(await world.store.showMessage(ref)).toEqual(before);
  });
});

describe("its recipients", () => {
  it("come strictest first, with what was on record then and what changed since", async () => {
    const { body } = await anna.get(`/held/${ref}/recipients`);
    expect(body.total).toBe(2);
    expect(body.recipients.map((one: { recipient: string }) => one.recipient)).toEqual([
      "eve@fox.example",
      BOB.address,
    ]);
    const bob = body.recipients[1];
    expect(bob).toMatchObject({ standing: "contact: card-exchange", changed: 1, name: "Bob Jones", state: "held" });
    expect(bob.stop.why).toBe("declined");
    expect(bob.consents.map(({ status, rested, since }: Record<string, unknown>) => [status, rested, since])).toEqual([
      ["declined", false, true],
      ["granted", true, false],
    ]);
    expect(bob.consents[1]).toMatchObject({ evidence: "Cards at the summit", recordedBy: "staff:test" });
  });

  it("are found by a part of the address or the name", async () => {
    const names = async (match: string) =>
      (await anna.get(`/held/${ref}/recipients?match=${match}`)).body.recipients.map(
        (one: { recipient: string }) => one.recipient,
      );
    expect(await names("FOX")).toEqual(["eve@fox.example"]);
    expect(await names("jones")).toEqual([BOB.address]);
    expect(await names("%25")).toEqual([]);
  });

  it("have a story: mail either way", async () => {
    const answer = await hold(world, { from: BOB, to: [ANN.address], at: NOW - 7_200_000 });
    const { recipients } = (await anna.get(`/held/${ref}/recipients?match=bob`)).body;
    const { body } = await anna.get(`/held/${ref}/recipients/${recipients[0].id}`);
    expect(body.mail).toEqual([
      expect.objectContaining({ ref: answer, from: "recipient", subject: "Our spring offer" }),
    ]);
    expect(body.complaints).toEqual([]);
    expect((await anna.get(`/held/${ref}/recipients/999999`)).status).toBe(404);
  });

  it("number a thousand without the screen becoming slow to read", async () => {
    const to = Array.from({ length: 1000 }, (_, at) => `p${at}@many.example`);
    const many = await hold(world, { to });
    const { body: page } = await anna.get(`/held/${many}/recipients?offset=950`);
    expect(page.total).toBe(1000);
    expect(page.recipients).toHaveLength(50);
    expect((await anna.get(`/held/${many}`)).body.release.waiting).toBe(1000);
    expect((await anna.get(`/held/${many}/recipients?limit=51`)).status).toBe(400);
  });
});

describe("who may see it", () => {
  it("lets a viewer read passages, not content", async () => {
    const vera = await world.staff(["viewer"], { name: "vera" });
    const { status, body } = await vera.get(`/held/${ref}`);
    expect(status).toBe(200);
    expect(body.sender.lately.complaints).toBeNull();
    for (const path of ["text", "headers", "raw", "parts", "html", "html/page", "message.eml", "parts/0/file"])
      expect([path, (await vera.get(`/held/${ref}/${path}`)).status]).toEqual([path, 403]);
    const { recipients } = (await vera.get(`/held/${ref}/recipients`)).body;
    expect((await vera.get(`/held/${ref}/recipients/${recipients[0].id}`)).body.complaints).toBeNull();
  });

  it("keeps to the caller's groups, and says of others what it says of none", async () => {
    const north = await world.staff(["reviewer"], { name: "nora", groups: ["north"] });
    const south = await world.staff(["reviewer"], { name: "saul", groups: ["south"] });
    expect((await north.get(`/held/${ref}`)).status).toBe(200);
    for (const path of [
      "",
      "/recipients",
      "/recipients/1",
      "/text",
      "/headers",
      "/raw",
      "/parts",
      "/html",
      "/html/page",
      "/message.eml",
    ]) {
      const { status, body } = await south.get(`/held/${ref}${path}`);
      expect([path, status]).toEqual([path, 404]);
      expect((typeof body === "string" ? JSON.parse(body) : body).detail).toBe(
        `no held message ${ref} that you may see`,
      );
    }
    expect(await views()).not.toContainEqual(expect.stringContaining("staff:saul"));
  });

  it("does not show mail that was simply forwarded", async () => {
    const forwarded = await hold(world, { fate: "forward", findings: [] });
    expect((await anna.get(`/held/${forwarded}`)).status).toBe(404);
    expect((await anna.get("/held/aaaaaaaaaaaa")).status).toBe(404);
    expect((await anna.get("/held/nope")).status).toBe(400);
  });

  it("tells staff of a confidential finding, as such", async () => {
    const hidden = await hold(world, {
      findings: [
        finding({
          rule: "conduct/retaliation",
          confidential: true,
          message: "it goes to somebody who complained",
          clauses: ["ala.sm.7"],
          evidence: [],
        }),
      ],
    });
    const { body } = await anna.get(`/held/${hidden}`);
    expect(body.why).toBe("it goes to somebody who complained (conduct/retaliation; ala.sm.7)");
    expect(body.more).toEqual([]);
    expect(body.findings[0].confidential).toBe(true);
  });
});

describe("looks at it", () => {
  let late = NOW;
  beforeEach(() => {
    late += 60_000;
    world.setNow(late);
  });
  afterAll(() => world.setNow(NOW));

  it("are entries, one for the same person and view within ten minutes", async () => {
    const own = await hold(world);
    await anna.get(`/held/${own}`);
    await anna.get(`/held/${own}`);
    await anna.get(`/held/${own}/recipients`);
    expect(await views(own)).toEqual(["staff:anna passages"]);
    await anna.get(`/held/${own}/text`);
    await anna.get(`/held/${own}/text`);
    await anna.get(`/held/${own}/html`);
    await anna.get(`/held/${own}/html/page`);
    expect(await views(own)).toEqual(["staff:anna passages", "staff:anna text", "staff:anna html"]);
    world.setNow(late + 600_001);
    await anna.get(`/held/${own}/text`);
    expect((await views(own)).filter((view) => view.endsWith("text"))).toHaveLength(2);
  });

  it("are recorded before the content is given, and hold no content", async () => {
    const own = await hold(world);
    await anna.get(`/held/${own}/message.eml`);
    const entries = (await world.store.auditEntries(0, 10_000)).filter((entry) => entry.subject === own);
    expect(entries.at(-1)).toMatchObject({ kind: "held.viewed", actor: "staff:anna", data: { view: "download" } });
  });
});

describe("its content", () => {
  it("is text with marks and whose words they are", async () => {
    const { pieces } = (await anna.get(`/held/${ref}/text`)).body;
    expect(pieces.map((one: { text: string }) => one.text).join("")).toMatch(/^Dear Bob,[\s\S]*Smith Ltd$/);
    expect(pieces.find((one: { findings: number[] }) => one.findings.length > 0)).toMatchObject({
      text: "our newsletter",
      region: "own",
    });
    expect(pieces.find((one: { region: string }) => one.region === "signature").text).toContain("Ann Smith");
  });

  it("is headers, and octets as they came", async () => {
    const { fields } = (await anna.get(`/held/${ref}/headers`)).body;
    expect(fields.slice(1, 4).map((one: { name: string }) => one.name)).toEqual(["From", "To", "Subject"]);
    expect((await anna.get(`/held/${ref}/raw`)).body).toMatchObject({
      cut: false,
      text: expect.stringContaining("Subject: Our spring offer\n"),
    });
  });

  it("is cut where it is long, and whole for download", async () => {
    const long = await hold(world, { eml: `${HEAD}\n${"x".repeat(900)}\n`.repeat(1) + "word word\n".repeat(80_000) });
    const { text, size, cut } = (await anna.get(`/held/${long}/raw`)).body;
    expect([text.length <= 524_288, size > 800_000, cut]).toEqual([true, true, true]);
    const file = await anna.get(`/held/${long}/message.eml`);
    expect(file.headers.get("content-type")).toBe("application/octet-stream");
    expect(file.headers.get("content-disposition")).toBe(`attachment; filename="${long}.eml"`);
    expect(file.body.length).toBe(size);
  });

  it("gives attachments as octets only, whatever they call themselves", async () => {
    const eml = `${HEAD}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nHello\n--b\nContent-Type: text/html; name="x.html"\nContent-Disposition: attachment; filename="../../evil\\"; x=.html"\n\n<script>alert(1)</script>\n--b--\n`;
    const own = await hold(world, { eml });
    const { parts } = (await anna.get(`/held/${own}/parts`)).body;
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ contentType: "text/html", fetchable: true });
    const file = await anna.get(`/held/${own}/parts/0/file`);
    expect(file.headers.get("content-type")).toBe("application/octet-stream");
    expect(file.headers.get("x-content-type-options")).toBe("nosniff");
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="[A-Za-z0-9._-]+"$/);
    expect(file.headers.get("content-security-policy")).toContain("sandbox");
    expect(file.body).toContain("<script>");
    expect((await anna.get(`/held/${own}/parts/1/file`)).status).toBe(404);
  });

  it("is HTML under a policy that lets nothing run or load", async () => {
    const eml = `${HEAD}MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>Hello <a href="https://x.example/?a=1&b=2">click</a><img src="https://t.example/p.gif" alt="logo"><script>alert(1)</script></p>\n`;
    const own = await hold(world, { eml });
    expect((await anna.get(`/held/${own}/html`)).body).toEqual({
      ...{ shown: true, pictures: { remote: 1, shown: 0, left: 0 }, links: 1, removed: 1, cut: false },
    });
    const page = await anna.get(`/held/${own}/html/page`);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining(["default-src 'none'", "img-src data:", "sandbox", "frame-ancestors 'self'"]),
    );
    expect(page.body).toContain(
      '<span class="link">click</span> <span class="target">https://x.example/?a=1&amp;b=2</span>',
    );
    expect(page.body).toContain("[picture not loaded: logo]");
    expect(page.body).not.toMatch(/<script|alert|<a |t\.example/);
    expect((await anna.get(`/held/${ref}/html`)).body.shown).toBe(false);
  });

  const refused = (own: string) =>
    world.store.decideHeld("refuse", { ref: own, recipients: null, actor: "staff:test", reason: "no", at: NOW });

  const idOf = (own: string): number => {
    const db = new Database(databaseFile(world.dir), { readonly: true });
    const id = db.prepare("SELECT id FROM message WHERE ref = ?").pluck().get(own) as number;
    db.close();
    return id;
  };

  it("is read by who decides an appeal against its refusal, which the trail says (ala.ce.6)", async () => {
    const own = await hold(world);
    await refused(own);
    expect(await world.store.appeal(idOf(own), "She asked me to write", NOW)).toBe(true);
    await world.store.dropRefused(NOW, 99, NOW);
    const { body } = await anna.get(`/held/${own}`);
    expect(body).toMatchObject({ hasBody: true, unread: null, appeal: { state: "open" } });
    const text = await anna.get(`/held/${own}/text`);
    expect([text.status, JSON.stringify(text.body)]).toEqual([200, expect.stringContaining("newsletter")]);
    expect(await views(own)).toContain("staff:anna text");
    const answer = await anna.send("POST", `/appeals/${own}/answer`, { outcome: "granted", words: "You were right" });
    expect(answer.status).toBe(204);
  });

  it("is gone where it was deleted, and what was found stays", async () => {
    const own = await hold(world);
    await refused(own);
    await world.store.dropRefused(NOW, 99, NOW);
    const { status, body } = await anna.get(`/held/${own}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ hasBody: false, unread: expect.stringContaining("deleted") });
    expect((await anna.get(`/held/${own}/text`)).status).toBe(410);
    expect(
      body.passages.flatMap((one: { pieces: { text: string }[] }) => one.pieces.map(({ text }) => text)),
    ).toContain("our newsletter");
  });
});
