/**
 * Colours of lines: told apart by those who do not see all colours (after Okabe and Ito), at least 3 : 1 against the ground
 * (WCAG 1.4.11), and never the only difference: each line has a stroke of its own as well.
 */
import { useComputedColorScheme } from "@mantine/core";

const LIGHT = ["#0063a6", "#a34700", "#8c1d66", "#00735c"] as const;
const DARK = ["#6cbdf0", "#f0a83c", "#f08fc4", "#4fd1ab"] as const;
/** Canvas and SVG dashes. */
export const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [10, 3, 2, 3]];

export function usePalette() {
  const dark = useComputedColorScheme("light") === "dark";
  return {
    lines: dark ? DARK : LIGHT,
    axis: dark ? "#c9c9c9" : "#495057",
    grid: dark ? "#3b3b3b" : "#e9ecef",
  };
}
