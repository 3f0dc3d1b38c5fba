// Is a saved issue opened only if every byte is as it was built, from its folder or from the ledger?
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { decodeContent, encodeContent } from '../../../src/outbox/content.ts'
import { markSent, savedIn, sentIn } from '../../../src/outbox/folders.ts'
import { openSaved } from '../../../src/outbox/manifest.ts'
import { folderWith } from '../../support/digestif.ts'
import { DAY, saveMade } from '../../support/saved-issue.ts'

test('an issue is opened as it was saved', async () => {
  const out = folderWith()
  const manifest = await saveMade(out, DAY)
  const saved = await openSaved(out, DAY)
  expect(saved.manifest).toBe(manifest)
  expect(saved.issue.window.until).toEqual(new Date(`${DAY}T07:00:00Z`))
  expect(String(saved.pictures[0]?.bytes)).toBe('a quay')
})

test.each([
  ['index.html', 'changed'],
  ['quay.png', 'another quay'],
  ['issue.json', '{}'],
])('a change of %s is detected', async (name, text) => {
  const out = folderWith()
  await saveMade(out, DAY)
  writeFileSync(join(out, DAY, name), text)
  await expect(openSaved(out, DAY)).rejects.toMatchObject({ code: 'issue-changed' })
})

test('a file that is missing, and a folder under another name, are detected', async () => {
  const out = folderWith()
  await saveMade(out, DAY)
  renameSync(join(out, DAY), join(out, '2026-12-24'))
  await expect(openSaved(out, '2026-12-24')).rejects.toMatchObject({ code: 'issue-changed' })
  await expect(openSaved(out, DAY)).rejects.toMatchObject({ code: 'no-issue' })
  renameSync(join(out, '2026-12-24'), join(out, DAY))
  rmSync(join(out, DAY, 'quay.png'))
  await expect(openSaved(out, DAY)).rejects.toMatchObject({ code: 'issue-changed' })
})

test('the ledger’s copy gives the same issue without its folder, and is checked against the hash on record', async () => {
  const out = folderWith()
  await saveMade(out, DAY)
  const saved = await openSaved(out, DAY)
  const content = encodeContent(saved)
  expect(decodeContent(content, { id: DAY, hash: saved.hash })).toEqual(saved)
  const corrupt = { code: 'ledger-corrupt' }
  expect(() => decodeContent(content, { id: DAY, hash: 'other' })).toThrowError(expect.objectContaining(corrupt))
  expect(() => decodeContent(content.slice(9), { id: DAY, hash: saved.hash })).toThrowError(
    expect.objectContaining(corrupt),
  )
})

test('content that earlier versions stored is still read', async () => {
  const out = folderWith()
  await saveMade(out, DAY)
  const saved = await openSaved(out, DAY)
  const pictures = [['quay.png', Buffer.from('a quay').toString('base64')]]
  const content = gzipSync(JSON.stringify({ seal: saved.manifest, pictures }))
  expect(decodeContent(content, { id: DAY, hash: saved.hash })).toEqual(saved)
})

test('issues are listed the newest first, without the folders of unfinished writes', async () => {
  const out = folderWith()
  for (const id of ['2026-11-23-9', '2026-11-23-10', '2026-11-23', `.${DAY}-half`]) await saveMade(out, id)
  mkdirSync(join(out, 'empty'))
  expect(await savedIn(out)).toEqual(['2026-11-23-10', '2026-11-23-9', '2026-11-23'])
  await markSent(out, await openSaved(out, '2026-11-23-9'), new Date(0))
  expect(await sentIn(out)).toEqual(['2026-11-23-9'])
  expect(await savedIn(join(out, 'missing'))).toEqual([])
})
