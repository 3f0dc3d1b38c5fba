// How is a ledger opened once, however much is asked of it?
import type { Ledger, SendLock } from '../model/ledger.ts'
import type { SubscriberList } from '../model/subscriber.ts'
import { isUnmade, ledgerLocation } from './location.ts'
import type { LedgerOpening } from './open.ts'

/** Where the ledger is, and what it must know. */
export interface OnceOptions {
  /** Ids of issues of which something else proves that they were sent: see `LedgerOpening`. Asked when it is opened. */
  readonly sent: () => Promise<readonly string[]>
  readonly delivered?: LedgerOpening['delivered']
  /** May name the database: see `ledgerLocation`. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** For a command that is sure to write. Otherwise the ledger is opened to write only when something is written. */
  readonly writes?: boolean
  /** For a program that brings an older ledger up to date before it reads it. */
  readonly updates?: boolean
  /**
   * For a program that stays: it lets go of the file whenever nothing is asked, so that others can put it to rest; at once, or
   * when nothing was asked for a while.
   */
  readonly letsGo?: boolean | { readonly afterMs: number }
}

interface Opened {
  readonly mode: 'read' | 'write'
  readonly ledger: Promise<Ledger>
  users: number
  isClosed: boolean
}

/**
 * A ledger that is opened when it is first asked, and closed when it is disposed of, once what is asked is answered. As long as nothing is written,
 * nothing on the disk changes. Every method throws what `openLedger` throws.
 */
