// What can an editor say in a mail, in words of their own?
import type { Picture } from './picture.ts'

/** A piece of a line: plain text and how it is set, or the end of the line. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  /** Where it leads. */
  readonly url?: string
}

/** A part of a note. Text is plain, and `\n` in it is a line break that was asked for. */
export type Passage =
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | { readonly type: 'picture'; readonly picture: Picture }

/** The editor's own words above or below the stories. */
export type Note = readonly Passage[]

/** An announcement between the stories, such as an event, a job or a sponsor. */
export interface Announcement {
  /** The path of its file. */
  readonly path: string
  /** `lead`, `end` or the title of a section, as the file says it. */
  readonly place: string
  /** What readers see above it, so that nobody takes it for a story; empty for the newsletter's own. */
  readonly label: string
  readonly text: Note
}

/** The text of a note without its markup. */
export function plainNote(note: Note): string {
  return note
    .flatMap((each) => (each.type === 'paragraph' ? [each.runs] : each.type === 'list' ? each.items : []))
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join('\n')
}
