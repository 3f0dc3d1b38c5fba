// Which sources are asked, and what does the operator hear of one that goes on failing?
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectFor } from '../../../src/collect/collect-for.ts'
import { type CollectingNewsletter, sourcesOf } from '../../../src/collect/known-sources.ts'
import { openSources } from '../../../src/collect/open-sources.ts'
import type { Notice } from '../../../src/model/problem.ts'
import { addressOf, type Source } from '../../../src/model/source.ts'
import { collectOptions } from '../../support/collect-options.ts'
import { openSite } from '../../support/web-server.ts'

function aNewsletter(sources: readonly Source[]) {
  const { articles, memory } = collectOptions()
  const notices: Notice[] = []
  const clock = { at: '2026-11-10T12:00:00Z', now: () => new Date(clock.at) }
  const newsletter: CollectingNewsletter = {
    settings: {
      title: 'T',
      articles,
      sources,
      subscriptions: join(memory, '../sources.opml'),
      readingList: join(memory, '../reading-list.txt'),
      collect: { memory, pause: '0s', timeout: '5s', megabytes: 1, private: true },
    },
    clock,
    log: { notice: (notice) => notices.push(notice), progress() {} },
    environment: {},
  }
  return { newsletter, notices, clock }
}

test('a source that has failed for a week is a notice, and not before', async () => {
  const site = await openSite()
  const { newsletter, notices, clock } = aNewsletter([{ feed: `${site.origin}/gone`, name: 'Gone' }])
  await collectFor(newsletter)
  clock.at = '2026-11-16T12:00:00Z'
  await collectFor(newsletter)
  expect(notices).toEqual([])
  clock.at = '2026-11-18T12:00:00Z'
  await collectFor(newsletter)
  expect(notices).toMatchObject([
    {
      code: 'not-collected',
      what: 'The source Gone failed. There is nothing at this address (404). It has failed since 2026-11-10.',
    },
  ])
})

test('subscriptions and the reading list are asked where there are such files, and nothing twice', () => {
  const feed = 'https://a.example/feed'
  const { newsletter } = aNewsletter([{ feed }])
  const addresses = () => sourcesOf(newsletter.settings).map(addressOf)
  const { subscriptions, readingList } = newsletter.settings
  expect(addresses()).toEqual([feed])
  writeFileSync(readingList, 'https://b.example/page\n')
  writeFileSync(
    subscriptions,
    `<opml version="2.0"><body><outline text="A" xmlUrl="${feed}"/><outline text="C" xmlUrl="https://c.example/feed"/></body></opml>`,
  )
  expect(addresses()).toEqual([feed, 'https://c.example/feed', readingList])
})

test('what became of a source when it was last asked is remembered', async () => {
  const site = await openSite({ '/feed': '<rss version="2.0"><channel><title>The River</title></channel></rss>' })
  const { newsletter } = aNewsletter([{ feed: `${site.origin}/feed` }])
  const sources = openSources(newsletter)
  expect(sources.states()).toEqual([{ name: new URL(site.origin).host, address: `${site.origin}/feed` }])
  await sources.collect()
  const last = { at: '2026-11-10T12:00:00.000Z', added: 0, updated: 0, unchanged: 0, failed: [] }
  expect(sources.states()).toEqual([{ name: 'The River', address: `${site.origin}/feed`, last }])
})
