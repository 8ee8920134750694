/**
 * Runs `work` on all items, at most `width` at once; results in the order of the items. After an exception no further
 * item is begun, and it is thrown once those under way have ended: what they use may then be closed.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length);
  const queue = items.entries();
  const failures: unknown[] = [];
  const runner = async (): Promise<void> => {
    for (const [index, item] of queue) {
      try {
        results[index] = await work(item);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, runner));
  if (failures.length > 0) throw failures[0];
  return results;
}
