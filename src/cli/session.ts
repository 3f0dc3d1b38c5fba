// What does every command share: flags, settings, the terminal?

import type { Settings } from '../config/schema.ts'
import type { Clock } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import { openTerminal, type Terminal } from './terminal.ts'

/** The flags that every command takes. */
export interface GlobalFlags {
  readonly config?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color: boolean
  readonly strict?: boolean
}

/** One run of the program. */
export interface Session {
  readonly flags: GlobalFlags
  readonly terminal: Terminal
  readonly clock: Clock
  settings(): Promise<Settings>
  /** Prints the answer: the document under `--json`, else the text. */
  answer(document: unknown, text: () => string): void
  /** Under `--strict` throws where there were notices; to be called before anything is written. */
  assertStrict(): void
  close(): void
  /** Prints why it failed: the one place where errors are printed. */
  fail(error: unknown): void
}

/** Hands a command its session once the flags have been read. */
export type CurrentSession = () => Session

export function openSession(flags: GlobalFlags): Session {
  const clock: Clock = { now: () => new Date() }
  const terminal = openTerminal(
    {
      quiet: flags.quiet === true,
      verbose: flags.verbose === true,
      color: flags.color && process.stdout.isTTY === true,
    },
    () => performance.now(),
  )
  const assertStrict = () => {
    const count = terminal.notices.length
    if (!flags.strict || count === 0) return
    const what = `There ${count === 1 ? 'was a notice' : `were ${count} notices`}, and --strict makes notices fatal.`
    throw new DigestError({ code: 'strict', what, fix: 'Mend what they name, or run again without --strict.' })
  }
  return {
    flags,
    terminal,
    clock,
    async settings() {
      const { loadConfig } = await import('../config/load.ts')
      return loadConfig(flags.config)
    },
    answer(document, text) {
      terminal.answer(flags.json ? JSON.stringify(document, null, 2) : text())
    },
    assertStrict,
    close() {
      terminal.close()
      assertStrict()
    },
    fail(error) {
      terminal.close()
      terminal.error(error)
    },
  }
}
