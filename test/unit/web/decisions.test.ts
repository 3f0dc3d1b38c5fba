// Can the editor's decisions be undone and redone, and what ends that history?
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Decisions, openDecisions } from '../../../src/web/decisions.ts'
import { openLivePreview } from '../../../src/web/live-preview.ts'
import { folderWith } from '../../support/digestif.ts'
import { ARTICLES, CONFIG } from '../../support/newsletter.ts'

const FILE = '.digestif/next-issue.json'

async function open(): Promise<Decisions & { readonly folder: string }> {
  const folder = folderWith({ ...ARTICLES, 'digestif.config.json': JSON.stringify(CONFIG) })
  const preview = await openLivePreview(
    { folder, environment: {} },
    { clock: { now: () => new Date('2026-03-09T07:00:00Z') }, log: { notice() {}, progress() {} } },
  )
  await preview.remake()
  // Decisions do not depend on the mail that they lead to, so it is rendered only once.
  return { folder, ...openDecisions({ ...preview, remake: async () => {} }) }
}

test('undo and redo step through the decisions', async () => {
  const { decide, undo, redo, view } = await open()
  await decide({ do: 'pin', path: 'eastport.md' })
  await decide({ do: 'exclude', path: 'westport.md' })
  expect(await view()).toMatchObject({ count: 2, undo: '“Westport” left out' })
  await undo()
  await undo()
  expect(await view()).toMatchObject({ count: 0, redo: '“Eastport” pinned' })
  expect((await view()).undo).toBeUndefined()
  await redo()
  await redo()
  expect(await view()).toMatchObject({ count: 2, undo: '“Westport” left out' })
})

test('a new decision drops what could be redone', async () => {
  const { decide, undo, redo, view } = await open()
  await decide({ do: 'pin', path: 'eastport.md' })
  await undo()
  await decide({ do: 'exclude', path: 'westport.md' })
  expect((await view()).redo).toBeUndefined()
  await redo()
  expect(await view()).toMatchObject({ count: 1, undo: '“Westport” left out' })
})

test('a decision that changes nothing is not a step', async () => {
  const { decide, undo, view } = await open()
  await decide({ do: 'pin', path: 'eastport.md' })
  await undo()
  await decide({ do: 'clear', path: 'westport.md' })
  expect(await view()).toMatchObject({ redo: '“Eastport” pinned' })
  expect((await view()).undo).toBeUndefined()
})

test('a change of the file made elsewhere is a step, and drops what could be redone', async () => {
  const { decide, undo, view, folder } = await open()
  await decide({ do: 'pin', path: 'eastport.md' })
  await decide({ do: 'pin', path: 'westport.md' })
  await undo()
  const saved = JSON.parse(readFileSync(join(folder, FILE), 'utf8'))
  writeFileSync(join(folder, FILE), JSON.stringify({ ...saved, excluded: ['westport.md'] }))
  expect(await view()).toMatchObject({ count: 2, undo: 'the file changed elsewhere' })
  expect((await view()).redo).toBeUndefined()
  await undo()
  expect(await view()).toMatchObject({ count: 1, undo: '“Eastport” pinned', redo: 'the file changed elsewhere' })
})

test('simultaneous decisions are all kept', async () => {
  const { decide, view } = await open()
  await Promise.all([decide({ do: 'pin', path: 'eastport.md' }), decide({ do: 'exclude', path: 'westport.md' })])
  expect(await view()).toMatchObject({ count: 2 })
})
