/**
 * fast-check, on the same values at every run: what fails then is the change's doing and not the day's. Others are tried with
 *
 *   FUZZ_SEED=7 npx vitest run tests/fuzz
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FUZZ_SEED"] ?? 20261122) });

export default fc;
