// How do the tabs Text, Source, Message and Links fetch the mail, and again when it changes?
import type { Problem } from '../../model/problem.ts'
import type { View } from '../view.ts'
import { element, fill } from './dom.ts'
import { mailAddress } from './frames.ts'
import type { Display, Store } from './store.ts'

/** Fetches one format of the mail while its tab is open and whenever the mail changes; outdated responses are dropped. */
export function fetchWhileShown(
  store: Store,
  tab: Display['tab'],
  format: 'links' | 'text' | 'source' | 'parts',
  region: HTMLElement,
  draw: (response: Response, view: View) => Promise<void>,
): void {
  let fetched = ''
  store.watch(async (view, display) => {
    if (display.tab !== tab || (display.issue === 'next' && !view.issue)) return
    const address = mailAddress(format, view, display)
    if (address === fetched) return
    fetched = address
    try {
      const response = await fetch(address)
      if (fetched !== address) return
      if (response.ok) return await draw(response, view)
      const { what, fix } = (await response.json()) as Problem
      fill(region, element('p', { class: 'empty' }, `${what} ${fix}`))
    } catch {
      fetched = ''
    }
  })
}
