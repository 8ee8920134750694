/** Held mail as the command line and the web see it. */
export { checkReason, decide, ReviewRefusal } from "./decide.ts";
export { LONGEST_PAGE, listHeld, showHeld } from "./view.ts";
