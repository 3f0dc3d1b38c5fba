// As which reader is the mail shown?
import type { ReadersView, ReaderView } from '../api.ts'
import { combobox, type Offer, type Option } from './combobox.ts'
import { element } from './dom.ts'
import { mountSample, sampleIn } from './sample-reader.ts'
import { getJson } from './server.ts'
import type { Store } from './store.ts'

const SAMPLE: Option = { key: '', name: 'Sample reader', more: 'any name and address you like' }

/** What is shown for a subscriber: those that were chosen, or are looked up by the number of the page's address. */
const names = new Map<string, Promise<string>>()

/** Chooses as whom the mail is shown, and a sample reader's name and address. */
export function mountReader(store: Store): void {
  const region = document.getElementById('reader')
  if (!region) return
  const sample = mountSample(store)
  region.append(
    element('span', { class: 'soft', 'aria-hidden': 'true' }, 'As'),
    readerChoice(store, 'reader-name', 'Seen as'),
    sample,
  )
  store.watch((_view, { reader }) => {
    sample.hidden = isSubscriber(reader)
  })
}

/** A field that chooses a subscriber, or the sample reader, for the whole page. */
export function readerChoice(store: Store, id: string, label: string): HTMLElement {
  const choice = combobox(id, label, {
    offer,
    choose({ key, name }) {
      names.set(key, Promise.resolve(name))
      store.setDisplay({ reader: key })
    },
  })
  store.watch(async (_view, { reader }) => {
    const name = isSubscriber(reader) ? await addressOf(reader) : sampleIn(reader).name || SAMPLE.name
    if (store.display.reader === reader) choice.show(name)
  })
  return choice.body
}

function addressOf(subscriber: string): Promise<string> {
  const known =
    names.get(subscriber) ??
    matchingReaders(subscriber).then(
      ({ readers }) => readers.find(({ id }) => String(id) === subscriber)?.address ?? `Reader ${subscriber}`,
    )
  names.set(subscriber, known)
  return known
}

/** Whether it is a subscriber, who may have chosen topics. */
export function isSubscriber(reader: string): boolean {
  return /^\d+$/.test(reader)
}

async function offer(find: string): Promise<Offer> {
  const { readers, hasMore } = await matchingReaders(find)
  const isSample = SAMPLE.name.toLowerCase().includes(find.toLowerCase())
  const options = [...(isSample ? [SAMPLE] : []), ...readers.map(optionOf)]
  if (hasMore) return { options, rest: 'Type more to find others.' }
  return { options, rest: options.length === 0 ? 'No subscriber matches.' : '' }
}

function optionOf({ id, address, name, isSuppressed }: ReaderView): Option {
  const more = [name, isSuppressed ? 'suppressed' : ''].filter((word) => word !== '').join(' · ')
  return { key: String(id), name: address, more }
}

/** While the ledger can't be read only the sample reader is offered; the page shows what is wrong. */
function matchingReaders(find: string): Promise<ReadersView> {
  const none = { readers: [], hasMore: false }
  return getJson<ReadersView>(`/api/readers?find=${encodeURIComponent(find)}`).catch(() => none)
}
