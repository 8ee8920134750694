/**
 * A moment as RFC 5322 3.3 writes it, in UTC with a numeric offset (std 42): `Tue, 01 Dec 2026 09:05:07 +0000`.
 * @param at milliseconds since 1970
 */
export const formatDate = (at: number): string => new Date(at).toUTCString().replace("GMT", "+0000");
