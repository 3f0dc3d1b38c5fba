// Is a saved issue as it was built, and what of it is sent?
import { createHash } from 'node:crypto'
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Issue } from '../model/issue.ts'
import type { CarriedArticle } from '../model/ledger.ts'
import type { Attachment, Rendered } from '../model/message.ts'
import { DigestError } from '../model/problem.ts'

/** What `issue.json` tells: the issue, what it was made of, and all that is needed to send it. */
export interface Built {
  readonly issue: Issue
  readonly articles: readonly CarriedArticle[]
  readonly rendered: Rendered
  readonly pictures: readonly Attachment[]
  /** The settings that show in the mail. */
  readonly settings: unknown
}

/** A saved issue, every byte as it was built. */
export interface Saved extends Omit<Built, 'settings'> {
  /** The text of `issue.json`. */
  readonly seal: string
  /** SHA-256 in hex over `issue.json`, which has those of the other files: two issues with the same hash are the same. */
  readonly hash: string
}

/** The file that seals the others. */
const SEAL = 'issue.json'
/** Stands in the folder of an issue that was sent: by it a lost ledger is known. */
export const SENT = 'sent.json'

/** The text of `issue.json`, to be saved beside the files it seals: one changed byte in any of them is found out. */
export function sealOf(built: Built, files: Readonly<Record<string, string | Uint8Array>>): string {
  const { issue, articles, rendered, pictures, settings } = built
  const record = {
    issue,
    articles,
    settings,
    rendered,
    pictures: pictures.map(({ cid, name, type }) => ({ cid, name, type })),
    files: Object.fromEntries(Object.entries(files).map(([name, content]) => [name, hashOf(content)])),
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

/** Reads an issue of `out` back. Throws a DigestError `no-issue`, or `issue-changed` where it is not as it was built. */
export async function openSaved(out: string, id: string): Promise<Saved> {
  const folder = join(out, id)
  const text = await readFile(join(folder, SEAL), 'utf8').catch((cause) => {
    const fix = 'Put its folder back, name one that is there, or make one with "digestif build".'
    const what = `There is no issue “${id}” to send.`
    throw new DigestError({ code: 'no-issue', what, where: { file: folder }, fix }, { cause })
  })
  const { issue, files } = parseSeal(text, join(folder, SEAL))
  if (issue.id !== id) throw changed(join(folder, SEAL))
  const contents = new Map<string, Uint8Array>()
  for (const [name, hash] of Object.entries(files)) {
    const content = await readFile(join(folder, name)).catch(() => undefined)
    if (!content || hashOf(content) !== hash) throw changed(join(folder, name))
    contents.set(name, content)
  }
  return unsealed(text, contents, folder)
}

/** The issue that a seal tells. Throws a DigestError `issue-changed` where a picture is not the one that was sealed. */
export function unsealed(seal: string, contents: ReadonlyMap<string, Uint8Array>, folder: string): Saved {
  const { issue, articles, rendered, pictures, files } = parseSeal(seal, join(folder, SEAL))
  const withBytes = pictures.map((picture) => {
    const bytes = contents.get(picture.name)
    if (!bytes || hashOf(bytes) !== files[picture.name]) throw changed(join(folder, picture.name))
    return { ...picture, bytes }
  })
  return { issue, articles, rendered, pictures: withBytes, seal, hash: hashOf(seal) }
}

/** The issues of `out`, the newest first: `2026-11-23-10` comes before `2026-11-23-9`. */
export async function savedIn(out: string): Promise<string[]> {
  const order = new Intl.Collator('en', { numeric: true })
  return (await foldersWith(out, SEAL)).sort((a, b) => order.compare(b, a))
}

/** The issues of `out` that bear the mark of having been sent. */
export function sentIn(out: string): Promise<string[]> {
  return foldersWith(out, SENT)
}

async function foldersWith(out: string, file: string): Promise<string[]> {
  const names = await namesIn(out)
  const has = await Promise.all(
    names.map((name) =>
      access(join(out, name, file)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return names.filter((name, at) => has[at] && !name.startsWith('.'))
}

/**
 * Leaves the mark, also where the folder was deleted. Doing it twice changes nothing. Throws a DigestError `cannot-save`:
 * without the mark nobody could tell a lost ledger from a new one.
 */
export async function markSent(
  out: string,
  { issue, hash }: Pick<Saved, 'issue' | 'hash'>,
  begun: Date,
): Promise<void> {
  const mark = { issue: issue.id, number: issue.number, begun: begun.toISOString(), hash }
  const file = join(out, issue.id, SENT)
  try {
    await mkdir(join(out, issue.id), { recursive: true })
    await writeFile(file, `${JSON.stringify(mark, null, 2)}\n`)
  } catch (cause) {
    const what = `The mark of a sent issue cannot be written: ${cause instanceof Error ? cause.message : cause}.`
    const fix =
      'Free space or make the folder writable, then run "digestif send" again: it goes on where it stopped. This time nobody was sent anything.'
    throw new DigestError({ code: 'cannot-save', what, where: { file }, fix }, { cause })
  }
}

type Seal = Omit<Saved, 'hash' | 'seal' | 'pictures'> & {
  readonly pictures: readonly Omit<Attachment, 'bytes'>[]
  readonly files: Readonly<Record<string, string>>
}

/** The hashes prove what the program wrote; here only what would crash later is found out. */
function parseSeal(text: string, file: string): Seal {
  try {
    const { issue, articles, rendered, pictures, files } = JSON.parse(text) as Seal
    const { since, until } = issue.window
    const window = { until: new Date(until), ...(since !== undefined && { since: new Date(since) }) }
    if (!rendered.subject || !rendered.html.length || !files['index.html'] || !articles.length) throw changed(file)
    return { issue: { ...issue, window }, articles, rendered, pictures, files }
  } catch (cause) {
    throw changed(file, cause)
  }
}

function changed(file: string, cause?: unknown): DigestError {
  const what = 'The file was changed after the issue was built, so what would be sent is not what it shows.'
  const fix =
    'Change the articles or the look instead, and build the issue again; approve it again where that is asked for.'
  return new DigestError({ code: 'issue-changed', what, where: { file }, fix }, { cause })
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** No folder holds no issues; one that can't be read may hold some that were sent, and that must not pass for none. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) return []
    const what = `The folder of issues cannot be read: ${cause instanceof Error ? cause.message : cause}.`
    const fix = 'Make it readable: it tells which issues were sent. Nothing was sent or changed.'
    throw new DigestError({ code: 'cannot-read', what, where: { file: folder }, fix }, { cause })
  }
}
