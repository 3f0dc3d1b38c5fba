// What does a server's reply mean for the delivery, the pace and the whole send?
import { domainOf } from '../model/address.ts'
import type { Due, Settled } from '../model/delivery.ts'
import { isTooLarge, refusedForSize } from '../model/mail-size.ts'
import { DigestError } from '../model/problem.ts'
import type { Reply } from '../model/transport.ts'
import type { Pace } from './pace.ts'
import { classifyRefusal, type Stage } from './refusal.ts'
import { nextAttempt } from './retry.ts'
import type { Timer } from './timer.ts'

/** `again`: nothing is recorded, the delivery is as it was. `unreachable`: the address is to be suppressed. */
export type Outcome =
  | { readonly is: 'settled'; readonly settled: Settled; readonly unreachable: boolean }
  | { readonly is: 'again' }

/** After so many refusals in a row, none of them about an address, the trouble is not with the readers. */
const REFUSALS_MAX = 10

/** Turns the replies of one send, from all its connections, into outcomes. */
export class ReplyPolicy {
  private readonly pace: Pace
  private readonly timer: Timer
  private refusals = 0
  /** Messages accepted. */
  accepted = 0
  /** Why the send must stop. */
  problem: DigestError | undefined

  constructor(pace: Pace, timer: Timer) {
    this.pace = pace
    this.timer = timer
  }

  outcomeOf(due: Due, stage: Stage, reply: Reply): Outcome {
    const domain = domainOf(due.address)
    if (stage === 'content' && reply.code < 300) {
      this.accepted++
      this.refusals = 0
      this.pace.accepted(domain)
      return settled({ id: due.id, state: 'sent', reply: reply.text })
    }
    const now = this.timer.now()
    const refusal = classifyRefusal(reply, stage)
    const failed = { id: due.id, state: 'failed', reply: reply.text } as const
    switch (refusal.is) {
      case 'unreachable':
        return { ...settled(failed), unreachable: true }
      case 'failed':
        this.refusals++
        if (this.refusals >= REFUSALS_MAX) this.problem ??= rejectsEverything(reply)
        return settled(failed)
      case 'ours':
        this.problem ??= isTooLarge(reply) ? refusedForSize(reply) : rejectsSender(reply, stage)
        // The content was on its way: that it was refused has to be recorded.
        return stage === 'content' ? this.later(due, reply, now) : { is: 'again' }
      case 'slower': {
        this.pace.refused(domain, refusal.scope, now.getTime(), refusal.pauseMs)
        if (stage !== 'content') return { is: 'again' }
        const freeAt = this.pace.freeAt(domain)
        return this.later(due, reply, freeAt < Infinity ? new Date(freeAt) : now)
      }
      case 'later':
        return this.later(due, reply)
    }
  }

  /** Deferred, or failed after too many attempts. */
  private later(due: Due, reply: Reply, at?: Date): Outcome {
    const next = nextAttempt(due.attempts + 1, this.timer.now())
    const { id } = due
    if (!next)
      return settled({ id, state: 'failed', reply: `${reply.text} (given up after ${due.attempts + 1} attempts)` })
    return settled({ id, state: 'deferred', until: at ?? next, reply: reply.text })
  }
}

/** The content went out and no reply came back: sending it again might deliver it twice. */
export function uncertain(due: Due, why: string): Outcome {
  return settled({ id: due.id, state: 'uncertain', reply: why })
}

function settled(result: Settled): Extract<Outcome, { is: 'settled' }> {
  return { is: 'settled', settled: result, unreachable: false }
}

function rejectsSender(reply: Reply, stage: Stage): DigestError {
  const what = `The mail server does not accept mail from us: ${reply.text}`
  const fix =
    stage === 'sender'
      ? 'Set "from" to an address that the server lets you send from, then run this again: it goes on where it stopped.'
      : 'Check the user and password in SMTP_URL, then run this again: it goes on where it stopped.'
  return new DigestError({ code: 'smtp-refused', what, fix })
}

function rejectsEverything(reply: Reply): DigestError {
  const what = `The mail server refused ${REFUSALS_MAX} messages in a row, the last with: ${reply.text}`
  const fix = 'Ask whoever runs it why, then run this again: it goes on with the readers who have not been tried yet.'
  return new DigestError({ code: 'smtp-refused', what, fix })
}
