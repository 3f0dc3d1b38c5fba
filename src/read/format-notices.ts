// Which notices does a folder get for formats that are not read, or only in part?
import type { Notice } from '../model/problem.ts'
import { translatedEnding } from './markup/source.ts'

/** One notice for all files that are not read, and one for those of which only a part is. */
export function formatNotices(folder: string, paths: readonly string[], unread: ReadonlyMap<string, number>): Notice[] {
  const partly = new Map<string, number>()
  for (const path of paths) {
    const ending = translatedEnding(path)
    if (ending !== undefined) partly.set(ending, (partly.get(ending) ?? 0) + 1)
  }
  const where = { file: folder }
  return [
    ...(unread.size === 0
      ? []
      : [
          {
            code: 'other-formats' as const,
            what: `${counted(unread)} not read: the format is not known here.`,
            where,
            fix: 'Save them as Markdown, HTML or plain text, or move them out of the folder.',
          },
        ]),
    ...(partly.size === 0
      ? []
      : [
          {
            code: 'read-in-part' as const,
            what: `${counted(partly)} read for title, date, headings, paragraphs and lists; other markup is left out.`,
            where,
            fix: 'Look at the stories in the preview; where something is missing, save the file as Markdown.',
          },
        ]),
  ]
}

/** "3 files (2 .tex, 1 .docx) are", "1 file (.tex) is". */
function counted(endings: ReadonlyMap<string, number>): string {
  const parts = [...endings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ending, count]) => `${count} .${ending}`)
  const all = [...endings.values()].reduce((sum, count) => sum + count, 0)
  return all === 1 ? `1 file (${parts.join().slice(2)}) is` : `${all} files (${parts.join(', ')}) are`
}
