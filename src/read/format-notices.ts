// Which notices does a folder get for formats that are not read, or only in part?
import type { Notice } from '../model/problem.ts'
import { unreadEnding } from './formats.ts'
import { translatedEnding } from './markup/source.ts'

/** Finished documents, which pages offer for download as often as they are articles. */
const DOCUMENT = /\.(?:pdf|epub|docx?|odt|fodt|rtf|pages|wpd|abw)$/i
const DOWNLOADS =
  /(?:^|\/)(?:assets|attachments?|downloads?|files|images?|img|media|public|slides|static|uploads?|wp-content)\//i
/** So many files are named; of the rest the number says enough. */
const NAMED = 3

/** One notice for all files that are not read, and one for those of which only a part is. */
export function formatNotices(folder: string, paths: readonly string[], unread: readonly string[]): Notice[] {
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
