/** Sends what a dialog asks for. What is shown of it is asked again, whether it worked or not: a refusal may say that it changed. */
import { useMutation } from "@tanstack/react-query";
import { queries } from "../../api/queries.ts";
import { done } from "../tell.ts";

interface After<Answer> {
  /** First word of the queries that it makes old: "events". */
  readonly stale: string;
  /** What is said of it in the corner. */
  readonly said: string;
  onDone(answer: Answer): void;
}

export const useSend = <Body = void, Answer = void>(
  send: (body: Body) => Promise<Answer>,
  { stale, said, onDone }: After<Answer>,
) =>
  useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      done(said);
      onDone(answer);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [stale] }),
  });
