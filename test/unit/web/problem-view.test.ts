// Does a problem on the page name the file as a person knows it, with the lines around the place?
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DigestError } from '../../../src/model/problem.ts'
import { problemView } from '../../../src/web/problem-view.ts'
import { folderWith } from '../../support/digestif.ts'

const LINES = Array.from({ length: 9 }, (_, at) => `line ${at + 1}`)
const at = (file: string, line?: number) =>
  new DigestError({ code: 'bad-date', what: 'X.', fix: 'Fix X.', where: { file, ...(line !== undefined && { line }) } })

test('a file in the folder is named relative to it, with three lines on each side', async () => {
  const folder = folderWith({ 'looks/a.hbs': LINES.join('\n') })
  const view = await problemView(at(join(folder, 'looks/a.hbs'), 5), folder)
  expect(view.where).toEqual({ file: 'looks/a.hbs', line: 5 })
  expect(view.lines?.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8])
  expect(view.lines?.[3]).toEqual({ number: 5, text: 'line 5' })
})

test('a place in the first lines shows the file from its beginning', async () => {
  const folder = folderWith({ 'a.hbs': LINES.join('\n') })
  const view = await problemView(at(join(folder, 'a.hbs'), 2), folder)
  expect(view.lines?.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
})

test('a file outside the folder keeps its full path, and a missing file has no lines', async () => {
  const folder = folderWith()
  const view = await problemView(at('/nowhere/a.hbs', 1), folder)
  expect(view.where?.file).toBe('/nowhere/a.hbs')
  expect(view.lines).toBeUndefined()
})

test('an unexpected error is reported as a bug', async () => {
  expect(await problemView(new TypeError('x is undefined'))).toMatchObject({
    code: 'preview-broken',
    what: 'The preview failed: x is undefined.',
  })
})
