/** What an authenticator must know: as a picture, and as text for those who have no camera at hand. */
import { Code, Image, Stack, Text } from "@mantine/core";

export function Authenticator({ qr, secret }: { readonly qr: string; readonly secret: string }) {
  return (
    <Stack gap="xs" align="center">
      <Image
        w={180}
        h={180}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(qr)}`}
        alt="QR code for your authenticator"
      />
      <Text size="sm">Scan it, or type this key:</Text>
      <Code aria-label="Key">{secret.replace(/(.{4})/g, "$1 ").trim()}</Code>
    </Stack>
  );
}
