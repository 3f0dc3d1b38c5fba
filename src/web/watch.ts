// How does the preview notice that a file has changed?
import { realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { setTimeout as setTimeoutPromise } from 'node:timers/promises'
import { type ChokidarOptions, type FSWatcher, watch } from 'chokidar'
import { CONFIG_NAMES } from '../config/find.ts'
import type { Settings } from '../config/schema.ts'
import type { Notice } from '../model/problem.ts'
import { shortPath } from './files.ts'
import { signatureOf } from './folder-signature.ts'
import type { LivePreview, Source } from './live-preview.ts'

/** Programs empty a file before they write it, and save several files in a row. */
const SETTLE_MS = 10
/** Articles with a later date become due without a change on disk. */
const RECHECK_MS = 60_000

/** A reported change arrives within this. */
const LATE_MS = 1_000
const POLL_MS = 1_000

/** What follows the files. */
export interface Watch {
  /** Makes the issue again if a file has changed, reported or not. Where changes go unreported, looks each second from then on. */
  lookAgain(): Promise<void>
  close(): Promise<void>
}

/**
 * Makes the issue again when an article, a look, the configuration, the editor's decisions or the folder of issues
 * changes. Network drives and containers report no changes: they show when somebody looks again.
 */
export function openWatch(live: LivePreview, { config, folder }: Source, follow: typeof watch = watch): Watch {
  let due: NodeJS.Timeout | undefined
  let isConfigDue = false
  let isPolling = false
  let isClosed = false
  /** As they were after the last change that was reported or found; unknown between the two. */
  let seen: string | undefined
  let reports = 0
  const changed = (isConfig: boolean): void => {
    isConfigDue ||= isConfig
    due ??= setTimeout(act, SETTLE_MS)
  }
  const act = async (): Promise<void> => {
    const isConfig = isConfigDue
    due = undefined
    isConfigDue = false
    if (!isConfig) return live.remake()
    const before = foldersOf(live.newsletter.settings).join()
    await live.reconfigure()
    if (foldersOf(live.newsletter.settings).join() !== before) await reopen()
  }
  const reported = (isConfig: boolean): void => {
    reports++
    seen = undefined
    changed(isConfig)
  }
  const listen = (paths: string | readonly string[], options: ChokidarOptions, onChange: (path: string) => void) =>
    follow([paths].flat(), { ...options, ignoreInitial: true, usePolling: isPolling, interval: POLL_MS })
      .on('all', (_, path) => onChange(path))
      // Files saved before the watcher was ready were not reported.
      .on('ready', () => changed(false))
      .on('error', (cause) => live.newsletter.log.notice(watchFailed(folder, cause)))

  const openFolders = (): FSWatcher[] => {
    const { articles: named, linkedFolders, templates, overrides, note, blocks, out } = live.newsletter.settings
    const articles = realOf(named)
    return [
      // Followed links would lead in circles, or through the whole machine.
      listen(
        [articles, ...linkedFolders],
        { followSymlinks: false, ignored: (path) => isIgnored(path, articles) },
        (path) => {
          // A file of authors can change the bylines of any article.
          if (/\.ya?ml$/.test(path)) live.forget()
          reported(false)
        },
      ),
      listen(templates, { ignored: (path) => isIgnored(path, templates) }, () => {
        live.lookChanged()
        reported(false)
      }),
      listen([overrides, note, blocks], {}, () => reported(false)),
      listen(out, { depth: 1, ignored: (path, stats) => stats?.isFile() === true && !MANIFESTS.test(path) }, () =>
        changed(false),
      ),
    ]
  }
  const names = config === undefined ? CONFIG_NAMES.map((name) => join(folder, name)) : [resolve(folder, config)]
  const files = [...names, join(dirname(names[0] ?? folder), '.env')]
  const open = (): FSWatcher[] => [...openFolders(), listen(files, {}, () => reported(true))]
  let watchers = open()
  const reopen = async (): Promise<void> => {
    const old = watchers
    watchers = isClosed ? [] : open()
    await closed(old)
  }
  const present = async (): Promise<{ readonly all: string; readonly config: string }> => {
    const { articles, linkedFolders, templates, overrides, note, blocks } = live.newsletter.settings
    const [config, ...folders] = await Promise.all([
      signatureOf(files, () => false),
      signatureOf([realOf(articles), ...linkedFolders], (path) => isIgnored(path, realOf(articles))),
      signatureOf([templates], (path) => isIgnored(path, templates)),
      signatureOf([overrides, note, blocks], () => false),
    ])
    return { config, all: [config, ...folders].join('\n\n') }
  }
  let configSeen: string | undefined
  const lookAgain = async (): Promise<void> => {
    const [before, last] = [seen, reports]
    const now = await present()
    if (now.all === before || isClosed) return
    const isConfig = configSeen !== undefined && configSeen !== now.config
    configSeen = now.config
    seen = now.all
    if (before !== undefined) live.lookChanged()
    changed(isConfig)
    if (before === undefined || isPolling) return
    await setTimeoutPromise(LATE_MS, undefined, { ref: false })
    if (reports !== last || isPolling || isClosed) return
    isPolling = true
    const notice = unreported(folder)
    live.newsletter.log.notice(notice)
    const file = shortPath(live.view.newsletter.folders.base, folder)
    live.update({ polling: { ...notice, where: { file } } })
    await reopen()
  }
  void present().then((now) => {
    configSeen ??= now.config
    if (reports === 0) seen ??= now.all
  })
  const recheck = setInterval(() => {
    changed(false)
    void lookAgain()
  }, RECHECK_MS).unref()
  return {
    lookAgain,
    async close() {
      isClosed = true
      clearInterval(recheck)
      clearTimeout(due)
      await closed(watchers)
    },
  }
}

/** The files by which an issue in `out/` is recognised, and whether it was sent. */
const MANIFESTS = /[\\/](?:issue|sent)\.json$/

function foldersOf({ articles, templates, overrides, note, blocks, out }: Settings): string[] {
  return [articles, templates, overrides, note, blocks, out]
}

/** Hidden files, installed packages and what site generators write. */
function isIgnored(path: string, below: string): boolean {
  const names = relative(below, path).split(sep)
  return names.some((name) => (name.startsWith('.') && name !== '..') || name === 'node_modules' || name === '_site')
}

async function closed(watchers: readonly FSWatcher[]): Promise<void> {
  await Promise.all(watchers.map((one) => one.close()))
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

function watchFailed(file: string, cause: unknown): Notice {
  const what = `Changes may go unnoticed: ${cause instanceof Error ? cause.message : cause}.`
  const fix = 'The preview still checks once a minute. On Linux, raise fs.inotify.max_user_watches.'
  return { code: 'cannot-watch', what, where: { file }, fix }
}

function unreported(file: string): Notice {
  const what = 'Changes of files are not reported here, so the preview looks for them every second.'
  const fix = 'Network drives and containers often report none. On a local drive, saves show sooner.'
  return { code: 'cannot-watch', what, where: { file }, fix }
}
