// What does each language lack, and is what it brings well formed?
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/languages/languages.ts'
import { directionOf, languageByTag, monthsOf, phrasesIn } from '../../../src/languages/lookup.ts'
import { und } from '../../../src/languages/und.ts'
import { countIn } from '../../../src/render/local.ts'

const described = LANGUAGES.filter((language) => language !== und)

/** What any language could bring; `stops`, `ordinalStop` and the like are needed by few. */
const FIELDS = [
  ...['stopWords', 'stem', 'abbreviations', 'phrases', 'genericHeadings', 'chrome', 'months', 'mail', 'and', 'buttons'],
  ...['byline', 'biography', 'credits', 'says', 'ago', 'openers', 'imprint', 'chatbot', 'mailHeader', 'replyMarks'],
  ...['vagueLinks', 'series'],
]
/** Each gap is on purpose: a new one is seen here in review, and so is one that was filled. */
const LACKS: Readonly<Record<string, string>> = {
  en: '',
  de: '',
  fr: '',
  es: '',
  it: 'credits imprint replyMarks',
  pt: '',
  nl: 'credits imprint mailHeader',
  sv: 'credits says openers imprint chatbot mailHeader',
  da: 'buttons credits says openers imprint chatbot mailHeader replyMarks vagueLinks',
  nb: 'buttons credits says openers imprint chatbot mailHeader replyMarks vagueLinks',
  fi: 'stem genericHeadings and buttons byline credits says openers imprint chatbot mailHeader replyMarks vagueLinks',
  pl: 'and buttons credits openers imprint chatbot mailHeader replyMarks vagueLinks',
  cs: 'stopWords stem genericHeadings and buttons credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks',
  sk: 'stopWords stem genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  hu: 'stopWords stem abbreviations genericHeadings and buttons biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  ro: 'stopWords stem genericHeadings and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  tr: 'and buttons credits says openers imprint chatbot mailHeader replyMarks vagueLinks',
  ca: 'stopWords stem genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  et: 'stopWords stem abbreviations genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  lv: 'stopWords stem abbreviations genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  lt: 'stopWords stem abbreviations genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  id: 'stem abbreviations genericHeadings and buttons biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  vi: 'stopWords stem abbreviations genericHeadings months and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  hr: 'stopWords stem abbreviations genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  ru: 'buttons credits openers imprint mailHeader replyMarks vagueLinks',
  uk: 'genericHeadings and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks',
  bg: 'stopWords stem genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  ar: 'and buttons biography credits says openers imprint chatbot mailHeader replyMarks',
  fa: 'and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  he: 'stem abbreviations genericHeadings and buttons biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  hi: 'stem and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  ja: 'stopWords stem abbreviations months buttons biography credits says openers imprint chatbot mailHeader replyMarks',
  zh: 'stem abbreviations buttons biography credits says openers imprint chatbot mailHeader replyMarks',
  ko: 'abbreviations months and buttons biography credits says openers imprint chatbot mailHeader replyMarks',
  el: 'stopWords stem genericHeadings and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  th: 'stopWords stem abbreviations genericHeadings and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  bn: 'stopWords stem abbreviations genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  sl: 'stopWords stem abbreviations genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  ms: 'stopWords stem abbreviations genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  gl: 'stopWords stem genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  be: 'stopWords stem genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  is: 'stopWords stem abbreviations genericHeadings chrome mail and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  sr: 'stopWords stem abbreviations genericHeadings chrome mail and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  mr: 'stopWords stem abbreviations phrases genericHeadings chrome mail and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  ur: 'stopWords stem abbreviations genericHeadings chrome mail and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  hy: 'stopWords stem abbreviations genericHeadings chrome mail and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  ka: 'stopWords stem abbreviations genericHeadings chrome mail and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  ta: 'stopWords stem abbreviations phrases genericHeadings chrome mail and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  te: 'stopWords stem abbreviations phrases genericHeadings chrome mail and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  sw: 'stopWords stem abbreviations phrases genericHeadings chrome mail and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  kk: 'stopWords stem genericHeadings chrome mail and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  af: 'stopWords stem abbreviations genericHeadings chrome and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
  lb: 'stopWords stem abbreviations genericHeadings chrome mail and buttons byline biography credits says ago openers imprint chatbot mailHeader replyMarks vagueLinks series',
}

