// Which tables did the first ledger have?
import { type Kysely, sql } from 'kysely'
import type { Spelling } from '../engine.ts'

/** A migration is never changed once it was released: what is to change changes in the next one. */
export async function first(db: Kysely<unknown>, { integer, identity, table }: Spelling): Promise<void> {
  const create = (name: string) => db.schema.createTable(name)

  await table(
    create('turn')
      .addColumn('one', integer, (column) => column.primaryKey().check(sql`one = 1`))
      .addColumn('number', integer, (column) => column.notNull())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull()),
  ).execute()
  await sql`insert into turn values (1, 0, '', '')`.execute(db)

  await table(
    create('issues')
      .addColumn('key', integer, (column) => identity(column).primaryKey())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('number', integer, (column) => column.notNull().unique())
      .addColumn('since', 'text')
      .addColumn('until', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('begun', 'text', (column) => column.notNull())
      .addColumn('finished', 'text')
      .addColumn('suppressed', integer, (column) => column.notNull()),
  ).execute()

  await table(
    create('slots')
      .addColumn('slot', 'text', (column) => column.primaryKey().notNull())
      .addColumn('issue', integer, (column) => column.unique().references('issues.key'))
      .addColumn('reason', 'text')
      .addColumn('at', 'text', (column) => column.notNull())
      .addCheckConstraint('slots_became', sql`(issue is null) = (reason is not null)`),
  ).execute()

  await table(
    create('approvals')
      .addColumn('issue', 'text', (column) => column.primaryKey().notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull()),
  ).execute()

  await table(
    create('stories')
      .addColumn('issue', integer, (column) => column.notNull().references('issues.key'))
      .addColumn('article', 'text', (column) => column.notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('stories_key', ['issue', 'article']),
  ).execute()
  await db.schema.createIndex('stories_article').on('stories').columns(['article', 'hash']).execute()

  await table(
    create('subscribers')
      .addColumn('id', integer, (column) => identity(column).primaryKey())
      .addColumn('key', 'text', (column) => column.notNull().unique())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('language', 'text')
      .addColumn('added', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull()),
  ).execute()

  await table(
    create('suppressions')
      .addColumn('key', 'text', (column) => column.primaryKey().notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) =>
        column.notNull().check(sql`kind in ('hard', 'complaint', 'unsubscribed', 'manual')`),
      )
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull()),
  ).execute()

  await table(
    create('deliveries')
      .addColumn('id', integer, (column) => identity(column).primaryKey())
      .addColumn('issue', integer, (column) => column.notNull().references('issues.key'))
      .addColumn('subscriber', integer, (column) => column.notNull().references('subscribers.id'))
      .addColumn('state', 'text', (column) =>
        column.notNull().check(sql`state in ('pending', 'sending', 'sent', 'deferred', 'failed', 'uncertain')`),
      )
      .addColumn('attempts', integer, (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('until', 'text')
      .addColumn('reply', 'text')
      .addUniqueConstraint('deliveries_once', ['issue', 'subscriber'])
      .addCheckConstraint('deliveries_until', sql`(state = 'deferred') = (until is not null)`)
      .addCheckConstraint('deliveries_reply', sql`state in ('pending', 'sending') or reply is not null`),
  ).execute()
  // A delivery leaves this index once, when it ends: what is left to do is found at once among millions that are done.
  await db.schema
    .createIndex('deliveries_open')
    .on('deliveries')
    .columns(['issue', 'id'])
    .where(sql<boolean>`state in ('pending', 'deferred', 'sending')`)
    .execute()
}
