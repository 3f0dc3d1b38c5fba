// Which view does the page show when answers overtake each other?
import { expect, test } from 'vitest'
import { firstView } from '../../../src/web/build-view.ts'
import { openStore } from '../../../src/web/page/store.ts'
import type { View } from '../../../src/web/view.ts'

const newsletter = {
  title: '',
  from: { name: '', address: '' },
  language: 'en',
  timeZone: 'UTC',
  look: 'classic',
  looks: [],
  lookChanges: 0,
  languages: [],
  folders: { base: '', articles: '', templates: '', config: '', decisions: '' },
}
const view = (revision: number): View => ({ ...firstView(newsletter), revision })
const display = {
  issue: 'next',
  tab: 'html',
  width: 'phone',
  schemes: ['light'],
  pictures: 'on',
  remote: false,
  look: '',
  language: '',
  reader: '',
} as const

test('the newest, in whichever order they arrive', () => {
  const store = openStore(view(3), display)
  const seen: number[] = []
  store.watch(({ revision }) => seen.push(revision))
  for (const revision of [5, 4, 5, 6]) store.setView(view(revision))
  expect(seen).toEqual([3, 5, 5, 6])
  expect(store.view.revision).toBe(6)
})
