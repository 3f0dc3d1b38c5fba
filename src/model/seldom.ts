// How is what changes by the thousand shown only now and then, and its last state always?

/** Called at every change. */
export interface Seldom extends Disposable {
  /** The last one is shown at once. */
  changed(nowMs: number, isLast?: boolean): void
}

/**
 * Shows a change at most once in `everyMs`. One that comes too early is shown when that time is over, so that a burst
 * before a pause doesn't leave an old number standing. Disposed, it shows nothing any more.
 */
export function seldom(show: () => void, sinceMs: number, everyMs: number): Seldom {
  let shownAt = sinceMs
  let later: NodeJS.Timeout | undefined
  const forget = (): void => {
    clearTimeout(later)
    later = undefined
  }
  return {
    changed(nowMs, isLast = false) {
      const left = shownAt + everyMs - nowMs
      if (left > 0 && !isLast) {
        later ??= setTimeout(() => {
          later = undefined
          shownAt = nowMs + left
          show()
        }, left).unref()
        return
      }
      forget()
      shownAt = nowMs
      show()
    },
    [Symbol.dispose]: forget,
  }
}
