// What does every command share: flags, settings, the terminal?

import type { Settings } from '../config/schema.ts'
import type { Clock } from '../model/ports.ts'
import { DigestError } from '../model/problem.ts'
import type { Newsletter, Opening } from '../newsletter.ts'
import { cacheFolderOf } from './cache-folder.ts'
import { jsonText } from './plain-output.ts'
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

/** A contract: 0 done, 1 failed, 2 wrong usage, 3 partly sent, 130 interrupted. */
export type Exit = 0 | 1 | 2 | 3 | 130

/** One run of the program. */
export interface Session {
  readonly flags: GlobalFlags
  readonly terminal: Terminal
  readonly clock: Clock
  settings(): Promise<Settings>
  /**
   * The newsletter of these settings, with the secrets of the environment and of the file `.env` beside the
   * configuration: opened once, and closed with the session.
   */
  newsletter(opening?: Opening): Promise<Newsletter>
  /** How the program ends where nothing is thrown: 3 is partly sent, 130 interrupted. */
  exit: Exit
  /** Prints the answer: the document under `--json`, else the text. */
  answer(document: unknown, text: () => string): void
  /** Under `--strict` throws where there were notices; to be called before anything is written. */
  assertStrict(): void
  /** Closes what is open; under `--strict` throws where there were notices. */
  close(): Promise<void>
  /** Prints why it failed: the one place where errors are printed. */
  fail(error: unknown): Promise<void>
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
    throw new DigestError({ code: 'strict', what, fix: 'Fix what they name, or run again without --strict.' })
  }
  let settings: Promise<Settings> | undefined
  let newsletter: Promise<Newsletter> | undefined
  const loadSettings = () =>
    (settings ??= import('../config/load.ts').then(({ loadConfig }) => loadConfig(flags.config)))
  const open = async (opening: Opening): Promise<Newsletter> => {
    const [{ loadEnvironment }, { openNewsletter }] = await Promise.all([
      import('../config/environment.ts'),
      import('../newsletter.ts'),
    ])
    const environment = await loadEnvironment(process.env, flags.config)
    const cacheFolder = cacheFolderOf(process.env)
    return openNewsletter(await loadSettings(), { clock, log: terminal, environment, cacheFolder }, opening)
  }
  const closeNewsletter = async () => {
    const opened = await newsletter?.catch(() => undefined)
    await opened?.[Symbol.asyncDispose]()
  }
  return {
    flags,
    terminal,
    clock,
    settings: loadSettings,
    newsletter: (opening = {}) => (newsletter ??= open(opening)),
    exit: 0,
    answer(document, text) {
      terminal.answer(flags.json ? jsonText(document) : text())
    },
    assertStrict,
    async close() {
      terminal.close()
      await closeNewsletter()
      assertStrict()
    },
    async fail(error) {
      terminal.close()
      await closeNewsletter()
      terminal.error(error)
    },
  }
}

/** A flag is missing or wrong: the program ends with 2. */
export class WrongUsage extends DigestError {}
