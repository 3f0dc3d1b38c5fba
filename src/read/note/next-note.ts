// Which note has been written for the next issue in a file of its own?
import { dirname } from 'node:path'
import { didYouMean } from '../../model/nearest.ts'
import type { Notice } from '../../model/problem.ts'
import { textOf } from '../front-matter/values.ts'
import { readWritten } from './file.ts'

/** What the file says about the issue, as the editor's file would. */
export interface NextNote {
  readonly words: Readonly<Partial<Record<'note' | (typeof KEYS)[number], string>>>
  readonly notices: readonly Notice[]
}

const KEYS = ['subject', 'preheader', 'closing'] as const
const NONE: NextNote = { words: {}, notices: [] }

/**
 * The note, with what its front matter says. A note that was for an earlier issue is not shown again: that is said by
 * `issue`, or else by when the file was saved.
 */
export async function readNextNote(
  file: string,
  { number, since, linkedFolders }: Readonly<{ number: number; since?: Date; linkedFolders: readonly string[] }>,
): Promise<NextNote> {
  const read = await readWritten(dirname(file), file, linkedFolders)
  if (!read) return NONE
  if (!('values' in read)) return { ...NONE, notices: read.notices }
  const notices = [...read.notices]
  const notice = (code: Notice['code'], what: string, fix: string) => notices.push({ code, what, where: { file }, fix })
  const { values, body, savedAt } = read
  const issue = textOf(values, 'issue')
  const isOld = issue === undefined ? since !== undefined && savedAt < since : issue !== String(number)
  if (isOld) {
    const why = issue === undefined ? 'was last saved before the last issue' : `is for issue ${issue}`
    notice(
      'note-outdated',
      `The note ${why}, so it is not in issue ${number}.`,
      `Write a new one, put "issue: ${number}" between two lines of three hyphens at its top, or delete it.`,
    )
    return { words: {}, notices }
  }
  const known: readonly string[] = ['issue', ...KEYS]
  for (const key of values.keys()) {
    if (known.includes(key)) continue
    const fix = didYouMean(key, known).trim() || `The keys here are: ${known.join(', ')}.`
    notice('override-unknown', `The note's front matter says "${key}", which has no effect.`, fix)
  }
  const words = KEYS.flatMap((key) => {
    const text = textOf(values, key)
    return text === undefined ? [] : [[key, text] as const]
  })
  return { words: { ...Object.fromEntries(words), ...(body.trim() !== '' && { note: body }) }, notices }
}
