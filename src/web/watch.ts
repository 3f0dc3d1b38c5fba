// How does the preview hear that a file was saved?
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type ChokidarOptions, type FSWatcher, watch } from 'chokidar'
import { CONFIG_NAMES } from '../config/load.ts'
import type { Settings } from '../config/schema.ts'
import type { Notice } from '../model/problem.ts'
import type { Live, Source } from './live-preview.ts'

/** Whoever saves a file empties it first, and saves several one after the other. */
const SETTLE_MS = 10
/** What was dated later comes in by itself, and so does the next day. */
const LOOK_AGAIN_MS = 60_000

/**
 * Has the issue made anew when an article, a look, the configuration, the editor's decisions or the folder of issues
 * changes. Returns how to stop.
 */
export function openWatch(live: Live, { config, folder }: Source): () => Promise<void> {
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
  const listen = (paths: string | readonly string[], options: ChokidarOptions, heard: (path: string) => void) =>
    watch([paths].flat(), { ...options, ignoreInitial: true })
      .on('all', (_, path) => heard(path))
      // Until now it heard nothing of what was saved since the last look.
      .on('ready', () => changed(false))
      .on('error', (cause) => live.newsletter.log.notice(deaf(folder, cause)))

  const openFolders = (): FSWatcher[] => {
    const { articles, templates, overrides, out } = live.newsletter.settings
    return [
      listen(articles, { ignored: (path) => isPassedOver(path, articles) }, (path) => {
        // The names behind the keys of authors stand in many articles.
        if (/\.ya?ml$/.test(path)) live.forget()
        changed(false)
      }),
      listen(templates, { ignored: (path) => isPassedOver(path, templates) }, () => {
        live.lookChanged()
        changed(false)
      }),
      listen(overrides, {}, () => changed(false)),
      listen(out, { depth: 1, ignored: (path, stats) => stats?.isFile() === true && !SEALS.test(path) }, () =>
        changed(false),
      ),
    ]
  }
  let folders = openFolders()
  const files = config === undefined ? CONFIG_NAMES.map((name) => join(folder, name)) : [resolve(folder, config)]
  const configured = listen([...files, join(dirname(files[0] ?? folder), '.env')], {}, () => changed(true))
  const again = setInterval(() => changed(false), LOOK_AGAIN_MS).unref()
  return async () => {
    clearInterval(again)
    clearTimeout(due)
    await closed([...folders, configured])
  }
}

/** What tells an issue of `out` and whether it was sent. */
const SEALS = /[\\/](?:issue|sent)\.json$/

function foldersOf({ articles, templates, overrides, out }: Settings): string[] {
  return [articles, templates, overrides, out]
}

/** Hidden files, and the masses that packages and site generators keep beside articles. */
function isPassedOver(path: string, below: string): boolean {
  const names = relative(below, path).split(sep)
  return names.some((name) => (name.startsWith('.') && name !== '..') || name === 'node_modules' || name === '_site')
}

async function closed(watchers: readonly FSWatcher[]): Promise<void> {
  await Promise.all(watchers.map((one) => one.close()))
}

function deaf(file: string, cause: unknown): Notice {
  const what = `Changes may go unnoticed: ${cause instanceof Error ? cause.message : cause}.`
  const fix = 'The preview looks again each minute; on Linux, raise fs.inotify.max_user_watches.'
  return { code: 'cannot-watch', what, where: { file }, fix }
}
