/** How long a smart host that cannot be reached is left alone: short pauses that double. PURE. */

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

/** The pause after so many failures in a row, milliseconds. @param failures at least 1 */
export const circuitPause = (failures: number): number =>
  Math.min(FIRST_PAUSE * 2 ** Math.min(failures - 1, 20), LONGEST_PAUSE);
