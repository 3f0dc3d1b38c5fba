// Does this full stop end its sentence?
import { languageByTag, wordsIn, wordsOfAll } from '../languages/lookup.ts'
import { stopWords } from '../languages/stop-words.ts'
import { abbreviations } from './abbreviations.ts'

/** A run of stops with the quotes and brackets that close after it, in its text. */
interface Stop {
  readonly text: string
  /** Where the sentence begins. */
  readonly start: number
  readonly at: number
  /** After the last closing quote or bracket. */
  readonly end: number
  /** Primary subtag, or empty. */
  readonly language: string
  /** Whether the text has any capitals. */
  readonly capitals: boolean
}

/** These end a sentence without a space after them. */
const UNSPACED = /[。！？｡．।॥።፧؟۔‼⁇⁈⁉។៕]/
const CLOSER = /[”’"'»›)\]」』）】》〉“«]$/
const LONE = /["“„«'‘`]/
const NEXT = /\s*(?<lead>["“„«»‘'¿¡([（「『《【_*•·⁃—–.…-]*\s?)(?<word>[\p{L}\p{M}\p{N}'’]*)/uy
/** After `7 p.m.`, a day, month or time zone belongs to the time. */
const TIME_GOES_ON =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|[A-Z]{2,4})$/
/** A citation after a quotation belongs to it: `"…" (Smith 55).` */
const CITED = /^\s*\([^()]*\)\./
/** Scripts without capitals begin a sentence with a Latin name as it is written: "고칩니다. npm은 …". */
const CASELESS = /\p{Lo}/u
const GLUED = /(?:[\p{Ll}]{2}|\d|\))$/u

/** Whether the next sentence begins after this stop; at the end of the text it always does. */
export function endsSentence(stop: Stop): boolean {
  const { text, at, end } = stop
  const run = text.slice(at, end)
  NEXT.lastIndex = end
  const next = NEXT.exec(text)
  const lead = next?.groups?.lead ?? ''
  const word = next?.groups?.word ?? ''
  if (NEXT.lastIndex === text.length && word === '') return true
  if (!/\s/.test(text.charAt(end))) return endsUnspaced(stop, run, word)
  // A mark by itself, as code and grammar quote it: `a path with '?' in it`.
  if (CLOSER.test(run) && LONE.test(text.charAt(at - 1))) return false
  if (word === '' && /[&/,;:=+|<>)%]/.test(text.charAt(next ? NEXT.lastIndex : end))) return false
  if (!lead.includes('.') && /^\p{Ll}(?!\p{Lu})/u.test(word) && !CASELESS.test(text.charAt(at - 1))) {
    return (
      (run.includes('?') && !CLOSER.test(run) && !/[—–-]/.test(lead)) ||
      !stop.capitals ||
      (run === '.' &&
        lead === '' &&
        beginsWithName(text.slice(end, end + NAME_LENGTH), stop.language) &&
        fullStopEnds(stop, word))
    )
  }
  if (/[.…]$/.test(lead)) return true
  if (run !== '.' && lead.startsWith('(') && CITED.test(text.slice(end, end + 80))) return false
  if (run !== '.') return run !== '.)' || !isLabel(stop)
  return fullStopEnds(stop, word)
}

/** `We did it with kettle. kettle 5.2 is out`, `… npm. npm is fast`: some names have no capital. */
function beginsWithName(text: string, language: string): boolean {
  const [, name = '', verb = ''] = NAMED.exec(text) ?? []
  if (name === '' || stopWords(language || 'en').has(name)) return false
  return /^v?\d/.test(verb) || wordsIn(languageByTag(language).predicates).includes(verb)
}

/** A name, and what follows on it: a version, or a word. */
const NAMED = /^\s+(\p{Ll}[\p{L}\p{N}._/-]+)\s(v?\d|\p{Ll}+(?=\s))/u
const NAME_LENGTH = 80

/** `。` needs no space, but a quotation may go on: 「…。」と. A missing space is recognized by the next word. */
function endsUnspaced(stop: Stop, run: string, word: string): boolean {
  const { text, at, end, language } = stop
  if (UNSPACED.test(run)) {
    if (/[.．]/.test(run) && /^\d/.test(word.normalize('NFKC'))) return false
    return !CLOSER.test(run) || !/^[\p{Script=Hiragana}、，,。）)」]/u.test(text.charAt(end))
  }
  if (run !== '.' || !GLUED.test(text.slice(Math.max(0, at - 2), at))) return false
  const after = text.charAt(end + word.length)
  return /^\p{Lu}/u.test(word) && (after === ' ' || after === ',') && startsSentences(word, language)
}

/** `GREEN BAY, Wis. — The town`, `WASHINGTON, D.C. — The town`: a wire's place and day belong to the sentence behind them. */
function isInDateline({ text, start, at, end }: Stop): boolean {
  if (at - start >= DATELINE_LENGTH || !MAY_BE_DATELINE.test(text.slice(start, end + 60))) return false
  const [before, behind] = [text.slice(start, at), text.slice(end, end + 60)]
  if (PLACE.test(before) || (start === 0 && MIXED_PLACE.test(before))) return DASHED.test(behind)
  if (AGENCY_LAST.test(before)) return true
  return at < start + (STOPPED.exec(text.slice(start, start + 2 * DATELINE_LENGTH))?.[0].length ?? 0)
}

