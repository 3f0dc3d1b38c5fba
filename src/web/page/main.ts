// How does the page begin?
import type { View } from '../view.ts'
import { addressOf, lookingAt } from './address.ts'
import { mountChecks } from './checks.ts'
import { mountConnection } from './connection.ts'
import { mountHelp } from './help.ts'
import { mountFront } from './inbox-line.ts'
import { listenForKeys } from './keys.ts'
import { mountStage } from './mail-tabs.ts'
import { mountPanes } from './panes.ts'
import { mountPast } from './past-issues.ts'
import { mountOverlay } from './problem-overlay.ts'
import { mountReader } from './readers.ts'
import { mountSend } from './send.ts'
import { ask } from './server.ts'
import { mountSize } from './size.ts'
import { openShower } from './spotlight.ts'
import { openStore, type Store } from './store.ts'
import { mountStories } from './stories.ts'
import { mountTitle } from './title.ts'
import { mountUndo } from './undo.ts'

/*
 * The regions of index.html, each filled by one `mount…(store)`:
 * title · tabs · decisions (undo, redo) · past · help · send | stories | front · views · reader · shown | size · checks
 */

const store = openStore(await ask<View>('/api/view'), lookingAt(location.hash))
keepAddress(store)
for (const mount of [mountTitle, mountPanes, mountFront, mountStage, mountOverlay, mountSend, mountPast, mountReader]) {
  mount(store)
}
mountUndo(store)
const shower = openShower(store)
for (const mount of [mountStories, mountSize, mountChecks]) mount(store, shower)
mountHelp()
listenForKeys()
mountConnection(store)

/** How it is looked at stands in the address; going back and forth there changes it. */
function keepAddress(of: Store): void {
  addEventListener('hashchange', () => of.look(lookingAt(location.hash)))
  of.watch((_view, looking) => {
    const address = addressOf(looking)
    if (address !== (location.hash || '#')) history.replaceState(null, '', address)
  })
}
