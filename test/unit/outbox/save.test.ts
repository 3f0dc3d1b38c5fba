// Is the folder of an issue whole, whoever else writes it at the same moment?
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveIssue } from '../../../src/outbox/save.ts'
import { folderWith } from '../../support/digestif.ts'

const files = (text: string) => ({ 'index.html': text, 'pictures/quay.png': text, 'issue.json': text })
const read = (folder: string) => Object.keys(files('')).map((name) => readFileSync(join(folder, name), 'utf8'))

test('an issue is replaced as a whole, and nothing is left beside it', async () => {
  const out = folderWith()
  await saveIssue(out, '2026-11-23', { ...files('one'), 'old.png': 'one' })
  const folder = await saveIssue(out, '2026-11-23', files('two'))
  expect(read(folder)).toEqual(['two', 'two', 'two'])
  expect(readdirSync(folder)).not.toContain('old.png')
  expect(readdirSync(out)).toEqual(['2026-11-23'])
})

test('of several who save it at once one is there in the end, unmixed', async () => {
  const out = folderWith()
  const writers = ['a', 'b', 'c', 'd']
  await Promise.all(writers.map((text) => saveIssue(out, '2026-11-23', files(text))))
  const [first = '', ...others] = read(join(out, '2026-11-23'))
  expect(writers).toContain(first)
  expect(others).toEqual([first, first])
  expect(readdirSync(out)).toEqual(['2026-11-23'])
})

test('an issue that was sent meanwhile stays as it is', async () => {
  const out = folderWith()
  const folder = await saveIssue(out, '2026-11-23', files('sent'))
  writeFileSync(join(folder, 'sent.json'), '{}')
  await expect(saveIssue(out, '2026-11-23', files('other'))).rejects.toMatchObject({ code: 'issue-stale' })
  expect(read(folder)).toEqual(['sent', 'sent', 'sent'])
})
