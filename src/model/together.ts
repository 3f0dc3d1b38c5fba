// How do many who write at the same time share one write?

/**
 * While one write is under way the next items gather, at most `max` of them, and are then written together: on a slow disk
 * few writes serve many, on a fast one nobody waits. Each promise is fulfilled, or rejected, as its write is.
 */
export function together<Item>(
  write: (items: readonly Item[]) => Promise<void>,
  max: number,
): (item: Item) => Promise<void> {
  let waiting: { item: Item; done: () => void; failed: (error: unknown) => void }[] = []
  let isWriting = false
  const round = async (): Promise<void> => {
    isWriting = true
    while (waiting.length > 0) {
      const now = waiting.slice(0, max)
      waiting = waiting.slice(max)
      try {
        await write(now.map(({ item }) => item))
        for (const { done } of now) done()
      } catch (error) {
        for (const { failed } of now) failed(error)
      }
    }
    isWriting = false
  }
  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed })
      if (!isWriting) void round()
    })
}
