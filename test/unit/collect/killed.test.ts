// Does a collection that is killed lose nothing, and take nothing twice?
import { expect, test } from 'vitest'
import { killedCollects } from '../../support/killed-collects.ts'

test('killed at six requests, it has every article once and whole in the end', async () => {
  const places = [0.9, 0.1, 0.5, 0.3, 0.7, 0.2]
  const killed = await killedCollects(places.length, 3, () => places.pop() ?? 0)
  expect(killed).toMatchObject({ kills: 6, lost: [], twice: [], half: [] })
}, 30_000)
