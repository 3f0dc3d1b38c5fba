// Which announcements are due on a day?
import { basename, dirname } from 'node:path'
import type { Attachment } from '../../model/message.ts'
import { didYouMean } from '../../model/nearest.ts'
import type { Announcement } from '../../model/note.ts'
import type { Notice } from '../../model/problem.ts'
import { booleanOf, textOf, type Values } from '../front-matter/values.ts'
import { markdownIn, readWritten } from './file.ts'
import { readNote } from './note.ts'

/** The announcements of a day by the names of their files, with their pictures. */
export interface Announcements {
  readonly announcements: readonly Announcement[]
  readonly pictures: readonly Attachment[]
  readonly notices: readonly Notice[]
}

const KEYS = ['place', 'from', 'until', 'label', 'draft']

/** Reads the folder: what is due from `from` until `until`, both days included. A wrong file costs itself alone. */
export async function readAnnouncements(
  folder: string,
  day: string,
  linkedFolders: readonly string[],
): Promise<Announcements> {
  const announcements: Announcement[] = []
  const pictures: Attachment[] = []
  const notices: Notice[] = []
  for (const file of await markdownIn(folder)) {
    const read = await readWritten(folder, file, linkedFolders)
    notices.push(...(read?.notices ?? []))
    const broken = read?.notices.find(({ code }) => code === 'bad-front-matter')
    if (broken) {
      // Its days may be what cannot be read.
      const what = 'The announcement was left out, because its place and days cannot be read.'
      notices.push({ code: 'block-dates', what, where: broken.where, fix: broken.fix })
      continue
    }
    if (!read || !('values' in read) || booleanOf(textOf(read.values, 'draft'))) continue
    const { isDue, problems } = dueOn(day, read.values, file)
    notices.push(...problems, ...unknownKeys(read.values, file))
    if (!isDue) continue
    const { note, ...more } = await readNote(read.body, { file, folder: dirname(file), linkedFolders })
    pictures.push(...more.pictures)
    notices.push(...more.notices)
    if (note.length === 0) {
      const what = 'The announcement has no text, so it was left out.'
      notices.push({ code: 'note-reduced', what, where: { file }, fix: 'Write one below its front matter.' })
      continue
    }
    const place = textOf(read.values, 'place') ?? 'end'
    announcements.push({ path: basename(file), place, label: textOf(read.values, 'label') ?? '', text: note })
  }
  return { announcements, pictures, notices }
}

function dueOn(day: string, values: Values, file: string): { isDue: boolean; problems: Notice[] } {
  const refused = (what: string, fix: string) => ({
    isDue: false,
    problems: [{ code: 'block-dates', what, where: { file }, fix } as const],
  })
  const days: Record<string, string | undefined> = {}
  for (const key of ['from', 'until']) {
    const text = textOf(values, key)
    const found = text === undefined ? undefined : dayOf(text)
    if (text !== undefined && found === undefined)
      return refused(
        `The announcement says "${key}: ${text.slice(0, 40)}", which is not a day, so it was left out.`,
        'Write it as YYYY-MM-DD.',
      )
    days[key] = found
  }
  const { from = '0000-01-01', until = '9999-12-31' } = days
  if (from > until) {
    const what = `The announcement runs from ${from} until ${until}, which is earlier, so it was left out.`
    return refused(what, 'Swap the two days.')
  }
  return { isDue: from <= day && day <= until, problems: [] }
}

/** The day of `2026-11-30` and `2026-11-30T08:00`; undefined where the calendar has none such. */
function dayOf(text: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text)?.[1]
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day ? day : undefined
}

function unknownKeys(values: Values, file: string): Notice[] {
  return [...values.keys()]
    .filter((key) => !KEYS.includes(key))
    .map((key) => {
      const what = `The announcement's front matter says "${key}", which has no effect.`
      const fix = didYouMean(key, KEYS).trim() || `The keys here are: ${KEYS.join(', ')}.`
      return { code: 'override-unknown', what, where: { file }, fix }
    })
}
