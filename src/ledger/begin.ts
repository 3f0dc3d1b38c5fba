// How does an issue come on record, all of it or nothing?
import type { Transaction } from 'kysely'
import type { IssuePlan, IssueRecord } from '../model/ledger.ts'
import { DigestError } from '../model/problem.ts'
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
  await keepContent(tx, key, plan.content)
  if (plan.slot)
    await tx
      .insertInto('slots')
      .values({ slot: plan.slot.toISOString(), issue: key, reason: null, at: at.toISOString() })
      .execute()
  // Two files may name themselves by one id; that it was carried is one fact.
  const articles = [...new Map(plan.articles.map((article) => [article.id, article])).values()]
  for (const { id, path, title, hash, sketch = null } of articles)
    await tx.insertInto('stories').values({ issue: key, article: id, path, title, hash, sketch }).execute()
  await tx
    .insertInto('deliveries')
    .columns(['issue', 'subscriber', 'state', 'attempts', 'at'])
    .expression((by) =>
      by
        .selectFrom('subscribers')
        .leftJoin('suppressions', 'suppressions.key', 'subscribers.key')
        .where('suppressions.key', 'is', null)
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
        ]),
    )
    .execute()
  await skipPaused(tx, key, at)
  if (plan.shares) await shareOut(tx, key, plan.shares)
  const record = await issue(tx, plan.id)
  if (!record) throw new Error(`the issue ${plan.id} is not there after it was inserted`)
  return record
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
  for (const { id, hash, title } of plan.articles) {
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

function stale({ id }: IssuePlan, why: string): DigestError {
  const what = `${why}, so the issue ${id} can no longer be sent as it is.`
  return new DigestError({ code: 'issue-stale', what, fix: 'Build it again. Nothing was sent.' })
}
