// How does an issue come on record, all of it or nothing?
import { sql, type Transaction } from 'kysely'
import { sourcesOf } from '../model/best-of.ts'
import type { IssuePlan, IssueRecord } from '../model/ledger.ts'
import { DigestError } from '../model/problem.ts'
import { hadOf, keysOf, shareOutBest } from './best-of.ts'
import { keepContent } from './contents.ts'
import { issue } from './issues.ts'
import { countLeftOut } from './suppressions.ts'
import type { Tables } from './tables.ts'
import { shareOut, skipPaused } from './topics.ts'

type Tx = Transaction<Tables>

/** In one transaction: the issue, its content, its articles, and a delivery for every subscriber who may be mailed, or why not. */
export async function begin(tx: Tx, plan: IssuePlan, at: Date): Promise<IssueRecord> {
  const known = await issue(tx, plan.id)
  if (known?.hash === plan.hash) return known
  await refuseStale(tx, plan, known)

  const { key } = await tx
    .insertInto('issues')
    .values({
      id: plan.id,
      number: plan.number,
      since: plan.window.since?.toISOString() ?? null,
      until: plan.window.until.toISOString(),
      subject: plan.subject,
      hash: plan.hash,
      begun: at.toISOString(),
      finished: null,
      suppressed: await countLeftOut(tx),
      workers: null,
    })
    .returning('key')
    .executeTakeFirstOrThrow()
  await keepContent(tx, key, plan.content, at)
  if (plan.slot)
    await tx
      .insertInto('slots')
      .values({ slot: plan.slot.toISOString(), issue: key, reason: null, at: at.toISOString() })
      .execute()
  // Two files may name themselves by one id; that it was carried is one fact.
  const articles = [...new Map(carriedIn(plan).map((article) => [article.id, article])).values()]
  for (const { id, path, title, hash, sketch = null } of articles)
    await tx.insertInto('stories').values({ issue: key, article: id, path, title, hash, sketch }).execute()
  await deliverTo(tx, key, plan, at)
  const record = await issue(tx, plan.id)
  if (!record) throw new Error(`the issue ${plan.id} is not there after it was inserted`)
  return record
}

/** A delivery for each reader of such an issue; of a best of it is marked by the issues that they had, until it is shared out. */
async function deliverTo(tx: Tx, key: number, { bestOf, shares, window }: IssuePlan, at: Date): Promise<void> {
  const had = bestOf && hadOf(await keysOf(tx, sourcesOf(bestOf.shares)))
  const theirs = bestOf
    ? sql<boolean>`subscribers.monthly < ${window.until.toISOString()}`
    : sql<boolean>`subscribers.monthly is null`
  await tx
    .insertInto('deliveries')
    .columns(['issue', 'subscriber', 'state', 'attempts', 'at', 'variant'])
    .expression((by) =>
      by
        .selectFrom('subscribers')
        .leftJoin('suppressions', 'suppressions.key', 'subscribers.key')
        .where('suppressions.key', 'is', null)
        .where(theirs)
        .where((row) =>
          row.or([row('subscribers.paused', 'is', null), row('subscribers.paused', '<=', at.toISOString())]),
        )
        .orderBy('subscribers.id')
        .select((row) => [
          row.lit(key).as('issue'),
          'subscribers.id as subscriber',
          row.val('pending' as const).as('state'),
          row.lit(0).as('attempts'),
          row.val(at.toISOString()).as('at'),
          sql<string | null>`cast(${had ?? null} as text)`.as('variant'),
        ]),
    )
    .execute()
  await skipPaused(tx, key, theirs, at)
  if (bestOf) await shareOutBest(tx, key, bestOf)
  else if (shares) await shareOut(tx, key, shares)
}

async function refuseStale(tx: Tx, plan: IssuePlan, known: IssueRecord | undefined): Promise<void> {
  if (known) throw stale(plan, `An issue ${plan.id} with other contents was sent already`)
  const numbered = await tx.selectFrom('issues').select('id').where('number', '=', plan.number).executeTakeFirst()
  if (numbered) throw stale(plan, `The issue ${numbered.id} has the number ${plan.number} already`)
  if (plan.slot) {
    const slot = plan.slot.toISOString()
    const taken = await tx.selectFrom('slots').selectAll().where('slot', '=', slot).executeTakeFirst()
    if (taken) throw stale(plan, `The slot ${slot} ${taken.reason === null ? 'has an issue already' : 'was skipped'}`)
  }
  for (const { id, hash, title } of carriedIn(plan)) {
    const carried = await tx
      .selectFrom('stories')
      .innerJoin('issues', 'issues.key', 'stories.issue')
      .select('issues.id')
      .where('stories.article', '=', id)
      .where('stories.hash', '=', hash)
      .executeTakeFirst()
    if (carried) throw stale(plan, `The issue ${carried.id} has carried “${title}” already`)
  }
}

/** What it is the first to carry. */
function carriedIn({ articles, bestOf }: IssuePlan): IssuePlan['articles'] {
  return bestOf ? [] : articles
}

function stale({ id }: IssuePlan, why: string): DigestError {
  const what = `${why}, so the issue ${id} can no longer be sent as it is.`
  return new DigestError({ code: 'issue-stale', what, fix: 'Build it again. Nothing was sent.' })
}
