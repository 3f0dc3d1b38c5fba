// How is work that is requested again while it runs done once more, and not once for every request?

/**
 * Runs the work at most once at a time. All requests made during a run share one further run, so that whoever waits
 * gets the result of a run that started after their request.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const start = (): Promise<void> => {
    next = undefined
    running = work().finally(() => {
      running = undefined
    })
    return running
  }
  return () => {
    if (next) return next
    if (!running) return start()
    next = running.then(start, start)
    return next
  }
}
