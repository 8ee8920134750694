/** While the application's own files come: who is signed in and the queue's first screenful are asked for already. */
import { askAhead } from "./api/ahead.ts";
import { screenPath } from "./pages/held/filters/filters.ts";

askAhead("/session");
if (/^\/console\/(held(\/[^/]*)?)?$/.test(location.pathname))
  askAhead(screenPath(Object.fromEntries(new URLSearchParams(location.search))));
