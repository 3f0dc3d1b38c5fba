// What of the editor's words about a story can be followed?
import { columns } from '../model/columns.ts'
import type { Issue } from '../model/issue.ts'
import type { StoryWords } from '../model/overrides.ts'
import type { Notice } from '../model/problem.ts'
import { PREHEADER_WIDTH, SUBJECT_WIDTH, type Voice } from './compose.ts'
import { BLURB_WIDTH, TITLE_WIDTH } from './story.ts'

/** The sentences with these numbers, verbatim and in the article's order; undefined where none has one of them. */
export function sentencesByNumber(sentences: readonly string[], numbers: readonly number[]): string[] | undefined {
  const found = [...new Set(numbers)].sort((a, b) => a - b).flatMap((number) => sentences[number] ?? [])
  return found.length > 0 || numbers.length === 0 ? found : undefined
}

/** Notices on numbers that no sentence has, and on texts that are cut. */
export function unusedWords(
  path: string,
  { title = '', blurb = '', sentences = [] }: StoryWords,
  all: readonly string[],
  file: string,
): Notice[] {
  const missing = [...new Set(sentences)].filter((number) => number >= all.length)
  const numbers =
    missing.length === 0
      ? []
      : [
          {
            code: 'override-unused',
            what: `${path} has ${all.length} sentences, so there is no sentence ${missing.slice(0, 5).join(', ')}.`,
            where: { file },
            fix: `Choose from 0 to ${Math.max(0, all.length - 1)}.`,
          } as const,
        ]
  return [
    ...numbers,
    ...tooLong(title, TITLE_WIDTH, `The title for ${path}`, file),
    ...tooLong(blurb, BLURB_WIDTH, `The text for ${path}`, file),
  ]
}

/** A notice where the picture that the editor named is not to be had. */
export function noPicture(path: string, src: string, file: string): Notice {
  const what = `There is no picture “${src.slice(0, 80)}” for ${path}.`
  return { code: 'override-unused', what, where: { file }, fix: 'Write its path as the article would, or its address.' }
}

/** Notices on the two lines of an inbox that are longer than an inbox shows. */
export function tooLongLines({ subject = '', preheader = '' }: Voice, file: string): Notice[] {
  return [
    ...tooLong(subject, SUBJECT_WIDTH, 'The subject', file),
    ...tooLong(preheader, PREHEADER_WIDTH, 'The preheader', file),
  ]
}

/** Notices on a section for a story that is in none: the lead, and one whose article has changed. */
export function ineffectiveWords(
  stories: Readonly<Record<string, StoryWords>>,
  { lead, updated = [] }: Issue,
  file: string,
): Notice[] {
  return [lead, ...updated].flatMap(({ path }) => {
    if (stories[path]?.section === undefined) return []
    const what = `${path} stands outside the sections, so it is not in "${stories[path].section}".`
    return [
      { code: 'override-unused', what, where: { file }, fix: 'Make another story the lead, or remove the section.' },
    ]
  })
}

/** A notice where a text of the editor's is longer than what is shown of it. */
function tooLong(text: string, width: number, what: string, file: string): Notice[] {
  const length = columns(text.trim())
  if (length <= width) return []
  const cut = `${what} is ${length} columns wide; the mail shows ${width}.`
  return [{ code: 'note-reduced', what: cut, where: { file }, fix: 'Shorten it.' }]
}
