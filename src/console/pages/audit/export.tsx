/** A range of the trail as JSON lines, with progress. */
import { Alert, Button, Group, NumberInput, Progress, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { ApiProblem, query } from "../../api/call.ts";
import { wordsOf } from "../../ui/tell.ts";

interface Progressed {
  readonly got: number;
  readonly of: number;
}

/** Throws `ApiProblem`. Lines are counted as they come; the file is whole when it is saved. */
async function fetchLines(path: string, tell: (progress: Progressed) => void): Promise<Blob> {
  const answer = await fetch(`/api/v1${path}`).catch(() => null);
  if (!answer?.ok || !answer.body) throw await problemOf(answer);
  const of = Number(answer.headers.get("x-lintel-entries") ?? 0);
  const pieces: BlobPart[] = [];
  let got = 0;
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    got += value.reduce((lines, octet) => lines + (octet === 10 ? 1 : 0), 0);
    tell({ got, of });
  }
  if (got !== of) throw new ApiProblem(0, "The export broke off. Nothing was saved; try again.");
  return new Blob(pieces, { type: "application/x-ndjson" });
}

async function problemOf(answer: Response | null): Promise<ApiProblem> {
  const body = (await answer?.json().catch(() => null)) as { detail?: string } | null;
  return new ApiProblem(answer?.status ?? 0, body?.detail ?? "The gateway cannot be reached.");
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function Export() {
  const [after, setAfter] = useState<number | string>(0);
  const [upTo, setUpTo] = useState<number | string>("");
  const [progress, setProgress] = useState<Progressed | null>(null);
  const [said, setSaid] = useState<{ readonly words: string; readonly wrong: boolean } | null>(null);
  const start = async () => {
    setSaid(null);
    setProgress({ got: 0, of: 0 });
    try {
      const blob = await fetchLines(`/audit/export${query({ after, upTo })}`, setProgress);
      save(blob, `lintel-trail-after-${after}.jsonl`);
      setSaid({ words: "Saved. That you took it is an entry in the trail.", wrong: false });
    } catch (error) {
      setSaid({ words: wordsOf(error), wrong: true });
    }
    setProgress(null);
  };
  return (
    <Stack gap="sm" maw="46rem">
      <Text size="sm">One entry per line, as it was written. Persons stand in it by opaque ids.</Text>
      <Group align="flex-end">
        <NumberInput size="xs" label="After entry" value={after} min={0} allowDecimal={false} onChange={setAfter} />
        <NumberInput
          size="xs"
          label="Up to entry"
          placeholder="the last"
          value={upTo}
          min={1}
          allowDecimal={false}
          onChange={setUpTo}
        />
        <Button size="xs" loading={progress !== null} onClick={() => void start()}>
          Export
        </Button>
      </Group>
      {progress && (
        <Progress value={progress.of > 0 ? (100 * progress.got) / progress.of : 0} aria-label="Entries exported" />
      )}
      {said && <Alert color={said.wrong ? "red" : "teal"}>{said.words}</Alert>}
    </Stack>
  );
}
