// How do many who write at the same time share one write?

/**
 * Whoever comes first is written at once. After a write comes a rest, `rest`, and those who came meanwhile are written together,
 * at most `max` of them: what a write costs besides its items is then paid seldom, however many come. The rest is told what the
 * last write took, for a dear one had better be for many, is given a promise that is fulfilled when `enough` are waiting, and
 * may ask how many are.
 * Each promise is fulfilled, or rejected, as its write is.
 */
export function together<Item>(
  write: (items: readonly Item[]) => Promise<void>,
  {
    max,
    enough,
    rest,
  }: {
    readonly max: number
    readonly enough: number
    readonly rest: (lastMs: number, areEnough: Promise<void>, waiting: () => number) => Promise<void>
  },
): (item: Item) => Promise<void> {
  let waiting: { item: Item; done: () => void; failed: (error: unknown) => void }[] = []
  let isBusy = false
  let onEnough = () => {}
  const round = async (): Promise<void> => {
    isBusy = true
    while (waiting.length > 0) {
      const now = waiting.slice(0, max)
      waiting = waiting.slice(max)
      const begun = performance.now()
      try {
        await write(now.map(({ item }) => item))
        for (const { done } of now) done()
      } catch (error) {
        for (const { failed } of now) failed(error)
      }
      const areEnough = new Promise<void>((reached) => {
        onEnough = reached
      })
      if (waiting.length >= enough) onEnough()
      await rest(performance.now() - begun, areEnough, () => waiting.length)
    }
    isBusy = false
  }
  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed })
      if (waiting.length >= enough) onEnough()
      if (!isBusy) void round()
    })
}
