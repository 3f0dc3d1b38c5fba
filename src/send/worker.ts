// What does one connection do, message after message?
import type { Due } from '../model/delivery.ts'
import type { Copies } from '../model/message.ts'
import type { Answer, Connection } from '../model/transport.ts'
import type { Queue } from './queue.ts'
import { type Fate, type Judge, unclear } from './reply-policy.ts'
import type { Rounds } from './rounds.ts'

type Settled = Extract<Fate, { readonly is: 'settled' }>

/** What the lanes of one send share. */
export interface Works {
  readonly queue: Queue
  readonly rounds: Rounds
  readonly judge: Judge
  readonly copies: Copies
  /** Messages over one connection, at most. */
  readonly perConnection: number
  /** Called when it is on record. */
  onSettled(due: Due, fate: Settled): Promise<void>
}

/** Why a lane ended: nobody is next, the connection has done its share, or it was lost. */
export type LaneEnd = { readonly is: 'over' | 'worn' } | { readonly is: 'lost'; readonly why: string }

/** A delivery that was offered to the server, its content in the making. */
interface Offered {
  readonly due: Due
  readonly answer: Promise<Answer>
  readonly content: Promise<Uint8Array[]>
}

/**
 * Delivers over one connection until it ends. The next message is offered together with the end of the last, but its
 * content goes out only when the last one's result and its own `sending` are on disk. Where the disk fails, it throws.
 */
export async function runLane(connection: Connection, works: Works): Promise<LaneEnd> {
  works.rounds.enter()
  try {
    return await new Lane(connection, works).run()
  } finally {
    works.rounds.leave()
  }
}

class Lane {
  private readonly connection: Connection
  private readonly works: Works
  private left: number
  private offered: Offered | undefined
  /** How the last message ended, to be written with the start of the next. */
  private ended: { readonly due: Due; readonly fate: Settled } | undefined

  constructor(connection: Connection, works: Works) {
    this.connection = connection
    this.works = works
    this.left = works.perConnection
  }

  async run(): Promise<LaneEnd> {
    for (;;) {
      const offered = this.offered ?? this.offerNext() ?? (await this.waitForNext())
      this.offered = undefined
      if (!offered) return { is: this.left > 0 ? 'over' : 'worn' }
      const answer = await offered.answer
      const end = await this.goOn(offered, answer)
      if (end) return end
    }
  }

  private goOn(offered: Offered, answer: Answer): Promise<LaneEnd | undefined> {
    switch (answer.is) {
      case 'ready':
        return this.deliver(offered)
      case 'refused':
        return this.takeRefusal(offered.due, answer)
      case 'lost':
        return this.takeLoss(offered.due, answer)
    }
  }

  private async deliver({ due, content }: Offered): Promise<LaneEnd | undefined> {
    const bytes = await content
    if (!(await this.record(due))) {
      // Asked for content, the server can be given no other answer than it.
      this.connection.drop()
      return { is: 'lost', why: 'The reader left the list while the message was offered.' }
    }
    const verdict = this.connection.send(bytes)
    this.offered = this.offerNext()
    const result = await verdict
    if (result.is === 'answered') {
      this.settle(due, this.works.judge.judge(due, 'content', result.reply))
      return undefined
    }
    this.settle(due, unclear(due, result.why))
    if (this.offered) this.works.queue.giveBack(this.offered.due)
    await this.record()
    return result
  }

  /** What is to be recorded is recorded as of any other message: started now, and settled with the start of the next. */
  private async takeRefusal(due: Due, { at, reply }: Extract<Answer, { is: 'refused' }>): Promise<undefined> {
    const fate = this.works.judge.judge(due, at, reply)
    if (fate.is === 'again') this.works.queue.giveBack(due)
    else if (!(await this.record(due))) return
    this.settle(due, fate)
  }

  private async takeLoss(due: Due, end: Extract<LaneEnd, { is: 'lost' }>): Promise<LaneEnd> {
    this.works.queue.giveBack(due)
    await this.record()
    return end
  }

  private offerNext(): Offered | undefined {
    const due = this.left > 0 ? this.works.queue.take() : undefined
    return due && this.offer(due)
  }

  private async waitForNext(): Promise<Offered | undefined> {
    await this.record()
    const { rounds, queue } = this.works
    if (this.left <= 0) return undefined
    rounds.leave()
    const due = await queue.next().finally(() => rounds.enter())
    return due && this.offer(due)
  }

  private offer(due: Due): Offered {
    this.left--
    const { copies } = this.works
    const mayTake = this.connection.takesSmtputf8 || !due.needsSmtputf8 || !this.connection.isOpen
    const answer = mayTake ? this.connection.offer(copies.envelope(due)) : NO_SMTPUTF8
    return { due, answer, content: afterWriting().then(() => copies.content(due)) }
  }

  /** Writes how the last message ended, and that the content of this one goes out; false where it must not. */
  private async record(starting?: Due): Promise<boolean> {
    const { rounds, queue, onSettled } = this.works
    const last = this.ended
    this.ended = undefined
    if (!last && !starting) return true
    const mayStart = await rounds.write({ settled: last?.fate.settled, starting: starting?.id })
    if (last) {
      queue.done(last.due)
      await onSettled(last.due, last.fate)
    }
    if (starting && !mayStart) queue.done(starting)
    return mayStart
  }

  private settle(due: Due, fate: Fate): void {
    const { judge, queue } = this.works
    if (judge.problem) queue.stop()
    if (fate.is === 'settled') this.ended = { due, fate }
  }
}

/** What was written in this turn of the event loop leaves first: the next copy is made while the server is at work. */
function afterWriting(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** RFC 6531 §3.2: without the extension such an address can't even be named. */
const NO_SMTPUTF8: Promise<Answer> = Promise.resolve({
  is: 'refused',
  at: 'recipient',
  reply: {
    code: 553,
    enhanced: '5.6.7',
    text: 'The server takes no addresses beyond ASCII: it does not offer SMTPUTF8.',
  },
})
