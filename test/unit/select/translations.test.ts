// Which files are one article in several languages?
import { expect, test } from 'vitest'
import { findTranslations } from '../../../src/select/translations.ts'

const found = (paths: readonly string[], language = 'en') =>
  Object.fromEntries(
    findTranslations(
      paths.map((path) => ({ path })),
      language,
    ),
  )

test.each<[string, readonly string[], string, Record<string, string>]>([
  ['Hugo: by ending', ['oven/index.md', 'oven/index.fr.md'], 'en', { 'oven/index.fr.md': 'oven/index.md' }],
  [
    'Hugo: the newsletter’s language',
    ['oven/index.md', 'oven/index.fr.md'],
    'fr',
    { 'oven/index.md': 'oven/index.fr.md' },
  ],
  ['Zola: the original where the newsletter has another', ['oven.md', 'oven.fr.md'], 'de', { 'oven.fr.md': 'oven.md' }],
  ['by ending, below an engine’s', ['oven.md.erb', 'oven.fr.md.erb'], 'en', { 'oven.fr.md.erb': 'oven.md.erb' }],
  ['folders', ['en/lake.md', 'fr/lake.md'], 'en', { 'fr/lake.md': 'en/lake.md' }],
  [
    'folders below a folder',
    ['content/en/a/lake.md', 'content/pt-br/a/lake.md'],
    'en',
    { 'content/pt-br/a/lake.md': 'content/en/a/lake.md' },
  ],
  ['VitePress: the root is the original', ['lake.md', 'fr/lake.md'], 'en', { 'fr/lake.md': 'lake.md' }],
  ['by the end of a name', ['lake_en.md', 'lake_de.md'], 'en', { 'lake_de.md': 'lake_en.md' }],
  [
    'Docusaurus: mirrored',
    ['blog/lake.md', 'i18n/fr/docusaurus-plugin-content-blog/lake.md'],
    'en',
    { 'i18n/fr/docusaurus-plugin-content-blog/lake.md': 'blog/lake.md' },
  ],
  ['the same name in folders of subjects', ['recipes/soup.md', 'travel/soup.md'], 'en', {}],
  ['a subject that is called as a language is', ['it/printers.md', 'printers.md'], 'en', {}],
  ['two such subjects', ['it/printer.md', 'hr/printer.md'], 'en', {}],
  ['such a folder beside a language', ['en/lake.md', 'it/lake.md'], 'en', { 'it/lake.md': 'en/lake.md' }],
  ['one folder an article', ['lake/en.md', 'lake/de.md'], 'en', { 'lake/de.md': 'lake/en.md' }],
  ['one bundle a language', ['lake-en/index.md', 'lake-de/index.md'], 'en', { 'lake-de/index.md': 'lake-en/index.md' }],
  ['names', ['english/lake.md', 'deutsch/lake.md'], 'de', { 'english/lake.md': 'deutsch/lake.md' }],
  [
    'names without accents',
    ['Francais/lake.md', 'português/lake.md'],
    'pt',
    { 'Francais/lake.md': 'português/lake.md' },
  ],
  [
    'names in other scripts',
    ['日本語/a.md', 'English/a.md', '中文/a.md'],
    'ja',
    { 'English/a.md': '日本語/a.md', '中文/a.md': '日本語/a.md' },
  ],
  ['a name beside a tag', ['en/lake.md', 'Русский/lake.md'], 'en', { 'Русский/lake.md': 'en/lake.md' }],
  ['a name beside the original', ['lake.md', 'español/lake.md'], 'en', { 'español/lake.md': 'lake.md' }],
  [
    'a region and a script',
    ['en/a.md', 'pt_BR/a.md', 'zh-Hans/a.md'],
    'en',
    { 'pt_BR/a.md': 'en/a.md', 'zh-Hans/a.md': 'en/a.md' },
  ],
  ['English names beside English', ['english/a.md', 'german/a.md'], 'en', { 'german/a.md': 'english/a.md' }],
  ['lessons in several languages', ['german/lesson-1.md', 'french/lesson-1.md'], 'en', {}],
  ['a subject called as a language is', ['polish/nails.md', 'nails.md'], 'en', {}],
  ['one language alone', ['fr/marche.md', 'en/lake.md'], 'en', {}],
  ['names that end in a word', ['walk-it.md', 'walk.md'], 'en', {}],
])('%s', (_, paths, language, wanted) => {
  expect(found(paths, language)).toEqual(wanted)
})

test('a draft in the newsletter’s language does not keep the published one out', () => {
  const files = [{ path: 'en/lake.md', draft: true }, { path: 'fr/lake.md' }]
  expect(findTranslations(files, 'en').size).toBe(0)
})

test.each<
  [
    string,
    readonly { path: string; translation?: { key?: string; language?: string } }[],
    string,
    Record<string, string>,
  ]
>([
  [
    'under other names, by their key and their folders',
    [
      { path: 'en/lake.md', translation: { key: 'lake' } },
      { path: 'fr/lac.md', translation: { key: 'lake' } },
    ],
    'fr',
    { 'en/lake.md': 'fr/lac.md' },
  ],
  [
    'by their key and their own languages',
    [
      { path: 'lake.md', translation: { key: 'ref lake', language: 'en' } },
      { path: 'lac.md', translation: { key: 'ref lake', language: 'fr-CA' } },
    ],
    'en',
    { 'lac.md': 'lake.md' },
  ],
  [
    'together with what a path pairs',
    [
      { path: 'en/lake.md', translation: { key: 'lake' } },
      { path: 'fr/lac.md', translation: { key: 'lake' } },
      { path: 'de/lake.md' },
    ],
    'en',
    { 'fr/lac.md': 'en/lake.md', 'de/lake.md': 'en/lake.md' },
  ],
  [
    'not in one language',
    [
      { path: 'lake.md', translation: { key: 'ref news', language: 'en' } },
      { path: 'river.md', translation: { key: 'ref news', language: 'en' } },
    ],
    'en',
    {},
  ],
  [
    'not without a key',
    [
      { path: 'lake.md', translation: { language: 'en' } },
      { path: 'lac.md', translation: { language: 'fr' } },
    ],
    'en',
    {},
  ],
])('front matter pairs articles %s', (_, files, language, wanted) => {
  expect(Object.fromEntries(findTranslations(files, language))).toEqual(wanted)
})
