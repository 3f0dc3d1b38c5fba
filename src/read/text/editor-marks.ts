// Which marks in a text are for its editors or its browser, and not for readers?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'

let marks: RegExp | undefined

/** The text without `[citation needed]`, `[edit]` and the like behind what they are about, as copied from a wiki. */
export function withoutEditorMarks(text: string): string {
  if (!text.includes('[')) return text
  marks ??= new RegExp(
    String.raw`(?<=\S)\s?\[(?:${anyOf(phrasesOfAll(({ editorMarks }) => editorMarks))})(?:[ ,–-][^[\]]{0,30})?\]`,
    'giu',
  )
  return text.replace(marks, '')
}

let notes: RegExp | undefined

/** The text without the "(opens in a new window)" behind a link. */
export function withoutLinkNotes(text: string): string {
  if (!text.includes('(') && !text.includes('[')) return text
  notes ??= new RegExp(
    String.raw`\s?[([](?:${anyOf(phrasesOfAll(({ linkNotes }) => linkNotes))})\.?[)\]](?:\s+(?=[.,;:!?]))?`,
    'giu',
  )
  return text.replace(notes, '')
}
