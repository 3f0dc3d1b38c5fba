// Do the phrases of languages stand in src/languages, where those who speak them look?
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What is no phrase: letters of alphabets and encodings, numerals, and words that are values of a tool's fields. */
const NO_PHRASES: Readonly<Record<string, string>> = {
  'compose/permalink-letters.ts': 'letters',
  'ledger/csv/column-names.ts': 'names of columns in exports',
  'ledger/csv/standing.ts': 'values in exports',
  'read/better-encoding.ts': 'letters',
  'read/conventions/switch.ts': 'values of fields',
  'read/conventions/table.ts': 'values of fields and names of files',
  'read/dates/digits.ts': 'numerals',
  'read/dos-pages.ts': 'letters',
  'read/html/class-names.ts': 'names of classes',
  'read/front-matter/name-parts.ts': 'parts of names and titles of persons',
  'read/html/byline-names.ts': 'stems of professions, in all languages alike',
  'read/text/drop-cap.ts': 'letters',
  'select/duplicates.ts': 'names of files that were copied',
}
/** A word with letters that English does not have. */
const WORD = /[\p{L}\p{M}]*[^\P{L}\p{ASCII}µªº][\p{L}\p{M}]*/gu

test.each(globSync('src/**/*.ts').filter((file) => !file.startsWith('src/languages/')))('%s has none', (file) => {
  if (NO_PHRASES[file.slice('src/'.length)] !== undefined) return
  const lines = readFileSync(file, 'utf8').split('\n')
  const phrases = lines.filter((line) => {
    const code = line.replace(/^\s*(?:\/\*\*?|\*|\/\/).*$|\s\/\/ .*$/, '').replace(/\[[^\]]*\]/g, '')
    return (code.match(WORD) ?? []).filter((word) => word.length >= 4).length > 0
  })
  expect(phrases).toEqual([])
})
