// Does a title keep the words that YAML drops without an error, and is somebody told?
import { describe, expect, test } from 'vitest'
import { metaOf } from '../../../src/read/front-matter/fields.ts'
import { withEnglishNames } from '../../../src/read/front-matter/foreign-names.ts'
import { frontMatter } from '../../../src/read/front-matter/front-matter.ts'

function read(inner: string) {
  const { values, problems } = frontMatter(`---\ndate: 2026-11-30\n${inner}\n---\n\nText.\n`)
  const { title, dek, tags } = metaOf(withEnglishNames(values), new Map())
  return { title, dek, tags, problems: problems.map(({ line, what, fix }) => `${line} ${what} ${fix}`) }
}

describe('is read as it stands, with a problem', () => {
  test.each([
    ['title: !important news', '!important news', '! begins a tag'],
    ['title: ! news', '! news', '! begins a tag'],
    ['title: !!wow', '!!wow', '! begins a tag'],
    ['title: ! "Mills" again', '! "Mills" again', '! begins a tag'],
    ['title: #1 mill', '#1 mill', '# begins a comment'],
    ['title: The mill #1 of all', 'The mill #1 of all', '# behind a space begins a comment'],
    ['title: &quot;Mills&quot; open', '"Mills" open', '& begins an anchor'],
    ['title: [Update]', '[Update]', 'a value in brackets is a list'],
    ['title: [Mill, kettle]', '[Mill, kettle]', 'a value in brackets is a list'],
    ['title: {mill}', '{mill}', 'a value in braces is a group of keys'],
    [':title: !important news', '!important news', '! begins a tag'],
    ['titel: !important news', '!important news', '! begins a tag'],
    ['title: !important news\r', '!important news', '! begins a tag'],
    // Beside a line that no parser reads.
    ['title: #1 mill\ntags: @ada', '#1 mill', '# begins a comment'],
  ])('%j', (inner, title, what) => {
    const { title: found, problems } = read(inner)
    expect(found).toBe(title)
    expect(problems.at(-1)).toContain(`3 In YAML, ${what}; this value is read as it stands. Put the value in quotes: `)
  })

  test('a dek, and tags', () => {
    const { dek, tags, problems } = read('title: A\ndescription: !important news\ntags: #mills #kettles')
    expect({ dek, tags }).toEqual({ dek: '!important news', tags: ['mills', 'kettles'] })
    expect(problems).toEqual([expect.stringMatching(/^4 /), expect.stringMatching(/^5 .*: tags: "#mills #kettles"$/)])
  })
})

test.each([
  ['title: The mill #opens on Monday', 'The mill', '“#opens on Monday” is a comment'],
  ['title: &and the mill', 'the mill', '“&and” is an anchor'],
  ['title: # The mill', undefined, 'The title is empty'],
])('%j is left to YAML, with a problem', (inner, title, what) => {
  const { title: found, problems } = read(inner)
  expect(found).toBe(title)
  expect(problems).toEqual([expect.stringContaining(what)])
})

test.each([
  ['title: !ruby/string The mill', 'The mill'],
  ['title: !!str 2026', '2026'],
  ["title: ! 'Mills: a list'", 'Mills: a list'],
  ['title: ! "Mills"', 'Mills'],
  ["title: !!python/unicode 'The mill'", 'The mill'],
  ['title: !binary VGhlIG1pbGw=', 'The mill'],
  ['title: &name The mill\nseo: *name', 'The mill'],
  ['title: The mill # as it was called', 'The mill'],
  ['title: "The mill" #1', 'The mill'],
  ['title: The mill\n  #1 of all', 'The mill'],
  ['title: ["The mill"]', 'The mill'],
  ['title: {en: The mill}', 'The mill'],
  ['title: The mill\ncolor: #fff\nlayout: !page x', 'The mill'],
  ['title: The mill\ndescription: # to be written', 'The mill'],
])('%j is what YAML says', (inner, title) => {
  expect(read(inner)).toMatchObject({ title, problems: [] })
})
