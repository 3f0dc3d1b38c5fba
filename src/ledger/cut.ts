// How is an issue cut into batches?
import { sql, type Transaction } from 'kysely'
import { isOpen } from './deliveries.ts'
import type { Tables } from './tables.ts'

/** `SendLock.cut`. */
export async function cut(tx: Transaction<Tables>, id: string, size: number, at: Date): Promise<void> {
  const issue = await tx.selectFrom('issues').select(['key', 'workers']).where('id', '=', id).executeTakeFirst()
  if (!issue || issue.workers !== null) return
  await sql`insert into batches (issue, first, last, size, token, worker, at)
    select ${sql.lit(issue.key)}, min(id), max(id), count(*), 0, '', ${at.toISOString()}
    from (select id, (row_number() over (order by id) - 1) / ${sql.lit(size)} as nth
      from deliveries where issue = ${issue.key} and ${isOpen}) as numbered
    group by nth order by nth`.execute(tx)
  await tx.updateTable('issues').set({ workers: 'sending' }).where('key', '=', issue.key).execute()
}
