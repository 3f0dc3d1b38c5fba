// What do the bytes of a file say, read by the rules of their format?
import { tagWords } from './conventions/held.ts'
import { type State, stateOf } from './conventions/state.ts'
import { dateline } from './dates/dateline.ts'
import { decodeText } from './decode.ts'
import { type Format, isMarkdown, isPageTemplate } from './formats.ts'
import { startsFenced } from './front-matter/fence.ts'
import { metaOf } from './front-matter/fields.ts'
import { withEnglishNames } from './front-matter/foreign-names.ts'
import type { FrontMatter } from './front-matter/front-matter.ts'
import { linesIn } from './front-matter/own-line.ts'
import type { Values } from './front-matter/values.ts'
import { datesOf, type FrontMatterDates } from './front-matter/written-dates.ts'
import { limitBlocks, limitBody } from './limit-length.ts'
import { headingTitle, withoutTitle } from './markdown/heading-title.ts'
import { isLinkList } from './markdown/link-list.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { sourceOf } from './markup/source.ts'
import type { Meta, Parsed } from './parsed.ts'
import type { FileProblem } from './problems.ts'
import { pageIn } from './saved-page.ts'
import { withoutServiceDateline } from './service-dateline.ts'

/** A parsed file, with the dates of its front matter separate from those in its text (`parsed.meta.date`). */
export interface ParsedFile {
  readonly parsed: Parsed
  readonly dates: FrontMatterDates
  /** What the front matter says of who may see it. */
  readonly state: State
  /** The words of the fields that tag it. */
  readonly marks: readonly string[]
  readonly problems: readonly FileProblem[]
  /** Where the front matter has no dek: what it says under keys of its own, one of which may be the site's for it. */
  readonly lines?: ReadonlyMap<string, string>
  /** When a page was saved. */
  readonly saved?: Date
}

/** Parses a file of any format. Its front matter takes precedence over what is `given` beside it, and both over its text. */
export async function parseFile(
  bytes: Uint8Array,
  path: string,
  format: Format,
  registry: Values,
  given: Values = new Map(),
): Promise<ParsedFile> {
  if (format === 'html' && !startsFenced(bytes)) {
    const page = await pageIn(bytes, path)
    const parsed = limited(await readPage(page.bytes))
    const meta =
      page.url === undefined || parsed.meta.url !== undefined ? parsed.meta : { ...parsed.meta, url: page.url }
    const properties = withEnglishNames(parsed.properties ?? new Map())
    const found = withValues({ ...parsed, meta }, new Map([...given, ...properties]))
    return { ...found, ...(page.at && { saved: page.at }) }
  }
  const { text, problems } = decodeText(bytes)
  const written = sourceOf(text, path)
  const front = { ...written, values: new Map([...given, ...written.values]) }
  const parsed = await parseSource(front, path, format, registry)
  return { ...parsed, problems: [...problems, ...parsed.problems] }
}

/** Parses a text whose metadata is known. */
export async function parseSource(
  front: FrontMatter,
  path: string,
  named: Format,
  registry: Values,
): Promise<ParsedFile> {
  const own = metaOf(front.values, registry)
  const format = named === 'html' && isMarkdown(front.body) ? 'markdown' : named
  const { body, problems: cut } = format === 'html' ? { body: front.body, problems: [] } : limitBody(front.body)
  const inner = limited(await readBody({ ...front, body }, path, format, own))
  const title = own.title === undefined ? inner.title : { text: own.title, from: 'front-matter' as const }
  const parsed = { ...inner, meta: merged(own, inner.meta), ...(title && { title }) }
  const state = stateOf(front.values)
  return {
    parsed,
    dates: datesOf(front.values),
    state,
    marks: tagWords(front.values),
    ...(own.dek === undefined && { lines: linesIn(front.values) }),
    problems: [...front.problems, ...state.problems, ...cut, ...inner.problems],
  }
}

async function readBody({ body }: FrontMatter, path: string, format: Format, own: Meta): Promise<Parsed> {
  switch (format) {
    case 'html':
      return readPage(new TextEncoder().encode(body))
    case 'text': {
      const { readText } = await import('./text/text.ts')
      return readText(body)
    }
    case 'markdown': {
      // Indented as pages are, HTML would be code to Markdown.
      const source = isPageTemplate(path) ? body.replace(/^[ \t]+/gm, '') : body
      const { blocks, dropped, problems } = readMarkdown(source, { components: /\.(?:mdx|svx)$/i.test(path) })
      const heading = own.title === undefined ? headingTitle(blocks) : undefined
      const date = dateline(body)
      return {
        meta: { authors: [], tags: [], ...(date && { date: { text: date.text, from: 'text' } }) },
        ...(heading !== undefined && { title: { text: heading, from: 'heading' } }),
        blocks: withoutTitle(blocks, own.title ?? heading),
        ...(isLinkList(body, own.dek !== undefined) && { noArticle: 'links' }),
        dropped,
        problems,
      }
    }
  }
}

/** A page with what is said of it elsewhere. */
function withValues(page: Parsed, values: Values): ParsedFile {
  const own = metaOf(values, new Map())
  const title = own.title === undefined ? page.title : { text: own.title, from: 'front-matter' as const }
  const blocks = withoutTitle(page.blocks, own.title)
  const state = stateOf(values)
  return {
    parsed: { ...page, blocks, meta: merged(own, page.meta), ...(title && { title }) },
    dates: datesOf(values),
    state,
    marks: tagWords(values),
    problems: [...page.problems, ...state.problems],
  }
}

function limited(parsed: Parsed): Parsed {
  const { blocks, problems } = limitBlocks(withoutServiceDateline(parsed.blocks))
  return { ...parsed, blocks, problems: [...parsed.problems, ...problems] }
}

/** The HTML reader is large, so it is loaded only for a folder that has pages. */
async function readPage(bytes: Uint8Array): Promise<Parsed> {
  const { readHtml } = await import('./html/html.ts')
  return readHtml(bytes)
}

/** The text's date is kept, since the front matter's dates are in `dates`. */
function merged({ date: _, ...own }: Meta, inner: Meta): Meta {
  return {
    ...inner,
    ...own,
    authors: own.authors.length > 0 ? own.authors : inner.authors,
    tags: own.tags.length > 0 ? own.tags : inner.tags,
  }
}
