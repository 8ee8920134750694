/** One look for all pages: dense, calm, readable for hours. */
import { createTheme } from "@mantine/core";

export const theme = createTheme({
  primaryColor: "indigo",
  // Contrast of 4.5 : 1 on both grounds (WCAG 1.4.3).
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  defaultRadius: "sm",
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  headings: {
    fontWeight: "650",
    sizes: { h1: { fontSize: "1.4rem" }, h2: { fontSize: "1.1rem" }, h3: { fontSize: "1rem" } },
  },
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.9rem", lg: "1rem", xl: "1.15rem" },
});
