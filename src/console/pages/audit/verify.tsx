/** The chain checked in the browser's sight: page by page, with what was noted elsewhere. */
import { Alert, Button, Code, FileButton, Group, Progress, Stack, Text, Textarea } from "@mantine/core";
import { useRef, useState } from "react";
import type { ChainPage } from "../../../web/api/audit/schemas.ts";
import { call, query } from "../../api/call.ts";
import { count } from "../../ui/count.ts";
import { wordsOf } from "../../ui/tell.ts";
import { anchorsIn, type Break, checkPage, type Head, START } from "./check.ts";

interface State {
  readonly head: Head;
  /** The last entry that there is. */
  readonly of: number;
  readonly running: boolean;
  readonly done: boolean;
  readonly broken: Break | null;
  readonly failed: string | null;
}

const IDLE: State = { head: START, of: 0, running: false, done: false, broken: null, failed: null };
const LONGEST = 1_000_000;

/** Each anchor that lies behind us must be what stands there. */
async function check(anchors: readonly Head[], tell: (state: State) => void, going: () => boolean): Promise<void> {
  let state: State = { ...IDLE, running: true };
  while (going()) {
    const page = await call<ChainPage>("GET", `/audit/chain${query({ after: state.head.seq })}`);
    const { head, broken } = await checkPage(state.head, page.entries);
    const noted = anchors.find(({ seq, hash }) =>
      page.entries.some((entry) => entry.seq === seq && entry.hash !== hash),
    );
    const wrong =
      broken ?? (noted ? { seq: noted.seq, why: `entry ${noted.seq} is not the one that was noted` } : null);
    const end = page.entries.length === 0 || head.seq >= page.head;
    state = {
      ...state,
      head,
      of: page.head,
      broken: wrong,
      done: end || wrong !== null,
      running: !end && wrong === null,
    };
    if (end && !wrong) state = { ...state, broken: cutShort(anchors, head) };
    tell(state);
    if (state.done) return;
  }
  tell({ ...state, running: false });
}

function cutShort(anchors: readonly Head[], head: Head): Break | null {
  const beyond = anchors.find(({ seq }) => seq > head.seq);
  return beyond ? { seq: head.seq + 1, why: `the trail ends at entry ${head.seq}, but ${beyond.seq} was noted` } : null;
}

export function Verify({ onShow }: { onShow(seq: number): void }) {
  const [state, setState] = useState<State>(IDLE);
  const [noted, setNoted] = useState("");
  const going = useRef(false);
  const anchors = anchorsIn(noted);
  const start = () => {
    going.current = true;
    setState({ ...IDLE, running: true });
    check(anchors, setState, () => going.current).catch((error) => setState({ ...IDLE, failed: wordsOf(error) }));
  };
  const stop = () => {
    going.current = false;
  };
  if (!globalThis.crypto?.subtle)
    return (
      <Alert color="yellow">Browsers compute hashes only over HTTPS: open the console by its https address.</Alert>
    );
  return (
    <Stack gap="sm" maw="46rem">
      <Text size="sm">
        This page fetches every entry and computes its hash itself: the server is not asked whether the trail is whole.
        A trail that was cut short or written anew shows only against a head that was noted elsewhere.
      </Text>
      <Anchors text={noted} found={anchors.length} onChange={setNoted} />
      <Group>
        <Button onClick={state.running ? stop : start}>{state.running ? "Stop" : "Verify the trail"}</Button>
      </Group>
      <Outcome state={state} anchors={anchors.length} onShow={onShow} />
    </Stack>
  );
}

interface AnchorsProps {
  readonly text: string;
  readonly found: number;
  onChange(text: string): void;
}

function Anchors({ text, found, onChange }: AnchorsProps) {
  const read = async (file: File | null) => {
    if (file) onChange((await file.slice(0, LONGEST).text()).trim());
  };
  return (
    <Group align="flex-end">
      <Textarea
        flex={1}
        size="xs"
        autosize
        maxRows={6}
        label="Heads noted elsewhere"
        description={
          text === "" ? "NUMBER:HASH, as “lintel audit verify” prints it; any text around it" : `${found} found`
        }
        value={text}
        maxLength={LONGEST}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <FileButton onChange={read}>
        {(props) => (
          <Button {...props} size="xs" variant="default">
            From a file
          </Button>
        )}
      </FileButton>
    </Group>
  );
}

interface OutcomeProps {
  readonly state: State;
  readonly anchors: number;
  onShow(seq: number): void;
}

function Outcome({ state: { head, of, running, done, broken, failed }, anchors, onShow }: OutcomeProps) {
  const words = `${count(head.seq)} of ${count(of)} entries`;
  return (
    <div aria-live="polite">
      {(running || head.seq > 0) && (
        <Progress
          value={of > 0 ? (100 * head.seq) / of : 0}
          aria-label="Entries verified"
          color={broken ? "red" : "teal"}
        />
      )}
      {running && <Text size="sm">{words}</Text>}
      {failed && (
        <Alert color="red" mt="xs" title="The check did not come to its end">
          {failed}
        </Alert>
      )}
      {broken && (
        <Alert color="red" mt="xs" title={`Broken at entry ${broken.seq}`}>
          <Text size="sm">{broken.why}. Every entry before it verifies.</Text>
          <Button size="xs" variant="default" mt="xs" onClick={() => onShow(broken.seq)}>
            Show entry {broken.seq}
          </Button>
        </Alert>
      )}
      {done && !broken && (
        <Alert color="teal" mt="xs" title="The trail is whole">
          <Text size="sm">
            {words} verified here
            {anchors > 0 ? `, and ${anchors} noted ${anchors === 1 ? "head holds" : "heads hold"}` : ""}. Head:
          </Text>
          <Code>{`${head.seq}:${head.hash}`}</Code>
        </Alert>
      )}
    </div>
  );
}
