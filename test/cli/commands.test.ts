// What do `articles`, `summarize` and `init` tell a person and a program?
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, digestif, folderWith } from '../support/digestif.ts'

test('articles gives every file its verdict and its reason', () => {
  const folder = folderWith({
    'articles/new.md': article('New', '2026-03-02', '', 0),
    'articles/old.md': article('Old', '2026-02-01', '', 1),
    'articles/draft.md': article('Draft', '2026-03-02', 'draft: true\n', 2),
    'articles/future.md': article('Future', '2026-12-24', '', 3),
    'articles/new-copy.txt': article('New', '2026-03-02', '', 0).replace(/---[\s\S]*?---/, 'New\n'),
    'articles/2026-03-03-binary.md': Uint8Array.from({ length: 999 }, (_, index) => index % 7),
    'articles/chart.png': 'no article',
  })
  const { exit, stdout } = digestif(folder, ['articles', '--since', '2026-03-01', '--until', '2026-03-08', '--json'])
  expect(exit).toBe(0)
  const { window, articles, notices } = JSON.parse(stdout)
  expect(window).toEqual({ since: '2026-03-01T00:00:00.000Z', until: '2026-03-08T00:00:00.000Z' })
  const verdicts = Object.fromEntries(
    articles.map((one: { path: string; state: string; reason: { code: string } }) => [
      one.path,
      `${one.state} ${one.reason.code}`,
    ]),
  )
  expect(verdicts).toMatchObject({
    'new.md': 'in in-window',
    'old.md': 'out too-old',
    'draft.md': 'out draft',
    'future.md': 'out future',
    '2026-03-03-binary.md': 'out unreadable',
  })
  expect(Object.keys(verdicts)).toHaveLength(6)
  expect(notices).toContainEqual(expect.objectContaining({ code: 'binary', where: { file: '2026-03-03-binary.md' } }))
  expect(articles.find((one: { path: string }) => one.path === 'old.md').title).toBe('Old')
})

test('a link to nowhere is a file that cannot be read, like any other', () => {
  const folder = folderWith({ 'articles/a.md': article('Harbour', '2026-03-01') })
  symlinkSync('nowhere.md', join(folder, 'articles/b.md'))
  const { articles, notices } = JSON.parse(digestif(folder, ['articles', '--json']).stdout)
  expect(articles.map((one: { path: string; reason: { code: string } }) => [one.path, one.reason.code])).toEqual([
    ['a.md', 'newest'],
    ['b.md', 'unreadable'],
  ])
  expect(notices).toHaveLength(1)
})

test('summarize leaves out what the files given repeat', () => {
  const opening = 'Every Friday the harbour office of Nordsand reports what its keepers saw.'
  const news = ['Two seals slept on the pier.', 'A crane went to the museum.', 'The lighthouse was painted white.']
  const files = news.map((text, i) => [
    `articles/${i}.md`,
    `---\ntitle: Report ${i}\ndate: 2026-03-0${i + 1}\n---\n\n${opening} ${text}\n`,
  ])
  const folder = folderWith(Object.fromEntries(files))
  const summaries = (...paths: string[]) =>
    JSON.parse(digestif(folder, ['summarize', '--json', ...paths]).stdout).articles.map(
      ({ summary }: { summary: string[] }) => summary.join(' '),
    )
  expect(summaries('articles')).toEqual(news)
  expect(summaries('articles/0.md')[0]).toContain(opening)
})

test('summarize reads stdin and says where title and date came from', () => {
  const { exit, stdout } = digestif(
    folderWith(),
    ['summarize', '-', '--json', '--words', '30'],
    article('Harbour', '2026-03-01'),
  )
  expect(exit).toBe(0)
  const [one] = JSON.parse(stdout).articles
  expect(one).toMatchObject({
    title: 'Harbour',
    titleFrom: 'front-matter',
    keyPoints: ['Volunteers of three villages', 'Paid by a lottery'],
  })
  expect(one.published).toMatchObject({ day: '2026-03-01', from: 'front-matter' })
  for (const sentence of one.summary) expect(one.text).toContain(sentence)
})

