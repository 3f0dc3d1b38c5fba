// Which format is a file in?
import { expect, test } from 'vitest'
import { formatOf, guessFormat, isMarkdown } from '../../../src/read/formats.ts'

test.each([
  ['a.MD', 'markdown'],
  ['a.svx', 'markdown'],
  ['a.mdoc', 'markdown'],
  ['a.markdoc', 'markdown'],
  ['a.Rmd', 'markdown'],
  ['a.smd', 'markdown'],
  ['a.livemd', 'markdown'],
  ['a.djot', 'markdown'],
  ['a.b/c.xhtml', 'html'],
  ['a.txt', 'text'],
  ['a.png', undefined],
  ['md', undefined],
  ['a.md.erb', 'markdown'],
  ['a.markdown.NJK', 'markdown'],
  ['a.rst.j2', 'markdown'],
  ['a.html.liquid', 'markdown'],
  ['a.txt.erb', undefined],
  ['a.njk', undefined],
  ['a.css.erb', undefined],
  ['a.md~', undefined],
])('the name %j shows %s', (path, format) => {
  expect(formatOf(path)).toBe(format)
})

test.each([
  ['\n<!DOCTYPE html><p>Text', 'html'],
  ['---\ntitle: A\n---\nText', 'markdown'],
  ['Text\n\n## Heading\n', 'markdown'],
  ['Read [the letter](https://example.com/letter) first.', 'markdown'],
  ['Text [1] and (more).', 'text'],
])('without a telling name, %j is taken for %s', (text, format) => {
  expect(guessFormat(new TextEncoder().encode(text))).toBe(format)
})

test.each([
  ['The **mill** of [Arna][] grinds.\n\n# Flour\n\nIt is `fine`.\n', true],
  ['<p>The **mill** of [Arna][] grinds.</p>\n\n# Flour\n\nIt is `fine`.\n', false],
  ['The mill of Arna grinds, and the `flour` is fine.\n', false],
])('below front matter in a file named .html, %j is Markdown: %s', (body, is) => {
  expect(isMarkdown(body)).toBe(is)
})
