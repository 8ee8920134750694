/** Inviting a small number of people to a meal, without presentations or pitches, is fine (iaop.ok.3). */
import type { RuleContext } from "../../lint/rule.ts";
import type { Message } from "../../mail/message.ts";
import { readAs } from "../../mail/purpose.ts";
import { firstIn, ownPieces } from "../plain.ts";

export const MEAL =
  /\b(?:dinners?|lunch(?:eon)?s?|breakfasts?|brunch|supper|meal|coffees?|teas?|beers?|drinks?|a bite|tapas|cena|almuerzo|comida|cafe|desayuno|diner|dejeuner|petit[- ]dejeuner|abendessen|mittagessen|fruhstuck|kaffee|essen|jantar|almoco|pequeno[- ]almoco|cafe da manha)\b/;
const FEW =
  /\b(?:(?:a )?few of us|(?:two|three|four|five|six|seven|eight|[2-8]) of us|just (?:the )?(?:two|three|us)|just you and|table (?:for|of) (?:two|three|four|five|six|seven|eight|[2-8])|small (?:table|group)|nous serons (?:deux|trois|quatre|cinq|six|sept|huit)|somos (?:dos|tres|cuatro|cinco|seis|siete|ocho|dois|quatro|sete|oito)|zu (?:zweit|dritt|viert|funft|sechst))\b/;

/** What makes it an organised event whoever is invited: a programme, a crowd, a sponsor, a registration. */
const ORGANISED =
  /\b(?:(?:9|[1-9]\d{1,3}|dozens?|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|hundreds?) (?:of )?(?:\w{1,12} )?(?:guests|people|executives|leaders|members|delegates|attendees|clients|customers|seats|places|professionals|buyers|invitados|personas|invites|personnes|gaste|personen|convidados|pessoas)|annual|presentations?|demos?|demonstrations?|showcase|keynote|speakers?|panel|live music|open bar|sponsored by|hosted by|all (?:delegates|attendees|members|clients|welcome|are welcome)|everyone|bring (?:your|a) (?:colleagues?|team|friends?)|register|registration|limited (?:seats|places|spots)|(?:seats|places|space) (?:is|are) limited|clients and (?:prospects|friends)|presentacion|demostracion|prasentation|vorfuhrung|vortrag|apresentacao|demonstracao)\b/;

type Asked = Pick<RuleContext<unknown>, "message" | "purpose" | "recipients" | "reaches">;

/**
 * Whether the message plans a meal for few and nothing more.
 * @param most people at most, look-alikes of the window included
 */
export function isSmallMeal({ message, purpose, recipients, reaches }: Asked, most: number): boolean {
  const pieces = ownPieces(message);
  if (firstIn(pieces, MEAL) === null || isOrganised(message)) return false;
  if (readAs(purpose, "solicitation") !== null) return false;
  return recipients.length <= most && !reaches("lookAlikes", most + 1);
}

/** Whether the words say that it is for a handful of people. */
export const saysFew = (message: Message): boolean => firstIn(ownPieces(message), FEW) !== null;

export const isOrganised = (message: Message): boolean => firstIn(ownPieces(message), ORGANISED) !== null;
