// What does the page do when it loses the server, and when the server is back?
import { element, fill } from './dom.ts'
import { responds, tryAgain } from './problem.ts'
import { listen, post } from './server.ts'
import type { Store } from './store.ts'

/**
 * Passes each new view to the store, and shows a bar while the server can't be reached. A restarted server does not
 * know this page, so the page reloads: then it says where the new address is.
 */
export function mountConnection(store: Store): void {
  let revision = store.view.revision
  store.watch((view) => {
    if (view.revision !== revision && !view.problem) tryAgain()
    revision = view.revision
  })
  lookAgain()
  addEventListener('focus', lookAgain)
  const bar = document.getElementById('lost')
  let wasGone = false
  listen(
    (view) => store.setView(view),
    async (state) => {
      if (state === 'open') {
        responds()
        tryAgain()
      }
      const mayBeAnother = state === 'refused' || (wasGone && state === 'open')
      wasGone = state !== 'open'
      if (bar) fill(bar, wasGone && LOST)
      if (mayBeAnother && !(await isSameServer())) location.reload()
    },
  )
}

/** Folders of other machines report no changes: whoever comes back to the page has just saved something. */
function lookAgain(): void {
  post('/api/look-again', {}).catch(() => {})
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
