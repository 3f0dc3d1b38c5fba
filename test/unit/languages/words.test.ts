import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentWords, countWords, words } from '../../../src/languages/words.ts'

describe('words', () => {
  it('lower-cases runs of letters and digits and keeps inner apostrophes straight', () => {
    expect(words('Don’t stop — 3.5 Million!')).toEqual(["don't", 'stop', '3', '5', 'million'])
  })
  it('keeps the vowel signs of Indic scripts inside their words', () => {
    expect(words('हिन्दी भाषा')).toEqual(['हिन्दी', 'भाषा'])
  })
  it('gives Han and Kana one character each, also where they touch Latin', () => {
    expect(words('A東京タワー')).toEqual(['a', '東', '京', 'タ', 'ワ', 'ー'])
  })
  it('parts Thai by the dictionary', () => {
    expect(words('ภาษาไทย')).toEqual(['ภาษา', 'ไทย'])
  })
  it('never invents or keeps anything but words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => words(text).every((word) => /[\p{L}\p{N}]/u.test(word))),
    )
  })
})

describe('contentWords', () => {
  it('joins the forms of a word and leaves grammar out', () => {
    expect(contentWords('The releases were released while we are releasing', 'en')).toEqual([
      'releas',
      'releas',
      'releas',
    ])
    expect(contentWords('die Zeitungen und die Zeitung', 'de-AT')).toEqual(['zeitung', 'zeitung'])
  })
  it('pairs neighbouring ideographs and drops pairs of grammar', () => {
    expect(contentWords('東京の塔です', 'ja')).toEqual(['東京', '京の', 'の塔', '塔で'])
  })
  it('keeps every word of a language that it does not know', () => {
    expect(contentWords('kuri dhe qeni', 'sq')).toEqual(['kuri', 'dhe', 'qeni'])
  })
})

describe('countWords', () => {
  it('counts two ideographs as one word', () => {
    expect(countWords('two words')).toBe(2)
    expect(countWords('東京タワー and more')).toBe(5)
    expect(countWords('')).toBe(0)
  })
})
