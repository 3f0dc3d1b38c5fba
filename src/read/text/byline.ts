// Who wrote the article, and on which day, according to the lines around it?
import { words } from '../../languages/words.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { dayIn } from '../dates/in-text.ts'
import { publishedDayIn } from '../dates/published-day.ts'
import { SPELLING } from '../dates/spelling.ts'
import { datelineDay } from '../dates/wire-dateline.ts'
import { likelyLanguage } from '../language.ts'
import { BETWEEN_NAMES, isRole, namedAt, saidAt, withoutDate } from './author-line.ts'
import { authorName } from './author-name.ts'
import { profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'
import { biographyOf, bylineOf } from './person-lines.ts'

/** What the lines around an article say about it, and which of them say nothing else: they are not part of its text. */
export interface BylineAndDate {
  readonly day?: string
  readonly authors: readonly string[]
  readonly lines: ReadonlySet<number>
}

const ABOVE_TITLE = 25
const BELOW_END = 8
const OPENING_LINES = 4
const LINE_WORDS_MAX = 18
const LINE_LENGTH_MAX = 300
const BARE_WORDS_MAX = 7
const SPOKEN_LINES = 40
const ABOVE_NAMED = 5
const BESIDE_TITLE = 3
const BESIDE_DAY_WORDS = 5
const BESIDE_OTHER_DAY_WORDS = 2
const CLOCK = /(?<!\d)\d{1,2}:\d\d(?!\d)/

/** Reads the byline and the dateline between title and opening; else the nearest above; else right below the end. */
export function bylineAndDateOf(
  lines: readonly Line[],
  kept: readonly boolean[],
  title: number | undefined,
): BylineAndDate {
  const first = Math.max(0, kept.indexOf(true))
  const end = kept.lastIndexOf(true) + 1
  const top = title ?? first
  const head = range(top, first + OPENING_LINES).filter((i) => i !== title)
  const above = range(top - ABOVE_TITLE, top).reverse()
  const below = range(end - 1, end + BELOW_END)
  const others = below.find((i) => opensOthers(lines[i])) ?? Infinity
  const language = languageIn(lines, kept)
  const isCredit = (i: number): boolean => {
    const line = lines[i]
    if (line === undefined || line.text.length > LINE_LENGTH_MAX) return false
    return kept[i] ? isBare(line, language) : line.words <= LINE_WORDS_MAX
  }
  const inOpening = range(first, first + OPENING_LINES)
    .filter((i) => kept[i])
    .map((i) => datelineDay(lines[i]?.text ?? '', language))
    .find((day) => day !== undefined)
  const far = [...above.slice(BESIDE_TITLE), ...below].filter(
    (i) => lines[i] && isDateline(lines[i], i > others, language),
  )
  const dated = [...head, ...(inOpening ? [] : [...above.slice(0, BESIDE_TITLE), ...far])]
    .filter((i) => isCredit(i) && dayOf(lines[i], language) !== undefined)
    // The day of a change is that of publication only where there is no other.
    .reduce(
      (best: number | undefined, i) =>
        best === undefined || (isChange(lines[best], language) && !isChange(lines[i], language)) ? i : best,
      undefined,
    )
  const spoken = spokenIn(lines, kept, title)
  const around = { lines, top, spoken }
  const names =
    firstOf(head, isCredit, (i) => saidAt(around, i)) ??
    firstOf(head, isCredit, (i) => namedAt(around, i)) ??
    firstOf(above.slice(0, ABOVE_NAMED), isCredit, (i) => saidAt(around, i) ?? namedAt(around, i)) ??
    firstOf(
      below,
      () => true,
      (i) => signatureOf(lines[i]?.text ?? ''),
    )
  const day = dayOf(lines[dated ?? -1], language) ?? inOpening
  return {
    ...(day === undefined ? {} : { day }),
    authors: names ? parted(names.found).map((name) => asSigned(name, lines)) : [],
    lines: new Set(head.filter((i) => kept[i] && isCredit(i) && (i === dated || i === names?.at))),
  }
}

function firstOf<Found>(
  places: readonly number[],
  isPossible: (at: number) => boolean,
  findAt: (at: number) => Found | undefined,
): { readonly at: number; readonly found: Found } | undefined {
  for (const at of places) {
    const found = isPossible(at) ? findAt(at) : undefined
    if (found !== undefined) return { at, found }
  }
  return undefined
}

/** What readers say and other articles have days of their own. */
function opensOthers(line: Line | undefined): boolean {
  const chrome = line && profileOf(line).chrome
  return (
    line !== undefined && (chrome?.kind === 'comments' || chrome?.kind === 'related') && dayOf(line, '') === undefined
  )
}

/** Whether a line far from the title is little more than a day: with more beside it, or a time, it is another's. */
function isDateline({ text, words: count }: Line, isBelowOthers: boolean, language: string): boolean {
  const day = count <= LINE_WORDS_MAX ? dayIn(text, language) : undefined
  if (!day) return false
  const [before, behind] = [text.slice(0, day.start), text.slice(day.end)]
  if (PUBLISHED_BEFORE.test(before) || bylineOf(withoutDate(text)) !== undefined) return true
  if (isBelowOthers && CLOCK.test(text)) return false
  return words(before + behind).length <= (isBelowOthers ? BESIDE_OTHER_DAY_WORDS : BESIDE_DAY_WORDS)
}

/** The words of the title and of the article's beginning, where it doesn't describe its author. */
function spokenIn(lines: readonly Line[], kept: readonly boolean[], title: number | undefined): Set<string> {
  const paragraphs = lines
    .values()
    .filter((line, i) => kept[i] && line.words > LINE_WORDS_MAX / 2 && !profileOf(line).traits.includes('biography'))
    .take(SPOKEN_LINES)
  return new Set([lines[title ?? -1], ...paragraphs].flatMap((line) => words(line?.text ?? '')))
}

/** Inside the article, a line is a credit only if it is little more than a date or a byline. */
function isBare(line: Line, language: string): boolean {
  if (line.words <= BARE_WORDS_MAX) return true
  const day = line.words <= LINE_WORDS_MAX ? dayIn(line.text, language) : undefined
  if (day && words(line.text.slice(0, day.start) + line.text.slice(day.end)).length <= BARE_WORDS_MAX) {
    return !/[.!?]["”’»)]?$/u.test(line.text)
  }
  return line.words <= LINE_WORDS_MAX && (bylineOf(line.text) !== undefined || boilerplate(line.text)?.kind === 'about')
}

function dayOf(line: Line | undefined, language: string): string | undefined {
  return line && !/©|\(c\)|copyright/i.test(line.text) ? publishedDayIn(line.text, language)?.day : undefined
}

function isChange(line: Line | undefined, language: string): boolean {
  return publishedDayIn(line?.text ?? '', language)?.label === 'updated'
}

/** By which the order of `3/4/2019` is read. */
function languageIn(lines: readonly Line[], kept: readonly boolean[]): string {
  const told = lines.filter((line, i) => kept[i] && line.words > LINE_WORDS_MAX / 2).slice(0, SAMPLE_LINES)
  return likelyLanguage(told.map(({ text }) => text).join('\n')) ?? ''
}

const SAMPLE_LINES = 8

const PUBLISHED_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${SPELLING.published})[\s:]`, 'iu')

function signatureOf(text: string): string | undefined {
  const names = bylineOf(text)
  // "From Potsdam station by tram to the last stop" is no signature.
  const isSentence =
    names !== undefined &&
    /^\s\p{Ll}\P{Nd}*$/u.test(text.slice(text.indexOf(names) + names.length)) &&
    names.length * 2 < text.length
  return (isSentence ? undefined : names) ?? (biographyOf(text) || undefined)
}

function parted(names: string): string[] {
  return names.split(BETWEEN_NAMES).flatMap((name, i) => (i > 0 && isRole(name) ? [] : authorName(name) || []))
}

/** "Ann Lee Gardening", where "Ann Lee" has a line of her own: what stands behind the name is where it was filed. */
function asSigned(name: string, lines: readonly Line[]): string {
  const person = /^(\S+ \S.*) \S+$/.exec(name)?.[1]
  return person !== undefined && lines.some(({ text }) => text === person) ? person : name
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - Math.max(0, from)) }, (_, i) => Math.max(0, from) + i)
}
