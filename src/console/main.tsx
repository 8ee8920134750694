/** The staff's application: providers around the router. It knows the API and nothing else of the gateway. */
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./ui/console.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { setNonce } from "get-nonce";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queries } from "./api/queries.ts";
import { sessionAsked } from "./api/session.ts";
import { router } from "./router.tsx";
import { cssVariables, theme } from "./ui/theme.ts";

/** The policy lets only styles with the answer's nonce in: Mantine's own, and those of what locks the scroll bar. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
setNonce(nonce);

// Asked at once: nothing is drawn before it is known who is there, and the page's own code comes meanwhile.
void queries.prefetchQuery(sessionAsked);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      cssVariablesResolver={cssVariables}
      getStyleNonce={() => nonce}
    >
      <Notifications position="bottom-right" limit={4} />
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
