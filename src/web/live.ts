// How does the preview keep up with the folder?

import { dirname, join } from 'node:path'
import { type Environment, loadEnvironment } from '../config/environment.ts'
import { configFile, loadConfig } from '../config/load.ts'
import { parseConfig } from '../config/parse.ts'
import type { Settings } from '../config/schema.ts'
import type { Clock, Log, Progress } from '../model/ports.ts'
import { createReadCache, openNewsletter } from '../newsletter.ts'
import { openDating } from './dating.ts'
import { changed, type Desk, oneAtATime, type Told } from './desk.ts'
import { type Made, make } from './make.ts'
import { mistakeOf } from './mistake.ts'
import type { View } from './view.ts'
import { firstView, madeView, newsletterView } from './viewed.ts'

/** Where the settings come from: the file named, else what is found in the folder; and the environment that is set. */
export interface Source {
  readonly config?: string
  readonly folder: string
  readonly environment: Environment
}

/** A desk, and how it is told that the configuration changed. */
export interface Live extends Desk {
  reconfigure(): Promise<void>
  /** Reads all articles again. */
  forget(): void
  /** With the next making, other looks than the issue's own are loaded again. */
  lookChanged(): void
}

/**
 * Nothing is made before the first `remake`. A configuration that can't be read is a problem of the view, and until it can
 * be, nothing is made.
 */
export async function openLive(
  source: Source,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<Live> {
  const watchers = new Set<(view: View) => void>()
  const adders: ((made: Made) => Promise<Told> | Told)[] = []
  const where = (await configFile(source.config, source.folder)) ?? join(source.folder, 'digestif.config.ts')
  const folder = dirname(where)
  const opened = (settings: Settings, environment: Environment) =>
    openNewsletter(settings, { clock, log, environment }, { letsGo: true })
  let newsletter = opened(parseConfig({}, where), source.environment)
  let made: Made | undefined
  let lookChanges = 0
  let view = firstView(await newsletterView(newsletter, where))
  let isStale = true
  const dated = openDating()
  let cache = createReadCache()

  const tell = (change: Told): void => {
    view = changed(view, change)
    for (const told of watchers) told(view)
  }
  const forget = () => {
    cache = createReadCache()
  }
  const newsletterNow = async () => ({ ...(await newsletterView(newsletter, where)), lookChanges })
  const reload = async (): Promise<void> => {
    const environment = await loadEnvironment(source.environment, where)
    newsletter = opened(await loadConfig(source.config, source.folder, { afresh: true }), environment)
    isStale = false
    // What was read depends on settings, too.
    forget()
    tell({ newsletter: await newsletterNow() })
  }
  /** What is added to a view that is not the newest any more is not added. */
  const addTo = async (shown: Made): Promise<void> => {
    try {
      for (const add of adders) {
        const added = await add(shown)
        if (made !== shown) return
        tell(added)
      }
    } catch (error) {
      if (made === shown) tell({ problem: await mistakeOf(error, folder) })
    }
  }
  const remake = oneAtATime(async () => {
    try {
      if (isStale) await reload()
      const onProgress = nowAndThen((progress: Progress) => tell({ progress }))
      const fresh = await make(newsletter, { dated, cache, onProgress })
      const shown = { ...(await madeView(fresh)), newsletter: await newsletterNow() }
      made = fresh
      tell({ ...shown, problem: undefined, progress: undefined })
      void addTo(fresh)
    } catch (error) {
      tell({ problem: await mistakeOf(error, folder), progress: undefined })
    }
  })
  await reload().catch(async (error) => tell({ problem: await mistakeOf(error, folder) }))
  return {
    get newsletter() {
      return newsletter
    },
    get view() {
      return view
    },
    get made() {
      return made
    },
    tell,
    watch(told) {
      watchers.add(told)
      return () => watchers.delete(told)
    },
    afterMade(work) {
      adders.push(work)
    },
    remake,
    forget,
    lookChanged() {
      lookChanges++
    },
    reconfigure() {
      isStale = true
      return remake()
    },
  }
}

const PROGRESS_MS = 200

/** Passes on what is told after a while, and then no more often than one can read. */
function nowAndThen<Some>(tell: (some: Some) => void): (some: Some) => void {
  let last = performance.now()
  return (some) => {
    if (performance.now() - last < PROGRESS_MS) return
    last = performance.now()
    tell(some)
  }
}
