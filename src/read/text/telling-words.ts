// Which words of a line tell what it is about?
import type { Line } from './lines.ts'

/** A word of three letters or fewer says nothing of the subject in most languages. */
const LENGTH_MIN = 4
/** Longer words are cut, so that their endings don't part them. */
const STEM = 6
const SYLLABLES = 2
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
/** The blocks of those scripts, roughly: most texts need no further look at their words. */
const EASTERN = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\ud7ff]/
const HANGUL = /\p{Script=Hangul}/u

/** The beginnings of the longer words in so many characters of a line, each once; pairs of characters where no space parts words. */
export function tellingWords({ text }: Line, length = Infinity): string[] {
  const telling = new Set<string>()
  const mayBeEastern = EASTERN.test(text.slice(0, length))
  for (const [word] of text
    .slice(0, length)
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (mayBeEastern && UNSPACED.test(word))
      for (let at = 0; at + 1 < word.length; at++) telling.add(word.slice(at, at + 2))
    else if (mayBeEastern && HANGUL.test(word)) telling.add(word.slice(0, SYLLABLES))
    else if (word.length >= LENGTH_MIN) telling.add(word.slice(0, STEM))
  }
  return [...telling]
}
