/** A dialog over the page: a name, a way out, and what is asked. Mantine's own head is a landmark, and one too many. */
import { CloseButton, type MantineSize, Modal } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";

interface DialogProps {
  readonly title: string;
  readonly size?: MantineSize;
  readonly children: ReactNode;
  /** Absent: it stays until what it asks for is there. */
  onClose?(): void;
}

/** Open while it is rendered. Escape closes it, the focus goes back to where it was. */
export function Dialog({ title, size = "md", children, onClose }: DialogProps) {
  const close = () => onClose?.();
  useEscape(close);
  useFocusBack();
  return (
    <Modal.Root opened onClose={close} closeOnEscape={false} size={size} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        <div className="dialog-head">
          <Modal.Title>{title}</Modal.Title>
          {onClose && <CloseButton aria-label="Close" size="sm" onClick={close} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Open dialogs, the newest last. Escape is for that one alone: below it something may be half written. */
const open: object[] = [];

function useEscape(close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const me = {};
    open.push(me);
    const pressed = (event: KeyboardEvent) => {
      if (event.key === "Escape" && open.at(-1) === me && !isTaken(event)) latest.current();
    };
    window.addEventListener("keydown", pressed, true);
    return () => {
      window.removeEventListener("keydown", pressed, true);
      open.splice(open.indexOf(me), 1);
    };
  }, []);
}

/** A word is being composed, or a list is open that closes with it: Mantine marks its field so. */
const isTaken = ({ isComposing, target }: KeyboardEvent): boolean =>
  isComposing || (target instanceof Element && target.getAttribute("data-mantine-stop-propagation") === "true");

/** Mantine gives the focus back to dialogs that close, not to those that are taken away. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      const back = before?.isConnected ? before : document.getElementById("main");
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    },
    [before],
  );
}
