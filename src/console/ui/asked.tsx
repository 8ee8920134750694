/** What stands where data will stand: while it comes, when it failed, when there is none. */
import { Alert, Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { wordsOf } from "./tell.ts";

/** "Nothing is held." and, if it helps, what to do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <Stack gap={4} py="lg" px="sm" align="flex-start">
      <Text fw={600}>{title}</Text>
      {children !== undefined && (
        <Text size="sm" c="dimmed" component="div">
          {children}
        </Text>
      )}
    </Stack>
  );
}

/** The API's own words, and another try. */
export function Failure({ error, again }: { readonly error: unknown; again?(): unknown }) {
  return (
    <Alert color="red" title="This could not be shown" role="alert" my="xs">
      <Group justify="space-between">
        <Text size="sm">{wordsOf(error)}</Text>
        {again && (
          <Button size="xs" variant="default" onClick={() => void again()}>
            Try again
          </Button>
        )}
      </Group>
    </Alert>
  );
}

/** As many grey lines as data will come. */
export function Loading({ lines = 6, height = 22 }: { readonly lines?: number; readonly height?: number }) {
  return (
    <Stack gap="xs" py="xs" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all are alike
        <Skeleton key={at} height={height} width={`${100 - ((at * 17) % 40)}%`} />
      ))}
    </Stack>
  );
}

interface AskedProps<Data> {
  readonly query: Pick<UseQueryResult<Data>, "data" | "error" | "refetch">;
  /** Lines of the skeleton. */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** A query's data once it is there; what was shown before stays while it is asked again. */
export function Asked<Data>({ query, lines, children }: AskedProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure error={query.error} again={query.refetch} />;
  return <Loading {...(lines !== undefined && { lines })} />;
}
