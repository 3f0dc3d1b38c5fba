// Does an article that no step can take cost the issue no more than itself?
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import type { Article } from '../../src/model/article.ts'
import type { Notice } from '../../src/model/problem.ts'
import type { Composed, Selection } from '../../src/model/steps.ts'
import { openNewsletter } from '../../src/newsletter.ts'
import { folderWith } from '../support/digestif.ts'
import { ARTICLES, CONFIG } from '../support/newsletter.ts'

/** An issue of the two articles, the first of which throws when something asks for one of its parts. */
async function issueWith(part: keyof Article): Promise<{ composed: Composed; notices: readonly Notice[] }> {
  const folder = folderWith({ ...ARTICLES, 'digestif.config.json': JSON.stringify(CONFIG) })
  const notices: Notice[] = []
  const log = { notice: (notice: Notice) => notices.push(notice), progress() {} }
  await using newsletter = openNewsletter(await loadConfig(undefined, folder), { log, environment: {} })
  const selection = await newsletter.select()
  const composed = await newsletter.compose(broken(selection, part))
  if (composed.issue === null) throw new Error(composed.reason.text)
  await newsletter.render(composed)
  return { composed, notices }
}

function broken(selection: Selection, part: keyof Article): Selection {
  const [first, ...others] = selection.chosen
  if (!first) throw new Error('Two articles are chosen.')
  const article = Object.defineProperty({ ...first.article }, part, {
    enumerable: false,
    get() {
      throw new RangeError('Maximum call stack size exceeded')
    },
  })
  return { ...selection, chosen: [{ ...first, article }, ...others] }
}

test('an article that cannot be summarized is in the issue without a summary, with a notice', async () => {
  const { composed, notices } = await issueWith('blocks')
  const { lead, sections } = composed.issue
  expect(lead).toMatchObject({ path: 'westport.md', summary: [] })
  expect(sections.flatMap(({ stories }) => stories)[0]?.summary).not.toEqual([])
  expect(composed.articles.map(({ path }) => path)).toEqual(['westport.md', 'eastport.md'])
  expect(notices[0]).toMatchObject({ code: 'article-failed', where: { file: 'westport.md' } })
  expect(notices[0]?.what).toBe('It has no summary: Maximum call stack size exceeded.')
})

test('an article that cannot be laid out is left out of the issue and of the record, with a notice', async () => {
  const { composed, notices } = await issueWith('title')
  expect(composed.issue.lead.path).toBe('eastport.md')
  expect(composed.articles.map(({ path }) => path)).toEqual(['eastport.md'])
  expect(notices.map(({ what }) => what)).toContain('It was left out: Maximum call stack size exceeded.')
})
