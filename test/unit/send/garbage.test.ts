import { getHeapSpaceStatistics } from 'node:v8'
import { expect, test } from 'vitest'
import { holdGarbage } from '../../../src/send/garbage.ts'

test('while garbage is held, the space for new objects does not grow', () => {
  using _ = holdGarbage()
  const before = newSpaceBytes()
  churn(before)
  expect(newSpaceBytes()).toBeLessThanOrEqual(before)
})

/** Objects that live a while, then die: what lets V8 give new objects more space. */
function churn(bytes: number): void {
  const alive: object[] = []
  for (let nth = 0; nth < bytes / 10; nth++) alive[nth % 10_000] = { nth }
}

function newSpaceBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0
}
