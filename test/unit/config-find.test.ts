// Does a command that is run in a folder of a newsletter belong to that newsletter?
import { chownSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findConfig } from '../../src/config/find.ts'
import { loadConfig } from '../../src/config/load.ts'
import { article, digestif, folderWith } from '../support/digestif.ts'

const CONFIG = { 'digestif.config.json': '{ "title": "The Mill" }' }

test('the nearest configuration above counts, and its paths start there', async () => {
  const folder = folderWith({ ...CONFIG, 'team/digestif.config.json': '{ "title": "The Team" }', 'team/a/b/c.md': 'x' })
  const [top, team] = [folder, join(folder, 'team')]
  expect(await findConfig(undefined, join(team, 'a/b'))).toEqual({
    file: join(team, 'digestif.config.json'),
    folder: team,
  })
  expect(await loadConfig(undefined, join(team, 'a'))).toMatchObject({
    title: 'The Team',
    articles: join(team, 'articles'),
    ledger: `sqlite:${join(team, '.digestif/ledger.db')}`,
  })
  expect((await loadConfig(undefined, top)).title).toBe('The Mill')
  expect((await loadConfig('../digestif.config.json', team)).title).toBe('The Mill')
})

test('a folder with articles or a ledger of its own is a newsletter by itself, and what is above is named', async () => {
  for (const own of ['articles/a.md', '.digestif/ledger.db']) {
    const folder = folderWith({ ...CONFIG, [`team/${own}`]: '' })
    const team = join(folder, 'team')
    expect(await findConfig(undefined, team)).toEqual({
      folder: team,
      passedOver: join(folder, 'digestif.config.json'),
    })
    expect((await loadConfig(undefined, team)).title).toBe('The Digest')
  }
})

test('a newsletter without a configuration is found by its ledger', async () => {
  const folder = folderWith({ '.digestif/ledger.db': '', 'articles/2026/a.md': '' })
  expect(await findConfig(undefined, join(folder, 'articles/2026'))).toEqual({ folder })
  expect((await loadConfig(undefined, join(folder, 'articles'))).articles).toBe(join(folder, 'articles'))
})

test.runIf(process.getuid?.() === 0)(
  'a configuration that another account put above is not run (needs root)',
  async () => {
    const folder = folderWith({ ...CONFIG, 'ours/a.md': '', 'theirs/a.md': '' })
    chownSync(join(folder, 'digestif.config.json'), 12_345, 12_345)
    chownSync(join(folder, 'theirs'), 12_345, 12_345)
    await expect(findConfig(undefined, join(folder, 'ours'))).rejects.toMatchObject({ code: 'no-config' })
    expect((await findConfig(undefined, join(folder, 'theirs'))).folder).toBe(folder)
    expect((await findConfig(undefined, folder)).folder).toBe(folder)
  },
)

test('a list that is imported among the articles goes into the ledger of their newsletter, which is said', () => {
  const folder = realpathSync(
    folderWith({
      ...CONFIG,
      'articles/2026/a.md': article('Mill', '2026-11-30'),
      'articles/2026/list.csv': 'email\na@example.org\n',
    }),
  )
  const among = join(folder, 'articles/2026')
  expect(digestif(among, ['subscribers', 'import', 'list.csv']).stderr).toContain('Using ../../digestif.config.json.\n')
  const { subscribers } = JSON.parse(digestif(folder, ['subscribers', 'list', '--json']).stdout)
  expect(subscribers).toMatchObject([{ address: 'a@example.org' }])
  const apart = join(folderWith({ ...CONFIG, 'team/articles/a.md': '' }), 'team')
  expect(digestif(apart, ['status']).stderr).toContain('(newsletter-above)')
})
