// How do many who write at the same time share one write?

/**
 * Items gather for a moment, `gather`, and while a write is under way; at most `max` of them are then written together. Without
 * the moment a write that blocks the process would be for one item each time; it is told what the last write took, for a
 * dear one had better be for many. Each promise is fulfilled, or rejected, as its write is.
 */
export function together<Item>(
  write: (items: readonly Item[]) => Promise<void>,
  { max, gather }: { readonly max: number; readonly gather: (lastMs: number) => Promise<void> },
): (item: Item) => Promise<void> {
  let waiting: { item: Item; done: () => void; failed: (error: unknown) => void }[] = []
  let isWriting = false
  let lastMs = 0
  const round = async (): Promise<void> => {
    isWriting = true
    while (waiting.length > 0) {
      await gather(lastMs)
      const now = waiting.slice(0, max)
      waiting = waiting.slice(max)
      const begun = performance.now()
      try {
        await write(now.map(({ item }) => item))
        for (const { done } of now) done()
      } catch (error) {
        for (const { failed } of now) failed(error)
      }
      lastMs = performance.now() - begun
    }
    isWriting = false
  }
  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed })
      if (!isWriting) void round()
    })
}
