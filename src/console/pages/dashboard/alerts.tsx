/** What to look at now, in words, with the way there. */
import { Alert, List, Text } from "@mantine/core";
import type { AlertsBody } from "../../../web/api/figures/schemas.ts";
import { Failure } from "../../ui/asked.tsx";
import { count } from "../../ui/count.ts";
import { To } from "../../ui/table.tsx";
import { useFigures } from "./asking.ts";

export function useAlerts() {
  return useFigures<AlertsBody>("/alerts");
}

export function Alerts({ query }: { readonly query: ReturnType<typeof useAlerts> }) {
  if (query.error) return <Failure error={query.error} again={query.refetch} />;
  if (!query.data) return null;
  const { alerts, behind } = query.data;
  return (
    <section aria-label="What to look at now">
      {alerts.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing is out of the ordinary.
        </Text>
      ) : (
        <Alert
          variant="default"
          title={alerts.length === 1 ? "Look at this" : `Look at these ${alerts.length}`}
          py="xs"
        >
          <List size="sm" spacing={2}>
            {alerts.map(({ kind, words, path, search }) => (
              <List.Item key={`${kind} ${words}`}>
                {words}{" "}
                {path !== "/dashboard" && (
                  <To to={path} search={search}>
                    Show
                  </To>
                )}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {behind > 0 && (
        <Text size="sm" c="dimmed">
          {count(behind)} messages are still being counted: figures are too low until then.
        </Text>
      )}
    </section>
  );
}
