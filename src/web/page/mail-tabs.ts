// Which tabs show the mail, and what is shown while there is none?

import { mountDisplayControls } from './display-controls.ts'
import { element, fill } from './dom.ts'
import { framesPanel } from './frames.ts'
import { inboxPanel } from './inbox.ts'
import { addKeys } from './keys.ts'
import { linksPanel } from './links.ts'
import { messagePanel } from './message.ts'
import { showPane } from './panes.ts'
import { sourcePanel } from './source.ts'
import type { Spotlight } from './spotlight.ts'
import type { Display, Store } from './store.ts'
import { textPanel } from './text.ts'

interface Tab {
  readonly label: string
  readonly make: (store: Store, spotlight: Spotlight) => HTMLElement
}

const TABS: Readonly<Record<Display['tab'], Tab>> = {
  html: { label: 'HTML', make: framesPanel },
  text: { label: 'Text', make: textPanel },
  source: { label: 'Source', make: sourcePanel },
  message: { label: 'Message', make: messagePanel },
  inbox: { label: 'Inbox', make: inboxPanel },
  links: { label: 'Links', make: linksPanel },
}

/** The tabs and their panels; the content of each is created when it is first opened, and kept. */
export function mountMailTabs(store: Store, spotlight: Spotlight): void {
  const tabs = document.getElementById('tabs')
  const shown = document.getElementById('shown')
  if (!tabs || !shown) return
  mountDisplayControls(store)
  const show = (tab: Display['tab']): void => {
    store.setDisplay({ tab })
    showPane('mail')
  }
  const names = Object.keys(TABS) as Display['tab'][]
  const list = element('div', { class: 'choice', role: 'tablist', 'aria-label': 'Format of the mail' })
  const buttons = names.map((tab) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${tab}`,
        'aria-controls': `panel-${tab}`,
        onclick: () => show(tab),
      },
      TABS[tab].label,
    ),
  )
  fill(list, buttons)
  fill(tabs, list)
  list.addEventListener('keydown', ({ key }) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key]
    if (by === undefined) return
    const at = (names.indexOf(store.display.tab) + by + names.length) % names.length
    show(names[at] ?? 'html')
    buttons[at]?.focus()
  })
  const panels = new Map(
    names.map((tab) => [
      tab,
      element('div', {
        role: 'tabpanel',
        id: `panel-${tab}`,
        'aria-labelledby': `tab-${tab}`,
        tabindex: 0,
        hidden: true,
      }),
    ]),
  )
  const empty = element('div', { class: 'empty', hidden: true })
  fill(shown, empty, ...panels.values())
  store.watch((view, display) => {
    const hasMail = display.issue !== 'next' || view.issue !== undefined
    empty.hidden = hasMail
    document.body.toggleAttribute('data-empty', !hasMail)
    if (!hasMail) fill(empty, whyEmpty(view))
    document.body.dataset.tab = display.tab
    for (const [at, tab] of names.entries()) {
      const isChosen = tab === display.tab
      const panel = panels.get(tab)
      buttons[at]?.setAttribute('aria-selected', String(isChosen))
      buttons[at]?.setAttribute('tabindex', isChosen ? '0' : '-1')
      if (!panel) continue
      panel.hidden = !isChosen || !hasMail
      if (isChosen && hasMail && !panel.hasChildNodes()) panel.append(TABS[tab].make(store, spotlight))
    }
  })
  addKeys(
    names.map((tab, at) => ({
      key: String(at + 1),
      words: `opens the tab ${TABS[tab].label}`,
      press: () => show(tab),
    })),
  )
}

function whyEmpty({ none, problem, progress, newsletter, reasons }: Store['view']): (Node | string | undefined)[] {
  if (problem)
    return [element('h3', {}, 'No mail yet'), element('p', {}, 'It appears here as soon as the problem is fixed.')]
  if (!none)
    return [
      element(
        'p',
        { class: 'soft' },
        progress ? `${progress.doing}: ${progress.done} of ${progress.total} …` : 'Making the next issue …',
      ),
    ]
  return [
    element('h3', {}, 'Nothing to send'),
    element('p', {}, none.text),
    element(
      'p',
      { class: 'soft' },
      'Save an article in ',
      element('code', {}, `${newsletter.folders.articles}/`),
      reasons.some(({ state }) => state === 'out') && ', or bring in one that was left out',
      ', and the mail appears here at once.',
    ),
  ]
}
