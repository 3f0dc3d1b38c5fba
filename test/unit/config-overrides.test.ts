// Is what an editor decided there again, or is it told that it isn't?
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decisionsForLater, readOverrides, saveOverrides, unknownDecisions } from '../../src/config/overrides.ts'
import { makeOwnFolder } from '../../src/ledger/own-folder.ts'
import { noOverrides } from '../../src/model/overrides.ts'
import { DigestError } from '../../src/model/problem.ts'
import { folderWith } from '../support/digestif.ts'

const decided = { issue: 5, lead: 'a.md', pinned: ['b/ü.md'], excluded: ['c.md'], order: ['a.md', 'd.md'] }

test('what was saved is read again, in a file that a person can read', async () => {
  const folder = folderWith()
  const settings = { overrides: join(folder, '.digestif/next-issue.json') }
  expect(await readOverrides(settings)).toBeUndefined()
  await saveOverrides(settings, decided, makeOwnFolder)
  expect(await readOverrides(settings)).toEqual(decided)
  expect(readFileSync(settings.overrides, 'utf8')).toContain('\n  "lead": "a.md",\n')
  expect(readdirSync(join(folder, '.digestif'))).toEqual(['.gitignore', 'next-issue.json', 'next-issue.json~'])
})

test('no decisions leave no file', async () => {
  const settings = { overrides: join(folderWith(), 'next.json') }
  await saveOverrides(settings, decided, makeOwnFolder)
  await saveOverrides(settings, noOverrides(5), makeOwnFolder)
  expect(existsSync(settings.overrides)).toBe(false)
  await saveOverrides(settings, noOverrides(5), makeOwnFolder)
})

test('what is left out of the file is not decided', async () => {
  const settings = { overrides: join(folderWith({ 'next.json': '{"issue": 2, "pinned": ["a.md"]}' }), 'next.json') }
  expect(await readOverrides(settings)).toEqual({ ...noOverrides(2), pinned: ['a.md'] })
})

test.each([
  ['', /JSON/],
  ['{"issue": 5, "pinned": [', /JSON/],
  ['[]', /read: it must be an object such as \{ "issue": 7 \}\.$/],
  ['{"pinned": []}', /read: "issue" must be a number\.$/],
  ['{"issue": 5, "pinned": "a.md"}', /"pinned" must be a list\.$/, 1],
  ['{"issue": 5, "note": ["a"]}', /"note" must be text\.$/, 1],
  ['{"issue": 5,\n"stories": {"a.md": {\n"sentences": [-1]}}}', /"stories.a.md.sentences.0" must be 0 or more\.$/, 3],
  ['{"issue": 5,\n"stories": {"a.md": {"image": 5}}}', /"stories.a.md.image" must be true or false, or text\.$/, 2],
] as [string, RegExp, number?][])('the file %j is an error that says what is wrong where', async (text, why, line) => {
  const settings = { overrides: join(folderWith(), 'next.json') }
  writeFileSync(settings.overrides, text)
  const error = await readOverrides(settings).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DigestError)
  expect(error).toMatchObject({ code: 'bad-overrides', where: { file: settings.overrides, ...(line && { line }) } })
  expect(Object(error).what).toMatch(why)
})

test('where it cannot be written, it says so', async () => {
  const settings = { overrides: join(folderWith({ file: '' }), 'file/next.json') }
  await expect(saveOverrides(settings, decided, makeOwnFolder)).rejects.toMatchObject({ code: 'cannot-write' })
})

test('what the program does not know is named with the nearest key, and is still there after it saves the file', async () => {
  const text = '{"issue": 5, "pined": ["a.md"], "stories": {"a.md": {"titel": "A", "blurb": "Mine."}}}'
  const settings = { overrides: join(folderWith({ 'next.json': text }), 'next.json') }
  const read = await readOverrides(settings)
  if (!read) throw new Error('The file is gone.')
  expect(unknownDecisions(read, 'next.json')).toMatchObject([
    { code: 'override-unknown', what: expect.stringContaining('"pined"'), fix: 'Did you mean "pinned"?' },
    { code: 'override-unknown', what: expect.stringContaining('"a.md: titel"'), fix: 'Did you mean "title"?' },
  ])
  const later = { code: 'override-unused', what: expect.stringContaining('issue 5'), fix: expect.stringContaining('4') }
  expect(decisionsForLater(read, 4, 'next.json')).toMatchObject([later])
  for (const next of [5, 6]) expect(decisionsForLater(read, next, 'next.json')).toEqual([])
  await saveOverrides(settings, { ...read, excluded: ['b.md'] }, makeOwnFolder)
  expect(JSON.parse(readFileSync(settings.overrides, 'utf8'))).toEqual({
    ...JSON.parse(text),
    pinned: [],
    excluded: ['b.md'],
    order: [],
  })
})
