// Does the README say all that a person can type, and nothing that they can't?
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settingsTable } from '../support/settings-table.ts'

const readme = readFileSync('README.md', 'utf8')
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
  if (process.env.UPDATE_GOLDEN)
    writeFileSync(
      'README.md',
      readme.replace(between, () => table),
    )
  else expect(readme, 'run UPDATE_GOLDEN=1 npm test').toContain(table)
})

test('every code of an error, notice or reason stands in the README', () => {
  const sources = globSync('src/**/*.ts').map((file) => readFileSync(file, 'utf8'))
  const codes = new Set(
    sources.flatMap((source) => [...source.matchAll(/\bcode: '([a-z-]+)'/g)].map((match) => match[1] ?? '')),
  )
  expect([...codes].filter((code) => !readme.includes(`\`${code}\``))).toEqual([])
})

test('every package that is shipped has its line in the README', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
  const cells = new Set(
    readme.split('\n').flatMap((line) => (line.split('|')[1] ?? '').split(',').map((cell) => cell.trim())),
  )
  expect(Object.keys(dependencies).filter((name) => !cells.has(name))).toEqual([])
})

test('the README stays under 300 lines', () => {
  expect(readme.split('\n').length).toBeLessThan(300)
})
