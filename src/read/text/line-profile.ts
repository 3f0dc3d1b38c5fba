// Which traits does a line show, taken by itself?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { oncePer } from '../../model/once.ts'
import type { Boilerplate } from '../boilerplate/boilerplate.ts'
import { boilerplate } from '../boilerplate/boilerplate.ts'
import { dayIn } from '../dates/in-text.ts'
import { SPELLING } from '../dates/spelling.ts'
import type { Line } from './lines.ts'
import { biographyOf, bylineOf } from './person-lines.ts'

type Size = 'short' | 'mid' | 'long'
type Ending = 'stop' | 'colon' | 'ellipsis' | 'none'

/** A line and its properties; `traits` are names of features in the weights. */
export interface LineProfile {
  readonly line: Line
  readonly chrome: Boilerplate | undefined
  readonly size: Size
  readonly ending: Ending
  /** A paragraph, as far as one line shows: long, and ended like a sentence. */
  readonly prose: boolean
  /** A date, a byline or the like, as beside a headline or above a comment. */
  readonly dated: boolean
  readonly traits: readonly string[]
}

/** A longer line is judged by its beginning, which is enough for any trait and bounds the cost for a one-line file. */
const HEAD = 400

/** Describes one line by itself; its surroundings are the subject of `features.ts`. */
export const profileOf = oncePer(profiled)

function profiled(line: Line): LineProfile {
  const { words } = line
  const head = line.text.slice(0, HEAD)
  const size = sizeOf(words)
  const ending = endingOf(line.text.slice(-20))
  const chrome = boilerplate(head)
  const dated = words < 15 && (dayIn(head, 'en-US') !== undefined || AGO.test(head) || CLOCK.test(head))
  const traits = [`words ${bin(words, [1, 2, 3, 5, 8, 13, 21, 41])}`, `${ending} ${size}`, `${caseOf(head)} ${size}`]
  const add = (trait: string, holds: boolean): void => {
    if (holds) traits.push(trait)
  }
  if (chrome) traits.push(chrome.whole ? `${chrome.kind} whole` : `${chrome.kind} opening ${size}`)
  add('dated', dated)
  add('byline', words < 15 && bylineOf(head) !== undefined)
  add('biography', biographyOf(head) !== undefined)
  add('speaker', size === 'short' && SPEAKER.test(head))
  for (const { names, pattern } of SIGNS) add(names[size], pattern.test(head))
  for (const [name, pattern] of SIZELESS_SIGNS) add(name, pattern.test(head))
  add(`separators ${size}`, (head.match(/[|·•»›→►▼/]/gu)?.length ?? 0) >= 2)
  add(`capitals ${size}`, head === head.toUpperCase() && head !== head.toLowerCase())
  add('no letters', !/\p{L}{2}|\p{Lo}/u.test(head))
  add('code', words < 25 && CODE.test(head))
  add(`no gap ${size}`, !line.gap)
  const prose = (words >= 10 && ending === 'stop') || (words >= 30 && ending !== 'ellipsis')
  return { line, chrome, size, ending, prose, dated, traits }
}

/** The name of the bin that a number falls into: below an edge, or from the last one on. */
export function bin(value: number, edges: readonly number[]): string {
  const edge = edges.find((x) => value < x)
  return edge === undefined ? `≥${edges.at(-1)}` : `<${edge}`
}

function sizeOf(words: number): Size {
  return words < 8 ? 'short' : words < 20 ? 'mid' : 'long'
}

/** How a line ends, seen from its last characters. */
export function endingOf(tail: string): Ending {
  if (/(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/u.test(tail)) return 'ellipsis'
  if (/[:：]$/u.test(tail)) return 'colon'
  return /[.!?。！？؟।॥։]["'”’»)\]）」』*_]*(?:\s?\[\d{1,3}\])*$/u.test(tail) ? 'stop' : 'none'
}

/** In prose most words are in lower case, in a menu or a list of headlines few; many scripts have no case. */
function caseOf(head: string): string {
  let [upper, lower] = [0, 0]
  let isInside = false
  for (const character of head) {
    const kind = kindOf(character)
    if (!isInside && kind === 'upper') upper++
    else if (!isInside && kind === 'lower') lower++
    isInside = kind !== 'other'
  }
  return upper + lower === 0 ? 'no case' : `lower case ${bin(lower / (upper + lower), [0.01, 0.3, 0.5, 0.7, 0.85])}`
}

type Kind = 'upper' | 'lower' | 'inside' | 'other'

const kinds = new Map<string, Kind>()

/** Which part a character has in a word; an apostrophe is inside one. Texts have few hundred characters. */
function kindOf(character: string): Kind {
  const known = kinds.get(character)
  if (known) return known
  const isLetter = /\p{L}/u.test(character)
  const kind =
    isLetter && character !== character.toLowerCase()
      ? 'upper'
      : isLetter && character !== character.toUpperCase()
        ? 'lower'
        : /[\p{L}\p{M}'’]/u.test(character)
          ? 'inside'
          : 'other'
  kinds.set(character, kind)
  return kind
}

const SIGNS = Object.entries({
  'starts lower': /^\p{Ll}/u,
  'starts with number': /^\p{N}/u,
  comma: /[,;،、，]/u,
  quote: /["“”«»„「」]/u,
  email: /\S@\S+\.\S/,
  address: /(?:https?:\/\/|www\.)\S/,
  price: /[$€£¥]\s?\d|\d\s?[$€£¥]/,
  question: /[?!？！]["”’]?$/u,
  // What notices of a site are about.
  cookies: new RegExp(
    String.raw`cookie|javascript|\bbrowser|${anyOf(phrasesOfAll(({ cookies }) => cookies))}|${anyOf(phrasesOfAll(({ browser }) => browser))}`,
    'iu',
  ),
}).map(([name, pattern]) => ({
  pattern,
  names: { short: `${name} short`, mid: `${name} mid`, long: `${name} long` } satisfies Record<Size, string>,
}))
const SIZELESS_SIGNS = Object.entries({
  handle: /(?:^|\s)[@#]\p{L}/u,
  item: /^(?:[-*•‣◦▪–]|\d{1,2}[.)])\s/u,
  'table row': /^\|.*\|$/,
})
const CODE = /[{};=<>]\s*$|[=!]==?|=>|\(\)|^\s*(?:\/\/|#!|<\/?\w)|::/
const AGO = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(phrasesOfAll(({ ago }) => ago)).replaceAll('#', String.raw`\d+`)})(?!\p{L})`,
  'u',
)
const CLOCK = /(?<!\d)\d{1,2}:\d\d(?!\d)/
/** The header of a comment: "Jane said:". */
const SPEAKER = new RegExp(String.raw`(?:${anyOf(phrasesOfAll(({ says }) => says))})(?: ${SPELLING.on} .*)?\s?:$`, 'iu')
