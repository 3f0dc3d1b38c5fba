// How is a sent issue opened for the web?
import { statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from './config/context.ts'
import { type Issue, storiesOf } from './model/issue.ts'
import { DigestError } from './model/problem.ts'
import type { PublicSide, PublishedIssue } from './model/public-side.ts'
import { MANIFEST } from './outbox/manifest.ts'
import { savedIssue } from './outbox/records.ts'
import { onTheWeb } from './render/on-the-web.ts'
import { webFolder, withLocalPictures } from './render/pictures.ts'

const ISSUES_MAX = 1_000
/** Pages of a hundred kilobytes. */
const OPENED_MAX = 50
const ID = /^[\w-]+$/
const PICTURE = /^[\w-]+\.(?:png|jpe?g|gif|webp)$/
/**
 * The issues that were sent. Those that were asked for last stay in memory while the file that holds their hashes is as it
 * was: what was sent never changes, and checking every byte for each reader of the page would cost them most of it.
 */
export function openArchive(context: Context): Pick<PublicSide, 'issues' | 'issue' | 'picture'> {
  const { settings, ledger } = context
  const opened = new Map<string, { readonly file: string; readonly seen: string; readonly issue: PublishedIssue }>()
  return {
    issues: async () => (await ledger.issues(ISSUES_MAX)).filter(({ finished }) => finished),
    async issue(id) {
      const known = opened.get(id)
      if (known && known.seen === stateOf(known.file)) return known.issue
      opened.delete(id)
      if (!ID.test(id)) return undefined
      const file = join(settings.out, id, MANIFEST)
      const seen = stateOf(file)
      const record = await ledger.issue(id)
      const issue = record && (await openIssue(context, id, record.begun))
      if (!issue) return undefined
      const oldest = opened.size >= OPENED_MAX ? opened.keys().next().value : undefined
      if (oldest !== undefined) opened.delete(oldest)
      opened.set(id, { file, seen, issue })
      return issue
    },
    async picture(id, name) {
      if (!PICTURE.test(name) || !ID.test(id) || !(await ledger.issue(id))) return undefined
      return readFile(join(settings.out, id, name)).catch(() => undefined)
    },
  }
}

/** Undefined where its folder is gone or changed. */
async function openIssue({ settings, ledger }: Context, id: string, at: Date): Promise<PublishedIssue | undefined> {
  const url = settings.url?.replace(/\/+$/, '') ?? ''
  try {
    const saved = await savedIssue(ledger, settings.out, id)
    const viewInBrowser = `${url}/archive/${id}/`
    const html = onTheWeb(saved.rendered.html, { home: `${url}/`, viewInBrowser, language: settings.language })
    const { number, subject, preheader, bestOf } = saved.issue
    const shown = { pictures: saved.pictures, linked: [] }
    const local = withLocalPictures(html, shown, webFolder(saved.issue, settings))
    const pictures = (await readdir(join(settings.out, id))).filter((name) => PICTURE.test(name)).toSorted()
    const cover = coverOf(saved.issue, `${url}/archive/${id}/`, pictures)
    const shownNumber = bestOf === undefined && { number }
    return { id, ...shownNumber, subject, preheader, at, ...(cover && { cover }), html: local, pictures }
  } catch (error) {
    if (error instanceof DigestError) return undefined
    throw error
  }
}

/** Files of pictures have the name that the mail has for them, and an ending. */
function coverOf(issue: Issue, folder: string, files: readonly string[]): PublishedIssue['cover'] {
  const { image } = storiesOf(issue).find((story) => story.image) ?? {}
  if (!image) return undefined
  const [, name] = /^cid:([^@]+)/.exec(image.src) ?? []
  if (name === undefined) return { src: image.src, alt: image.alt }
  const file = files.find((one) => one.startsWith(`${name}.`))
  return file === undefined ? undefined : { src: folder + file, alt: image.alt }
}

/** Changes with a file. Asked at once: by way of another thread it takes longer than all the rest of a request. */
function stateOf(file: string): string {
  try {
    const { mtimeMs, size } = statSync(file)
    return `${mtimeMs} ${size}`
  } catch {
    return 'unread'
  }
}
