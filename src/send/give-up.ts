// What happens to deferred deliveries when the next issue is due?
import type { Turn } from '../model/ledger.ts'
import type { Clock } from '../model/ports.ts'

const PAGE = 1_000
/** The last instant whose ISO text still sorts by time. */
const EVER = new Date('9999-12-31T23:59:59.999Z')
const REPLY = 'Given up: no server had accepted it by the time the next issue was due.'

/** Marks every open delivery of an issue as failed, so that the next issue need not wait. Returns how many. */
export async function giveUp(issue: string, turn: Turn, clock: Clock): Promise<number> {
  let count = 0
  for (;;) {
    const page = await turn.due(issue, { at: EVER, limit: PAGE })
    if (page.length === 0) break
    const started = await turn.commit({ settled: [], starting: page.map(({ id }) => id), at: clock.now() })
    const settled = [...started].map((id) => ({ id, state: 'failed', reply: REPLY }) as const)
    await turn.commit({ settled, starting: [], at: clock.now() })
    count += settled.length
  }
  await turn.finish(issue, clock.now())
  return count
}
