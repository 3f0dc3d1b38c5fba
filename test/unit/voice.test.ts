// Does the editor's file reach the issue, its record and what is approved?
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { type Article, articleText } from '../../src/model/article.ts'
import { merge } from '../../src/model/merge.ts'
import type { Notice } from '../../src/model/problem.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { readArticles } from '../../src/read/folder.ts'
import { splitSentences } from '../../src/summarize/sentences.ts'
import { article, folderWith } from '../support/digestif.ts'
import { ada } from '../support/look.ts'

const files = {
  'articles/eastport.md': article('Eastport', '2026-03-01', '', 0),
  'articles/westport.md': article('Westport', '2026-03-02', '', 1),
  'articles/northport.md': article('Northport', '2026-03-03', '', 2),
}

/** The next issue of a folder with the editor's file and more files, and the notices on the way. */
async function made(decided: object, more: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({
    ...files,
    ...more,
    '.digestif/next-issue.json': JSON.stringify({ issue: 1, ...decided }),
  })
  const notices: Notice[] = []
  const settings = parseConfig({ title: 'Harbours', timeZone: 'UTC' }, join(folder, 'digestif.config.json'))
  await using newsletter = await openNewsletter(settings, {
    clock: { now: () => new Date('2026-03-09T07:00Z') },
    log: { notice: (notice) => notices.push(notice), progress() {} },
    environment: {},
  })
  const composed = await newsletter.compose()
  if (composed.issue === null) throw new Error('There is no issue.')
  const finished = await newsletter.render(composed)
  const { hash } = await newsletter.manifest(finished)
  const codes = notices.map(({ code }) => code).filter((code) => code !== 'no-address')
  return { folder, issue: finished.issue, hash, codes, notices, text: merge(finished.rendered.text, ada, 'text') }
}

async function articleOf(folder: string, path: string): Promise<Article> {
  const { articles } = await readArticles(join(folder, 'articles'), { timeZone: 'UTC', readAt: new Date('2026-03-09') })
  const found = articles.find((one) => one.path === path)
  if (!found) throw new Error('There is no such article.')
  return found
}

test('every word of the editor changes what is approved', async () => {
  const { hash } = await made({})
  expect((await made({})).hash).toBe(hash)
  const own = { 'westport.md': { title: 'West!' } }
  for (const decided of [{ subject: 'Mine' }, { note: 'Hello.' }, { closing: 'Bye.' }, { stories: own }])
    expect((await made(decided)).hash).not.toBe(hash)
  expect((await made({}, { 'blocks/event.md': 'Come.' })).hash).not.toBe(hash)
})

test('sentences are the article’s own, by the numbers that its text gives them', async () => {
  const { folder, issue } = await made({ lead: 'eastport.md', stories: { 'eastport.md': { sentences: [2, 0] } } })
  const all = splitSentences(articleText(await articleOf(folder, 'eastport.md')), 'en')
  expect(issue.lead.summary).toEqual([all[0], all[2]])
})

test('the editor’s file comes before the file of the note', async () => {
  const note = { 'notes/NEXT.md': '---\nsubject: From the note\n---\nWritten in a file.\n' }
  const both = await made({ note: 'Written here.' }, note)
  expect(both.text).toContain('Written here.')
  expect(both.text).not.toContain('Written in a file.')
  expect(both.issue.subject).toBe('From the note')
  expect((await made({}, note)).text).toContain('Written in a file.')
})

test('what cannot be followed is named, and costs nothing else', async () => {
  const { codes, issue } = await made({
    subject: 'Mine',
    subjekt: 'x',
    stories: { 'eastprot.md': { title: 'x' }, 'eastport.md': { sentences: [999], related: ['gone.md'] } },
  })
  expect(codes.toSorted()).toEqual(['override-gone', 'override-gone', 'override-unknown', 'override-unused'])
  expect(issue.subject).toBe('Mine')
})

test('a picture that is not to be had, and an article linked below itself, are named with the cause', async () => {
  const { notices } = await made({
    stories: {
      'eastport.md': { image: 'data:image/png,x', related: ['eastport.md'] },
      'westport.md': { image: 'no.png' },
    },
  })
  expect(
    notices
      .filter(({ code }) => code === 'override-unused')
      .map(({ what }) => what)
      .toSorted(),
  ).toEqual([
    'There is no picture “data:image/png,x” for eastport.md.',
    'There is no picture “no.png” for westport.md.',
    'eastport.md is not linked below eastport.md, as the editor decided: no article is linked below itself.',
  ])
})

test('a story may have no picture, or another', async () => {
  const pictured = { 'articles/eastport.md': article('Eastport', '2026-03-01', 'image: https://a.example/b.png\n', 0) }
  const image = async (given?: boolean | string) => {
    const words = given === undefined ? {} : { stories: { 'eastport.md': { image: given } } }
    return (await made({ lead: 'eastport.md', ...words }, pictured)).issue.lead.image?.src
  }
  expect(await image()).toBe('https://a.example/b.png')
  expect(await image(false)).toBeUndefined()
  expect(await image('https://a.example/c.png')).toBe('https://a.example/c.png')
})
