// What can a template show of an editor's note, and of an announcement?
import { cleanLink, cleanText } from '../model/clean.ts'
import { type Announcement, type Note, type Passage, plainNote, type Run } from '../model/note.ts'
import type { Picture } from '../model/picture.ts'
import { type Localized, localized, pictureData } from './story-data.ts'

/** A piece of a line. All but `text` may be empty or false; `url` is where it leads. */
interface RunData {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly url: string
  /** Then the line ends here, and there is no text. */
  readonly isBreak: boolean
}

/** A paragraph has `runs`, a list `items`, a picture `image`; what it has not is empty or null. */
interface PassageData {
  readonly runs: readonly RunData[]
  readonly items: readonly (readonly RunData[])[]
  readonly ordered: boolean
  readonly image: Picture | null
  /** The passage in plain text, addresses behind the words that lead there. */
  readonly plain: string
}

export interface NoteData extends Localized {
  readonly passages: readonly PassageData[]
  /** Who says it, or empty. */
  readonly signature: string
}

export interface AnnouncementData extends NoteData {
  readonly label: string
}

/** The names in notes, which an issue need not have. */
export const NOTE_FIELDS: readonly string[] = [
  'announcement',
  ...(['passages', 'signature', 'label', 'language', 'direction', 'start', 'end'] satisfies (keyof AnnouncementData)[]),
  ...(['runs', 'items', 'ordered', 'image', 'plain'] satisfies (keyof PassageData)[]),
  ...(['text', 'strong', 'emphasis', 'url', 'isBreak'] satisfies (keyof RunData)[]),
]

/** A note, cleaned; null where there is none. */
export function noteData(note: Note | undefined, language: string, signature = ''): NoteData | null {
  if (note === undefined || note.length === 0) return null
  const direction = RIGHT_TO_LEFT.test(plainNote(note)) ? 'rtl' : 'ltr'
  return { ...localized(language, direction), passages: note.map(passageData), signature: cleanText(signature) }
}

/** An announcement, cleaned; one without a label is the newsletter's own. */
export function announcementData(
  announcement: Announcement | undefined,
  language: string,
  title: string,
): AnnouncementData | null {
  const note = noteData(announcement?.text, language)
  return note && { ...note, label: cleanText(announcement?.label ?? '') || title }
}

/** The first letter decides (UAX #9, P2). */
const RIGHT_TO_LEFT =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

function passageData(passage: Passage): PassageData {
  const none = { runs: [], items: [], ordered: false, image: null, plain: '' }
  switch (passage.type) {
    case 'paragraph': {
      const runs = passage.runs.map(runData)
      return { ...none, runs, plain: plainOf(runs) }
    }
    case 'list': {
      const items = passage.items.map((runs) => runs.map(runData))
      const bullet = (at: number) => (passage.ordered ? `${at + 1}. ` : '- ')
      const plain = items.map((runs, at) => bullet(at) + plainOf(runs).replaceAll('\n', ' ')).join('\n')
      return { ...none, items, ordered: passage.ordered, plain }
    }
    case 'picture': {
      const image = pictureData(passage.picture)
      return { ...none, image, plain: image?.alt ?? '' }
    }
  }
}

/** The spaces around a run belong to the line. */
function runData({ text, strong = false, emphasis = false, url }: Run): RunData {
  const clean = cleanText(text)
  const [before, after] = [/^[^\S\n]/.test(text), /\S[^\S\n]+$/.test(text)].map((has) => (has ? ' ' : ''))
  const shown = clean === '' && text !== '\n' && text !== '' ? ' ' : `${before}${clean}${after}`
  return { text: shown, strong, emphasis, url: cleanLink(url) ?? '', isBreak: text === '\n' }
}

/** An address that several runs lead to stands behind the last of them, unless it is what they say. */
function plainOf(runs: readonly RunData[]): string {
  let said = ''
  return runs
    .map(({ text, url, isBreak }, at) => {
      if (isBreak) return '\n'
      said = url !== '' && runs[at - 1]?.url === url ? said + text : text
      if (url === '' || runs[at + 1]?.url === url) return text
      const address = url.replace(/^mailto:/, '')
      const isSaid = [address, address.replace(/\/$/, '')].includes(said.trim())
      // RFC 3986, appendix C: without the brackets, letters of a script without spaces would be part of the address.
      if (isSaid) return /^[^ -~]/.test(runs[at + 1]?.text ?? '') ? `<${text}>` : text
      return `${text} <${address}>`
    })
    .join('')
    .trim()
}
