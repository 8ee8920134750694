/** What an account may be called: it stands in the trail for good, so no address and no blanks. */
export const STAFF_NAME = "^[a-z0-9][a-z0-9._-]{0,31}$";

export const isStaffName = (text: string): boolean => new RegExp(STAFF_NAME).test(text);

/** Of what a provider calls somebody; empty where nothing of it can stand. */
export const staffNameFrom = (text: string): string =>
  (text.split("@")[0] ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "")
    .replace(/^[._-]+/, "")
    .slice(0, 28);
