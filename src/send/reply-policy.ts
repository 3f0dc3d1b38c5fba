// What follows from what a server answered: for the reader, for the pace, for the whole send?
import type { Due, Settled } from '../model/delivery.ts'
import { isTooLarge, refusedForSize } from '../model/mail-size.ts'
import { DigestError } from '../model/problem.ts'
import type { Reply } from '../model/transport.ts'
import type { Pace } from './pace.ts'
import { domainOf } from './queue.ts'
import { meaningOf, type Stage } from './refusal.ts'
import { nextAttempt } from './retry.ts'
import type { Timer } from './timer.ts'

/** `again`: nothing is to be recorded, the delivery is as it was. `unreachable`: its address is to be suppressed. */
export type Fate =
  | { readonly is: 'settled'; readonly settled: Settled; readonly unreachable: boolean }
  | { readonly is: 'again' }

/** Refusals in a row that are not about an address, and no message taken: the trouble is not the readers'. */
const REFUSALS_MAX = 10

/** Judges the answers of one send, all connections together. */
export class Judge {
  private readonly pace: Pace
  private readonly timer: Timer
  private refusals = 0
  /** Messages taken. */
  accepted = 0
  /** Why nobody else is to be tried. */
  problem: DigestError | undefined

  constructor(pace: Pace, timer: Timer) {
    this.pace = pace
    this.timer = timer
  }

  judge(due: Due, stage: Stage, reply: Reply): Fate {
    const domain = domainOf(due)
    if (stage === 'content' && reply.code < 300) {
      this.accepted++
      this.refusals = 0
      this.pace.accepted(domain)
      return settled({ id: due.id, state: 'sent', reply: reply.text })
    }
    const now = this.timer.now()
    const meaning = meaningOf(reply, stage)
    const failed = { id: due.id, state: 'failed', reply: reply.text } as const
    switch (meaning.is) {
      case 'unreachable':
        return { ...settled(failed), unreachable: true }
      case 'failed':
        this.refusals++
        if (this.refusals >= REFUSALS_MAX) this.problem ??= refusesAll(reply)
        return settled(failed)
      case 'ours':
        this.problem ??= isTooLarge(reply) ? refusedForSize(reply) : refusesUs(reply, stage)
        // Once the content was on its way, that it did not arrive has to be recorded.
        return stage === 'content' ? this.later(due, reply, now) : { is: 'again' }
      case 'slower': {
        this.pace.refused(domain, meaning.whom, now.getTime(), meaning.pauseMs)
        if (stage !== 'content') return { is: 'again' }
        const freeAt = this.pace.freeAt(domain)
        return this.later(due, reply, freeAt < Infinity ? new Date(freeAt) : now)
      }
      case 'later':
        return this.later(due, reply)
    }
  }

  /** Tried too often, it has failed. */
  private later(due: Due, reply: Reply, at?: Date): Fate {
    const next = nextAttempt(due.attempts + 1, this.timer.now())
    const { id } = due
    if (!next)
      return settled({ id, state: 'failed', reply: `${reply.text} (given up after ${due.attempts + 1} attempts)` })
    return settled({ id, state: 'deferred', until: at ?? next, reply: reply.text })
  }
}

/** The content went out and no answer came back: sending again might repeat it. */
export function unclear(due: Due, why: string): Fate {
  return settled({ id: due.id, state: 'uncertain', reply: why })
}

function settled(result: Settled): Extract<Fate, { is: 'settled' }> {
  return { is: 'settled', settled: result, unreachable: false }
}

function refusesUs(reply: Reply, stage: Stage): DigestError {
  const what = `The mail server refuses to send for us: ${reply.text}`
  const fix =
    stage === 'sender'
      ? 'Make the address in "from" one that the server lets you send from, then run this again: it goes on where it stopped.'
      : 'See that SMTP_URL has the user and password that the server wants, then run this again: it goes on where it stopped.'
  return new DigestError({ code: 'smtp-refused', what, fix })
}

function refusesAll(reply: Reply): DigestError {
  const what = `The mail server refused ${REFUSALS_MAX} messages in a row, the last with: ${reply.text}`
  const fix = 'Ask whoever runs it why, then run this again: it goes on with the readers who were not tried yet.'
  return new DigestError({ code: 'smtp-refused', what, fix })
}
