// Of several encodings with a byte for each letter, in which one does a text read like words?
import { DOS_PAGES, decodeDos } from './dos-pages.ts'

/** Of old Macs and of DOS: no detector knows them, and each turns another one's text into rubbish. */
const OLD = ['macintosh', 'x-mac-cyrillic', 'ibm866', ...DOS_PAGES]
/** Only texts in Latin and Cyrillic script are mistaken for one another. */
const CONTESTED = /^(?:windows-125[01247]|iso-8859-(?:2|5|10|13|15|16)|koi8-[ru])$/
/** What stands there must be this much worse, by letter, and no text at all. */
const MARGIN = 0.5
const NEAR_MARGIN = 0.02

const COMMON = new Set(
  `àâäáãåæçèéêëìíîïñòóôöõøùúûüýœßąćęłńśźżčďěňřťůőűășțşţğāēģīķļņūėįų
  авбгдежзийклмнопрстуфхцчшщъыьэюяіїєґўё`.replace(/\s/g, ''),
)
/** May stand between two letters as well. */
const JOINING = new Set("’'·‑–—…\u00ad\u00a0".split(''))
const TYPOGRAPHIC = new Set('“”„‘’«»–—…¿¡'.split(''))

/**
 * The encoding that reads better than `likely` by far, where that makes no words: capitals behind small letters, signs
 * between letters. Else `likely`.
 */
export function betterEncoding(sample: Uint8Array, likely: string): string {
  if (isThai(sample)) return 'windows-874'
  if (/^(?:windows-1253|iso-8859-7)$/.test(likely)) return greekEncoding(sample) ?? likely
  if (!CONTESTED.test(likely)) return likely
  const standing = worth(new TextDecoder(likely).decode(sample))
  // The two share their small letters but one.
  const mac = likely === 'windows-1251' ? worth(new TextDecoder('x-mac-cyrillic').decode(sample)) : 0
  if (standing >= 0) return mac > standing + NEAR_MARGIN ? 'x-mac-cyrillic' : likely
  let best = { label: likely, worth: standing + MARGIN }
  for (const label of OLD) {
    const found = worth(decodeDos(label, sample) ?? new TextDecoder(label).decode(sample))
    if (found > best.worth) best = { label, worth: found }
  }
  return best.label
}

/**
 * Thai, which no detector knows: long rows of its letters alone, in which each vowel above or below a line stands behind a
 * consonant or another such sign.
 */
function isThai(sample: Uint8Array): boolean {
  let [signs, marks, rows, misplaced] = [0, 0, 0, 0]
  for (const [at, byte] of sample.entries()) {
    if (byte < 0x80) continue
    if (byte === 0xa0 || (byte > 0xda && byte < 0xdf) || byte > 0xfb) return false
    const before = sample[at - 1] ?? 0
    signs++
    if (before < 0x80) rows++
    if (!isThaiMark(byte)) continue
    marks++
    if (!(before >= 0xa1 && before <= 0xce) && !isThaiMark(before)) misplaced++
  }
  return (
    signs >= THAI_SIGNS_MIN &&
    marks > signs * THAI_MARKS_SHARE &&
    signs > rows * THAI_ROW &&
    misplaced < marks * THAI_FAULTS
  )
}

function isThaiMark(byte: number): boolean {
  return byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee)
}

const THAI_SIGNS_MIN = 20
const THAI_MARKS_SHARE = 0.08
const THAI_ROW = 5
const THAI_FAULTS = 0.03

/** The two differ in their capital Ά, which is as common as what else stands at either place is rare. */
function greekEncoding(sample: Uint8Array): string | undefined {
  const opens = (byte: number) =>
    sample.some((one, at) => one === byte && (sample[at + 1] ?? 0) >= 0xdc && (sample[at - 1] ?? 0) < 0x80)
  const [windows, iso] = [opens(0xa2), opens(0xb6)]
  return windows === iso ? undefined : windows ? 'windows-1253' : 'iso-8859-7'
}

/** How much a text reads like words, by the mean of its characters beyond ASCII. */
function worth(text: string): number {
  let sum = 0
  let count = 0
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue
    count++
    sum += worthOf(text.charAt(i), text.charAt(i - 1), text.charAt(i + 1))
  }
  return count === 0 ? 0 : sum / count
}

function worthOf(sign: string, before: string, after: string): number {
  if (/[\x80-\x9f\ufffd]/.test(sign)) return -5
  if (!isLetter(sign)) {
    const isWithin = isLetter(before) && isLetter(after)
    if (isWithin && !JOINING.has(sign)) return -3
    if (TYPOGRAPHIC.has(sign)) return 0.5
    return !JOINING.has(sign) && (isForeign(before) || isForeign(after)) ? -2 : 0
  }
  const isAlone = !isLetter(before) && !isLetter(after)
  // A dash or a quotation mark, where it is no letter: `1990 Ð today`.
  if (isAlone) return /[ÐÑÒÕ]/.test(sign) ? -1 : 0
  if (isCyrillic(sign) && (isLatin(before) || isLatin(after))) return -3
  if (COMMON.has(sign)) return 1
  const isCapital = sign !== sign.toLowerCase()
  if (isCapital && isLetter(before) && before === before.toLowerCase()) return -2
  return isCapital && COMMON.has(sign.toLowerCase()) ? 1 : -0.5
}

function isCyrillic(sign: string): boolean {
  return sign >= '\u0400' && sign <= '\u04ff'
}

function isLatin(sign: string): boolean {
  return isLetter(sign) && sign < '\u0370'
}

function isForeign(sign: string): boolean {
  return sign > '\x7f' && isLetter(sign)
}

function isLetter(sign: string): boolean {
  return sign !== '' && sign.toLowerCase() !== sign.toUpperCase()
}