const DATELINE_LENGTH = 60
/** A dash beside a space, an agency's stroke, or a day behind the place: most texts have none, and the others cost more. */
const MAY_BE_DATELINE = /[—–]|--|-\s|\.-|\. \/|\. \d/
const PLACE =
  /^\s*(?:\([\p{Lu} ]{2,20}\) ?[-–—] ?)?\p{Lu}{2}[\p{Lu}\s.'’-]*,\s(?:[^.!?]{1,30}|(?:\p{Lu}\.){1,3}\p{Lu})$/u
/** `Lake City, Fla.`, `By ANN LEE LAKE CITY, Fla.`: names with capitals and one comma, at the beginning of a paragraph. */
const MIXED_PLACE =
  /^\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,6},\s(?:\p{Lu}\p{Ll}{1,6}|(?:\p{Lu}\.){1,3}\p{Lu}|\d{1,2} \p{L}{3,6})$/u
const DASHED = /^,?\s*(?:[^.!?—–(-]{0,20}\s)?(?:\([^()]{2,30}\)\s*|\/[^/]{2,20}\/\s*)?(?:[—–]|--|-(?=\s)|\.[-–—])/u
/** `МЕЛЬНИКОВО, 18 октября. /ТАСС/.` */
const AGENCY_LAST = /^\s*\p{Lu}{2}[^.!?]{1,40}\. \/\p{Lu}[^/]{1,20}\/$/u
/** `Мельниково. 18 октября. INTERFAX.RU - ` */
const STOPPED = /^\s*\p{Lu}[\p{L}-]+\. \d{1,2} \p{L}{3,10}\. [\p{Lu}.]{3,20}(?:\.| [—–-])(?=\s)/u

/** Thai ends no sentence with a full stop, and shortens words with one: "นาย ว." */
const THAI_SHORT = /^[\u0e01-\u0e2e]{1,4}$/

/** For a single full stop with a space and a word that isn't in lower case after it. */
function fullStopEnds(stop: Stop, next: string): boolean {
  const { text, start, at, language } = stop
  const token = tokenBefore(text, start, at)
  const { open, numbered, either } = abbreviations(language)
  const has = (set: ReadonlySet<string>): boolean => set.has(token) || set.has(token.toLowerCase())
  const number = /^[\p{N}]/u.test(next)

  if (has(open) || open.has(titled(token)) || isInDateline(stop)) return false
  if (number && isCompound(token, either, language)) return false
  if (has(numbered) && (number || /^[IVXLC]+$/.test(next))) return false
  if (isLabel(stop) || THAI_SHORT.test(token)) return false
  if (/^[ap]\.m$/i.test(token)) return !TIME_GOES_ON.test(next) && text.slice(start, at).trim().split(/\s+/).length > 3
  if (/^\p{L}$/u.test(next) && /^\p{L}{1,2}$/u.test(token) && text.startsWith(`${next}.`, text.indexOf(next, stop.end)))
    return false
  if (/^\p{Alphabetic}$/u.test(token))
    return !number && (!/[\p{Lu}\p{Ll}]/u.test(token) || startsSentences(next, language))
  if (has(either) || /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(token)) return !number && startsSentences(next, language)
  // German writes `12. Juni` and `3. Weltkrieg`.
  if (languageByTag(language).ordinalStop && /^[-–]?(?:\d{1,2}|[IVX]+)$/.test(token))
    return startsSentences(next, language)
  return true
}

/** "FT. WORTH" has "Ft." in capitals. */
function titled(token: string): string {
  return token === token.toUpperCase() ? token.charAt(0) + token.slice(1).toLowerCase() : token
}

const COMPOUND_END = 3

/** "Leopoldstr. 64": where nouns grow together, their last part may be shortened. */
function isCompound(token: string, either: ReadonlySet<string>, language: string): boolean {
  if (!languageByTag(language).capitalNouns) return false
  const word = token.toLowerCase()
  return either.values().some((end) => end.length >= COMPOUND_END && word.endsWith(end.toLowerCase()))
}

/** `1. The first item`, `2.) The second`, `A. Smith wrote it`. */
function isLabel({ text, start, at }: Stop): boolean {
  return /^\s*[•⁃(]?\s?(?:\d{1,3}|\p{L})$/u.test(text.slice(start, Math.min(at, start + 12))) && at - start < 12
}

/** The word before the stop, including stops inside it: `U.S`, `z.B`, `Mr`. Bounded, so that no text makes it slow. */
function tokenBefore(text: string, start: number, at: number): string {
  const tail = text.slice(Math.max(start, at - 24), at)
  return /[^\s("“„«‘'’[/—–]*$/.exec(tail)?.[0] ?? ''
}

let particles: ReadonlySet<string> | undefined

/** A capitalized function word (`The`, `It`, `How`) begins a sentence; a name or noun after an abbreviation doesn't. */
function startsSentences(word: string, language: string): boolean {
  particles ??= new Set(wordsOfAll(({ nameParticles }) => nameParticles))
  if (particles.has(word.toLowerCase())) return false
  return stopWords(language || 'en').has(word.toLowerCase().replaceAll('’', "'"))
}
