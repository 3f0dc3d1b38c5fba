// What does a server's reply mean for the delivery, the pace and the whole send?
import { domainOf } from '../model/address.ts'
import type { Due, Settled } from '../model/delivery.ts'
import { refusedForSize } from '../model/mail-size.ts'
import type { DigestError } from '../model/problem.ts'
import type { Reply } from '../model/transport.ts'
import { refusesAll, refusesUs, tooManyUnknown } from './faults.ts'
import type { Pace } from './pace.ts'
import { classifyRefusal, type Fault, type Stage } from './refusal.ts'
import { nextAttempt } from './retry.ts'
import type { Timer } from './timer.ts'

/**
 * `again`: the delivery is as it was; `held`: so, and not tried again in this run, until others show whose fault it is.
 * Both have `settled` where the content had gone out, so that the ledger must be told.
 */
export type Outcome =
  | { readonly is: 'settled'; readonly settled: Settled }
  | { readonly is: 'again' | 'held'; readonly settled?: Settled }

/** A refusal of which it is not clear whether it is about one message or about all of them. */
export interface Held {
  readonly due: Due
  readonly reply: Reply
  readonly fault: Fault
  /** Messages accepted before it. */
  readonly acceptedBefore: number
}

/** After so many refusals in a row, none of them about an address, the trouble is not with the readers. */
const REFUSALS_MAX = 10
/** So many messages accepted after a refusal show that it was about that one message. */
const PROOF = 20
/** Shorter pauses are not worth a write. */
const KEPT_PAUSE_MS = 60_000

/** Turns the replies of one send, from all its connections, into outcomes. */
export class ReplyPolicy {
  private readonly pace: Pace
  private readonly timer: Timer
  /** With more unknown addresses than this the server is not believed. */
  private readonly unreachableMax: number
  private refusals = 0
  private unreachable: number
  private held: Held[] = []
  private pauses = new Map<string, Date>()
  /** Messages accepted. */
  accepted = 0
  /** Replies that settled a delivery, one way or the other: a server that gives them works. */
  answered = 0
  /** Why the send must stop. */
  problem: DigestError | undefined

  constructor(pace: Pace, timer: Timer, { unreachable = 0, unreachableMax = Infinity } = {}) {
    this.pace = pace
    this.timer = timer
    this.unreachable = unreachable
    this.unreachableMax = unreachableMax
  }

  outcomeOf(due: Due, stage: Stage, reply: Reply): Outcome {
    const domain = domainOf(due.address)
    if (stage === 'content' && reply.code < 300) {
      this.accepted++
      this.answered++
      this.refusals = 0
      this.pace.accepted(domain)
      return settled({ id: due.id, state: 'sent', reply: reply.text })
    }
    // No reply to content begins with 3 (RFC 5321 §4.3.2): the dialogue is out of step.
    if (stage === 'content' && reply.code < 400) return uncertain(due, reply.text)
    const refusal = classifyRefusal(reply, stage)
    const back = stage === 'content' && { settled: { id: due.id, state: 'pending', reply: reply.text } as const }
    switch (refusal.is) {
      case 'unreachable':
        this.answered++
        this.unreachable++
        if (this.unreachable > this.unreachableMax) this.problem ??= tooManyUnknown(this.unreachable, reply)
        return settled({ id: due.id, state: 'failed', reply: reply.text, unreachable: true })
      case 'failed':
        this.answered++
        this.countRefusal(reply, 'content')
        return settled({ id: due.id, state: 'failed', reply: reply.text })
      case 'unclear':
        this.answered++
        this.held.push({ due, reply, fault: refusal.fault, acceptedBefore: this.accepted })
        this.countRefusal(reply, refusal.fault)
        return { is: 'held', ...back }
      case 'ours':
        this.problem ??= refusal.fault === 'size' ? refusedForSize(reply) : refusesUs(reply, refusal.fault)
        return { is: 'again', ...back }
      case 'slower': {
        const now = this.timer.now().getTime()
        const until = this.pace.refused(domain, refusal.scope, now, refusal.pauseMs)
        if (until - now >= KEPT_PAUSE_MS) this.pauses.set(refusal.scope === 'all' ? '' : domain, new Date(until))
        return { is: 'again', ...back }
      }
      case 'later':
        this.answered++
        return this.later(due, reply)
    }
  }

  /** Deferred, or failed after too many attempts. */
  later(due: Due, reply: Reply): Outcome & { readonly is: 'settled' } {
    const next = nextAttempt(due.attempts + 1, this.timer.now())
    const { id } = due
    if (!next)
      return settled({ id, state: 'failed', reply: `${reply.text} (given up after ${due.attempts + 1} attempts)` })
    return settled({ id, state: 'deferred', until: next, reply: reply.text })
  }

  /** Refusals that turned out to be about one message alone; at the end of a run, all that are left. */
  takeHeld(which: 'proven' | 'all'): Held[] {
    if (this.held.length === 0) return []
    const isProven = ({ acceptedBefore }: Held) => which === 'all' || this.accepted - acceptedBefore >= PROOF
    const taken = this.held.filter(isProven)
    if (taken.length > 0) this.held = this.held.filter((held) => !isProven(held))
    return taken
  }

  /** Pauses that are to outlive this process, each once. */
  takePauses(): ReadonlyMap<string, Date> {
    const taken = this.pauses
    if (taken.size > 0) this.pauses = new Map()
    return taken
  }

  private countRefusal(reply: Reply, fault: Fault): void {
    this.refusals++
    if (this.refusals >= REFUSALS_MAX) this.problem ??= refusesAll(reply, fault, this.refusals)
  }
}

/** The content went out and no reply came back: sending it again might deliver it twice. */
export function uncertain(due: Due, why: string): Outcome & { readonly is: 'settled' } {
  return settled({ id: due.id, state: 'uncertain', reply: why })
}

function settled(result: Settled): Outcome & { readonly is: 'settled' } {
  return { is: 'settled', settled: result }
}
