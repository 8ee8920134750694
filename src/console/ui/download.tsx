/** Links to files that the API makes. */
import { Button } from "@mantine/core";
import type { ReactNode } from "react";

/** `path` as for `call`: begins with a slash, under /api/v1. The browser saves what comes. */
export function Download({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  return (
    <Button component="a" href={`/api/v1${path}`} download size="xs" variant="default">
      {children}
    </Button>
  );
}
