import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/languages/languages.ts'
import { phrasesIn } from '../../../src/languages/lookup.ts'
import { phrasePattern } from '../../../src/summarize/phrase-pattern.ts'

describe('the phrases', () => {
  it.each(LANGUAGES)('of $tags.0 are in lower case, none empty, none twice', ({ phrases }) => {
    const fields: readonly (string | Readonly<Record<string, string>>)[] = Object.values(phrases ?? {})
    for (const list of fields.flatMap((field) => (typeof field === 'string' ? field : Object.values(field)))) {
      const all = phrasesIn(list)
      expect(all.filter((phrase) => phrase.trim() === '' || phrase !== phrase.toLowerCase())).toEqual([])
      expect(all.filter((phrase, i) => all.indexOf(phrase) !== i)).toEqual([])
    }
  })
})

describe('phrasePattern', () => {
  it('looks at whole words', () => {
    expect(phrasePattern('dangling', 'en').test('Itinerant millers came.')).toBe(false)
    expect(phrasePattern('dangling', 'en-GB').test('It came.')).toBe(true)
  })
  it('knows a neighbouring language and none that is far', () => {
    expect(phrasePattern('greeting', 'da').test('Hej, kære venner.')).toBe(true)
    expect(phrasePattern('greeting', 'xx').test('Hello.')).toBe(false)
  })
  it('takes a label only before a colon, a dash or names', () => {
    const label = phrasePattern('label', 'en')
    expect(label.test('Photo: the mill at dusk.')).toBe(true)
    expect(label.test('By Ada Moss and Jon Reed.')).toBe(true)
    expect(label.test('By dusk the mill stood still.')).toBe(false)
  })
})
