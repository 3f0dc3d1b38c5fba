// Does the preview's view always belong to the newest issue?
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLivePreview } from '../../../src/web/live-preview.ts'
import type { View } from '../../../src/web/view.ts'
import { folderWith } from '../../support/digestif.ts'
import { ARTICLES, CONFIG } from '../../support/newsletter.ts'

async function open() {
  const folder = folderWith({ ...ARTICLES, 'digestif.config.json': JSON.stringify(CONFIG) })
  const preview = await openLivePreview(
    { folder, environment: {} },
    { clock: { now: () => new Date('2026-03-09T07:00:00Z') }, log: { notice() {}, progress() {} } },
  )
  /** The first view that meets the condition from now on. */
  const next = (condition: (view: View) => boolean) =>
    new Promise<View>((found) => {
      const unwatch = preview.watch((view) => {
        if (!condition(view)) return
        unwatch()
        found(view)
      })
    })
  return { folder, preview, next }
}

test('the result of a step is dropped when the issue has been made again in the meantime', async () => {
  const { preview, next } = await open()
  const finish: (() => void)[] = []
  preview.extendView(async () => {
    const run = finish.length
    await new Promise<void>((done) => finish.push(done))
    return { past: [{ id: `run ${run}`, isSent: false }] }
  })
  await preview.remake()
  await preview.remake()
  const changed = next(({ past }) => past.length > 0)
  finish[0]?.()
  finish[1]?.()
  expect((await changed).past).toEqual([{ id: 'run 1', isSent: false }])
})

test('what belongs to an issue is shown in one moment with it', async () => {
  const { preview, next } = await open()
  const decisions = { ...preview.view.decisions, undo: '“Eastport” pinned' }
  preview.showWith(async () => ({ decisions }))
  const first = next(({ issue }) => issue !== undefined)
  await preview.remake()
  expect((await first).decisions.undo).toBe('“Eastport” pinned')
})

test('a step that fails is a problem of the view, and the next run clears it', async () => {
  const { preview, next } = await open()
  let runs = 0
  preview.extendView(() => {
    if (++runs === 1) throw new Error('Out of reach')
    return {}
  })
  const failed = next(({ problem }) => problem !== undefined)
  await preview.remake()
  expect((await failed).problem).toMatchObject({ code: 'preview-broken' })
  await preview.remake()
  expect(preview.view.problem).toBeUndefined()
})

test('a configuration that can’t be read keeps the last issue until it can', async () => {
  const { folder, preview } = await open()
  await preview.remake()
  const { issue } = preview.view
  writeFileSync(join(folder, 'digestif.config.json'), '{ "storys": {} }')
  await preview.reconfigure()
  expect(preview.view).toMatchObject({ problem: { code: 'bad-config' }, issue: { hash: issue?.hash } })
  await preview.remake()
  expect(preview.view.problem?.code).toBe('bad-config')
  writeFileSync(join(folder, 'digestif.config.json'), JSON.stringify(CONFIG))
  await preview.remake()
  expect(preview.view.problem).toBeUndefined()
})

test('the configuration is loaded again only when it is reported as changed', async () => {
  const { folder, preview } = await open()
  await preview.remake()
  writeFileSync(join(folder, 'digestif.config.json'), JSON.stringify({ ...CONFIG, title: 'Quays' }))
  await preview.remake()
  expect(preview.view.newsletter.title).toBe('Harbours')
  await preview.reconfigure()
  expect(preview.view.newsletter.title).toBe('Quays')
})
