// Does an issue that is made again without a change keep the same bytes?

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../../../src/config/load.ts'
import { openNewsletter } from '../../../src/newsletter.ts'
import { openCutoffs } from '../../../src/web/cutoff.ts'
import { folderWith } from '../../support/digestif.ts'
import { ARTICLES, CONFIG } from '../../support/newsletter.ts'

const at = (minute: number) => ({ now: () => new Date(Date.UTC(2026, 10, 23, 7, minute)) })

async function maker(more: object = {}) {
  const folder = folderWith({ ...ARTICLES, 'digestif.config.json': JSON.stringify({ ...CONFIG, ...more }) })
  const settings = await loadConfig(undefined, folder)
  const newsletter = openNewsletter(settings, { clock: at(1), environment: {} }, { letsGo: true })
  const make = async (minute: number) => {
    await using newsletter = openNewsletter(settings, { clock: at(minute), environment: {} })
    const composed = await newsletter.compose()
    if (composed.issue === null) throw new Error('There are articles.')
    return newsletter.render(composed)
  }
  return {
    folder,
    make,
    newsletter,
    hashOf: async (finished: Awaited<ReturnType<typeof make>>) => (await newsletter.manifest(finished)).hash,
  }
}

test('the same content has the same hash however often it is made, and after a change has been reverted', async () => {
  const { folder, newsletter, make, hashOf } = await maker()
  const withCutoff = openCutoffs()
  const file = join(folder, 'articles/eastport.md')
  const first = await withCutoff(await make(1), newsletter)
  expect(await hashOf(await withCutoff(await make(2), newsletter))).toBe(await hashOf(first))
  writeFileSync(file, ARTICLES['articles/eastport.md'].replace('Eastport', 'Eastport again'))
  const other = await withCutoff(await make(3), newsletter)
  expect(await hashOf(other)).not.toBe(await hashOf(first))
  expect(other.issue.window.until).toEqual(at(3).now())
  writeFileSync(file, ARTICLES['articles/eastport.md'])
  expect(await hashOf(await withCutoff(await make(4), newsletter))).toBe(await hashOf(first))
})

test('the mails for readers who chose topics keep their bytes, too', async () => {
  const { folder, newsletter, make, hashOf } = await maker({ sections: ['News'] })
  const tagged = ARTICLES['articles/eastport.md'].replace('title:', 'tags: [News]\ntitle:')
  writeFileSync(join(folder, 'articles/eastport.md'), tagged)
  await newsletter.list.add({ address: 'anna@example.org', name: '' }, false)
  await newsletter.ledger.subscribers.choose(1, ['News'])
  const withCutoff = openCutoffs()
  const first = await withCutoff(await make(1), newsletter)
  expect(first.variants).toHaveLength(1)
  expect(await hashOf(await withCutoff(await make(2), newsletter))).toBe(await hashOf(first))
})

test('a saved issue with other content does not lend its cut-off', async () => {
  const { folder, newsletter, make } = await maker()
  await newsletter.save(await make(1))
  writeFileSync(
    join(folder, 'articles/eastport.md'),
    ARTICLES['articles/eastport.md'].replace('Eastport', 'Eastport again'),
  )
  expect((await openCutoffs()(await make(30), newsletter)).issue.window.until).toEqual(at(30).now())
})

test('another preview recognises a saved issue', async () => {
  const { newsletter, make, hashOf } = await maker()
  const saved = await make(1)
  await newsletter.save(saved)
  expect(await hashOf(await openCutoffs()(await make(30), newsletter))).toBe(await hashOf(saved))
})
