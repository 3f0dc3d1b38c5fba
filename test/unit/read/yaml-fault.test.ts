// Does a mistake in YAML get an answer that names its line, says what is wrong, and fixes it?
import { expect, test } from 'vitest'
import { frontMatter } from '../../../src/read/front-matter/front-matter.ts'

const problemsIn = (inner: string) => frontMatter(`---\n${inner}\n---\n\nText.\n`).problems

test.each([
  // [the lines between the fences, the line from 2, what, how to fix it]
  ['title: "The weir\ndate: 2026-11-03', 2, 'the quote that opens in this line never closes', 'Put a " at the end'],
  ["date: x\ntitle: 'The weir\n\ntags: [a]", 3, 'the quote that opens in this line never closes', "Put a ' at the end"],
  ['date: x\ntitle: "The weir\ndek: "A b"', 3, 'the quote that opens in this line never closes', 'Put a "'],
  ['tags:\n  - "a\n  - b\ndate: x', 3, 'the quote that opens in this line never closes', 'Put a "'],
  ["title: 'twas night\ndate: x", 2, 'the apostrophe at its beginning opens a quote', 'title: "\'twas night"'],
  ["title: 'It's open'", 2, 'the quotes close before the value ends', 'quotes: title: "It\'s open"'],
  ['title: "The "new" weir"', 2, 'the quotes close before the value ends', `quotes: title: 'The "new" weir'`],
  ['title: "New" weir', 2, 'the quotes close before the value ends', `quotes: title: '"New" weir'`],
  ['title: "C:\\data"', 2, 'a backslash in double quotes has a meaning, and \\d has none', 'backslash twice'],
  ['title: The weir: a story', 2, 'the value holds a colon, as if it were another key', 'title: "The weir: a story"'],
  ['a: b\ntags:\n  - c: d: e', 4, 'the value holds a colon, as if it were another key', 'c: "d: e"'],
  ['title: @ann goes', 2, "a value can't begin with @ unless it is in quotes", 'title: "@ann goes"'],
  ['title: %50 off', 2, "a value can't begin with % unless it is in quotes", 'title: "%50 off"'],
  ['title: `code` here', 2, "a value can't begin with ` unless it is in quotes", 'title: "`code` here"'],
  ['tags:\n- @ann', 3, "a value can't begin with @ unless it is in quotes", '- "@ann"'],
  ['title: *The weir* opens', 2, 'a value that begins with * has a meaning of its own', 'title: "*The weir* opens"'],
  ['title: > 5 tons', 2, 'behind >, the text begins on the next line', 'title: "> 5 tons"'],
  ['%title: x\ntitle: A', 2, "a key can't begin with % unless it is in quotes", 'Put the key in quotes.'],
  ['title: A\ndate: x\ntitle: B', 4, '"title" stands here for the second time; the last one counts', 'Remove one'],
  ['a:\n  b: c\n  b: d', 4, '"b" stands here for the second time; the last one counts', 'Remove one'],
  ['title: A\ntags: [a, b\ndate: x', 3, 'the bracket [ in this line never closes', 'Put a ] at the end'],
  ['title: A\nparams: {a: b\ndate: x', 3, 'the bracket { in this line never closes', 'Put a } at the end'],
  ['title: [Review] The weir', 2, 'a value that begins with [ ends with its ]', 'title: "[Review] The weir"'],
  ['date: x\ntitle: {{ title }}', 3, 'a value that begins with { ends with its }', 'title: "{{ title }}"'],
  ['title:The weir\ndate: x', 2, 'a space is missing behind the colon', 'Write title: The weir'],
  ['tags:\n- a\n-b\ndate: x', 4, 'a space is missing behind the hyphen', 'Write - b'],
  ['title: A\n date: x', 3, 'the line is indented, so it goes on with the value above', 'Remove the spaces'],
  ['  title: A\ndate: x', 3, 'the line is indented less than the first key', 'in the same column'],
  ['title: A\nThis is a line\ndate: x', 3, 'the line is neither key: value nor an item of a list', 'key: value'],
  ['title: - a mill', 2, 'a list begins on the line below its key', 'in quotes: title: "- a mill"'],
  ['tags: - a\n- b', 2, 'a list begins on the line below its key', 'Put each item on a line of its own'],
  ['a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x', 3, 'a merge conflict was left here', 'Keep one'],
  ['tags:\n   - a\n\t- b\ndate: x', 4, 'the line is indented by a tab', 'Indent it by spaces'],
  ['title: A\u0007b', 2, 'the line holds a control character, which is not shown', 'Type the line anew.'],
])('%j', (inner, line, what, fix) => {
  for (const text of [inner, inner.replaceAll('\n', '\r\n')]) {
    expect(problemsIn(text)).toEqual([
      {
        code: 'bad-front-matter',
        line,
        what: expect.stringContaining(`The front matter is not valid YAML: ${what}`),
        fix: expect.stringContaining(fix),
      },
    ])
  }
})

test.each([
  'title: "The weir\n  opens"\nnote: It’s open\ndate: x',
  "tags: [a,\n  b]\ntitle: 'It''s \"open\"'",
  'text: |\n  a: b: c\n  "d\ntitle: A # a: b',
  'tags:\n\t- a\n\t- b',
  'author: &ann Ann\nby: *ann',
])('%j is valid', (inner) => {
  expect(problemsIn(inner)).toEqual([])
})

test('what is valid above the mistake is not blamed', () => {
  const above = 'text: |\n  a: b: c\n  "d\nquote: "one\n  two"\nlist: [a,\n  b]\nauthor: &ann Ann\n# note: "x\n'
  expect(problemsIn(`${above}title: A: b`)).toMatchObject([{ line: 11 }])
})

test('a value whose quote was never closed loses the quote', () => {
  expect(frontMatter('---\ntitle: "The weir\ndate: 2026-11-03\n---\n').values.get('title')).toBe('The weir')
})
