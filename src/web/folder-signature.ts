// Have files changed since they were last looked at?
import type { Stats } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Changes with the name, size or time of any file of these files and folders. What is missing counts as empty. */
export async function signatureOf(paths: readonly string[], isIgnored: (path: string) => boolean): Promise<string> {
  const lines: string[] = []
  const visit = async (path: string): Promise<void> => {
    const stats = await statsOf(path)
    if (stats?.isDirectory()) {
      const names = await readdir(path).catch(() => [])
      await Promise.all(
        names.map((name) => join(path, name)).map((each) => (isIgnored(each) ? undefined : visit(each))),
      )
    } else if (stats) lines.push(`${path} ${stats.size} ${stats.mtimeMs}`)
  }
  await Promise.all(paths.map(visit))
  return lines.sort().join('\n')
}

function statsOf(path: string): Promise<Stats | undefined> {
  return lstat(path).catch(() => undefined)
}
