// In which line of a file did reading it fail?
import { basename } from 'node:path'

/** The line that a parser or a stack names, from 1; undefined where it names none. */
export function lineOfFault(cause: unknown, file: string): number | undefined {
  if (!(cause instanceof Error)) return undefined
  // JSON.parse says it in its message; Node in the stack, where `?run=2` may stand behind the name.
  const inJson = /\(line (\d+) column \d+\)/.exec(cause.message)?.[1]
  const inStack = new RegExp(`${RegExp.escape(basename(file))}(?:\\?run=\\d+)?:(\\d+)`).exec(cause.stack ?? '')?.[1]
  const line = inJson ?? inStack
  return line === undefined ? undefined : Number(line)
}
