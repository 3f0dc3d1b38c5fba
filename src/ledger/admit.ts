// What becomes of people whom a list, a form or a person wants to add?
import type { Kysely, Selectable } from 'kysely'
import type { Admitted, Entry, Person } from '../model/subscriber.ts'
import { type Reason, suppress, suppressedAmong } from './suppressions.ts'
import type { Tables } from './tables.ts'
import { stored } from './topics.ts'

type Db = Kysely<Tables>

/**
 * In a transaction. An address in several entries is suppressed if any of them says so;
 * else the first of them counts.
 */
export async function admit(
  tx: Db,
  entries: readonly Entry[],
  note: { readonly source: string; readonly at: Date },
): Promise<Admitted> {
  const reasons = new Map<string, Reason>()
  const people = new Map<string, Person>()
  let suppressed = 0
  for (const entry of entries) {
    const { address } = entry
    if (entry.suppressed) suppressed++
    if (!entry.suppressed && !people.has(address.key)) people.set(address.key, entry)
    if (entry.suppressed && !reasons.has(address.key)) reasons.set(address.key, { address, ...entry.suppressed })
  }
  await suppress(tx, [...reasons.values()], note.at)
  if (people.size === 0) return { added: 0, updated: 0, unchanged: 0, suppressed, refused: 0 }

  const keys = [...people.keys()]
  const barred = await suppressedAmong(tx, keys)
  const present = await tx
    .selectFrom('subscribers')
    .select(['key', 'id', 'name', 'language', 'topics', 'monthly', 'paused'])
    .where('key', 'in', keys)
    .execute()
  const known = new Map(present.map((row) => [row.key, row]))
  const fresh: Person[] = []
  let updated = 0
  let refused = 0
  for (const [key, person] of people) {
    const row = known.get(key)
    if (barred.has(key)) refused++
    else if (!row) fresh.push(person)
    else if (await update(tx, row, person, note.at)) updated++
  }
  await insert(tx, fresh, note)
  const unchanged = entries.length - suppressed - refused - updated - fresh.length
  return { added: fresh.length, updated, unchanged, suppressed, refused }
}

async function insert(tx: Db, people: readonly Person[], note: { source: string; at: Date }): Promise<void> {
  if (people.length === 0) return
  const added = note.at.toISOString()
  const rows = people.map(({ address, name, language, topics, monthly, paused }) => ({
    key: address.key,
    address: address.written,
    name,
    language: language ?? null,
    added,
    source: note.source,
    topics: stored(topics),
    monthly: monthly ? added : null,
    paused: paused?.toISOString() ?? null,
  }))
  await tx.insertInto('subscribers').values(rows).execute()
}

/** What an entry leaves open stays as it is. */
async function update(
  tx: Db,
  row: Pick<Selectable<Tables['subscribers']>, 'id' | 'name' | 'language' | 'topics' | 'monthly' | 'paused'>,
  person: Person,
  at: Date,
): Promise<boolean> {
  const name = person.name || row.name
  const language = person.language ?? row.language
  const topics = person.topics ? stored(person.topics) : row.topics
  const isMonthly = person.monthly ?? row.monthly !== null
  const monthly = isMonthly ? (row.monthly ?? at.toISOString()) : null
  // A list that was written before the reader paused shortens nothing. ISO 8601 sorts as text.
  const given = person.paused?.toISOString() ?? null
  const paused = (given ?? '') > (row.paused ?? '') ? given : row.paused
  const changed = { name, language, topics, monthly, paused }
  if (Object.entries(changed).every(([column, value]) => row[column as keyof typeof changed] === value)) return false
  await tx.updateTable('subscribers').set(changed).where('id', '=', row.id).execute()
  return true
}
