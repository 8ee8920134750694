/** Who comes in: name and password, then what the account still needs. Over a page that is open it keeps what stands there. */
import { Alert, Anchor, Button, Divider, Paper, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import type { Step, Ways } from "../../../web/api/session/login.ts";
import { call } from "../../api/call.ts";
import { queries } from "../../api/queries.ts";
import { useSession, useSignedOut } from "../../api/session.ts";
import { Dialog } from "../dialogs/dialog.tsx";
import { wordsOf } from "../tell.ts";
import { Authenticator } from "./authenticator.tsx";

/** Instead of every page, while nobody is known. */
export function SignIn() {
  return (
    <Stack component="main" align="center" pt="12vh" px="md">
      <Paper withBorder p="lg" w="100%" maw={400}>
        <Stack gap="sm">
          <Title order={1}>Sign in to lintel</Title>
          <Refused />
          <Steps />
          <Provider />
        </Stack>
      </Paper>
    </Stack>
  );
}

/** The session ended while somebody worked: they go on where they were. */
export function SignInAgain() {
  const signedOut = useSignedOut();
  const { data: session } = useSession();
  if (!signedOut || !session) return null;
  return (
    <Dialog title="Your session ended">
      <Stack gap="sm">
        <Text size="sm">Sign in again to go on. What you typed is still there; what failed just now was not done.</Text>
        <Steps name={session.name} />
        <Anchor size="sm" href="/console/" target="_blank" rel="opener">
          Sign in another way, in a new tab
        </Anchor>
      </Stack>
    </Dialog>
  );
}

const WHY: Readonly<Record<string, string>> = {
  away: "The association's login did not answer as it should. Try again, or ask who runs it.",
  stale: "This took too long, or was begun in another browser. Try again.",
  disabled: "Your account here is disabled. Ask a manager.",
  unknown: "You are known there, but nothing gives you an account here. Ask a manager.",
};

function Refused() {
  const why = WHY[new URLSearchParams(window.location.search).get("refused") ?? ""];
  return why ? <Alert color="red">{why}</Alert> : null;
}

function Provider() {
  const { data } = useQuery({
    queryKey: ["ways"],
    queryFn: () => call<Ways>("GET", "/session/ways"),
    staleTime: 600_000,
  });
  if (!data?.oidc) return null;
  const to = window.location.pathname.replace(/^\/console/, "") + window.location.search;
  const wanted = to.includes("refused=") || to === "" ? "/" : to;
  return (
    <>
      <Divider label="or" />
      <Button component="a" variant="default" href={`/api/v1/session/oidc?to=${encodeURIComponent(wanted)}`}>
        {data.oidc.button}
      </Button>
    </>
  );
}

/** Somebody else's page is not shown to who comes now. */
function arrived(name: string | undefined, as: string): void {
  if (name !== undefined && name !== as.trim().toLowerCase()) window.location.reload();
  else void queries.invalidateQueries();
}

function Steps({ name: known }: { readonly name?: string }) {
  const [name, setName] = useState(known ?? "");
  const [step, setStep] = useState<Step | null>(null);
  const next = (after: Step) => (after.state === "signed-in" ? arrived(known, name) : setStep(after));
  const again = () => setStep(null);
  if (step?.state === "code") return <CodeStep step={step} onNext={next} onAgain={again} />;
  if (step?.state === "enrolment") return <EnrolmentStep step={step} onNext={next} onAgain={again} />;
  if (step?.state === "password") return <OwnPasswordStep step={step} onNext={next} onAgain={again} />;
  return <PasswordStep name={name} onName={setName} onNext={next} />;
}

interface FormProps<Body> {
  readonly path: string;
  readonly body: Body;
  readonly label: string;
  readonly children: ReactNode;
  onNext(step: Step): void;
  onAgain?(): void;
}

function StepForm<Body>({ path, body, label, children, onNext, onAgain }: FormProps<Body>) {
  const send = useMutation({ mutationFn: () => call<Step>("POST", path, body), onSuccess: onNext });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {send.error && (
          <Alert color="red" role="alert">
            {wordsOf(send.error)}
          </Alert>
        )}
        {children}
        <Button type="submit" loading={send.isPending}>
          {label}
        </Button>
        {onAgain && (
          <Button variant="subtle" onClick={onAgain}>
            Begin again
          </Button>
        )}
      </Stack>
    </form>
  );
}

interface PasswordStepProps {
  readonly name: string;
  onName(name: string): void;
  onNext(step: Step): void;
}

function PasswordStep({ name, onName, onNext }: PasswordStepProps) {
  const [password, setPassword] = useState("");
  return (
    <StepForm path="/session/login" body={{ name, password }} label="Sign in" onNext={onNext}>
      <TextInput
        label="Name"
        autoComplete="username"
        required
        autoFocus={name === ""}
        value={name}
        onChange={({ currentTarget }) => onName(currentTarget.value)}
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        required
        autoFocus={name !== ""}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
    </StepForm>
  );
}

interface StepProps {
  readonly step: Step;
  onNext(step: Step): void;
  onAgain(): void;
}

function CodeStep({ step, onNext, onAgain }: StepProps) {
  const [code, setCode] = useState("");
  const body = { ticket: step.ticket, code };
  return (
    <StepForm path="/session/code" body={body} label="Go on" onNext={onNext} onAgain={onAgain}>
      <CodeInput value={code} onChange={setCode} />
    </StepForm>
  );
}

function EnrolmentStep({ step, onNext, onAgain }: StepProps) {
  const [code, setCode] = useState("");
  const { ticket } = step;
  const shown = useQuery({
    queryKey: ["enrolment", ticket],
    queryFn: () => call<{ secret: string; qr: string }>("POST", "/session/enrolment", { ticket }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <StepForm path="/session/enrolment/confirm" body={{ ticket, code }} label="Go on" onNext={onNext} onAgain={onAgain}>
      <Text size="sm">
        This account needs a second factor: an app on your phone that shows a new code every 30 seconds.
      </Text>
      {shown.data && <Authenticator {...shown.data} />}
      <CodeInput value={code} onChange={setCode} />
    </StepForm>
  );
}

function OwnPasswordStep({ step, onNext, onAgain }: StepProps) {
  const [password, setPassword] = useState("");
  const body = { ticket: step.ticket, password };
  return (
    <StepForm path="/session/own-password" body={body} label="Go on" onNext={onNext} onAgain={onAgain}>
      <Text size="sm">Somebody else chose your password. Choose one that only you know.</Text>
      <PasswordInput
        label="New password"
        description="At least 12 characters"
        autoComplete="new-password"
        required
        autoFocus
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
    </StepForm>
  );
}

export function CodeInput({ value, onChange }: { readonly value: string; onChange(value: string): void }) {
  return (
    <TextInput
      label="Code"
      description="Six digits, from your authenticator"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={7}
      required
      autoFocus
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
