// How are the lines of the access log written?

/** Whole lines, each with its end: one of JSON for each request; paths with tokens lose them, and no address is in it. */
export type AccessLog = (lines: string) => void

const WAIT_MS = 100
const CHARS_MAX = 65_536

/**
 * Lines are written together, at the latest after a tenth of a second, because a write for each would cost as much as the
 * rest of it. None is lost when the process ends by itself or is asked to.
 */
export function openAccessLog(write: AccessLog): { add(line: string): void; close(): void } {
  let lines = ''
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const now = lines
    lines = ''
    if (now !== '') write(now)
  }
  process.on('exit', flush)
  return {
    add(line) {
      lines += `${line}\n`
      timer ??= setTimeout(flush, WAIT_MS).unref()
      if (lines.length > CHARS_MAX) flush()
    },
    close() {
      process.off('exit', flush)
      flush()
    },
  }
}
