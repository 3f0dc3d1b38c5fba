// What does a mail show of a note that somebody wrote in Markdown?
import { basename } from 'node:path'
import type { Attachment } from '../../model/message.ts'
import type { Note, Passage } from '../../model/note.ts'
import type { Notice } from '../../model/problem.ts'
import { readPicture } from '../picture.ts'
import { type Drafted, passagesOf } from './passages.ts'

/** About five minutes of reading. A longer one takes the room of the stories. */
const NOTE_CHARS_MAX = 8_000

/** Where a note comes from: its pictures are looked for there. */
export interface NoteSource {
  /** What notices name. */
  readonly file: string
  /** The folder of its pictures. */
  readonly folder: string
  readonly linkedFolders: readonly string[]
}

/** A note with the bytes of its picture, and what could not be shown. */
export interface NoteRead {
  readonly note: Note
  readonly pictures: readonly Attachment[]
  readonly notices: readonly Notice[]
}

/** Reads a note: plain text with emphasis, links, lists and one picture. HTML is left out, since it could be anything. */
export async function readNote(source: string, { file, folder, linkedFolders }: NoteSource): Promise<NoteRead> {
  const notices: Notice[] = []
  const reduced = (what: string, fix: string) => notices.push({ code: 'note-reduced', what, where: { file }, fix })
  const whole = source.trim()
  if (whole.length > NOTE_CHARS_MAX)
    reduced(
      `The text has ${whole.length} characters; a mail shows the first ${NOTE_CHARS_MAX}.`,
      'Shorten it, or make it an article.',
    )
  const { passages, hadHtml, leftover } = passagesOf(cut(whole))
  if (hadHtml) reduced('The text contains HTML, which was left out.', 'Write it in Markdown.')
  if (leftover !== undefined)
    reduced(
      `The text shows “${leftover}” as it is.`,
      'Close the emphasis or the link that it begins, or leave it if it is intended.',
    )
  const images = passages.filter((each) => each.type === 'picture')
  if (images.length > 1) reduced(`The text has ${images.length} pictures; the first is shown.`, 'Keep one of them.')
  const pictures: Attachment[] = []
  const show = async (each: Drafted): Promise<Passage[]> => {
    if (each.type !== 'picture') return [each]
    if (each !== images[0]) return []
    const named = { path: 'note.md', image: { src: each.src, alt: each.alt } }
    const result = await readPicture(folder, named, linkedFolders)
    if ('notice' in result) notices.push(result.notice)
    else if (result.image) {
      if (result.attachment) pictures.push(result.attachment)
      return [{ type: 'picture', picture: result.image }]
    } else if (/^data:/i.test(each.src))
      reduced(
        'The text contains a picture in its address, which mail programs do not show.',
        'Save it as a file beside the text.',
      )
    else reduced(`There is no picture “${basename(each.src)}”.`, 'Put it beside the text, or correct its name.')
    return []
  }
  return { note: (await Promise.all(passages.map(show))).flat(), pictures, notices }
}

/** The beginning, ended where a paragraph, a line or a word ends. */
function cut(text: string): string {
  if (text.length <= NOTE_CHARS_MAX) return text
  const start = text.slice(0, NOTE_CHARS_MAX)
  const end = ['\n\n', '\n', ' '].map((mark) => start.lastIndexOf(mark)).find((at) => at > NOTE_CHARS_MAX / 2)
  return `${start.slice(0, end ?? NOTE_CHARS_MAX).toWellFormed()} …`
}