export function ledgerOnce(
  location: string,
  { sent, delivered, environment = {}, writes = false, updates = false, letsGo = false }: OnceOptions,
): Ledger {
  let current: Opened | undefined
  let idle: NodeJS.Timeout | undefined
  let isUpToDate = !updates
  const underWay = new Set<Promise<unknown>>()

  const close = async (opened: Opened): Promise<void> => {
    if (current === opened) current = undefined
    if (opened.isClosed) return
    opened.isClosed = true
    const ledger = await opened.ledger.catch(() => undefined)
    await ledger?.[Symbol.asyncDispose]()
  }
  const take = (asked: 'read' | 'write'): Opened => {
    clearTimeout(idle)
    const mode = writes || !isUpToDate ? 'write' : asked
    const before = current
    if (!before || (before.mode === 'read' && mode === 'write')) {
      const known = sent()
      current = {
        mode,
        users: 0,
        isClosed: false,
        ledger: known.then(async (ids) => {
          const where = ledgerLocation(location, environment)
          const { openLedger } = await import('./open.ts')
          const ledger = await openLedger(where, { mode, sent: ids, ...(delivered && { delivered }) })
          isUpToDate = true
          return ledger
        }),
      }
      if (before?.users === 0) void close(before)
    }
    const opened = current ?? before
    if (!opened) throw new Error('A ledger was opened, and is not there.')
    opened.users++
    return opened
  }
  const leave = async (opened: Opened): Promise<void> => {
    opened.users--
    if (opened.users > 0) return
    if (opened !== current || letsGo === true) return close(opened)
    if (letsGo === false) return
    clearTimeout(idle)
    idle = setTimeout(() => opened.users === 0 && void close(opened), letsGo.afterMs).unref()
  }
  const use = async <Result>(mode: 'read' | 'write', ask: (ledger: Ledger) => Promise<Result>): Promise<Result> => {
    const opened = take(mode)
    const answer = opened.ledger.then(ask)
    underWay.add(answer)
    try {
      return await answer
    } finally {
      underWay.delete(answer)
      await leave(opened)
    }
  }
  /** Where nothing was ever sent and there is no ledger, nothing is recorded. */
  const isNew = async (): Promise<boolean> => {
    if (current || writes || !isUpToDate) return false
    return isUnmade(ledgerLocation(location, environment)) && (await sent()).length === 0
  }
  /**
   * `none` is the answer of a new ledger. Making an issue asks for those alone, so that whoever has sent nothing yet need not
   * wait for the database, which is a good part of what a small folder takes.
   */
  const read = async <Result>(ask: (ledger: Ledger) => Promise<Result>, made?: { none: Result }): Promise<Result> =>
    made && (await isNew()) ? made.none : use('read', ask)
  const write = <Result>(ask: (ledger: Ledger) => Promise<Result>) => use('write', ask)
  async function* each<Item>(ask: (ledger: Ledger) => AsyncIterable<Item>): AsyncGenerator<Item> {
    const opened = take('read')
    try {
      yield* ask(await opened.ledger)
    } finally {
      await leave(opened)
    }
  }
  /** The file stays open for as long as somebody sends. */
  const lockSending: Ledger['lockSending'] = async (asked) => {
    const opened = take('write')
    try {
      const sendLock: SendLock = await (await opened.ledger).lockSending(asked)
      return {
        ...sendLock,
        async [Symbol.asyncDispose]() {
          await sendLock[Symbol.asyncDispose]()
          await leave(opened)
        },
      }
    } catch (error) {
      await leave(opened)
      throw error
    }
  }
  /** Whoever takes a batch keeps the ledger open: see `letsGo`. */
  const batches: Ledger['batches'] = {
    open: (at) => write((ledger) => ledger.batches.open(at)),
    take: (batch, request) => write((ledger) => ledger.batches.take(batch, request)),
    hold: (issue, as) => write((ledger) => ledger.batches.hold(issue, as)),
    cancel: (issue, reply, at) => write((ledger) => ledger.batches.cancel(issue, reply, at)),
  }
  const subscribers: SubscriberList = {
    admit: (entries, note) => write((ledger) => ledger.subscribers.admit(entries, note)),
    suppress: (suppression) => write((ledger) => ledger.subscribers.suppress(suppression)),
    leave: (ids, note) => write((ledger) => ledger.subscribers.leave(ids, note)),
    bounced: (bounce) => write((ledger) => ledger.subscribers.bounced(bounce)),
    pause: (id, until) => write((ledger) => ledger.subscribers.pause(id, until)),
    pausing: (at) => read((ledger) => ledger.subscribers.pausing(at)),
    choose: (id, topics) => write((ledger) => ledger.subscribers.choose(id, topics)),
    topicSets: () => read((ledger) => ledger.subscribers.topicSets(), { none: [] }),
    monthly: (id, since) => write((ledger) => ledger.subscribers.monthly(id, since)),
    monthlySets: (of) => read((ledger) => ledger.subscribers.monthlySets(of)),
    unsuppress: (address) => write((ledger) => ledger.subscribers.unsuppress(address)),
    restore: (issue) => write((ledger) => ledger.subscribers.restore(issue)),
    find: (address) => read((ledger) => ledger.subscribers.find(address)),
    history: (id) => read((ledger) => ledger.subscribers.history(id)),
    change: (from, to) => write((ledger) => ledger.subscribers.change(from, to)),
    erase: (address, at) => write((ledger) => ledger.subscribers.erase(address, at)),
    changes: (since, until) => read((ledger) => ledger.subscribers.changes(since, until)),
    byId: (id) => read((ledger) => ledger.subscribers.byId(id)),
    all: () => each((ledger) => ledger.subscribers.all()),
    strangers: () => each((ledger) => ledger.subscribers.strangers()),
    count: () => read((ledger) => ledger.subscribers.count()),
  }
  return {
    subscribers,
    batches,
    limits: {
      reserve: (...ask) => write((ledger) => ledger.limits.reserve(...ask)),
      permit: (...ask) => write((ledger) => ledger.limits.permit(...ask)),
    },
    sentArticles: () => read((ledger) => ledger.sentArticles(), { none: new Map() }),
    lastCutOff: () => read((ledger) => ledger.lastCutOff(), { none: undefined }),
    nextIssue: (day) => read((ledger) => ledger.nextIssue(day), { none: { id: day, number: 1 } }),
    issues: (limit) => read((ledger) => ledger.issues(limit)),
    issue: (id) => read((ledger) => ledger.issue(id)),
    unfinished: () => read((ledger) => ledger.unfinished()),
    content: (id) => read((ledger) => ledger.content(id)),
    slot: (at) => read((ledger) => ledger.slot(at)),
    lastSlot: () => read((ledger) => ledger.lastSlot()),
    skip: (at, reason, now) => write((ledger) => ledger.skip(at, reason, now)),
    approve: (given) => write((ledger) => ledger.approve(given)),
    approval: (id) => read((ledger) => ledger.approval(id)),
    counts: (id) => read((ledger) => ledger.counts(id)),
    skipped: (id) => read((ledger) => ledger.skipped(id)),
    failures: (id) => read((ledger) => ledger.failures(id)),
    deliveries: (id, state) => each((ledger) => ledger.deliveries(id, state)),
    resolve: (delivery, as, at) => write((ledger) => ledger.resolve(delivery, as, at)),
    sender: () => read((ledger) => ledger.sender()),
    lockSending,
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(underWay)
      clearTimeout(idle)
      if (current) await close(current)
    },
  }
}