test.each(described)('$tags.0 lacks only what the table says', (language) => {
  const lacks = FIELDS.filter((field) => !Object.hasOwn(language, field))
  expect(lacks.join(' ')).toBe(LACKS[language.tags[0]])
})

test('the table names every language that has a file of its own', () => {
  expect(Object.keys(LACKS).toSorted()).toEqual(described.map(({ tags: [tag] }) => tag).toSorted())
})

test('no two languages go by one tag, and each tag is a language to the platform', () => {
  const tags = LANGUAGES.flatMap((language) => language.tags)
  expect(new Set(tags).size).toBe(tags.length)
  expect(Intl.DateTimeFormat.supportedLocalesOf(tags.filter((tag) => tag !== 'und'))).toHaveLength(tags.length - 1)
})

test('a tag finds its language by its primary part, in any case', () => {
  expect(['de-AT', 'NB', 'no', 'nn-NO', 'zh-Hant-TW'].map((tag) => languageByTag(tag).tags[0])).toEqual([
    'de',
    'nb',
    'nb',
    'nb',
    'zh',
  ])
  expect([languageByTag('xx'), languageByTag('')]).toEqual([und, und])
})

test.each(described)('the direction of $tags.0 is that of its script', ({ tags: [tag], direction = 'ltr' }) => {
  const { script = '' } = new Intl.Locale(tag).maximize()
  expect(direction).toBe(['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr')
  expect(directionOf(tag)).toBe(direction)
})

test.each(described.filter(({ months }) => months))('$tags.0 names twelve months, in lower case', (language) => {
  const months = monthsOf(language)
  expect(new Set(months.map(([, month]) => month)).size).toBe(12)
  for (const [name] of months) expect(name).toMatch(/^(?!.*\p{Lu})\p{L}[\p{L}\p{M}._]+$/u)
})

describe.each(described.filter(({ mail }) => mail))('the mail’s words in $tags.0', ({ tags: [tag], mail, pages }) => {
  test('are all there, each hole where it belongs', () => {
    const holes = { readOn: '{site}', more: '{count}', why: '{title}', number: '{number}' }
    for (const [name, text] of Object.entries({ ...mail, stories: '' })) {
      const hole = Object.entries(holes).find(([key]) => key === name)?.[1]
      expect(text.match(/\{\w+\}/g) ?? [], name).toEqual(hole === undefined ? [] : [hole])
      expect(text, name).toBe(text.trim())
    }
  })
  test('call past issues what the public pages call them', () => {
    if (pages) expect(mail?.archive).toBe(pages.archive)
  })
  test('have a plural form for every number of stories', () => {
    const stories = mail?.stories ?? { other: '' }
    const rules = new Intl.PluralRules(tag)
    const needed = new Set(Array.from({ length: 200 }, (_, before) => rules.select(before + 1)))
    // Where nouns stay the same behind a number one form is enough.
    const forms = Object.keys(stories)
    if (forms.length > 1) expect(forms).toEqual(expect.arrayContaining([...needed]))
    expect(countIn(tag, 7, stories)).not.toMatch(/[{}]/)
  })
})

test('phrases spell their letters as Unicode’s form C does, in which texts are compared with them', () => {
  for (const { tags, phrases } of described.filter((language) => language.phrases)) {
    expect(JSON.stringify(phrases), tags[0]).toBe(JSON.stringify(phrases).normalize('NFC'))
  }
})

test('lists have no empty phrase and none twice', () => {
  for (const { chrome = {}, genericHeadings, tags } of described) {
    const lists = [genericHeadings, ...Object.values(chrome).flatMap(({ whole, opening }) => [whole, opening])]
    for (const list of lists.map(phrasesIn)) {
      expect(
        list.filter((phrase, at) => phrase.trim() === '' || list.indexOf(phrase) !== at),
        tags[0],
      ).toEqual([])
    }
  }
})
