// How is the archive written as files, for whoever hosts it elsewhere?
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { DigestError } from '../../model/problem.ts'
import type { Newsletter } from '../../newsletter.ts'
import { archivePage, entriesOf, issuePage } from './archive.ts'
import { atomOf, jsonFeedOf, latestOf, rssOf } from './feeds.ts'
import { openMailQueue } from './mail-queue.ts'
import { siteOf } from './site.ts'

/**
 * Writes what `serve` shows of past issues into a folder, for a host that has it under `url`. Other files there are left
 * alone. Returns how many issues there are. Throws a DigestError `no-url`, `no-from`, `no-secret` or `cannot-write`.
 */
export async function writeArchive(newsletter: Newsletter, folder: string): Promise<number> {
  const { settings, clock } = newsletter
  const side = await newsletter.publicSide()
  const site = siteOf(side, settings, { clock, mails: openMailQueue(() => {}) })
  const entries = await entriesOf(side)
  const latest = latestOf(site.frame, entries)
  try {
    for (const { id } of entries) {
      const issue = await side.issue(id)
      if (!issue) continue
      await put(folder, `archive/${id}/index.html`, issuePage(site.frame, issue))
      for (const name of issue.pictures) {
        const bytes = await side.picture(id, name)
        // Mails that link their pictures have them without "archive" in the address.
        if (bytes) for (const path of [`archive/${id}/${name}`, `${id}/${name}`]) await put(folder, path, bytes)
      }
    }
    await put(folder, 'archive/index.html', archivePage(site, entries))
    await put(folder, 'feed.xml', rssOf(site.frame, latest))
    await put(folder, 'atom.xml', atomOf(site.frame, latest))
    await put(folder, 'feed.json', jsonFeedOf(site.frame, latest))
  } catch (cause) {
    if (cause instanceof DigestError) throw cause
    const what = `The archive cannot be written: ${cause instanceof Error ? cause.message : cause}.`
    const fix = 'Name a folder that is writable, or free space.'
    throw new DigestError({ code: 'cannot-write', what, where: { file: resolve(folder) }, fix }, { cause })
  }
  return entries.length
}

/** A file is there whole or not at all. */
async function put(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, content)
  await rename(`${file}.new`, file)
}
