// Has an issue that is made again without a change the same bytes?

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../../../src/config/load.ts'
import { openDigest } from '../../../src/digest.ts'
import { sealIssue } from '../../../src/sealing.ts'
import { openDating } from '../../../src/web/dating.ts'
import { folderWith } from '../../support/digestif.ts'
import { ARTICLES, CONFIG } from '../../support/newsletter.ts'

const at = (minute: number) => ({ now: () => new Date(Date.UTC(2026, 10, 23, 7, minute)) })

async function maker() {
  const folder = folderWith({ ...ARTICLES, 'digestif.config.json': JSON.stringify(CONFIG) })
  const settings = await loadConfig(undefined, folder)
  const make = async (minute: number) => {
    await using digest = await openDigest(settings, { clock: at(minute), environment: {} })
    const composed = await digest.compose(await digest.select())
    if (composed.issue === null) throw new Error('There are articles.')
    return digest.render(composed)
  }
  return {
    folder,
    settings,
    make,
    hashOf: (finished: Awaited<ReturnType<typeof make>>) => sealIssue(finished, settings).hash,
  }
}

test('the same content has the same hash, however often it is made, and after it was changed and changed back', async () => {
  const { folder, settings, make, hashOf } = await maker()
  const dated = openDating()
  const file = join(folder, 'articles/eastport.md')
  const first = await dated(await make(1), settings)
  expect(hashOf(await dated(await make(2), settings))).toBe(hashOf(first))
  writeFileSync(file, ARTICLES['articles/eastport.md'].replace('Eastport', 'Eastport again'))
  const other = await dated(await make(3), settings)
  expect(hashOf(other)).not.toBe(hashOf(first))
  expect(other.issue.window.until).toEqual(at(3).now())
  writeFileSync(file, ARTICLES['articles/eastport.md'])
  expect(hashOf(await dated(await make(4), settings))).toBe(hashOf(first))
})

test('an issue that was saved is known again by another preview', async () => {
  const { settings, make, hashOf } = await maker()
  const saved = await make(1)
  await using digest = await openDigest(settings, { clock: at(1), environment: {} })
  await digest.save(saved)
  expect(hashOf(await openDating()(await make(30), settings))).toBe(hashOf(saved))
})
