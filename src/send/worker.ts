// How does one connection deliver message after message?
import type { Due, Settled } from '../model/delivery.ts'
import type { Copies } from '../model/message.ts'
import type { Answer, Connection } from '../model/transport.ts'
import type { GroupCommit } from './group-commit.ts'
import type { Queue } from './queue.ts'
import { type Outcome, type ReplyPolicy, uncertain } from './reply-policy.ts'

/** What the workers of one send share. */
export interface WorkerContext {
  readonly queue: Queue
  readonly commits: GroupCommit
  readonly policy: ReplyPolicy
  readonly copies: Copies
  /** The most messages sent over one connection. */
  readonly perConnection: number
  /** Called once the outcome is on record. */
  onSettled(settled: Settled): Promise<void>
  /** Called when a server refused, after the policy has heard it. */
  onRefused(): Promise<void>
}

/** Why a worker ended: the queue is empty, the connection has carried its share of messages, or it was lost. */
export type WorkerEnd = { readonly is: 'done' | 'used-up' } | { readonly is: 'lost'; readonly why: string }

/** A delivery offered to the server while its content is being made. */
interface Offered {
  readonly due: Due
  readonly answer: Promise<Answer>
  readonly content: Promise<Uint8Array[]>
}

/**
 * Delivers over one connection until it ends. Each message is offered together with the end of the one before, but its
 * content goes out only when the result of that one and its own `sending` are on disk. Throws if the disk fails.
 */
export async function runWorker(connection: Connection, context: WorkerContext): Promise<WorkerEnd> {
  context.commits.enter()
  try {
    return await new ConnectionWorker(connection, context).run()
  } finally {
    context.commits.leave()
  }
}

class ConnectionWorker {
  private readonly connection: Connection
  private readonly context: WorkerContext
  private left: number
  private offered: Offered | undefined
  /** The outcome of the last message, to be written with the start of the next. */
  private ended: { readonly due: Due; readonly is: Outcome['is']; readonly settled: Settled } | undefined

  constructor(connection: Connection, context: WorkerContext) {
    this.connection = connection
    this.context = context
    this.left = connection.messagesLeft ?? context.perConnection
  }

  async run(): Promise<WorkerEnd> {
    for (;;) {
      const offered = this.offered ?? this.offerNext() ?? (await this.waitForNext())
      this.offered = undefined
      if (!offered) return { is: this.left > 0 ? 'done' : 'used-up' }
      const answer = await offered.answer
      const end = await this.takeAnswer(offered, answer)
      if (end) return end
    }
  }

  private takeAnswer(offered: Offered, answer: Answer): Promise<WorkerEnd | undefined> {
    switch (answer.is) {
      case 'ready':
        return this.deliver(offered)
      case 'refused':
        return this.takeRefusal(offered.due, answer)
      case 'lost':
        return this.takeLoss(offered.due, answer)
    }
  }

  private async deliver({ due, content }: Offered): Promise<WorkerEnd | undefined> {
    const bytes = await content
    if (!(await this.record(due))) {
      // The server waits for content, and SMTP has no other way to take an offer back.
      this.connection.drop()
      return { is: 'lost', why: 'The reader was suppressed while the message was on offer.' }
    }
    const verdict = this.connection.send(bytes)
    this.offered = this.offerNext()
    const result = await verdict
    if (result.is === 'answered') {
      this.settle(due, this.context.policy.outcomeOf(due, 'content', result.reply))
      if (result.reply.code >= 400) await this.context.onRefused()
      return undefined
    }
    this.settle(due, uncertain(due, result.why))
    if (this.offered) this.context.queue.giveBack(this.offered.due)
    await this.record()
    return result
  }

  /** Recorded like any other message: started now, and settled with the start of the next. */
  private async takeRefusal(due: Due, { at, reply }: Extract<Answer, { is: 'refused' }>): Promise<undefined> {
    const outcome = this.context.policy.outcomeOf(due, at, reply)
    await this.context.onRefused()
    if (outcome.is === 'again') this.context.queue.giveBack(due)
    else if (outcome.is === 'held') this.context.queue.hold(due)
    else if (!(await this.record(due))) return
    this.settle(due, outcome)
  }

  private async takeLoss(due: Due, end: Extract<WorkerEnd, { is: 'lost' }>): Promise<WorkerEnd> {
    this.context.queue.giveBack(due)
    await this.record()
    return end
  }

  private offerNext(): Offered | undefined {
    const due = this.left > 0 ? this.context.queue.take() : undefined
    return due && this.offer(due)
  }

  private async waitForNext(): Promise<Offered | undefined> {
    await this.record()
    const { commits, queue } = this.context
    if (this.left <= 0) return undefined
    commits.leave()
    const due = await queue.next().finally(() => commits.enter())
    return due && this.offer(due)
  }

  private offer(due: Due): Offered {
    this.left--
    const { copies } = this.context
    const mayTake = this.connection.takesSmtputf8 || !due.needsSmtputf8 || !this.connection.isOpen
    const answer = mayTake ? this.connection.offer(copies.envelope(due)) : NO_SMTPUTF8
    return { due, answer, content: afterWriting().then(() => copies.content(due)) }
  }

  /** Writes the last outcome, and that the content of this one goes out; false if it must not. */
  private async record(starting?: Due): Promise<boolean> {
    const { commits, queue, onSettled } = this.context
    const last = this.ended
    this.ended = undefined
    if (!last && !starting) return true
    const mayStart = await commits.write({ settled: last?.settled, starting: starting?.id })
    if (last) {
      if (last.is === 'again') queue.giveBack(last.due)
      else if (last.is === 'held') queue.hold(last.due)
      else {
        queue.done(last.due)
        await onSettled(last.settled)
      }
    }
    if (starting && !mayStart) queue.done(starting)
    return mayStart
  }

  private settle(due: Due, outcome: Outcome): void {
    const { policy, queue } = this.context
    if (policy.problem) queue.stop()
    if (outcome.settled) this.ended = { due, is: outcome.is, settled: outcome.settled }
  }
}

/** Lets the socket flush first: the next copy is made while the server is at work. */
function afterWriting(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** RFC 6531 §3.2: without the extension such an address can't appear in a command. */
const NO_SMTPUTF8: Promise<Answer> = Promise.resolve({
  is: 'refused',
  at: 'recipient',
  reply: {
    code: 553,
    enhanced: '5.6.7',
    text: 'The server accepts only ASCII addresses: it does not offer SMTPUTF8.',
  },
})
