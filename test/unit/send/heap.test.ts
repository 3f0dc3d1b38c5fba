// Does the heap stay small during a long send?
import { getHeapSpaceStatistics } from 'node:v8'
import { expect, test } from 'vitest'
import { limitHeapGrowth } from '../../../src/send/heap.ts'

test('with heap growth limited, the young generation keeps its size', () => {
  using _ = limitHeapGrowth()
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
