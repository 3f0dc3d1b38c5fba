// Is a saved issue still as it was built, and what of it is sent?
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BestOfShares } from '../model/best-of.ts'
import type { Issue, Story } from '../model/issue.ts'
import type { CarriedArticle } from '../model/ledger.ts'
import type { Attachment, Rendered, Variant } from '../model/message.ts'
import { DigestError } from '../model/problem.ts'
import type { TopicsOfIssue } from '../model/topics.ts'

/** An issue as it is built: what it was made of, and all that is needed to send it. */
export interface BuiltIssue {
  readonly issue: Issue
  readonly articles: readonly CarriedArticle[]
  readonly rendered: Rendered
  readonly pictures: readonly Attachment[]
  /** What it has for readers who chose topics, and the mails of each set of them; absent where nobody chose. */
  readonly topics?: TopicsOfIssue
  /** Whose a best of is; absent for any other issue. */
  readonly bestOf?: BestOfShares
  readonly variants?: readonly Variant[]
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
  const { issue, articles, rendered, pictures, topics, bestOf, variants, settings } = built
  const manifest = {
    issue,
    articles,
    settings,
    rendered,
    pictures: named(pictures),
    ...(topics && { topics }),
    ...(bestOf && { bestOf }),
    ...(variants && {
      variants: variants.map((one) => ({
        topics: one.topics,
        issue: one.issue,
        rendered: one.rendered,
        pictures: named(one.pictures),
      })),
    }),
    files: Object.fromEntries(Object.entries(files).map(([name, content]) => [name, hashOf(content)])),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function named(pictures: readonly Attachment[]): Named[] {
  return pictures.map(({ cid, name, type }) => ({ cid, name, type }))
}

type Named = Omit<Attachment, 'bytes'>

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
  const { pictures, variants, files, ...whole } = parseManifest(manifest, join(folder, MANIFEST))
  const withBytes = (picture: Named): Attachment => {
    const bytes = contents.get(picture.name)
    if (!bytes || hashOf(bytes) !== files[picture.name]) throw changed(join(folder, picture.name))
    return { ...picture, bytes }
  }
  return {
    ...whole,
    pictures: pictures.map(withBytes),
    ...(variants && { variants: variants.map((one) => ({ ...one, pictures: one.pictures.map(withBytes) })) }),
    manifest,
    hash: hashOf(manifest),
  }
}

type Manifest = Pick<Saved, 'issue' | 'articles' | 'rendered' | 'topics' | 'bestOf'> & {
  readonly pictures: readonly Named[]
  readonly variants?: readonly (Omit<Variant, 'pictures'> & { readonly pictures: readonly Named[] })[]
  readonly files: Readonly<Record<string, string>>
}

/** Hashes prove that we wrote the content, so this checks only what would crash later. */
function parseManifest(text: string, file: string): Manifest {
  try {
    const { issue, articles, rendered, pictures, topics, bestOf, variants, files } = JSON.parse(text) as Manifest
    if (!rendered.subject || !rendered.html.length || !files['index.html'] || !articles.length) throw changed(file)
    const whole = { issue: withDates(issue), articles, rendered, pictures, files }
    const more = variants?.map((one) => ({ ...one, issue: withDates(one.issue) }))
    return { ...whole, ...(topics && { topics }), ...(bestOf && { bestOf }), ...(more && { variants: more }) }
  } catch (cause) {
    throw changed(file, cause)
  }
}

/** JSON has no dates. */
function withDates(issue: Issue): Issue {
  const { since, until } = issue.window
  const dated = (story: Story): Story => {
    const { published } = story
    return published ? { ...story, published: { ...published, at: new Date(published.at) } } : story
  }
  return {
    ...issue,
    window: { until: new Date(until), ...(since !== undefined && { since: new Date(since) }) },
    lead: dated(issue.lead),
    sections: issue.sections.map((section) => ({ ...section, stories: section.stories.map(dated) })),
    ...(issue.updated && { updated: issue.updated.map(dated) }),
    brief: issue.brief.map(dated),
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
