// Do the README and docs/ say all that a person can type and read, and nothing else?
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { PROBLEM_CODES, REASON_CODES, RULE_CODES, SKIP_CODES } from '../../src/model/codes.ts'
import { settingsTable } from '../support/settings-table.ts'

const readme = readFileSync('README.md', 'utf8')
const pages = globSync(['README.md', 'docs/*.md']).toSorted()
const docs = pages.map((file) => readFileSync(file, 'utf8')).join('\n')
const help = (...words: string[]) => execFileSync('node', ['src/cli/main.ts', ...words, '--help'], { encoding: 'utf8' })
const commands = [...help().matchAll(/^ {2}([a-z]+) /gm)]
  .map((match) => match[1] ?? '')
  .filter((name) => name !== 'digestif')

test.each(commands)('the command %s stands in the README with each of its flags', (command) => {
  expect(readme).toContain(`\`${command}`)
  for (const [, flag = ''] of help(command).matchAll(/^ {2}.*?(--[a-z-]+)/gm)) expect(readme, flag).toContain(flag)
})

test('the table of settings is the one that the schema gives', () => {
  const table = settingsTable()
  const between = /(?<=<!-- settings -->\n)[\s\S]*?(?=\n<!-- \/settings -->)/
  const page = readFileSync('docs/settings.md', 'utf8')
  if (process.env.UPDATE_GOLDEN)
    writeFileSync(
      'docs/settings.md',
      page.replace(between, () => table),
    )
  else expect(page, 'run UPDATE_GOLDEN=1 npm test').toContain(table)
})

test('every code of an error, a notice or a rule has its line in the docs, and no other has one', () => {
  const rows = readFileSync('docs/codes.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
  const listed = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([a-z][a-z-]+)`/g)].map((match) => match[1]),
  )
  expect(listed.toSorted()).toEqual([...PROBLEM_CODES, ...RULE_CODES].toSorted())
})

test('every reason of a verdict has its line in the docs', () => {
  const articles = readFileSync('docs/articles.md', 'utf8')
  expect(REASON_CODES.filter((code) => !articles.includes(`\`${code}\``))).toEqual([])
})

test('every reason why a reader got no mail has its line in the docs', () => {
  const codes = readFileSync('docs/codes.md', 'utf8')
  expect(SKIP_CODES.filter((code) => !codes.includes(`\n- \`${code}\``))).toEqual([])
})

test('every package that is shipped, because the source imports it, has its line in the docs', () => {
  const ofPackage = /(?:^(?:import|export|\})(?! type).* from |\bimport\()'((?:@[^'/]+\/)?[a-z][^'/:]*)(?:\/[^':]*)?'/gm
  const imported = globSync('src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(ofPackage)].map((match) => match[1] ?? ''),
  )
  const cells = new Set(
    docs.split('\n').flatMap((line) => (line.split('|')[1] ?? '').split(',').map((cell) => cell.trim())),
  )
  expect([...new Set(imported)].filter((name) => !cells.has(name))).toEqual([])
  expect(imported).toContain('mjml')
})

test('the README is read in three minutes', () => {
  expect(readme.split('\n').length).toBeLessThan(150)
})

test.each(pages)('every link of %s to a file or heading of ours leads there', (page) => {
  const text = readFileSync(page, 'utf8')
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')
  const gone = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(page), link)))
  expect(gone).toEqual([])
})
