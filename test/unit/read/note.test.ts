// Is an editor's Markdown shown as it is meant, and nothing that could do harm?
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainNote } from '../../../src/model/note.ts'
import { readAnnouncements } from '../../../src/read/note/announcements.ts'
import { readNextNote } from '../../../src/read/note/next-note.ts'
import { readNote } from '../../../src/read/note/note.ts'
import { passagesOf } from '../../../src/read/note/passages.ts'
import { folderWith } from '../../support/digestif.ts'

const codes = (notices: readonly { code: string }[]) => notices.map(({ code }) => code)
const read = (source: string) => readNote(source, { file: 'next.json', folder: folderWith(), linkedFolders: [] })

test('paragraphs, emphasis, links, lists and line breaks are kept', () => {
  expect(
    passagesOf('Dear *all*,\\\nsee **[this](https://a.example)** and https://b.example.\n\n1. one\n2. two').passages,
  ).toEqual([
    {
      type: 'paragraph',
      runs: [
        { text: 'Dear ' },
        { text: 'all', emphasis: true },
        { text: ',' },
        { text: '\n' },
        { text: 'see ' },
        { text: 'this', strong: true, url: 'https://a.example' },
        { text: ' and ' },
        { text: 'https://b.example', url: 'https://b.example' },
        { text: '.' },
      ],
    },
    { type: 'list', ordered: true, items: [[{ text: 'one' }], [{ text: 'two' }]] },
  ])
})

test.each([
  ['<script>alert(1)</script>\n\nAfter.', 'After.'],
  ['Before <script>alert(1)</script>after.', 'Before after.'],
  ['<style>p { color: red }</style>\n\n<div onclick="x()">Inside</div>\n\nAfter.', 'After.'],
  ['<script>never closed', ''],
])('HTML in %j is left out with a notice, and what follows is not', async (source, text) => {
  const { note, notices } = await read(source)
  expect(plainNote(note)).toBe(text)
  expect(codes(notices)).toEqual(['note-reduced'])
})

test('a note of 100 KB ends at a paragraph, with a notice', async () => {
  const { note, notices } = await read('A sentence of the note.\n\n'.repeat(4_000))
  expect(plainNote(note).length).toBeLessThan(8_000)
  expect(plainNote(note)).toMatch(/note\. …$/)
  expect(codes(notices)).toEqual(['note-reduced'])
})

test.each(['**never closed', '[a](', '- ', '```', '> > >', '![](', '[a][b]', '|a|\n|-|'])(
  'broken Markdown %j is text',
  async (source) => {
    await expect(read(`${source}\n\nEnd.`)).resolves.toBeDefined()
  },
)

test.each([
  ['Dear **all,', '**'],
  ['See [our fair](https://a.example/x', '[our fair]('],
  ['**注意：**这是新的。', '**'],
])('%j shows %j as it is, with a notice', async (source, mark) => {
  const { notices } = await read(source)
  expect(notices).toMatchObject([{ code: 'note-reduced', what: expect.stringContaining(`“${mark}”`) }])
})

test.each(['**all**', '`a ** b`', '2 * 3 * 4', 'A [note] (in brackets)'])('%j leaves no mark', async (source) => {
  expect((await read(source)).notices).toEqual([])
})

test('one picture is shown; another, and one that is missing, are notices', async () => {
  const { note, notices } = await read('![a](https://a.example/1.png)\n\n![b](https://a.example/2.png)')
  expect(note).toEqual([{ type: 'picture', picture: { src: 'https://a.example/1.png', alt: 'a' } }])
  expect(codes(notices)).toEqual(['note-reduced'])
  const what = async (source: string) => (await read(source)).notices.map((notice) => notice.what)
  expect(await what('![gone](gone.png)')).toEqual(['There is no picture “gone.png”.'])
  expect(await what('![x](data:image/png;base64,AAAA)')).toEqual([
    'The text contains a picture in its address, which mail programs do not show.',
  ])
})

test('the file of the note says more than the note in its front matter', async () => {
  const file = join(folderWith({ 'NEXT.md': '---\nsubject: Mine\nsubjct: x\n---\nHello.\n' }), 'NEXT.md')
  const { words, notices } = await readNextNote(file, { number: 2, linkedFolders: [] })
  expect(words).toEqual({ subject: 'Mine', note: 'Hello.\n' })
  expect(notices).toMatchObject([{ code: 'override-unknown', fix: 'Did you mean "subject"?' }])
})

test('a note is not shown in two issues', async () => {
  const folder = folderWith({
    'a.md': 'Hello.',
    'b.md': '---\nissue: 1\n---\nHello.',
    'c.md': '---\nissue: 2\n---\nHello.',
  })
  const since = new Date('2026-11-20T00:00Z')
  for (const name of ['a.md', 'b.md', 'c.md']) utimesSync(join(folder, name), since, new Date('2026-11-19T00:00Z'))
  const next = (name: string) => readNextNote(join(folder, name), { number: 2, since, linkedFolders: [] })
  expect(codes((await next('a.md')).notices)).toEqual(['note-outdated'])
  expect(codes((await next('b.md')).notices)).toEqual(['note-outdated'])
  expect((await next('c.md')).words.note).toBe('Hello.')
  utimesSync(join(folder, 'a.md'), since, new Date('2026-11-21T00:00Z'))
  expect((await next('a.md')).words.note).toBe('Hello.')
})

test('an announcement runs on its first and its last day, and on none outside', async () => {
  const folder = folderWith({
    'event.md': '---\nplace: lead\nfrom: 2026-11-20\nuntil: 2026-11-22\nlabel: Event\n---\nCome.\n',
    'README.md': 'How to write these.',
  })
  const on = async (day: string) => (await readAnnouncements(folder, day, [])).announcements.map(({ label }) => label)
  expect(await Promise.all(['2026-11-19', '2026-11-20', '2026-11-22', '2026-11-23'].map(on))).toEqual([
    [],
    ['Event'],
    ['Event'],
    [],
  ])
})

test('an announcement without a text is left out, and says so', async () => {
  const folder = folderWith({ 'a.md': '---\nplace: lead\n---\n', 'b.md': '<script>alert(1)</script>', 'c.md': '' })
  const { announcements, notices } = await readAnnouncements(folder, '2026-11-21', [])
  expect(announcements).toEqual([])
  const empty = notices.filter(({ what }) => what.startsWith('The announcement has no text'))
  expect(empty.map(({ where }) => where.file)).toEqual(['a.md', 'b.md', 'c.md'].map((name) => join(folder, name)))
})

test.each([
  ['from: 2026-11-22\nuntil: 2026-11-20', 'block-dates'],
  ['from: 2026-02-30', 'block-dates'],
  ['until: soon', 'block-dates'],
  ['until: 2026-01-01\nlabel: [oops', 'block-dates'],
  ['form: 2026-11-20', 'override-unknown'],
])('%j in an announcement is a notice', async (lines, code) => {
  const folder = folderWith({ 'event.md': `---\n${lines}\n---\nCome.\n` })
  const { announcements, notices } = await readAnnouncements(folder, '2026-11-21', [])
  expect(codes(notices)).toContain(code)
  expect(notices.at(-1)?.what).toMatch(code === 'block-dates' ? /^The announcement .* left out/ : /no effect/)
  expect(announcements).toHaveLength(code === 'block-dates' ? 0 : 1)
})
