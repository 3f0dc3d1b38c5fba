// Which lines around a line speak for or against it as the title?
import { oncePer } from '../../model/once.ts'
import { hasAgency, hasCredit, isCaption } from './caption.ts'
import { endingOf, profileOf } from './line-profile.ts'
import type { Line } from './lines.ts'
import { isName } from './person-lines.ts'
import { flag, type TitlePage } from './title-page.ts'

const CREDIT_ABOVE = 8
const CREDIT_BELOW = 15
const RUN_MAX = 15
const SHORT_WORDS = 3
/** What stands for a picture. */
const PICTURE = /^\[[^\]]*\]$/
/** A picture's description and its caption begin alike, one below the other; so do a headline and its longer form. */
const SAME_LENGTH = 40
const SAME_MIN = 16
const BESIDE = [-3, -2, -1, 1, 2, 3].map((by) => ({
  by,
  words: `words ${by}`,
  kind: `kind ${by}`,
  shared: `shared ${by}`,
}))
/** As far as teasers in a row are looked for, and the most lines that one has. */
const TEASER_LINES = 6

/** The clues that a candidate's neighbours give. */
export function neighbourClues({ lines, topic }: TitlePage, at: number): Record<string, number> {
  const line = lines[at]
  if (!line) return {}
  const own = topic.words(at)
  const clues: Record<string, number> = {}
  for (const { by, words, kind, shared } of BESIDE) {
    const other = lines[at + by]
    clues[words] = other ? other.words : -1
    clues[kind] = kindOf(other)
    clues[shared] =
      other && own.length ? topic.words(at + by).filter((word) => own.includes(word)).length / own.length : 0
  }
  const next = lines[at + 1]
  return Object.assign(clues, {
    gap: flag(line.gap),
    'gap next': flag(next?.gap === true),
    dek: flag(isDek(lines[at - 1], line)),
    'begins alike': flag(next !== undefined && beginsAlike(line, next)),
    'date above': distance(lines, at, -1, CREDIT_ABOVE, isDated),
    'date below': distance(lines, at, 1, CREDIT_BELOW, isDated),
    'byline below': distance(lines, at, 1, CREDIT_BELOW, isByline),
    'share below': distance(lines, at, 1, CREDIT_BELOW, isShare),
    'short above': run(lines, at, -1, isShort),
    'short below': run(lines, at, 1, isShort),
    'alike above': run(lines, at, -1, (other) => shapeOf(other) === shapeOf(line)),
    'alike below': run(lines, at, 1, (other) => shapeOf(other) === shapeOf(line)),
    'teaser below': teaser(lines, at),
  })
}

/** A sentence with a full stop below a line without one is rather the line below the headline. */
function isDek(above: Line | undefined, { text, words }: Line): boolean {
  const stops = (line: string): boolean => endingOf(line.slice(-20)) === 'stop'
  return above !== undefined && above.words >= SHORT_WORDS && above.words < words && !stops(above.text) && stops(text)
}

function beginsAlike({ text }: Line, next: Line): boolean {
  return text.length >= SAME_MIN && next.text.startsWith(text.slice(0, SAME_LENGTH))
}

const KINDS = ['menu', 'share', 'about', 'related', 'signup', 'legal', 'comments', 'advert', 'credit']

/** What a line is beside another, as a number in an order of likeness. */
function kindOf(line: Line | undefined): number {
  if (!line) return -1
  const { dated, chrome, prose } = profileOf(line)
  if (dated) return 0
  if (isByline(line)) return 1
  if (chrome) return 2 + KINDS.indexOf(chrome.kind)
  if (isPicture(line)) return 11
  return prose ? 13 : 12
}

const isPicture = oncePer(
  (line: Line): boolean => PICTURE.test(line.text) || hasAgency(line.text) || hasCredit(line.text) || isCaption(line),
)

const isDated = (line: Line): boolean => profileOf(line).dated
const isByline = oncePer((line: Line): boolean => profileOf(line).traits.includes('byline') || isName(line.text))
const isShort = (line: Line): boolean => line.words <= SHORT_WORDS

function isShare(line: Line): boolean {
  const kind = profileOf(line).chrome?.kind
  return kind === 'share' || kind === 'comments'
}

/** What a line looks like among those of a list: a date, chrome, a paragraph, a headline of some length. */
const shapeOf = oncePer((line: Line): string => {
  const { dated, chrome, prose, ending } = profileOf(line)
  if (dated) return 'd'
  if (chrome) return 'c'
  if (prose) return 'P'
  if (line.words <= SHORT_WORDS) return 's'
  return ending === 'stop' ? 'S' : line.words <= 7 ? 'm' : 'h'
})

/** How many lines on the next one of a kind is; more than `most` if none is near. */
function distance(
  lines: readonly Line[],
  at: number,
  step: 1 | -1,
  most: number,
  isOf: (line: Line) => boolean,
): number {
  for (let by = 1; by <= most; by++) {
    const line = lines[at + by * step]
    if (line && isOf(line)) return by
  }
  return most + 1
}

function run(lines: readonly Line[], at: number, step: 1 | -1, isOf: (line: Line) => boolean): number {
  let length = 0
  for (; length < RUN_MAX; length++) {
    const line = lines[at + (length + 1) * step]
    if (!line || !isOf(line)) break
  }
  return length
}

/** After how many lines the same shapes follow each other again, as teasers in a row do; 0 if they don't. */
function teaser(lines: readonly Line[], at: number): number {
  for (let by = 2; by <= TEASER_LINES; by++) {
    const own = lines.slice(at, at + by).map(shapeOf)
    const other = lines.slice(at + by, at + 2 * by).map(shapeOf)
    if (new Set(own).size > 1 && own.join('') === other.join('')) return by
  }
  return 0
}
