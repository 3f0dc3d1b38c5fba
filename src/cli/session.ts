// What does every command share: flags, settings, the terminal?

import { relative } from 'node:path'
import type { Found } from '../config/find.ts'
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
  /** Where the settings come from. That they come from above, or do not, is said once. */
  found(): Promise<Found>
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
  let found: Promise<Found> | undefined
  const find = () => (found ??= findSettings(flags.config, terminal))
  const loadSettings = () => {
    settings ??= Promise.all([find(), import('../config/load.ts')]).then(([{ file, folder }, { loadConfig }]) =>
      loadConfig(file, folder),
    )
    return settings
  }
  const open = async (opening: Opening): Promise<Newsletter> => {
    const [{ loadEnvironment }, { openNewsletter }, { folder }] = await Promise.all([
      import('../config/environment.ts'),
      import('../newsletter.ts'),
      find(),
    ])
    const environment = await loadEnvironment(process.env, folder)
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
    found: find,
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

async function findSettings(named: string | undefined, terminal: Terminal): Promise<Found> {
  const { findConfig } = await import('../config/find.ts')
  const found = await findConfig(named)
  const { file, folder, passedOver } = found
  if (named === undefined && folder !== process.cwd())
    terminal.say(`Using ${file === undefined ? 'the newsletter in ' : ''}${relative(process.cwd(), file ?? folder)}.`)
  if (passedOver !== undefined) {
    const what =
      'This newsletter above is not used here, because the current folder has articles/ or a ledger of its own.'
    const fix =
      'Run this in its folder or name its configuration with -c; if this one is a newsletter by itself, "digestif init" says so.'
    terminal.notice({ code: 'newsletter-above', what, where: { file: passedOver }, fix })
  }
  return found
}

/** A flag is missing or wrong: the program ends with 2. */
export class WrongUsage extends DigestError {}
