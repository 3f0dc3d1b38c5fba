// Where was the page scrolled to before it was loaded again?
import { onMailShown } from './frames.ts'

const KEPT = 'digestif-scroll'
/** The parts of the page that scroll. */
const SCROLLERS = ['stories', 'shown']

/** Keeps the place of the list and of the mail over a reload of the same browser tab. */
export function mountScrollMemory(): void {
  let kept: Readonly<Record<string, number>> = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}')
  const restore = (): void => {
    for (const id of SCROLLERS) document.getElementById(id)?.scrollTo({ top: kept[id] ?? 0 })
    kept = {}
  }
  // The mail is as high as its content only once it is loaded; from then on, people scroll themselves.
  onMailShown(() => {
    if (Object.keys(kept).length > 0) restore()
  })
  addEventListener('pagehide', () => {
    const places = SCROLLERS.map((id) => [id, document.getElementById(id)?.scrollTop ?? 0])
    sessionStorage.setItem(KEPT, JSON.stringify(Object.fromEntries(places)))
  })
}
