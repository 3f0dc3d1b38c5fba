// Does a value of the front matter answer yes, no, or something else?
import { distance } from 'fastest-levenshtein'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const YES = list(
  'true yes on y 1 t x ja kyllä igen evet ano áno có ναι نعم כן بله oui si sí sim sì да так tak はい 是 예 wahr vrai verdadero vero ✓ ✔ ✅ [x]',
)
const NO = list(
  'false no off n 0 f nein nee nej nei ei hayır nem nu ne όχι لا לא نه không tidak non não nao nie нет ні いいえ 否 아니요 falsch faux falso never none null ~ - ❌ ✗ ✘ 🚫 ⛔ ☐ [ ]',
)

/** What a switch says, in any language; undefined if it is neither on nor off. */
export function switchOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase()
  if (YES.has(word)) return true
  if (NO.has(word)) return false
  return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) !== 0 : undefined
}

/** A word as lists have it: `In progress` is `in-progress`. */
export function wordOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Whether a word looks like a slip of the keyboard for one of these: `ture`, `darft`, `pubished`. */
export function isMisspelt(word: string, known: Iterable<string>): boolean {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return false
  const sorted = [...word].sort().join('')
  for (const other of known) {
    if (other.length < 4 || other === word) continue
    if (distance(word, other) <= (other.length > 6 ? 2 : 1)) return true
    if (other.length === word.length && [...other].sort().join('') === sorted) return true
  }
  return false
}
