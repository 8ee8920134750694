import picocolors from "picocolors";

export type Colours = ReturnType<typeof picocolors.createColors>;

/** Colours for a stream: not when told off (`--no-color`, NO_COLOR), else when forced or on a terminal. */
export function coloursFor(stream: { readonly isTTY?: boolean }, wanted: boolean, env: NodeJS.ProcessEnv): Colours {
  const off = !wanted || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  const forced = (env["FORCE_COLOR"] ?? "0") !== "0";
  return picocolors.createColors(!off && (forced || stream.isTTY === true));
}
