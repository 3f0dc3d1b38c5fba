// Is a saved issue still as it was built, and what of it is sent?
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Issue } from '../model/issue.ts'
import type { CarriedArticle } from '../model/ledger.ts'
import type { Attachment, Rendered } from '../model/message.ts'
import { DigestError } from '../model/problem.ts'

/** An issue as it is built: what it was made of, and all that is needed to send it. */
export interface BuiltIssue {
  readonly issue: Issue
  readonly articles: readonly CarriedArticle[]
  readonly rendered: Rendered
  readonly pictures: readonly Attachment[]
  /** The settings that show in the mail. */
  readonly settings: unknown
}

/** A saved issue, every byte as it was built. */
export interface Saved extends Omit<BuiltIssue, 'settings'> {
  /** The text of `issue.json`. */
  readonly manifest: string
  /** SHA-256 in hex over the manifest, which holds the hashes of the other files: it identifies every byte of the issue. */
  readonly hash: string
}

/** The manifest of an issue: its content, and the hashes of the other files. */
export const MANIFEST = 'issue.json'

/** The text of the manifest, to be saved beside the files it lists: a changed byte in any of them is detected. */
export function manifestOf(built: BuiltIssue, files: Readonly<Record<string, string | Uint8Array>>): string {
  const { issue, articles, rendered, pictures, settings } = built
  const manifest = {
    issue,
    articles,
    settings,
    rendered,
    pictures: pictures.map(({ cid, name, type }) => ({ cid, name, type })),
    files: Object.fromEntries(Object.entries(files).map(([name, content]) => [name, hashOf(content)])),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Opens a saved issue of `out`. Throws a DigestError `no-issue`, or `issue-changed` if it is not as it was built. */
export async function openSaved(out: string, id: string): Promise<Saved> {
  const folder = join(out, id)
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch((cause) => {
    const fix = 'Put its folder back, name an issue that exists, or build one with "digestif build".'
    const what = `There is no issue “${id}” to send.`
    throw new DigestError({ code: 'no-issue', what, where: { file: folder }, fix }, { cause })
  })
  const { issue, files } = parseManifest(text, join(folder, MANIFEST))
  if (issue.id !== id) throw changed(join(folder, MANIFEST))
  const contents = new Map<string, Uint8Array>()
  for (const [name, hash] of Object.entries(files)) {
    const content = await readFile(join(folder, name)).catch(() => undefined)
    if (!content || hashOf(content) !== hash) throw changed(join(folder, name))
    contents.set(name, content)
  }
  return savedFrom(text, contents, folder)
}

/** The issue that a manifest describes. Throws a DigestError `issue-changed` if a picture is missing or was changed. */
export function savedFrom(manifest: string, contents: ReadonlyMap<string, Uint8Array>, folder: string): Saved {
  const { issue, articles, rendered, pictures, files } = parseManifest(manifest, join(folder, MANIFEST))
  const withBytes = pictures.map((picture) => {
    const bytes = contents.get(picture.name)
    if (!bytes || hashOf(bytes) !== files[picture.name]) throw changed(join(folder, picture.name))
    return { ...picture, bytes }
  })
  return { issue, articles, rendered, pictures: withBytes, manifest, hash: hashOf(manifest) }
}

type Manifest = Pick<Saved, 'issue' | 'articles' | 'rendered'> & {
  readonly pictures: readonly Omit<Attachment, 'bytes'>[]
  readonly files: Readonly<Record<string, string>>
}

/** Hashes prove that we wrote the content, so this checks only what would crash later. */
function parseManifest(text: string, file: string): Manifest {
  try {
    const { issue, articles, rendered, pictures, files } = JSON.parse(text) as Manifest
    const { since, until } = issue.window
    const window = { until: new Date(until), ...(since !== undefined && { since: new Date(since) }) }
    if (!rendered.subject || !rendered.html.length || !files['index.html'] || !articles.length) throw changed(file)
    return { issue: { ...issue, window }, articles, rendered, pictures, files }
  } catch (cause) {
    throw changed(file, cause)
  }
}

function changed(file: string, cause?: unknown): DigestError {
  const what = 'The file was changed after the issue was built, so it no longer shows what would be sent.'
  const fix =
    'Change the articles or the look instead and build the issue again; then approve it again if it needs approval.'
  return new DigestError({ code: 'issue-changed', what, where: { file }, fix }, { cause })
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
