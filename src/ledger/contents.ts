// What is sent of an issue, and how long is that kept?
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/**
 * An issue that is finished keeps what was sent until so many were begun after it, for a reader may ask for it once more, and
 * for so long: the best of its month is made of it.
 */
const KEPT = 10
const KEPT_MS = 62 * 86_400_000

/** `Ledger.content`. */
export async function content(db: Db, issue: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('contents')
    .innerJoin('issues', 'issues.key', 'contents.issue')
    .select('contents.bytes')
    .where('issues.id', '=', issue)
    .executeTakeFirst()
  return row?.bytes
}

/** In the transaction that begins the issue. Those long finished lose theirs, so the ledger grows by the readers alone. */
export async function keepContent(tx: Db, issue: number, bytes: Uint8Array, at: Date): Promise<void> {
  await tx.insertInto('contents').values({ issue, bytes }).execute()
  await tx
    .deleteFrom('contents')
    .where('issue', 'in', (by) =>
      by
        .selectFrom('issues')
        .select('key')
        .where('finished', 'is not', null)
        .where('key', '<=', issue - KEPT)
        .where('begun', '<', new Date(at.getTime() - KEPT_MS).toISOString()),
    )
    .execute()
}
