// Which words of a line tell what it is about?
import { oncePer } from '../../model/once.ts'
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

/** The telling words in the first so many characters of a line; a line that is no longer is asked again and again. */
export function tellingWordsOf(line: Line, length = Infinity): readonly string[] {
  return line.text.length <= length ? wordsOfWhole(line) : tellingWords(line.text.slice(0, length))
}

const wordsOfWhole = oncePer(({ text }: Line) => tellingWords(text))

/** The beginnings of the longer words, each once; pairs of characters where no space parts words. */
function tellingWords(text: string): readonly string[] {
  const telling = new Set<string>()
  const mayBeEastern = EASTERN.test(text)
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (mayBeEastern && UNSPACED.test(word))
      for (let at = 0; at + 1 < word.length; at++) telling.add(word.slice(at, at + 2))
    else if (mayBeEastern && HANGUL.test(word)) telling.add(word.slice(0, SYLLABLES))
    else if (word.length >= LENGTH_MIN) telling.add(word.slice(0, STEM))
  }
  return [...telling]
}
