// What do the editor's words for one story become when some of them change?
import { expect, test } from 'vitest'
import { decide, noOverrides } from '../../../src/model/overrides.ts'

const begun = decide(noOverrides(7), { do: 'write', path: 'a.md', words: { title: 'Ours', image: false } })

test('a change leaves the other words of the story, and other stories, as they are', () => {
  const next = decide(begun, { do: 'write', path: 'a.md', words: { title: 'Better' } })
  const both = decide(next, { do: 'write', path: 'b.md', words: { sentences: [] } })
  expect(both.stories).toEqual({ 'a.md': { title: 'Better', image: false }, 'b.md': { sentences: [] } })
})

test('null takes one word back, or all, and the last one leaves nothing behind', () => {
  const without = decide(begun, { do: 'write', path: 'a.md', words: { image: null } })
  expect(without.stories).toEqual({ 'a.md': { title: 'Ours' } })
  expect(decide(without, { do: 'write', path: 'a.md', words: { title: null } })).toEqual(noOverrides(7))
  expect(decide(begun, { do: 'write', path: 'a.md', words: null })).toEqual(noOverrides(7))
})
