// What does the page do when it loses the server, and when the server is back?
import type { View } from '../view.ts'
import { element, fill } from './dom.ts'
import { responds, tryAgain } from './problem.ts'
import { getJson, listen, post, setToken, tokenNow } from './server.ts'
import type { Store } from './store.ts'
import { saveTyped, unsaved } from './unsaved.ts'

/** How often a page with unsaved words looks for a preview that it may talk to. */
const LOOK_MS = 1_000

/**
 * Passes each new view to the store, and shows a bar while the server can't be reached. A restarted server does not
 * know this page, so the page reloads: then it says where the new address is. Words that are not saved come first.
 */
export function mountConnection(store: Store): void {
  let revision = store.view.revision
  store.watch((view) => {
    if (view.revision !== revision && !view.problem) void tryAgain()
    revision = view.revision
  })
  lookAgain()
  addEventListener('focus', lookAgain)
  addEventListener('beforeunload', askFirst)
  const bar = document.getElementById('lost')
  const say = (words: Parameters<typeof fill>[1]) => bar && fill(bar, words)
  let wasGone = false
  let isAnother = false
  listen(
    (view) => store.setView(view),
    async (state) => {
      if (isAnother) return
      const mayBeAnother = state === 'refused' || (wasGone && state === 'open')
      wasGone = state !== 'open'
      say(wasGone && LOST)
      if (mayBeAnother && (await tokenThere()) !== tokenNow()) {
        isAnother = true
        return leave(say)
      }
      if (state !== 'open') return
      responds()
      await tryAgain()
    },
  )
}

/** Whoever closes or reloads the page is asked by the browser where words would be lost; whoever stays finds them saved. */
function askFirst(event: BeforeUnloadEvent): void {
  if (unsaved().length === 0) return
  event.preventDefault()
  void saveTyped()
}

/**
 * Reloads the page once nothing on it is unsaved. The new preview accepts words from it as soon as its address has been
 * opened anywhere in this browser; until then, and where it refuses them, they stay in their fields.
 */
async function leave(say: (words: Parameters<typeof fill>[1]) => void): Promise<void> {
  let said = ''
  while (unsaved().length > 0) {
    const words = `${RESTARTED} Not saved yet: ${namesOf(unsaved())}.`
    // The same words again would be announced again.
    if (words !== said) say(words)
    said = words
    const token = await tokenThere().catch(() => undefined)
    if (token !== undefined && (await isReady().catch(() => false))) {
      setToken(token)
      responds()
      await tryAgain()
      await saveTyped()
      if (unsaved().length > 0) return say([REFUSED, element('button', { onclick: () => location.reload() }, 'Reload')])
      break
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
  location.reload()
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

const RESTARTED =
  'The preview was restarted. Open the new address that its terminal shows, in another tab; this page then saves what you typed here.'

const REFUSED =
  'The preview was restarted, and what you typed could not be saved: the reason is below its field. Copy it, then reload the page. '

/** What proves that a request comes from the page of the server that is there now; undefined where this browser may not see it. */
async function tokenThere(): Promise<string | undefined> {
  const page = new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html')
  return tokenNow(page)
}

function namesOf(fields: ReturnType<typeof unsaved>): string {
  return fields.map(({ name }) => name).join(' · ')
}

/** Nothing can be decided before the articles have been read once. */
async function isReady(): Promise<boolean> {
  const { issue, none, problem } = await getJson<View>('/api/view')
  return (issue ?? none ?? problem) !== undefined
}
