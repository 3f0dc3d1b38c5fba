// How does the preview notice that a file has changed?
import { realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type ChokidarOptions, type FSWatcher, watch } from 'chokidar'
import { CONFIG_NAMES } from '../config/load.ts'
import type { Settings } from '../config/schema.ts'
import type { Notice } from '../model/problem.ts'
import type { LivePreview, Source } from './live-preview.ts'

/** Programs empty a file before they write it, and save several files in a row. */
const SETTLE_MS = 10
/** Articles with a later date become due without a change on disk. */
const RECHECK_MS = 60_000

/**
 * Makes the issue again when an article, a look, the configuration, the editor's decisions or the folder of issues
 * changes. Returns a function that stops watching.
 */
export function openWatch(live: LivePreview, { config, folder }: Source): () => Promise<void> {
  let due: NodeJS.Timeout | undefined
  let isConfigDue = false
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
    if (foldersOf(live.newsletter.settings).join() === before) return
    const old = folders
    folders = openFolders()
    await closed(old)
  }
  const listen = (paths: string | readonly string[], options: ChokidarOptions, onChange: (path: string) => void) =>
    watch([paths].flat(), { ...options, ignoreInitial: true })
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
          changed(false)
        },
      ),
      listen(templates, { ignored: (path) => isIgnored(path, templates) }, () => {
        live.lookChanged()
        changed(false)
      }),
      listen([overrides, note, blocks], {}, () => changed(false)),
      listen(out, { depth: 1, ignored: (path, stats) => stats?.isFile() === true && !MANIFESTS.test(path) }, () =>
        changed(false),
      ),
    ]
  }
  let folders = openFolders()
  const files = config === undefined ? CONFIG_NAMES.map((name) => join(folder, name)) : [resolve(folder, config)]
  const configured = listen([...files, join(dirname(files[0] ?? folder), '.env')], {}, () => changed(true))
  const recheck = setInterval(() => changed(false), RECHECK_MS).unref()
  return async () => {
    clearInterval(recheck)
    clearTimeout(due)
    await closed([...folders, configured])
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
