// What does Ctrl-C do?

let drain: { readonly controller: AbortController; readonly announce: () => void } | undefined

/** Ctrl-C and a request to terminate end the program with 130; while something is sent, only the second time. */
export function watchInterrupts(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (!drain || drain.controller.signal.aborted) process.exit(130)
      drain.announce()
      drain.controller.abort(signal)
    })
}

/** From now on the first Ctrl-C only gives this signal, so that deliveries under way can be finished; `announce` says so. */
export function untilInterrupted(announce: () => void): AbortSignal {
  drain ??= { controller: new AbortController(), announce }
  return drain.controller.signal
}
