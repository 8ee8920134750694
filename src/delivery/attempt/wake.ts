/** Sleep that a call can end: one alarm for the loop, however many ring it. */
export interface Wake {
  /** Ends the sleep under way, or the next one before it begins. */
  ring(): void;
  /** At most `pause` milliseconds. */
  sleep(pause: number): Promise<void>;
}

export function createWake(): Wake {
  let rung = false;
  let end: (() => void) | null = null;
  return {
    ring: () => {
      rung = true;
      end?.();
    },
    sleep: async (pause) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pause);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      end = null;
      rung = false;
    },
  };
}
