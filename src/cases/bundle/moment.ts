/** To the minute: `2026-03-10 09:00 UTC`. */
export const moment = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
