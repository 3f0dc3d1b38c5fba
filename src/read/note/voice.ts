// What does the editor say in an issue, and what is announced in it?
import { dirname } from 'node:path'
import type { Attachment } from '../../model/message.ts'
import type { Announcement, Note } from '../../model/note.ts'
import type { Overrides } from '../../model/overrides.ts'
import type { Notice } from '../../model/problem.ts'
import { readAnnouncements } from './announcements.ts'
import { readNextNote } from './next-note.ts'
import { readNote } from './note.ts'

/** The words as an issue takes them, with the pictures that they show. */
export interface VoiceRead {
  readonly voice: {
    readonly subject?: string
    readonly preheader?: string
    readonly note?: Note
    readonly closing?: Note
    readonly editor?: string
    readonly announcements: readonly Announcement[]
  }
  readonly pictures: readonly Attachment[]
  readonly notices: readonly Notice[]
}

/** Where the words are, by the settings. */
export interface VoicePlaces {
  readonly note: string
  readonly overrides: string
  readonly blocks: string
  readonly articles: string
  readonly linkedFolders: readonly string[]
  readonly editor?: string | undefined
}

/** The editor's file comes first, then the file of the note. `since` is when the last issue was made, if there is one. */
export async function readVoice(
  overrides: Overrides,
  places: VoicePlaces,
  issue: { readonly number: number; readonly day: string; readonly since: Date | undefined },
): Promise<VoiceRead> {
  const { linkedFolders, editor } = places
  const { number, day, since } = issue
  const written = await readNextNote(places.note, { number, ...(since && { since }), linkedFolders })
  const announced = await readAnnouncements(places.blocks, day, linkedFolders)
  const pictures = [...announced.pictures]
  const notices = [...written.notices, ...announced.notices]
  const said = async (key: 'note' | 'closing') => {
    const own = overrides[key]
    const from =
      own === undefined
        ? { file: places.note, folder: dirname(places.note) }
        : { file: places.overrides, folder: places.articles }
    const read = await readNote(own ?? written.words[key] ?? '', { ...from, linkedFolders })
    notices.push(...read.notices)
    pictures.push(...read.pictures)
    return read.note.length > 0 ? { [key]: read.note } : {}
  }
  const { subject, preheader } = { ...written.words, ...overrides }
  const voice = {
    ...(subject !== undefined && { subject }),
    ...(preheader !== undefined && { preheader }),
    ...(await said('note')),
    ...(await said('closing')),
    ...(editor !== undefined && { editor }),
    announcements: announced.announcements,
  }
  return { voice, pictures, notices }
}
