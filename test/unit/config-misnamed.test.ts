// Is a configuration under a name that nobody looks for reported, instead of the defaults being used?
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { digestif, folderWith } from '../support/digestif.ts'

const JSON_TEXT = '{ "title": "The Weekly" }'

test.each([
  ['digestif.json', JSON_TEXT, 'Rename it to digestif.config.json. Or name it with -c.'],
  ['.digestifrc', JSON_TEXT, 'Rename it to digestif.config.json.'],
  ['.digestifrc.json', JSON_TEXT, /^Rename it to digestif\.config\.json\./],
  ['Digestif.Config.JSON', JSON_TEXT, /^Rename it to digestif\.config\.json\./],
  ['digestive.config.json', JSON_TEXT, /^Rename it to digestif\.config\.json\./],
  ['digest-config.json', JSON_TEXT, /^Rename it to digestif\.config\.json\./],
  ['.config/digestif.json', JSON_TEXT, /^Rename it to digestif\.config\.json\./],
  [
    'digestif.config.jsonc',
    `// Ours\n${JSON_TEXT}`,
    /^Rename it to digestif\.config\.ts, with "export default" before/,
  ],
  ['.digestifrc', `// Ours\n${JSON_TEXT}`, /^Rename it to digestif\.config\.ts, with/],
  ['digestif.config.yaml', 'title: The Weekly', /^Write its settings as JSON into digestif\.config\.json/],
  ['digestif.yml', 'title: The Weekly', /^Write its settings as JSON/],
  ['digestif.toml', 'title = "The Weekly"', /^Write its settings as JSON/],
  ['.digestifrc', 'title: The Weekly', /^Write its settings as JSON/],
  ['digestif.config.mts', 'export default {}', /^Rename it to digestif\.config\.ts\./],
  ['digestif.ts', 'export default defineConfig({})', /^Rename it to digestif\.config\.ts\./],
  [
    'digestif.config.cjs',
    'module.exports = {}',
    /^Rename it to digestif\.config\.mjs, with "export default" instead of/,
  ],
  ['digestifrc.js', 'export default {}', /^Rename it to digestif\.config\.mjs\./],
  ['package.json', `{ "digestif": ${JSON_TEXT} }`, /^Move them into a file of their own/],
])('%s with %j', async (name, text, fix) => {
  const folder = folderWith({ [name]: text })
  await expect(loadConfig(undefined, folder)).rejects.toMatchObject({
    code: 'no-config',
    where: { file: expect.stringMatching(new RegExp(`${RegExp.escape(name)}$`)) },
    fix: typeof fix === 'string' ? fix : expect.stringMatching(fix),
  })
})

test.each([
  ['digestif.ts', "import { readArticles } from 'digestif'\n"],
  ['digest.json', '[]'],
  ['digestif.md', 'A note.'],
  ['digestif', ''],
  ['vitest.config.ts', 'export default {}'],
  ['package.json', '{ "devDependencies": { "digestif": "file:digestif-0.1.0.tgz" } }'],
  ['package.json', '{ "digestif": {'],
])('%s with %j is something else', async (name, text) => {
  await expect(loadConfig(undefined, folderWith({ [name]: text }))).resolves.toMatchObject({ title: 'The Digest' })
})

test('beside the configuration, another name is a copy that somebody keeps', async () => {
  const folder = folderWith({ 'digestif.config.json': JSON_TEXT, 'digestif.json': '{}' })
  await expect(loadConfig(undefined, folder)).resolves.toMatchObject({ title: 'The Weekly' })
})

test('a configuration that was named is read by its ending in any case, and in no other format', async () => {
  const folder = folderWith({
    'A.JSON': JSON_TEXT,
    'a.mts': 'export default { title: "M" as string }',
    'a.yaml': 'a: 1',
  })
  expect((await loadConfig('A.JSON', folder)).title).toBe('The Weekly')
  expect((await loadConfig('a.mts', folder)).title).toBe('M')
  await expect(loadConfig('a.yaml', folder)).rejects.toMatchObject({
    code: 'bad-config',
    what: 'The configuration is neither TypeScript nor JavaScript nor JSON by its ending.',
  })
})

test('no command goes on with the defaults, and init does not write a second one beside it', () => {
  const folder = folderWith({ 'digestif.json': JSON_TEXT, 'articles/a.md': '# A\n\nText.\n' })
  for (const command of ['articles', 'build', 'send', 'init']) {
    const { exit, stderr } = digestif(folder, [command])
    expect([command, exit]).toEqual([command, 1])
    expect(stderr).toContain('digestif.json  It looks like the configuration')
  }
})
