// How does a database become a ledger?

import type { SharedLimits } from '../model/batch.ts'
import type { Ledger } from '../model/ledger.ts'
import { batches } from './batches.ts'
import { content } from './contents.ts'
import { counts, deliveries, failures, resolve } from './deliveries.ts'
import type { Engine } from './engine.ts'
import { approval, approve, issue, issues, lastCutOff, nextIssue, sentArticles, unfinished } from './issues.ts'
import { lockSending, sender } from './send-lock.ts'
import { lastSlot, skip, slot } from './slots.ts'
import { subscriberList } from './subscribers.ts'
import { skipped } from './topics.ts'

/** Where one process sends, its own limits are all there are. */
const UNSHARED: SharedLimits = {
  reserve: async () => 0,
  permit: async () => ({ async [Symbol.asyncDispose]() {} }),
}

/** The ledger in an open database, which it closes when it is disposed of. */
export function ledgerOn(engine: Engine): Ledger {
  const { db } = engine
  return {
    subscribers: subscriberList(db),
    batches: batches(engine),
    limits: engine.limits ?? UNSHARED,
    sentArticles: () => sentArticles(db),
    lastCutOff: () => lastCutOff(db),
    nextIssue: (day) => nextIssue(db, day),
    issues: (limit) => issues(db, limit),
    issue: (id) => issue(db, id),
    unfinished: () => unfinished(db),
    content: (id) => content(db, id),
    slot: (at) => slot(db, at),
    lastSlot: () => lastSlot(db),
    skip: (at, reason, now) => skip(db, at, reason, now),
    approve: (given) => approve(db, given),
    approval: (id) => approval(db, id),
    counts: (id) => counts(db, id),
    skipped: (id) => skipped(db, id),
    failures: (id) => failures(db, id),
    deliveries: (id, state) => deliveries(db, id, state),
    resolve: (delivery, as, at) => resolve(db, delivery, as, at),
    sender: () => sender(engine),
    lockSending: (request) => lockSending(engine, request),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  }
}
