// Which parts of a mail are the editor's own words, and not a story's?
import type { Issue } from '../model/issue.ts'
import { type Note, plainNote } from '../model/note.ts'
import { type Element, lineage, type Page, textOf } from './page.ts'

/** Words of the editor in a mail. */
export interface OwnWords {
  /** What a person knows them by: `the announcement fair.md`, `the closing note`. */
  readonly name: string
  /** Each paragraph. */
  readonly texts: readonly string[]
}

/** All that the editor wrote in an issue, in reading order. */
export function ownWordsOf({ note, closing, afterLead, atEnd, sections }: Issue): OwnWords[] {
  const announcements = [afterLead, ...sections.map(({ announcement }) => announcement), atEnd]
  return [
    ...(note ? [{ name: 'the opening note', texts: textsOf(note) }] : []),
    ...announcements.flatMap((one) =>
      one ? [{ name: `the announcement ${one.path}`, texts: textsOf(one.text) }] : [],
    ),
    ...(closing ? [{ name: 'the closing note', texts: textsOf(closing) }] : []),
  ]
}

/** Names the part that an element is in. Words are found by themselves, so this works with the elements of any look. */
export function ownWordsIn(
  { elements, body }: Page,
  parts: readonly OwnWords[],
): (element: Element) => string | undefined {
  const places = new Map<Element, string>()
  const texts = parts.length === 0 ? [] : elements.map((each) => letters(textOf(each)))
  for (const { name, texts: own } of parts) {
    let place: { readonly element: Element; readonly length: number } | undefined
    for (const [at, element] of elements.entries()) {
      const text = texts[at] ?? ''
      if (place && text.length > place.length) continue
      // Of several that hold all the words and nothing else, the last is the innermost.
      if (element !== body && own.length > 0 && own.every((each) => text.includes(each)))
        place = { element, length: text.length }
    }
    if (place && place.element !== elements[0]) places.set(place.element, name)
  }
  return (element) => {
    for (const each of lineage(element)) {
      const name = places.get(each)
      if (name !== undefined) return name
    }
    return undefined
  }
}

function textsOf(note: Note): string[] {
  return note.map((passage) => letters(plainNote([passage]))).filter((text) => text !== '')
}

/** Looks set paragraphs, lists and lines in their own way, with blanks or without. */
function letters(text: string): string {
  return text.replace(/\s+/g, '')
}
