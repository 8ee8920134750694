/** What stands already. */
import { useEffect, useState } from "react";

/** True once something is there and a frame with it was drawn: what nobody looks at first is asked for after that. */
export function useDrawn(isThere: boolean): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    let after: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => setDrawn(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
    };
  }, [isThere]);
  return drawn;
}
