/** The steps of a sign-in (`staff/sign-in.ts`) as the API has them: its settings, its trail, its words. */
import { RefusedTrail } from "../../../staff/refused-trail.ts";
import { type SignInFailure, SignIns } from "../../../staff/sign-in.ts";
import { consoleUrl } from "../guard.ts";
import { type Api, type ApiParts, Problem } from "../route.ts";

export interface SignInSide {
  readonly steps: SignIns;
  readonly trail: RefusedTrail;
}

export function signInsOf(api: Api, { store, config, clock, failed }: ApiParts): SignInSide {
  const trail = new RefusedTrail(store, failed);
  api.addHook("onClose", async () => trail.flush());
  const issuer = `lintel (${new URL(consoleUrl(config)).hostname})`;
  const steps = new SignIns({
    ...{ store, clock, refused: (name, reason) => trail.add(name, reason, clock()) },
    settings: {
      issuer,
      // Read at each use: a reload changes them.
      get failures() {
        return config.console.failures;
      },
      get throttle() {
        return config.console.throttle;
      },
      get factorRequired() {
        return config.console.second_factor === "required";
      },
    },
  });
  return { steps, trail };
}

const WORDS: Readonly<Record<Exclude<SignInFailure, object>, { status: number; words: string }>> = {
  wrong: { status: 401, words: "that is not right" },
  used: { status: 401, words: "this code was used already; wait for the next one" },
  busy: { status: 503, words: "too many sign in at once; try again in a minute" },
  stale: { status: 401, words: "this took too long, or too many tries; begin again with your password" },
  unchanged: { status: 422, words: "choose another password than the one you were given" },
};

/** @param wrong what to say when it is not right */
export function refusalOf(failure: SignInFailure, wrong: string): Problem {
  if (typeof failure === "object") {
    const seconds = Math.ceil(failure.wait / 1000);
    const time = seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
    return new Problem(429, `too many failed logins; try again in ${time}`, "paused");
  }
  const { status, words } = WORDS[failure];
  return new Problem(status, failure === "wrong" ? wrong : words, failure);
}
