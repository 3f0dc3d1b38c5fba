// What does the page do while the server is gone, and once it is back?
import { element, fill } from './dom.ts'
import { listen } from './server.ts'
import type { Store } from './store.ts'

/**
 * Keeps the store as new as the server, with a quiet bar while it is gone. A server that was begun anew knows nothing of
 * this page's token, so the page is loaded again then: how the mail is looked at stands in the address and stays.
 */
export function mountConnection(store: Store): void {
  const bar = document.getElementById('lost')
  let wasGone = false
  listen(
    (view) => store.take(view),
    async (isGone) => {
      const isBack = wasGone && !isGone
      wasGone = isGone
      if (isBack && !(await isSameServer())) location.reload()
      else if (bar) fill(bar, isGone && LOST)
    },
  )
}

const LOST = [
  'The preview does not answer. Is ',
  element('code', {}, 'digestif preview'),
  ' still running? The page goes on by itself once it is back.',
]

async function isSameServer(): Promise<boolean> {
  const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? ''
  return (await (await fetch('/')).text()).includes(token)
}
