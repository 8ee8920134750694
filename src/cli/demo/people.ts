/** The demo's association, as the CSV files that `lintel import` takes. Domains are of RFC 2606. */

export const DEMO_MEMBERS = `id,name,address,aliases,organisation,roles,standing,phone,listed,groups
m-ann,Ann Smith,ann@smith.example,,smith.example,member,good,+1 312 555 0101,yes,chapter-midwest
m-pat,Pat Smith,pat@smith.example,,smith.example,member,good,,yes,
m-bob,Bob Jones,bob@jones.example,,jones.example,member,good,,yes,chapter-midwest
m-dan,Dan Miller,dan@mills.example,,mills.example,member,good,,yes,
m-eve,Eve Brown,eve@brown.example,,brown.example,officer;member,good,,yes,board
m-fay,Fay Green,fay@green.example,,green.example,member,good,,yes,
m-gus,Gus White,gus@white.example,,white.example,member,good,,yes,
m-hal,Hal Black,hal@black.example,,black.example,member,good,,yes,
m-vic,Vic Vendor,vic@sells.example,,sells.example,sponsor,good,,yes,
m-sam,Sam Stone,sam@stone.example,,stone.example,member,suspended,,yes,
`;

const DAY = 86_400_000;

/** `now` in milliseconds since 1970: relationships age, so the demo's are always a few weeks old. */
export function demoConsents(now: number): string {
  const ago = (days: number) => new Date(now - days * DAY).toISOString().slice(0, 10);
  return `recipient,grantee,scope,status,basis,at,until,purpose,evidence
bob@jones.example,ann@smith.example,newsletter,granted,met-at-event,${ago(40)},,,"We met at the spring conference; he asked to be on the list"
eve@brown.example,vic@sells.example,offers,granted,confirmed-by-recipient,${ago(20)},,,Asked for prices on the web form
fay@green.example,ann@smith.example,newsletter,granted,card-exchange,${ago(90)},,,
fay@green.example,ann@smith.example,newsletter,withdrawn,,${ago(10)},,,Opted out by the link in the newsletter
`;
}

/** Pat, Ann's assistant, may write in Ann's name. */
export const DEMO_DELEGATION = { holder: "m-pat", address: "ann@smith.example", kind: "on-behalf" } as const;
