/** What the routes of events take and give. */
import { type Static, Type } from "typebox";
import { PARTICIPATIONS } from "../../../mail/words.ts";
import { Reason, Text, Version } from "../records/shared.ts";
import { Enum, Nullable, Strict, Time } from "../route.ts";

const event = {
  name: Text(200),
  starts: Time(),
  ends: Time(),
  place: Text(200),
  approvedSideEvents: Type.Array(Text(200), { maxItems: 100 }),
};
const EventSchema = Type.Object({ id: Type.String(), ...event, participants: Type.Integer() });
export const EventsSchema = Type.Object({ events: Type.Array(EventSchema) });
export type EventRow = Static<typeof EventSchema>;

const Period = { from: Nullable(Time()), until: Nullable(Time()) };
export const EventBodySchema = Type.Object({
  id: Type.String(),
  ...event,
  version: Version,
  participations: Type.Array(
    Type.Object({
      id: Type.String({ description: "The member's" }),
      name: Type.String(),
      address: Type.String(),
      organisation: Type.String(),
      as: Enum(PARTICIPATIONS),
      ...Period,
    }),
  ),
  declines: Nullable(
    Type.Array(Type.Object({ address: Type.String(), grantee: Type.String(), at: Time() }), {
      description: "Who declined an invitation to it; null without consents:read",
    }),
  ),
});
export type EventBody = Static<typeof EventBodySchema>;

export const EventEditSchema = Strict({
  ...event,
  version: Nullable(Version),
  reason: Reason,
});
export type EventEdit = Static<typeof EventEditSchema>;

const participation = { member: Text(320, "A member's id or address"), as: Enum(PARTICIPATIONS), reason: Reason };
export const ParticipationSchema = Strict({ ...participation, ...Period });
export const ParticipationEndSchema = Strict(participation);
export type ParticipationEdit = Static<typeof ParticipationSchema>;
