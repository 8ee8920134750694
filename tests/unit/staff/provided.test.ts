/** What the association's own login says of somebody is followed at each sign-in, as far as claims are mapped (decision 30). */
import { afterEach, beforeEach, expect, it } from "vitest";
import { accountOf, type Provided } from "../../../src/staff/provided.ts";
import type { Store } from "../../../src/store/port.ts";
import { NOW } from "../../store/mail.ts";
import { type Opened, sqlite } from "../../store/open.ts";

const RITA: Provided = {
  ...{ subject: "https://login.example rita", address: "rita@assoc.example", username: "rita", fullName: "Rita" },
  ...{ roles: ["reviewer"], groups: ["north", "south"] },
};

/** Actor and subject of an entry. */
const OUT = "system staff:rita";

let opened: Opened;
let store: Store;
beforeEach(async () => {
  opened = await sqlite();
  store = opened.store;
});
afterEach(() => opened.end());

const signIn = (more: Partial<Provided> = {}) => accountOf({ ...RITA, ...more }, store, NOW);
const changes = async () =>
  (await store.auditEntries(0, 100))
    .filter(({ kind }) => kind === "staff.changed")
    .map(({ actor, data }) => [actor, data]);

it("follows roles and groups, up and down, with an entry of what changed, and says nothing where nothing did", async () => {
  await signIn();
  expect(await signIn({ groups: ["south", "north"] })).toMatchObject({ account: { groups: ["north", "south"] } });
  expect(await changes()).toEqual([]);
  expect(await signIn({ groups: ["south"] })).toMatchObject({ account: { roles: ["reviewer"], groups: ["south"] } });
  expect(await signIn({ roles: ["manager"] })).toMatchObject({ account: { groups: ["north", "south"] } });
  expect(await changes()).toMatchObject([
    ["system", { what: ["groups"], groups: ["south"] }],
    ["system", { what: ["roles", "groups"], roles: ["manager"], groups: ["north", "south"] }],
  ]);
});

it("leaves groups to the manager where no claim is mapped to them", async () => {
  await signIn({ groups: null });
  await store.changeStaff("rita", { groups: ["north"] }, "staff:max", NOW);
  expect(await signIn({ groups: null })).toMatchObject({ account: { groups: ["north"] } });
});

it("lets nobody in who is in no group any more: none here would be all of them", async () => {
  await signIn();
  expect(await signIn({ groups: [] })).toEqual({ failed: "unknown" });
  expect((await store.findStaff("rita"))?.groups).toEqual(["north", "south"]);
});

it("raises nobody who has a password here", async () => {
  const account = { name: "rita", fullName: "", address: RITA.address, organisation: "", groups: ["north"] };
  await store.addStaff({ ...account, roles: ["viewer"], password: "$argon2id$none" }, "staff:max", NOW);
  expect(await signIn({ roles: ["manager"] })).toMatchObject({ account: { roles: ["viewer"], groups: ["north"] } });
});

it("signs out everywhere whoever has no role any more, or is in no group, and ends their tokens", async () => {
  for (const none of [{ roles: [] }, { groups: [] }]) {
    await signIn();
    await store.openSession({ staff: "rita", digest: "d", id: "s", at: NOW, endsAt: NOW + 9, address: "", agent: "" });
    await store.addToken({ staff: "rita", digest: "t", id: "t", label: "", scopes: [], at: NOW, endsAt: NOW + 9 });
    expect(await signIn(none)).toEqual({ failed: "unknown" });
    expect(await store.findSession("d", NOW, 9)).toBeNull();
    expect(await store.findToken("t", NOW)).toBeNull();
    const ended = (await store.auditEntries(0, 100)).filter(({ actor, subject }) => `${actor} ${subject}` === OUT);
    expect(ended.map(({ kind, data }) => [kind, data["what"]]).slice(-2)).toEqual([
      ["staff.session", "ended"],
      ["staff.token", "revoked"],
    ]);
    await opened.end();
    opened = await sqlite();
    store = opened.store;
  }
});

it("leaves signed in whoever has a password here", async () => {
  const account = { name: "rita", fullName: "", address: RITA.address, organisation: "", groups: [] };
  await store.addStaff({ ...account, roles: ["viewer"], password: "$argon2id$none" }, "staff:max", NOW);
  await store.openSession({ staff: "rita", digest: "d", id: "s", at: NOW, endsAt: NOW + 9, address: "", agent: "" });
  expect(await signIn({ roles: [], groups: [] })).toMatchObject({ account: { roles: ["viewer"] } });
  expect(await store.findSession("d", NOW, 9)).toMatchObject({ id: "s" });
});

it.each(["", "rita"])(
  "makes no account without an address that is one: by %j nobody is a party to anything",
  async (address) => {
    expect(await signIn({ address })).toEqual({ failed: "unknown" });
    expect(await store.listStaff()).toEqual([]);
  },
);
