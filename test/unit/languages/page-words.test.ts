// Do the public pages say the same in every language that they speak?
import { expect, test } from 'vitest'
import type { Language } from '../../../src/languages/language.ts'
import { LANGUAGES } from '../../../src/languages/languages.ts'

const all: readonly Language[] = LANGUAGES
const spoken = all.flatMap(({ tags, pages }) => (pages ? [{ tag: tags[0] ?? '', pages }] : []))
const english = spoken.find(({ tag }) => tag === 'en')?.pages
const holes = (phrase: string) => [...phrase.matchAll(/\{\w+\}/g)].map(([hole]) => hole).toSorted()

test('the pages speak the languages that readers of newsletters read most', () => {
  const wanted = 'ar ca cs da de en es fi fr he it ja ko nb nl pl pt ru sv tr uk zh'.split(' ')
  expect(spoken.map(({ tag }) => tag).toSorted()).toEqual(wanted)
})

test.each(spoken)('in $tag every phrase has words and the fields of the English one', ({ tag, pages }) => {
  for (const [name, phrase] of Object.entries(pages)) {
    expect(phrase.trim(), name).not.toBe('')
    expect(holes(phrase), name).toEqual(holes(english?.[name as keyof typeof pages] ?? ''))
    if (tag !== 'en' && phrase.length > 20) expect(phrase, name).not.toBe(english?.[name as keyof typeof pages])
  }
  expect(pages.confirmMail).toMatch(/\n\n\{link\}\n\n/)
  expect(pages.askedMail).toMatch(/\n\n\{what\}\n\n.*\n\n\{link\}\n\n/)
})
