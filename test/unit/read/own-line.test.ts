// Is the author's line found under a key that only one site uses?
import { expect, test } from 'vitest'
import { readArticles } from '../../../src/read/folder.ts'
import { aFolder, options } from './a-folder.ts'

const LINES = [
  'A heron stole two carp from the pond of the fire brigade last night.',
  'Three sisters open a bakery in the old customs house and sell only rye.',
  'How the town got its tram back after forty years of buses',
  'The chess club plays outdoors until the first snow, as it has since 1931.',
  'Nobody knows who painted the bridge blue; the council likes it and says so.',
]

async function deks(key: string, lines: readonly string[], pathOf = (i: number) => `posts/${i}.md`) {
  const files = lines.map((line, i) => [pathOf(i), `---\ntitle: Story ${i}\n${key}: "${line}"\n---\n\nText ${i}.\n`])
  using folder = aFolder(Object.fromEntries(files))
  return (await readArticles(folder.path, options)).articles.map(({ dek }) => dek)
}

test('a sentence of its own under one key in most files is the author’s line, whatever the key', async () => {
  expect(await deks('vorneweg', LINES)).toEqual(LINES)
  expect(await deks('vorneweg', LINES, (i) => `posts/${i}/index.md`)).toEqual(LINES)
})

test('a key that few files have is none', async () => {
  expect(await deks('vorneweg', [...LINES.slice(0, 2), '', '', ''])).toEqual(Array(5).fill(undefined))
  expect(await deks('vorneweg', LINES.slice(0, 2))).toEqual([undefined, undefined])
})

test('a key that says the same everywhere is none, nor is one for lists, places or pictures', async () => {
  const [line = ''] = LINES
  expect(await deks('vorneweg', Array(5).fill(line))).toEqual(Array(5).fill(undefined))
  expect(
    await deks(
      'dabei',
      Array.from({ length: 5 }, (_, i) => `ann, bo, cleo, dora, emil, fritz ${i}`),
    ),
  ).toEqual(Array(5).fill(undefined))
  expect(await deks('image_alt', LINES)).toEqual(Array(5).fill(undefined))
})

test('a key that every site uses comes first', async () => {
  const files = LINES.map((line, i) => [
    `${i}.md`,
    `---\ndescription: What ${i} is about.\nvorneweg: "${line}"\n---\nText.`,
  ])
  using folder = aFolder(Object.fromEntries(files))
  const { articles } = await readArticles(folder.path, options)
  expect(articles.map(({ dek }) => dek)).toEqual(LINES.map((_, i) => `What ${i} is about.`))
})
