/** Whether mail of any kind also sells (16 CFR 316.3: a newsletter with an offer is commercial): reductions, prices, calls to buy. */
import type { Message } from "../../mail/message.ts";
import { anyOf, ownPieces } from "../plain.ts";

const OFFERS = new RegExp(
  `(?<![\\p{L}\\p{N}])${anyOf(
    "\\d{1,2} ?% (?:off|discount|savings?|rabatt|de (?:descuento|remise|desconto|reduction))",
    "save (?:up to )?(?:\\d{1,2} ?%|[$£€] ?\\d)",
    "[$£€] ?\\d[\\d.,]{0,8} (?:off|per (?:user|seat|month|head|license|timekeeper))",
    "(?:special|limited|exclusive|introductory) (?:offer|discount|price|pricing|rate)s?",
    "(?:order|buy|subscribe|upgrade) (?:now|today|yours)|start your free trial|(?:spring|summer|fall|autumn|winter) sale",
    "oferta especial|offre speciale|sonderangebot|oferta exclusiva|jetzt bestellen|commandez|compre (?:ya|ahora|agora)",
  )}(?![\\p{L}])`,
  "u",
);

/** @param plain in plain form */
export const isOffer = (plain: string): boolean => OFFERS.test(plain);

/** Only the sender's own words count. */
export const offersIn = (message: Message): boolean => ownPieces(message).some(({ plain }) => isOffer(plain));
