// Does looking whether somebody sends keep anybody from looking or sending?
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isLockedInFile, lockInFile } from '../../../src/ledger/sqlite-lock.ts'
import { folderWith } from '../../support/digestif.ts'

const turn = () => join(folderWith(), 'ledger.sqlite-turn')

test('any number may look at once, and see whether it is held', async () => {
  const file = turn()
  const looks = () => Promise.all(Array.from({ length: 6 }, () => isLockedInFile(file)))
  const held = await lockInFile(file)
  expect(await looks()).toEqual(Array(6).fill(true))
  await held?.[Symbol.asyncDispose]()
  expect(await looks()).toEqual(Array(6).fill(false))
})

test('whoever looks keeps nobody in the same process from sending', async () => {
  const file = turn()
  await (await lockInFile(file))?.[Symbol.asyncDispose]()
  const looking = isLockedInFile(file)
  const held = await lockInFile(file)
  expect(held).toBeDefined()
  expect(await looking).toBe(false)
  expect(await lockInFile(file)).toBeUndefined()
  await held?.[Symbol.asyncDispose]()
})
