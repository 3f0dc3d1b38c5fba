// Which elements of a page are in Latin letters where the page is in others?
import { type Element, parentOf, selfAndAncestors } from './dom.ts'
import type { Segment } from './segments.ts'

const NATIVE_SHARE_MIN = 0.5
/** Of a text in Latin letters; names and numbers are everywhere. */
const LATIN_SHARE_MIN = 0.9
const LENGTH_MIN = 40

/**
 * Parts of the page with no word of its own script: notices of a program that was not translated. A quotation in the
 * article is found again by its place.
 */
export function elementsOfOtherScript(segments: readonly Segment[]): Set<Element> {
  const texts = segments.filter(({ kind, linked }) => kind === 'text' && linked < 0.5)
  const sizes = texts.map(({ text }) => ({
    all: count(text, LETTER) + 2 * count(text, IDEOGRAPH),
    latin: count(text, LATIN),
  }))
  const [all, latin] = [sum(sizes.map((size) => size.all)), sum(sizes.map((size) => size.latin))]
  if (all === 0 || latin / all > 1 - NATIVE_SHARE_MIN) return new Set()
  const isLatin = (at: number) => (sizes[at]?.latin ?? 0) > LATIN_SHARE_MIN * (sizes[at]?.all ?? 0)
  const native = new Set(texts.flatMap(({ element }, at) => (isLatin(at) ? [] : [...selfAndAncestors(element)])))
  return new Set(
    texts.flatMap(({ element, text }, at) => {
      const around = parentOf(element)
      return isLatin(at) && text.length >= LENGTH_MIN && around && !native.has(around) ? [element] : []
    }),
  )
}

const LETTER = /[\p{L}\p{M}]/gu
/** It says as much as three letters. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const LATIN = /\p{Script=Latin}/gu

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
