// How does the preview stay up to date with the articles, the look and the configuration?

import { join, resolve } from 'node:path'
import { type Environment, loadEnvironment } from '../config/environment.ts'
import { type Found, findConfig } from '../config/find.ts'
import { loadConfig } from '../config/load.ts'
import { parseConfig } from '../config/parse.ts'
import type { Settings } from '../config/schema.ts'
import type { Clock, Log, Progress } from '../model/ports.ts'
import { createReadCache, openNewsletter } from '../newsletter.ts'
import { firstView, newsletterView, resultView } from './build-view.ts'
import { openCutoffs } from './cutoff.ts'
import { type MakeResult, makeIssue } from './make-issue.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type PreviewState, type ViewChange, type ViewStep, withChange } from './preview-state.ts'
import { problemView } from './problem-view.ts'
import type { View } from './view.ts'

/** Where the settings come from: the named file, else the one found in the folder; and the environment variables. */
export interface Source {
  readonly config?: string
  readonly folder: string
  readonly environment: Environment
}

/** The state, with what the file watcher reports to it. */
export interface LivePreview extends PreviewState {
  /** Loads the configuration again, then makes the issue. */
  reconfigure(): Promise<void>
  /** Reads every article again the next time the issue is made. */
  forget(): void
  /** Makes the page load other looks than the issue's own again. */
  lookChanged(): void
}

/**
 * Makes nothing before the first `remake`. A configuration that can't be read becomes the view's problem, and no issue
 * is made until it can be read.
 */
export async function openLivePreview(
  source: Source,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<LivePreview> {
  const watchers = new Set<(view: View) => void>()
  const parts: ViewStep[] = []
  const steps: ViewStep[] = []
  // What is wrong with it is reported below.
  const found: Found = await findConfig(source.config, source.folder).catch(() => ({ folder: source.folder }))
  const { file, folder } = found
  const where = file ?? join(folder, 'digestif.config.ts')
  const opened = (settings: Settings, environment: Environment) =>
    openNewsletter(settings, { clock, log, environment }, { letsGo: true })
  let newsletter = opened(parseConfig({}, where), source.environment)
  let result: MakeResult | undefined
  let lookChanges = 0
  let view = firstView(await newsletterView(newsletter, where))
  let isConfigStale = true
  const withCutoff = openCutoffs()
  let cache = createReadCache()

  const update = (change: ViewChange): void => {
    view = withChange(view, change)
    for (const onChange of watchers) onChange(view)
  }
  const showProblem = async (error: unknown): Promise<void> =>
    update({ problem: await problemView(error, folder), progress: undefined })
  const forget = () => {
    cache = createReadCache()
  }
  const currentNewsletter = async () => ({ ...(await newsletterView(newsletter, where)), lookChanges })
  const reload = async (): Promise<void> => {
    const environment = await loadEnvironment(source.environment, folder)
    newsletter = opened(await loadConfig(source.config, source.folder, { afresh: true }), environment)
    isConfigStale = false
    // How articles are read depends on the settings, too.
    forget()
    update({ newsletter: await currentNewsletter() })
  }
  const runSteps = async (shown: MakeResult): Promise<void> => {
    try {
      for (const step of steps) {
        const change = await step(shown)
        if (result !== shown) return
        update(change)
      }
    } catch (error) {
      if (result === shown) await showProblem(error)
    }
  }
  const remake = oneAtATime(async () => {
    try {
      if (isConfigStale) await reload()
      const onProgress = throttled((progress: Progress) => update({ progress }))
      const fresh = await makeIssue(newsletter, { withCutoff, cache, onProgress })
      let shown: ViewChange = { ...(await resultView(fresh, resolve(folder))), newsletter: await currentNewsletter() }
      result = fresh
      for (const part of parts) shown = { ...shown, ...(await part(fresh)) }
      update({ ...shown, problem: undefined, progress: undefined })
      void runSteps(fresh)
    } catch (error) {
      await showProblem(error)
    }
  })
  await reload().catch(showProblem)
  return {
    get newsletter() {
      return newsletter
    },
    get view() {
      return view
    },
    get result() {
      return result
    },
    update,
    watch(onChange) {
      watchers.add(onChange)
      return () => watchers.delete(onChange)
    },
    showWith(part) {
      parts.push(part)
    },
    extendView(step) {
      steps.push(step)
    },
    remake,
    forget,
    lookChanged() {
      lookChanges++
    },
    reconfigure() {
      isConfigStale = true
      return remake()
    },
  }
}

const PROGRESS_MS = 200

/** Drops calls in the first moments, and those that follow faster than a person can read. */
function throttled<Some>(show: (some: Some) => void): (some: Some) => void {
  let last = performance.now()
  return (some) => {
    if (performance.now() - last < PROGRESS_MS) return
    last = performance.now()
    show(some)
  }
}
