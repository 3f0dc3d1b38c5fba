// What happens to deferred deliveries when the next issue is due?
import type { SendLock } from '../model/ledger.ts'
import type { Clock } from '../model/ports.ts'

const PAGE = 1_000
/** The last instant whose ISO text still sorts by time. */
const EVER = new Date('9999-12-31T23:59:59.999Z')
/** Said of a delivery that is not tried again. */
export const GIVEN_UP = 'Given up: no server had accepted it by the time the next issue was due.'

/** Marks every open delivery of an issue as failed, so that the next issue need not wait. Returns how many. */
export async function giveUp(issue: string, sendLock: SendLock, clock: Clock): Promise<number> {
  let count = 0
  for (;;) {
    const page = await sendLock.due(issue, { at: EVER, limit: PAGE })
    if (page.length === 0) break
    const started = await sendLock.commit({ settled: [], starting: page.map(({ id }) => id), at: clock.now() })
    const settled = [...started].map((id) => ({ id, state: 'failed', reply: GIVEN_UP }) as const)
    await sendLock.commit({ settled, starting: [], at: clock.now() })
    count += settled.length
  }
  await sendLock.finish(issue, clock.now())
  return count
}
