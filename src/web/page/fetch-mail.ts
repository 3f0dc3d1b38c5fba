// How does a form of the mail come from the server and stay as new as the mail?
import type { Problem } from '../../model/problem.ts'
import type { View } from '../view.ts'
import { element, fill } from './dom.ts'
import { mailAddress } from './frames.ts'
import type { Looking, Store } from './store.ts'

/** Fetches a form while its tab is open and whenever the mail changes; what comes late and is old by then is dropped. */
export function whileShown(
  store: Store,
  tab: Looking['tab'],
  form: 'text' | 'source' | 'parts',
  region: HTMLElement,
  draw: (response: Response, view: View) => Promise<void>,
): void {
  let asked = ''
  store.watch(async (view, looking) => {
    if (looking.tab !== tab || (looking.issue === 'next' && !view.issue)) return
    const address = mailAddress(form, view, looking)
    if (address === asked) return
    asked = address
    try {
      const response = await fetch(address)
      if (asked !== address) return
      if (response.ok) return await draw(response, view)
      const { what, fix } = (await response.json()) as Problem
      fill(region, element('p', { class: 'empty' }, `${what} ${fix}`))
    } catch {
      asked = ''
    }
  })
}
