// Which notices does a folder get for formats that are not read, or only in part?
import type { Notice } from '../model/problem.ts'
import { formatOf, isPageTemplate, unreadEnding } from './formats.ts'
import { translatedEnding } from './markup/source.ts'

/** Finished documents, which pages offer for download as often as they are articles. */
const DOCUMENT = /\.(?:pdf|epub|docx?|odt|fodt|rtf|pages|wpd|abw)$/i
const DOWNLOADS =
  /(?:^|\/)(?:assets|attachments?|downloads?|files|images?|img|media|public|slides|static|uploads?|wp-content)\//i
/** So many files are named; of the rest the number says enough. */
const NAMED = 3

/** What was found below a folder: files that are read, those of `ignored` that are texts, and whether nothing was read. */
interface Seen {
  readonly paths: readonly string[]
  readonly unread: readonly string[]
  readonly ignored: readonly string[]
  readonly isEmpty: boolean
}

/**
 * One notice for all files that are not read, and one for those of which only a part is. In a folder of which nothing is
 * read, any file may be what somebody takes for an article.
 */
export function formatNotices(folder: string, { paths, unread, ignored, isEmpty }: Seen): Notice[] {
  const others = isEmpty ? ignored.filter((path) => formatOf(path) === undefined || isPageTemplate(path)) : []
  if (others.length > 0) return [nothingRead(folder, others)]
  const partly = paths.filter((path) => translatedEnding(path) !== undefined)
  const bundles = new Set(paths.flatMap((path) => (/(?:^|\/)index\.[^/]+$/i.test(path) ? [parentOf(path)] : [])))
  const articles = unread.filter((path) => !DOCUMENT.test(path) || !isDownload(path, bundles))
  const where = { file: folder }
  return [
    ...(articles.length === 0
      ? []
      : [
          {
            code: 'other-formats' as const,
            what: `${counted(articles, unreadEnding)} not read, since the format is not known here: ${named(articles)}.`,
            where,
            fix: 'Save them as Markdown, HTML or plain text, or move them out of the folder.',
          },
        ]),
    ...(partly.length === 0
      ? []
      : [
          {
            code: 'read-in-part' as const,
            what: `${counted(partly, translatedEnding)} read for title, date, headings, paragraphs and lists; other markup is left out.`,
            where,
            fix: 'Look at the stories in the preview; where something is missing, save the file as Markdown.',
          },
        ]),
  ]
}

function nothingRead(folder: string, others: readonly string[]): Notice {
  const kinds = [...Map.groupBy(others, endingOf)].sort(
    ([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1),
  )
  const shown = kinds
    .slice(0, NAMED)
    .map(([ending, { length }]) => `${length} ${ending === '' ? 'without an ending' : `.${ending}`}`)
  const rest = kinds.length > NAMED ? ' and others' : ''
  const none =
    others.length === 1
      ? 'Its only file is not an article'
      : `None of its ${others.length} files (${shown.join(', ')}${rest}) is an article`
  const what = `Nothing in this folder is read. ${none} in a format that is known here: ${named(others)}.`
  const fix = 'Save articles as Markdown, HTML or plain text, or set "articles" to the folder that holds them.'
  return { code: 'other-formats', what, where: { file: folder }, fix }
}

function endingOf(path: string): string {
  return /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** Beside a page that has a folder of its own, or in a folder of files that pages offer. */
function isDownload(path: string, bundles: ReadonlySet<string>): boolean {
  return DOWNLOADS.test(path) || bundles.has(parentOf(path))
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** "3 files (2 .tex, 1 .docx) are", "1 file (.tex) is". */
function counted(paths: readonly string[], endingOf: (path: string) => string | undefined): string {
  const endings = Map.groupBy(paths, (path) => endingOf(path) ?? '')
  const parts = [...endings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ending, { length }]) => `${length} .${ending}`)
  return paths.length === 1 ? `1 file (${parts.join().slice(2)}) is` : `${paths.length} files (${parts.join(', ')}) are`
}

function named(paths: readonly string[]): string {
  const more = paths.length - NAMED
  return `${paths.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
