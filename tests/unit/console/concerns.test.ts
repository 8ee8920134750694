import { describe, expect, it } from "vitest";
import { isStale } from "../../../src/console/api/concerns.ts";

describe("what is shown", () => {
  it.each(["consent.recorded", "consent.annulled", "suppression.recorded", "member.standing", "event.answered"])(
    "of an open message is asked again at %s, and the queue with its counts is not",
    (kind) => {
      for (const what of ["message", "recipients", "story"]) expect(isStale([kind], ["held", what, "ref"])).toBe(true);
      for (const what of ["rows", "counts", "campaign", "text"])
        expect(isStale([kind], ["held", what, {}])).toBe(false);
    },
  );

  it("of held mail is asked again, all of it, when held mail changes", () => {
    for (const what of ["rows", "counts", "message"]) expect(isStale(["decision.made"], ["held", what])).toBe(true);
  });

  it("of the trail is asked again whatever happens, and nothing else for what concerns nothing", () => {
    expect(isStale(["notice.sent"], ["audit"])).toBe(true);
    expect(isStale(["notice.sent"], ["held", "rows"])).toBe(false);
    expect(isStale(["consent.recorded"], ["members", "one"])).toBe(true);
  });
});
