// Does the program end where a pipe is in the place of one of its files, or a link leads out of a folder of looks?
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { article, digestif, folderWith } from '../support/digestif.ts'

const files = { 'digestif.config.json': '{}', 'articles/a.md': article('A', '2026-03-01') }

test.each([
  ['digestif.config.json'],
  ['.env'],
  ['.digestif/next-issue.json'],
  ['templates/classic/issue.mjml.hbs'],
  ['templates/classic/partials/story.mjml.hbs'],
])('a pipe in the place of %s is an error', (name) => {
  const folder = folderWith(files)
  if (name.startsWith('templates')) cpSync('templates', join(folder, 'templates'), { recursive: true })
  rmSync(join(folder, name), { force: true })
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  execFileSync('mkfifo', [join(folder, name)])
  const { exit, stderr } = digestif(folder, ['build'])
  expect(stderr).toContain('(not-a-file)')
  expect(exit).toBe(1)
})

test('a template that links out of the folder of templates stops the build, unless the folder is named', () => {
  const folder = folderWith({ ...files, 'elsewhere/story.mjml.hbs': '<mj-text>SECRET</mj-text>' })
  cpSync('templates', join(folder, 'templates'), { recursive: true })
  mkdirSync(join(folder, 'templates/classic/partials'), { recursive: true })
  symlinkSync('../../../elsewhere/story.mjml.hbs', join(folder, 'templates/classic/partials/zzz.mjml.hbs'))
  const refused = digestif(folder, ['build'])
  expect(refused.stderr).toContain('(link-outside)')
  expect([refused.exit, `${refused.stdout}${refused.stderr}`.includes('SECRET')]).toEqual([1, false])
  execFileSync('sh', ['-c', `echo '{"linkedFolders":["elsewhere"]}' > digestif.config.json`], { cwd: folder })
  expect(digestif(folder, ['build']).exit).toBe(0)
})

test('a pipe that is named to be summarized is read', () => {
  const folder = folderWith({ 'a.md': article('A', '2026-03-01') })
  const main = `${process.execPath} ${inject('program')}`
  const out = execFileSync('bash', ['-c', `${main} summarize <(cat a.md) --json`], { cwd: folder, encoding: 'utf8' })
  expect(JSON.parse(out).articles).toMatchObject([{ title: 'A' }])
})
