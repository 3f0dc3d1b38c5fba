// How does what the files of a process share end with it?

/** Does it, without waiting for anything, when this process ends: Vitest ends it by a signal, and half a second later by another. */
export function atExit(end: () => void): void {
  // Before Playwright removes the profiles of browsers, which may take longer than that.
  process.prependListener('exit', end)
  process.once('SIGTERM', () => process.exit())
}
