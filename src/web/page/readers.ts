// As which reader is the mail seen?
import type { ReadersView, ReaderView } from '../api.ts'
import { combobox, type Offer, type Option } from './combobox.ts'
import { element } from './dom.ts'
import { mountSample, sampleIn } from './sample-reader.ts'
import { ask } from './server.ts'
import type { Store } from './store.ts'

const SAMPLE: Option = { key: '', name: 'Sample reader', more: 'nobody; name and address as you like' }

/** The choice between a sample reader, with its fields, and the subscribers. */
export function mountReader(store: Store): void {
  const region = document.getElementById('reader')
  if (!region) return
  const sample = mountSample(store)
  const names = new Map<string, string>()
  const choice = combobox('reader-name', 'Seen as', {
    offer: offerFor,
    choose({ key, name }) {
      names.set(key, name)
      store.look({ reader: key })
    },
  })
  region.append(element('span', { class: 'soft', 'aria-hidden': 'true' }, 'As'), choice.body, sample)
  store.watch(async (_view, { reader }) => {
    sample.hidden = isNumber(reader)
    if (sample.hidden && !names.has(reader)) {
      names.set(reader, `Reader ${reader}`)
      // A number out of the page's address.
      const found = (await readersLike(reader)).readers.find(({ id }) => String(id) === reader)
      if (found) names.set(reader, found.address)
    }
    if (store.looking.reader !== reader) return
    choice.show(sample.hidden ? (names.get(reader) ?? '') : sampleIn(reader).name || SAMPLE.name)
  })
}

function isNumber(reader: string): boolean {
  return /^\d+$/.test(reader)
}

async function offerFor(find: string): Promise<Offer> {
  const { readers, hasMore } = await readersLike(find)
  const isSample = SAMPLE.name.toLowerCase().includes(find.toLowerCase())
  const options = [...(isSample ? [SAMPLE] : []), ...readers.map(optionOf)]
  if (hasMore) return { options, rest: 'Type more letters to find others.' }
  return { options, rest: options.length === 0 ? 'Nobody on the list has these letters.' : '' }
}

function optionOf({ id, address, name, isSuppressed }: ReaderView): Option {
  const more = [name, isSuppressed ? 'suppressed' : ''].filter((word) => word !== '').join(' · ')
  return { key: String(id), name: address, more }
}

/** Where the ledger can't be read there is the sample alone; what is wrong with it, the page says. */
function readersLike(find: string): Promise<ReadersView> {
  const none = { readers: [], hasMore: false }
  return ask<ReadersView>(`/api/readers?find=${encodeURIComponent(find)}`).catch(() => none)
}
