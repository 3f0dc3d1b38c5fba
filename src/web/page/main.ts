// How does the page start?
import type { View } from '../view.ts'
import { addressOf, displayFrom } from './address.ts'
import { mountChecks } from './checks.ts'
import { mountConnection } from './connection.ts'
import { mountControlsToggle } from './controls-toggle.ts'
import { mountHelp } from './help.ts'
import { mountInboxLine } from './inbox-line.ts'
import { listenForKeys } from './keys.ts'
import { mountMailTabs } from './mail-tabs.ts'
import { mountPanes } from './panes.ts'
import { mountPastIssues } from './past-issues.ts'
import { mountProblemOverlay } from './problem-overlay.ts'
import { mountReader } from './readers.ts'
import { mountRemotePictures } from './remote-pictures.ts'
import { mountScrollMemory } from './scroll-memory.ts'
import { mountSend } from './send.ts'
import { getJson } from './server.ts'
import { mountSize } from './size.ts'
import { mountSources } from './sources.ts'
import { openSpotlight } from './spotlight.ts'
import { openStore, type Store } from './store.ts'
import { mountStories } from './stories.ts'
import { mountTitle } from './title.ts'
import { mountUndo } from './undo.ts'

/*
 * The regions of index.html, each filled by one `mount…(store)`:
 * title · tabs · decisions (undo, redo) · past · sources · help · send | stories | inbox-line · views · reader · shown | size · checks
 */

// The secret has become a cookie; it need not stay in the address bar, or in a screenshot.
if (location.search) history.replaceState(null, '', location.pathname + location.hash)

const store = openStore(await getJson<View>('/api/view'), { ...displayFrom(location.hash), remote: false })
keepAddress(store)
const spotlight = openSpotlight(store)
mountMailTabs(store, spotlight)
for (const mount of [mountTitle, mountPanes, mountInboxLine, mountRemotePictures, mountProblemOverlay]) mount(store)
mountPastIssues(store, mountSend(store))
for (const mount of [mountReader, mountControlsToggle, mountUndo]) mount(store)
for (const mount of [mountStories, mountSize, mountChecks]) mount(store, spotlight)
mountHelp()
mountScrollMemory()
mountSources(store)
listenForKeys()
mountConnection(store)

/** Keeps the display settings in the address, and follows when the address changes. */
function keepAddress(of: Store): void {
  addEventListener('hashchange', () => of.setDisplay(displayFrom(location.hash)))
  of.watch((_view, display) => {
    const address = addressOf(display)
    if (address !== (location.hash || '#')) history.replaceState(null, '', address)
  })
}
