/** One look for all pages: dense, calm, readable for hours. */
import { type CSSVariablesResolver, createTheme, Tooltip } from "@mantine/core";

export const theme = createTheme({
  primaryColor: "indigo",
  // Contrast of 4.5 : 1 on both grounds (WCAG 1.4.3).
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  defaultRadius: "sm",
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  headings: {
    fontWeight: "650",
    sizes: { h1: { fontSize: "1.4rem" }, h2: { fontSize: "1.1rem" }, h3: { fontSize: "1rem" } },
  },
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.9rem", lg: "1rem", xl: "1.15rem" },
  // Whoever uses keys sees tooltips as well (WCAG 1.4.13).
  components: {
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: true } } }),
  },
});

/** Colours that words are written in. Mantine's own of these are too pale to read on a light ground. */
const PALE = ["yellow", "orange", "lime", "green", "teal", "cyan"];
const WORDS = ["red", "blue", "indigo", "violet", "grape", "pink", "gray"];

const readable = (text: (color: string) => string, colors: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    colors.flatMap((color) => [
      [`--mantine-color-${color}-text`, text(color)],
      [`--mantine-color-${color}-light-color`, text(color)],
    ]),
  );
const darker = (color: string) => `color-mix(in srgb, var(--mantine-color-${color}-9) 62%, black)`;

/** Mantine's colours of words, where they fall short of 4.5 : 1 (WCAG 1.4.3). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "var(--mantine-color-gray-7)",
    "--mantine-color-placeholder": "var(--mantine-color-gray-7)",
    "--mantine-color-error": "var(--mantine-color-red-9)",
    "--lintel-line": "var(--mantine-color-gray-3)",
    "--lintel-quiet": "var(--mantine-color-gray-0)",
    "--lintel-at": "var(--mantine-color-indigo-0)",
    "--lintel-mark": "#ffe8a3",
    ...readable(darker, PALE),
    ...readable((color) => `var(--mantine-color-${color}-9)`, WORDS),
  },
  dark: {
    "--mantine-color-dimmed": "var(--mantine-color-dark-1)",
    "--mantine-color-placeholder": "var(--mantine-color-dark-1)",
    "--mantine-color-error": "var(--mantine-color-red-4)",
    "--lintel-line": "var(--mantine-color-dark-4)",
    "--lintel-quiet": "var(--mantine-color-dark-6)",
    "--lintel-at": "color-mix(in srgb, var(--mantine-color-indigo-9) 35%, var(--mantine-color-dark-7))",
    "--lintel-mark": "#6b5300",
    ...readable((color) => `var(--mantine-color-${color}-3)`, [...PALE, ...WORDS]),
  },
});
