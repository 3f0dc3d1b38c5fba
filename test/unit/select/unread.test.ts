// Does a file that was not read whole say how many articles came before it?
import { expect, test } from 'vitest'
import { unreadReasons } from '../../../src/select/unread.ts'
import { article, on } from './articles.ts'

test('articles of the same time and those without a date count as newer; to a file without a date, all are', () => {
  const [newer, same, older] = ['2026-11-03', '2026-11-02', '2026-11-01'].map((day) =>
    article(`${day}.md`, { published: on(day) }),
  )
  const files = [{ path: 'second.md', published: on('2026-11-02') }, { path: 'never.md' }]
  const unread = files.map((file) => ({ file, verdict: 'maybe' as const }))
  const read = [newer, same, older, article('undated.md')].flatMap((one) => one ?? [])
  const window = { until: new Date('2026-11-04T00:00:00Z') }
  const reasons = unreadReasons(unread, read, { window, stories: { min: 1, max: 2 }, timeZone: 'UTC' })
  expect(reasons.map(({ reason }) => reason.text)).toEqual([
    '3 articles are newer; stories.max is 2.',
    '4 articles are newer; stories.max is 2.',
  ])
})
