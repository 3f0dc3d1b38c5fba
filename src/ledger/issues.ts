// Which issues are on record, and what did they carry?
import type { Kysely, Selectable } from 'kysely'
import type { Approval, IssueRecord, SentArticle } from '../model/ledger.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** `Ledger.sentArticles`: a later issue overrides an earlier one. */
export async function sentArticles(db: Db): Promise<Map<string, SentArticle>> {
  const rows = await db
    .selectFrom('stories')
    .innerJoin('issues', 'issues.key', 'stories.issue')
    .select(['stories.article', 'stories.path', 'stories.hash', 'stories.sketch', 'issues.id as issue'])
    .orderBy('issues.key')
    .execute()
  const sent = new Map<string, SentArticle>()
  for (const { article, issue, path, hash, sketch } of rows) {
    const hashes = [...(sent.get(article)?.hashes ?? []), hash]
    sent.set(article, { issue, path, hash, ...(sketch !== null && { sketch }), hashes })
  }
  return sent
}

/** `Ledger.lastCutOff`: an issue counts from its beginning, for it will be sent to its end. */
export async function lastCutOff(db: Db): Promise<Date | undefined> {
  const row = await db
    .selectFrom('issues')
    .select((by) => by.fn.max('until').as('until'))
    .where('number', '>', 0)
    .executeTakeFirst()
  return row?.until ? new Date(row.until) : undefined
}

/** `Ledger.nextIssue`: the second issue of a day is `2026-11-23-2`. */
export async function nextIssue(db: Db, day: string): Promise<{ id: string; number: number }> {
  const last = await db
    .selectFrom('issues')
    .select((by) => by.fn.max('number').as('number'))
    .where('number', '>', 0)
    .executeTakeFirst()
  const sameDay = await db
    .selectFrom('issues')
    .select('id')
    .where((by) => by.or([by('id', '=', day), by('id', 'like', `${day}-%`)]))
    .execute()
  const taken = new Set(sameDay.map(({ id }) => id))
  let id = day
  for (let nth = 2; taken.has(id); nth++) id = `${day}-${nth}`
  return { id, number: Number(last?.number ?? 0) + 1 }
}

/** `Ledger.issues`, the last first. */
export async function issues(db: Db, limit: number): Promise<IssueRecord[]> {
  return (await select(db).orderBy('issues.key', 'desc').limit(limit).execute()).map(record)
}

/** `Ledger.issue`, by its id. */
export async function issue(db: Db, id: string): Promise<IssueRecord | undefined> {
  const row = await select(db).where('id', '=', id).executeTakeFirst()
  return row && record(row)
}

/** Two are unfinished where a person had a delivery of a finished one sent again: then the older comes first. */
export async function unfinished(db: Db): Promise<IssueRecord | undefined> {
  const row = await select(db).where('finished', 'is', null).orderBy('issues.key').executeTakeFirst()
  return row && record(row)
}

/** `Ledger.approve`: the last word counts. */
export async function approve(db: Db, { issue, hash, at }: Approval): Promise<void> {
  await db
    .insertInto('approvals')
    .values({ issue, hash, at: at.toISOString() })
    .onConflict((on) => on.column('issue').doUpdateSet({ hash, at: at.toISOString() }))
    .execute()
}

/** `Ledger.approval`. */
export async function approval(db: Db, issue: string): Promise<Approval | undefined> {
  const row = await db.selectFrom('approvals').selectAll().where('issue', '=', issue).executeTakeFirst()
  return row && { ...row, at: new Date(row.at) }
}

function select(db: Db) {
  return db.selectFrom('issues').leftJoin('slots', 'slots.issue', 'issues.key').selectAll('issues').select('slots.slot')
}

function record(row: Selectable<Tables['issues']> & { readonly slot: string | null }): IssueRecord {
  const { id, number, slot, since, until, subject, hash, begun, finished, suppressed, workers } = row
  return {
    id,
    number,
    ...(slot !== null && { slot: new Date(slot) }),
    window: { ...(since !== null && { since: new Date(since) }), until: new Date(until) },
    subject,
    hash,
    begun: new Date(begun),
    ...(finished !== null && { finished: new Date(finished) }),
    suppressed,
    ...(workers !== null && { workers }),
  }
}
