// In which of its forms is the mail on the stage?

import { mountViews } from './display-controls.ts'
import { element, fill } from './dom.ts'
import { framesOf } from './frames.ts'
import { inboxes } from './inbox.ts'
import { addKeys } from './keys.ts'
import { messageOf } from './message.ts'
import { showPane } from './panes.ts'
import { sourceOf } from './source.ts'
import type { Looking, Store } from './store.ts'
import { textOf } from './text.ts'

const TABS: Readonly<Record<Looking['tab'], { readonly label: string; readonly make: (store: Store) => HTMLElement }>> =
  {
    html: { label: 'HTML', make: framesOf },
    text: { label: 'Text', make: textOf },
    source: { label: 'Source', make: sourceOf },
    message: { label: 'Message', make: messageOf },
    inbox: { label: 'Inbox', make: inboxes },
  }

/** The tabs and what stands below them; each form is made when it is first asked for, and kept. */
export function mountStage(store: Store): void {
  const tabs = document.getElementById('tabs')
  const shown = document.getElementById('shown')
  if (!tabs || !shown) return
  mountViews(store)
  const show = (tab: Looking['tab']): void => {
    store.look({ tab })
    showPane('mail')
  }
  const names = Object.keys(TABS) as Looking['tab'][]
  const list = element('div', { class: 'choice', role: 'tablist', 'aria-label': 'Form of the mail' })
  const buttons = names.map((tab) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${tab}`,
        'aria-controls': `form-${tab}`,
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
    const at = (names.indexOf(store.looking.tab) + by + names.length) % names.length
    show(names[at] ?? 'html')
    buttons[at]?.focus()
  })
  const panels = new Map(
    names.map((tab) => [
      tab,
      element('div', {
        role: 'tabpanel',
        id: `form-${tab}`,
        'aria-labelledby': `tab-${tab}`,
        tabindex: 0,
        hidden: true,
      }),
    ]),
  )
  const empty = element('div', { class: 'empty', hidden: true })
  fill(shown, empty, ...panels.values())
  store.watch((view, looking) => {
    const hasMail = looking.issue !== 'next' || view.issue !== undefined
    empty.hidden = hasMail
    document.body.toggleAttribute('data-empty', !hasMail)
    if (!hasMail) fill(empty, whyEmpty(view))
    document.body.dataset.tab = looking.tab
    for (const [at, tab] of names.entries()) {
      const isChosen = tab === looking.tab
      const panel = panels.get(tab)
      buttons[at]?.setAttribute('aria-selected', String(isChosen))
      buttons[at]?.setAttribute('tabindex', isChosen ? '0' : '-1')
      if (!panel) continue
      panel.hidden = !isChosen || !hasMail
      if (isChosen && hasMail && !panel.hasChildNodes()) panel.append(TABS[tab].make(store))
    }
  })
  addKeys(
    names.map((tab, at) => ({
      key: String(at + 1),
      words: `shows the mail as ${TABS[tab].label}`,
      press: () => show(tab),
    })),
  )
}

function whyEmpty({ none, problem, progress, newsletter, reasons }: Store['view']): (Node | string | undefined)[] {
  if (problem)
    return [element('h3', {}, 'No mail yet'), element('p', {}, 'It stands here as soon as what is wrong is mended.')]
  if (!none)
    return [
      element(
        'p',
        { class: 'soft' },
        progress ? `${progress.doing}: ${progress.done} of ${progress.total} …` : 'The next issue is being made …',
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
      reasons.some(({ state }) => state === 'out') && ', or take one in that was left out',
      ', and it stands here at once.',
    ),
  ]
}
