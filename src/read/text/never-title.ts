// Which lines are never a title, whatever is around them?
import { words } from '../../languages/words.ts'
import { dayIn } from '../dates/in-text.ts'
import { CREDITS, hasAgency, hasCredit, isBracketedCredit, isCaption } from './caption.ts'
import { isBelowLabel } from './caption-place.ts'
import { itemOf, markedHeading } from './line-markup.ts'
import { type LineProfile, profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'
import { bylineOf, isName } from './person-lines.ts'

/** Text browsers put what stands for a picture into brackets; some pages show its file's name. */
const PICTURE = /^\[[^\]]*\]$|\.(?:jpe?g|png|gif|webp)$/i
/** What leads to another page, goes on with what was said, or is said in passing. */
const LEADING = /^(?:[>‹›«»→↑↓▶►](?=\s)|[<←◀◄]|\.\.\.|…|\([^()]*\)$)/u
/** The rest of a link that a program broke over lines. */
const LINK = /\]\(|https?:\/\/|\?[\w-]+=[\w%-]+&/
/** Whom to write to. */
const MAIL = /\S@[\w-]+\.\p{L}/u
/** Several numbered links in a row: a menu. */
const LINKS = /^(?:\[\d{1,4}\][^[\]]{1,60}){2,}$/u
/** A short link with its number, as lynx prints a menu's entry: "[1]Quay Post". */
const SHORT_LINK = /^\[\d{1,4}\](?:[^\s[\]]+\s?){1,3}$/u
/** A running head: "The Quay Post   Page 1 of 3", "Seite 1 von 3". */
const PAGE_NUMBER = /(?:^|\s)\p{L}{2,9}\.?\s\d{1,3}(?:\s\p{Ll}{1,3}\s|\s?\/\s?)\d{1,3}$/u
/** Icon fonts have their signs where Unicode has none. */
const ICON = /\p{Co}/u
/** A day and a clock time open a credit: "02.02.2022 10:16 Uhr - News". */
const MOMENT = /^\d{1,4}([./-])\d{1,2}\1\d{1,4},?\s\d{1,2}[:.]\d\d(?!\d)/
/** A shorter item of a list is an entry of a menu. */
const ITEM_WORDS = 3

/** What is beside a day and says no more: a label and a clock time, whose zone has capitals. */
const TIME = /(?<!\d)\d{1,2}[:.]\d\d(?::\d\d)?(?!\d)(?:\s?[ap]\.?m\b\.?)?(?:\s?[A-Z]{2,4}\b)?|^\s*\p{L}{2,20}:/giu

/** Chrome, a date alone, what belongs to a picture, a step of a path, an entry of a menu. */
export function isNeverTitle(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line) return true
  const profile = profileOf(line)
  if (profile.chrome?.whole || isCredit(profile) || hasAgency(line.text) || hasCredit(line.text)) return true
  if ((isCaption(line) && !markedHeading(line, next)) || isDescribed(lines, at)) return true
  if ((line.words < ITEM_WORDS && itemOf(line)) || isBelowLabel(lines, at) || isEmployer(line, lines[at - 1]))
    return true
  return (
    isRunningHead(line.text) ||
    [PICTURE, LEADING, LINK, MAIL, LINKS, ICON, MOMENT].some((pattern) => pattern.test(line.text))
  )
}

/** A caption, once or twice, above its credit, or above itself with one. */
function isDescribed(lines: readonly Line[], at: number): boolean {
  const { text = '' } = lines[at] ?? {}
  const next = lines[at + 1]?.text === text ? lines[at + 2] : lines[at + 1]
  if (next === undefined) return false
  return (
    isBracketedCredit(next.text) || DOTTED_CREDIT.test(next.text) || (next.text.includes(text) && hasCredit(next.text))
  )
}

/** "Credit...Ann Lee for The Islander". */
const DOTTED_CREDIT = new RegExp(`^(?:${CREDITS})s?(?:\\.{3}|…)\\s?\\p{L}`, 'iu')

/** Whether a line stands above each page of a site, whatever is on it. */
export function isRunningHead(text: string): boolean {
  return SHORT_LINK.test(text) || PAGE_NUMBER.test(text) || isTrail(text)
}

/** "Home | About | Archive", "Accueil > Transports > Tramway": steps of a path or entries of a menu, none with more than two words. */
function isTrail(text: string): boolean {
  if (text.length > TRAIL_LENGTH) return false
  const parts = text.split(/\s*[|>»›]\s*|\s[·•]\s/u)
  return parts.length >= TRAIL_PARTS && parts.every((part) => words(part).length <= STEP_WORDS)
}

const TRAIL_LENGTH = 150
const TRAIL_PARTS = 3
const STEP_WORDS = 2

/** "Associated Press", right below "By Ann Lee". */
function isEmployer(line: Line, above: Line | undefined): boolean {
  return !line.gap && line.words <= EMPLOYER_WORDS && above !== undefined && bylineOf(above.text) !== undefined
}

const EMPLOYER_WORDS = 3

/** A date with no more than a name or a label beside it. */
function isCredit({ line, dated }: LineProfile): boolean {
  const day = dated ? dayIn(line.text, 'en-US') : undefined
  if (day === undefined) return false
  const rest = `${line.text.slice(0, day.start)} ${line.text.slice(day.end)}`.replace(TIME, ' ').trim()
  const [name = ''] = rest.split(/[.,|•·–—]/u)
  return words(rest).length < 3 || bylineOf(rest) !== undefined || isName(name.trim())
}
