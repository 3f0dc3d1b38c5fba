// As which reader is the mail shown?
import type { ReadersView, ReaderView } from '../api.ts'
import { combobox, type Offer, type Option } from './combobox.ts'
import { element } from './dom.ts'
import { mountSample, sampleIn } from './sample-reader.ts'
import { getJson } from './server.ts'
import type { Store } from './store.ts'

const SAMPLE: Option = { key: '', name: 'Sample reader', more: 'any name and address you like' }

/** Chooses a subscriber, or a sample reader with a name and address to edit. */
export function mountReader(store: Store): void {
  const region = document.getElementById('reader')
  if (!region) return
  const sample = mountSample(store)
  const names = new Map<string, string>()
  const choice = combobox('reader-name', 'Seen as', {
    offer,
    choose({ key, name }) {
      names.set(key, name)
      store.setDisplay({ reader: key })
    },
  })
  region.append(element('span', { class: 'soft', 'aria-hidden': 'true' }, 'As'), choice.body, sample)
  store.watch(async (_view, { reader }) => {
    sample.hidden = isNumber(reader)
    if (sample.hidden && !names.has(reader)) {
      names.set(reader, `Reader ${reader}`)
      // The number comes from the page's address.
      const found = (await matchingReaders(reader)).readers.find(({ id }) => String(id) === reader)
      if (found) names.set(reader, found.address)
    }
    if (store.display.reader !== reader) return
    choice.show(sample.hidden ? (names.get(reader) ?? '') : sampleIn(reader).name || SAMPLE.name)
  })
}

function isNumber(reader: string): boolean {
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