test('summarize of a path that is not there is an error', () => {
  expect(digestif(folderWith(), ['summarize', 'nowhere.md'])).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining('nowhere.md'),
  })
})

test('init makes a newsletter that builds', () => {
  const folder = folderWith()
  expect(digestif(folder, ['init', 'weekly']).exit).toBe(0)
  const weekly = join(folder, 'weekly')
  const { exit, stdout } = digestif(weekly, ['build', '--json'])
  expect(exit).toBe(0)
  expect(JSON.parse(stdout).issue.stories).toHaveLength(2)
})

test('init replaces nothing unless told to', () => {
  const folder = folderWith()
  digestif(folder, ['init'])
  const config = join(folder, 'digestif.config.ts')
  writeFileSync(config, 'mine')
  expect(digestif(folder, ['init'])).toMatchObject({ exit: 1, stderr: expect.stringContaining('(already-there)') })
  expect(readFileSync(config, 'utf8')).toBe('mine')
  expect(digestif(folder, ['init', '--force']).exit).toBe(0)
  expect(readFileSync(config, 'utf8')).not.toBe('mine')
})

test('help is an answer, an unknown command is not', () => {
  expect(digestif(folderWith(), [])).toMatchObject({ exit: 0, stdout: expect.stringContaining('digestif build') })
  expect(digestif(folderWith(), ['biuld'])).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining('Did you mean build?'),
  })
})

test('a preview leaves the folder of articles as it was', () => {
  const folder = folderWith({ 'articles/a.md': article('Harbour', '2026-03-01') })
  digestif(folder, ['build'])
  expect(existsSync(join(folder, '.digestif'))).toBe(false)
  expect(readFileSync(join(folder, 'articles/a.md'), 'utf8')).toBe(article('Harbour', '2026-03-01'))
})

test('a mistake in a flag is told in a sentence, and help has its word, too', () => {
  const folder = folderWith({ 'articles/a.md': article('Harbour', '2026-03-01') })
  const run = (...args: string[]) => digestif(folder, args)
  expect(run('build', '--latst', '3').stderr).toMatch(/^Unknown option '--latst'\.\n\(Did you mean --latest\?\)\n/)
  expect(run('help', 'send')).toMatchObject({ exit: 0, stdout: expect.stringContaining('Usage: digestif send') })
  expect(run('build', '--since', '2026-03-02', '--until', '2026-03-01')).toMatchObject({
    exit: 2,
    stdout: '',
    stderr: expect.stringContaining('(bad-date)'),
  })
  expect(run('collect', '--source', 'x').stderr).toContain('(no-sources)')
  expect(run('collect', '--import', 'a.opml').stderr).toContain('It does not exist.')
})

test('a list of subscribers is not overwritten by its own rejected rows', () => {
  const list = 'email\nann@example.org\n'
  const folder = folderWith({ 'list.csv': list })
  symlinkSync('list.csv', join(folder, 'rejects.csv'))
  const { exit, stdout } = digestif(folder, ['subscribers', 'import', 'list.csv', '--rejects', 'rejects.csv'])
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
  expect(readFileSync(join(folder, 'list.csv'), 'utf8')).toBe(list)
  const { stdout: taken } = digestif(folder, ['subscribers', 'import', 'list.csv', '--rejects', 'others.csv'])
  expect(taken).toMatch(/^1 row:\n/)
})

test('a flag or a command that there is not says where to look, and exits with 2', () => {
  const folder = folderWith()
  for (const args of [['build', '--fromm'], ['frobnicate'], ['subscribers', 'lst']]) {
    const { exit, stderr } = digestif(folder, args)
    expect(exit).toBe(2)
    expect(stderr).toContain(args.at(-1))
    expect(stderr).toContain('digestif --help')
  }
})
