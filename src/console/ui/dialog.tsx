/** A dialog over the page: a name, a way out, and what is asked. Mantine's own head is a landmark, and one too many. */
import { CloseButton, type MantineSize, Modal } from "@mantine/core";
import type { ReactNode } from "react";

interface DialogProps {
  readonly title: string;
  readonly size?: MantineSize;
  readonly children: ReactNode;
  onClose(): void;
}

/** Open while it is rendered. Escape closes it, the focus goes back to where it was. */
export function Dialog({ title, size = "md", children, onClose }: DialogProps) {
  return (
    <Modal.Root opened onClose={onClose} size={size} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        <div className="dialog-head">
          <Modal.Title>{title}</Modal.Title>
          <CloseButton aria-label="Close" size="sm" onClick={onClose} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
