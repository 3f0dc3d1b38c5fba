// Is the line known in which a file fails?
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { folderWith } from '../support/digestif.ts'

test.each([
  ['digestif.config.json', '{\n  "title": "A",\n}', 3],
  ['digestif.config.ts', 'export default {\n  title: missing,\n}', 2],
  ['digestif.config.ts', 'export default {\n  title: "A"\n  language: "en",\n}', 3],
  ['digestif.config.mjs', 'const a = 1\n\nthrow new Error("No.")', 3],
])('%s: %j fails in line %i', async (name, source, line) => {
  const folder = folderWith({ [name]: source })
  for (const afresh of [false, true])
    await expect(loadConfig(undefined, folder, { afresh })).rejects.toMatchObject({
      code: 'bad-config',
      where: { line },
    })
})

test.each([
  ['digestif.config.ts', 'const settings = { title: "A" }', /^Export it/],
  ['digestif.config.ts', '', /^Export it/],
  ['digestif.config.mjs', 'export const title = "A"', /^Export it/],
  ['digestif.config.json', '["A"]', /^Write it as \{ "title"/],
])('%s: %j has no settings, and the defaults are not used instead', async (name, source, fix) => {
  await expect(loadConfig(undefined, folderWith({ [name]: source }))).rejects.toMatchObject({
    code: 'bad-config',
    fix: expect.stringMatching(fix),
  })
})

test('a folder that is named instead of the file in it is told from a file that is not there', async () => {
  const folder = folderWith({ 'weekly/digestif.config.json': '{}' })
  await expect(loadConfig('weekly', folder)).rejects.toMatchObject({ what: expect.stringContaining('is a folder') })
  await expect(loadConfig('monthly', folder)).rejects.toMatchObject({ what: expect.stringContaining('cannot be read') })
})

test('a configuration that was run is run again on demand', async () => {
  const folder = folderWith({
    'digestif.config.mjs':
      'globalThis.runs = (globalThis.runs ?? 0) + 1\nexport default { title: String(globalThis.runs) }',
  })
  const titleOf = async (afresh: boolean) => (await loadConfig(undefined, folder, { afresh })).title
  expect([await titleOf(false), await titleOf(false), await titleOf(true), await titleOf(true)]).toEqual([
    '1',
    '1',
    '2',
    '3',
  ])
})
