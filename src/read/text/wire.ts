// Which lines around a wire's text or a press release are for editors?
import { anyOf, phrasesOfAll } from '../../languages/lookup.ts'
import { countWords } from '../../languages/words.ts'
import { dayIn } from '../dates/in-text.ts'
import { COUNTED, type Line } from './lines.ts'

const HEAD_LINES = 8
/** `BC-NORTHSHIRE-CANAL, 2nd Ld-Writethru, 0412`, `AM-US--Floods,3rd Ld-Writethru`. */
const SLUG =
  /^[A-Z]{1,3}-+\p{Lu}[\p{L}.'&]*(?:-+[\p{L}.'& ]+)*\s?,\s?.*\d|^[A-Z]{2}-\p{Lu}{3,}(?:-+\p{Lu}{2,})*$|^[A-Z]{2}-\p{Lu}[\p{L}'&]+(?:-\p{Lu}[\p{L}'&]+)*$/u
const FOR_EDITORS =
  /^\(?(?:Eds?|ED\/WRITERS|Editors|Editor['’]?s notes?|Note to editors|Attn\.?|Attention)\b\s?[:.]|^\((?:Adds|Updates|Recasts|Corrects|Repeats|Refiles|Rewrites|Attn|Eds)\b[^()]*\)$|^(?:urgent|bulletin|advisory)$/i
/** What opened and closed a message on a teleprinter. */
const START_MARK = /^ZCZC(?:\s.{0,40})?$/
/** The marks by which a wire's machines knew headline, byline and text: `^Council votes<`, `^By RUTH HALE=`. */
const CODED = /^\^(.*?)[<=]?$/
/** `NP-WF-10-18-24 1412GMT`, `-30-`, `###`. */
const END_MARK = /^N{4}$|^[A-Z]{2}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}$|^-\s?30\s?-$|^#{3,}$/

/** What stands above a release, in any language; the rest of its line may be a day. */
const RELEASE = new RegExp(
  String.raw`^[*\s-]*(?:${anyOf(phrasesOfAll(({ imprint }) => imprint?.release))})(?![\p{L}\p{M}])(?:\s(?:${anyOf(['of', 'from', 'until', 'for', 'vom', 'bis', 'du', 'de', 'del', 'van', 'av'])})\s|[\s:：*|,–—-]*)`,
  'iu',
)
const CONTACT = new RegExp(
  String.raw`^[*\s]*(?:(?:${anyOf(phrasesOfAll(({ imprint }) => imprint?.contact))})[^:]{0,30}|${anyOf(phrasesOfAll(({ imprint }) => imprint?.ask))})\s?:`,
  'iu',
)
/** "Phone: 555-0134", "press@example.com": below whom to ask. */
const REACHED = /@[\w-]+\.\w|(?<!\d)\+?\(?\d[\d\s()./-]{5,}\d|^(?:https?:|www\.)/
const REACHED_WORDS = 10
/** "Lena Ortiz", right below "Contact:". */
const NAME_WORDS = 4
/** Beside the label nothing but a day, a time or a place. */
const BESIDE_WORDS = 9

/** Most lines don't begin as one does, and the patterns take milliseconds to compile. */
function isSlug(text: string): boolean {
  return /^[A-Z]{1,3}-/.test(text) && SLUG.test(text)
}

/** The lines of the text: what a wire tells editors is at the head, and one mark at the end. */
export function withoutWire(lines: readonly Line[]): Line[] {
  const worded = lines.filter(({ text }) => text !== '')
  const head = new Set(worded.slice(0, HEAD_LINES))
  const last = worded.at(-1)
  let asked: Line | undefined
  return lines.flatMap((line) => {
    if (!head.has(line)) return line === last && END_MARK.test(line.text) ? [] : line
    if (isSlug(line.text) || FOR_EDITORS.test(line.text) || START_MARK.test(line.text)) return []
    if (CONTACT.test(line.text) || (asked && isBelowContact(line, asked))) {
      asked = line
      return []
    }
    asked = undefined
    const text = line.text.replace(CODED, '$1').replace(RELEASE, (label) => released(line.text, label))
    if (text === line.text) return line
    return /[\p{L}\p{N}]/u.test(text) ? { ...line, text, raw: text, words: countWords(text.slice(0, COUNTED)) } : []
  })
}

/** Whether a line says how to reach whoever is named above it, or who that is. */
function isBelowContact(line: Line, asked: Line): boolean {
  if (line.words > REACHED_WORDS) return false
  if (REACHED.test(line.text) && dayIn(line.text, '') === undefined) return true
  return !line.gap && line.words <= NAME_WORDS && /[:：]$/.test(asked.text)
}

/** A headline that begins so stays whole: only a day, or nothing, is left behind a label. */
function released(text: string, label: string): string {
  const rest = text.slice(label.length)
  const isLabel = !/\p{L}{3}/u.test(rest) || (/\d/.test(rest) && countWords(rest) <= BESIDE_WORDS)
  return isLabel ? '' : label
}
