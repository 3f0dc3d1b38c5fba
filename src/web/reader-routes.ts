// As which subscriber may the mail be seen?
import { Hono } from 'hono'
import { parseAddress } from '../model/address.ts'
import type { Subscriber, SubscriberList } from '../model/subscriber.ts'
import type { ReadersView, ReaderView } from './api.ts'
import type { Desk } from './preview-state.ts'

/** Nobody reads through more; who is not among them types more letters. */
const SHOWN = 20
/** About a second on a list of a million. A whole address is found in any list. */
const LOOKED_AT = 200_000
const ASKED_MAX = 200

/** `/api/readers?find=`: those whose address or name has these letters; whose address or number it is comes first. */
export function readerRoutes(desk: Desk): Hono {
  const app = new Hono()
  app.get('/api/readers', async (context) => {
    const find = (context.req.query('find') ?? '').slice(0, ASKED_MAX).trim()
    const { subscribers } = desk.newsletter.ledger
    return context.json(await readersLike(find, subscribers, context.req.raw.signal))
  })
  return app
}

async function readersLike(find: string, list: SubscriberList, signal: AbortSignal): Promise<ReadersView> {
  const exact = await exactly(find, list)
  const readers = exact ? [readerView(exact)] : []
  const letters = find.toLowerCase()
  let lookedAt = 0
  for await (const subscriber of list.all()) {
    if (signal.aborted || ++lookedAt > LOOKED_AT) return { readers, hasMore: true }
    if (subscriber.id === exact?.id || !isLike(subscriber, letters)) continue
    if (readers.length === SHOWN) return { readers, hasMore: true }
    readers.push(readerView(subscriber))
  }
  return { readers, hasMore: false }
}

async function exactly(find: string, list: SubscriberList): Promise<Subscriber | undefined> {
  if (/^\d{1,15}$/.test(find)) return list.byId(Number(find))
  const address = parseAddress(find)
  return 'problem' in address ? undefined : (await list.find(address)).subscriber
}

function isLike({ address, name }: Subscriber, letters: string): boolean {
  return address.toLowerCase().includes(letters) || name.toLowerCase().includes(letters)
}

function readerView({ id, address, name, suppression }: Subscriber): ReaderView {
  return { id, address, name, isSuppressed: suppression !== undefined }
}
