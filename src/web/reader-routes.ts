// Which subscribers match what is typed into the reader field?
import { Hono } from 'hono'
import { parseAddress } from '../model/address.ts'
import type { Subscriber, SubscriberList } from '../model/subscriber.ts'
import type { ReadersView, ReaderView } from './api.ts'
import type { PreviewState } from './preview-state.ts'

/** Whoever is not among them is found by typing more. */
const MAX_RESULTS = 20
/** Takes about a second. A complete address is found in a list of any length. */
const MAX_SCANNED = 200_000
const MAX_QUERY_CHARACTERS = 200

/** `/api/readers?find=`: subscribers whose address or name contains the text; an exact address or number comes first. */
export function readerRoutes(preview: PreviewState): Hono {
  const app = new Hono()
  app.get('/api/readers', async (context) => {
    const find = (context.req.query('find') ?? '').slice(0, MAX_QUERY_CHARACTERS).trim()
    const { subscribers } = preview.newsletter.ledger
    return context.json(await matchingReaders(find, subscribers, context.req.raw.signal))
  })
  return app
}

async function matchingReaders(find: string, list: SubscriberList, signal: AbortSignal): Promise<ReadersView> {
  const exact = await exactMatch(find, list)
  const readers = exact ? [readerView(exact)] : []
  const text = find.toLowerCase()
  let scanned = 0
  for await (const subscriber of list.all()) {
    if (signal.aborted || ++scanned > MAX_SCANNED) return { readers, hasMore: true }
    if (subscriber.id === exact?.id || !contains(subscriber, text)) continue
    if (readers.length === MAX_RESULTS) return { readers, hasMore: true }
    readers.push(readerView(subscriber))
  }
  return { readers, hasMore: false }
}

async function exactMatch(find: string, list: SubscriberList): Promise<Subscriber | undefined> {
  if (/^\d{1,15}$/.test(find)) return list.byId(Number(find))
  const address = parseAddress(find)
  return 'problem' in address ? undefined : (await list.find(address)).subscriber
}

function contains({ address, name }: Subscriber, text: string): boolean {
  return address.toLowerCase().includes(text) || name.toLowerCase().includes(text)
}

function readerView({ id, address, name, suppression }: Subscriber): ReaderView {
  return { id, address, name, isSuppressed: suppression !== undefined }
}
