// How do notices, progress and errors reach the person at the terminal?
import { isAbsolute, relative } from 'node:path'
import { styleText } from 'node:util'
import type { Log } from '../model/ports.ts'
import { DigestError, type Notice, type Problem } from '../model/problem.ts'
import { seldom } from '../model/seldom.ts'
import { plainOutput } from './plain-output.ts'

/** Notices, progress and errors, all on stderr: stdout carries the answer and nothing else. */
export interface Terminal extends Log {
  /** An answer's line may be in bold or grey; only a terminal without NO_COLOR shows it. */
  paint(style: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string): string
  answer(text: string): void
  /** A line on stderr, unless `--quiet`. */
  say(text: string): void
  error(error: unknown): void
  /** Clears an unfinished progress line. */
  close(): void
  readonly notices: readonly Notice[]
}

/** The flags that change what is printed. */
export interface Manners {
  readonly quiet: boolean
  readonly verbose: boolean
  readonly color: boolean
}

/** Notices beyond this many are counted, not printed, unless `--verbose`. */
const NOTICES_SHOWN = 20
const LINE_EVERY_MS = 5_000

export function openTerminal(manners: Manners, now: () => number): Terminal {
  const notices: Notice[] = []
  const isTerminal = process.stderr.isTTY === true
  let drawn = false
  let latest = ''

  const paint: Terminal['paint'] = (style, text) =>
    manners.color ? styleText(style, text, { stream: process.stdout }) : text
  const talk = (text: string) => {
    clear()
    process.stderr.write(`${plainOutput(text, manners.color)}\n`)
  }
  const lines = seldom(() => talk(latest), now(), LINE_EVERY_MS)
  const clear = () => {
    if (drawn) process.stderr.write('\r\x1b[K')
    drawn = false
  }

  return {
    notices,
    paint,
    answer(text) {
      clear()
      process.stdout.write(`${plainOutput(text, manners.color)}\n`)
    },
    say(text) {
      if (!manners.quiet) talk(text)
    },
    notice(notice) {
      notices.push(notice)
      if (manners.quiet) return
      if (manners.verbose || notices.length <= NOTICES_SHOWN) talk(problemText(notice, 'Notice'))
    },
    progress({ doing, done, total, note }) {
      if (manners.quiet) return
      const count = total === undefined ? `${doing}: ${done}` : `${doing}: ${done} of ${total}`
      const text = note ? `${count}, ${note}` : count
      if (isTerminal) {
        process.stderr.write(`\r\x1b[K${plainOutput(text, manners.color)}`)
        drawn = true
        return
      }
      latest = text
      lines.changed(now())
    },
    error(error) {
      talk(
        error instanceof DigestError
          ? problemText(error)
          : error instanceof Error
            ? String(error.stack)
            : String(error),
      )
      if (manners.verbose && error instanceof DigestError && error.cause instanceof Error)
        talk(String(error.cause.stack))
    },
    close() {
      clear()
      lines[Symbol.dispose]()
      const hidden = notices.length - NOTICES_SHOWN
      if (hidden > 0 && !manners.quiet && !manners.verbose) talk(`${hidden} more notices; --verbose shows them.`)
    },
  }
}

/** Two lines: where and what, then the fix and the code. */
export function problemText({ what, where, fix, code }: Problem, label = ''): string {
  const place = where ? `${shown(where.file)}${where.line === undefined ? '' : `:${where.line}`}  ` : ''
  return `${label && `${label}: `}${place}${what}\n  ${fix}   (${code})`
}

function shown(file: string): string {
  const path = isAbsolute(file) ? relative(process.cwd(), file) : file
  return path.startsWith('..') ? file : path || '.'
}
