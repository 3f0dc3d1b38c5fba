// In which line of a file did reading it fail, and what should stand there?
import { basename } from 'node:path'
import type { z } from 'zod'

/** The line that a parser or a stack names, from 1; undefined where it names none. */
export function lineOfFault(cause: unknown, file: string): number | undefined {
  if (!(cause instanceof Error)) return undefined
  // JSON.parse says it in its message; Node in the stack, where `?run=2` may stand behind the name.
  const inJson = /\(line (\d+) column \d+\)/.exec(cause.message)?.[1]
  const inStack = new RegExp(`${RegExp.escape(basename(file))}(?:\\?run=\\d+)?:(\\d+)`).exec(cause.stack ?? '')?.[1]
  const line = inJson ?? inStack
  return line === undefined ? undefined : Number(line)
}

/** The first line of a text that gives a key a value, from 1. */
export function lineOf(key: string, source: string): number | undefined {
  const index = source
    .split('\n')
    .findIndex((line) => new RegExp(`(^|[\\s{,"'])${RegExp.escape(key)}["']?\\s*:`).test(line))
  return index < 0 ? undefined : index + 1
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings in braces',
  record: 'a group of names and values in braces',
}

/** What a value must be, as the end of a sentence: `must be a list`. */
export function requirement(issue: z.core.$ZodIssue): string {
  const unit = 'origin' in issue && issue.origin === 'string' ? ' characters' : ''
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap(([first]) => (first ? [requirement(first)] : [])))]
        .map((must, at) => (at === 0 ? must : must.replace(/^must be /, '')))
        .join(', or ')
    case 'invalid_value':
      if (issue.values.length === 1) return `must be ${JSON.stringify(issue.values[0])}`
      return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'too_small':
      return `must be ${issue.inclusive === false ? `more than ${issue.minimum}` : `${issue.minimum}${unit} or more`}`
    case 'too_big':
      return `must be ${issue.maximum}${unit} or less`
    // A name in a group of names and values that may not be there.
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'must have another name'
    default:
      return issue.message
  }
}
