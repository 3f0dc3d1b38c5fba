// What does the page do when it loses the server, and when the server is back?
import { element, fill } from './dom.ts'
import { listen } from './server.ts'
import type { Store } from './store.ts'

/**
 * Passes each new view to the store, and shows a bar while the server can't be reached. A restarted server does not
 * know this page's token, so the page reloads; the address keeps the display settings.
 */
export function mountConnection(store: Store): void {
  const bar = document.getElementById('lost')
  let wasGone = false
  listen(
    (view) => store.setView(view),
    async (isGone) => {
      const isBack = wasGone && !isGone
      wasGone = isGone
      if (isBack && !(await isSameServer())) location.reload()
      else if (bar) fill(bar, isGone && LOST)
    },
  )
}

const LOST = [
  'The preview does not respond. Is ',
  element('code', {}, 'digestif preview'),
  ' still running? The page reconnects by itself.',
]

async function isSameServer(): Promise<boolean> {
  const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? ''
  return (await (await fetch('/')).text()).includes(token)
}
