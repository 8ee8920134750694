/** The whole of it, on a click that says that it is recorded. What is open stands in the address (?view=). */
import { Alert, Button, Group, Tabs, Text } from "@mantine/core";
import type { HeldMessageBody } from "../../../../web/api/held/message/schemas.ts";
import { useMay } from "../../../api/session.ts";
import { useAddress } from "../../../ui/address.ts";
import { Download } from "../../../ui/download.tsx";
import { useKeys } from "../../../ui/keys.ts";
import { Section } from "./section.tsx";
import { HeadersView, HtmlView, PartsView, RawView, TextView } from "./views.tsx";

interface Props {
  readonly message: HeldMessageBody;
}

const VIEWS = [
  { view: "text", label: "Text", key: "1", Show: TextView },
  { view: "html", label: "HTML", key: "2", Show: HtmlView },
  { view: "headers", label: "Headers", key: "3", Show: HeadersView },
  { view: "raw", label: "Raw", key: "4", Show: RawView },
  { view: "parts", label: "Parts", key: "5", Show: PartsView },
] as const;

export function Content({ message }: Props) {
  const may = useMay();
  const [{ view }, change] = useAddress();
  const open = VIEWS.find((one) => one.view === view)?.view;
  const go = (to: string) => change({ view: to }, true);
  useKeys([
    { keys: ["b"], does: "Open or close the whole message (recorded)", run: () => go(open ? "" : "text") },
    ...VIEWS.map(({ view: to, label, key }) => ({ keys: [key], does: `Message: ${label}`, run: () => go(to) })),
  ]);
  if (!may("held:content")) return <Notice>Your roles show flagged passages only, not whole messages.</Notice>;
  if (!message.hasBody) return <Notice>Its content was deleted. SHA-256 of what came: {message.digest}</Notice>;
  if (!open) return <Closed onOpen={() => go("text")} />;
  return (
    <Section title="The whole message" aside="Each view that you open is recorded in the trail">
      <Opened message={message} open={open} go={go} />
    </Section>
  );
}

function Notice({ children }: { readonly children: React.ReactNode }) {
  return (
    <Section title="The whole message">
      <Text size="sm" c="dimmed" className="digest">
        {children}
      </Text>
    </Section>
  );
}

function Closed({ onOpen }: { onOpen(): void }) {
  return (
    <Section title="The whole message">
      <Group gap="sm">
        <Button size="xs" variant="default" onClick={onOpen}>
          Open the whole message
        </Button>
        <Text size="sm" c="dimmed">
          It is recorded in the trail that you read it.
        </Text>
      </Group>
    </Section>
  );
}

function Opened({ message, open, go }: Props & { readonly open: string; go(to: string): void }) {
  return (
    <Tabs value={open} onChange={(to) => go(to ?? "")} keepMounted={false}>
      <Group justify="space-between" gap="xs">
        <Tabs.List aria-label="Views of the message">
          {VIEWS.map(({ view, label }) => (
            <Tabs.Tab key={view} value={view} py={6}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Group gap="xs">
          <Download path={`/held/${message.ref}/message.eml`}>Download .eml</Download>
          <Button size="xs" variant="default" onClick={() => go("")}>
            Close
          </Button>
        </Group>
      </Group>
      {message.unread !== null && (
        <Alert color="orange" mt="xs" py="xs">
          It could not be read in full: {message.unread}
        </Alert>
      )}
      {VIEWS.map(({ view, Show }) => (
        <Tabs.Panel key={view} value={view} pt="xs">
          <Show message={message} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
