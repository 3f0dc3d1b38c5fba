import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/languages/languages.ts'
import { phrasesIn } from '../../../src/languages/lookup.ts'
import { hasPhrase } from '../../../src/summarize/phrase-pattern.ts'

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

describe('hasPhrase', () => {
  it('looks at whole words', () => {
    expect(hasPhrase('dangling', 'en', 'Itinerant millers came.')).toBe(false)
    expect(hasPhrase('dangling', 'en-GB', 'It came.')).toBe(true)
  })
  it('knows a neighbouring language and none that is far', () => {
    expect(hasPhrase('greeting', 'da', 'Hej, kære venner.')).toBe(true)
    expect(hasPhrase('greeting', 'xx', 'Hello.')).toBe(false)
  })
  it('takes a label only before a colon, a dash or names', () => {
    const isLabel = (text: string) => hasPhrase('label', 'en', text)
    expect(isLabel('Photo: the mill at dusk.')).toBe(true)
    expect(isLabel('By Ada Moss and Jon Reed.')).toBe(true)
    expect(isLabel('By dusk the mill stood still.')).toBe(false)
  })
})
