// What does a reader see before the mail is opened?
import { element, fill } from './dom.ts'
import { programsThatCut, watchLine } from './inbox-text.ts'
import { INBOXES } from './inboxes.ts'
import type { Store } from './store.ts'

/** The row of an inbox above the mail, whole, with a word on where it is cut. */
export function mountFront(store: Store): void {
  const region = document.getElementById('front')
  if (!region) return
  watchLine(store, (line) => {
    fill(region)
    if (!line) return
    const cuts = programsThatCut(line)
    const note =
      cuts.length === 0
        ? undefined
        : cuts.length === INBOXES.length
          ? 'Every inbox cuts the subject'
          : `${cuts.length} of ${INBOXES.length} inboxes ${cuts.length === 1 ? 'cuts' : 'cut'} the subject`
    fill(
      region,
      element('span', { class: 'initial', 'aria-hidden': 'true' }, [...line.sender][0]?.toUpperCase()),
      element(
        'p',
        { class: 'line', dir: 'auto' },
        element('b', { class: 'sender' }, line.sender),
        ' ',
        element('span', { class: 'subject' }, line.subject),
        ' ',
        element('span', { class: 'preheader' }, line.preheader),
      ),
      note &&
        element(
          'button',
          { type: 'button', class: 'quiet cuts', title: cuts.join(', '), onclick: () => store.look({ tab: 'inbox' }) },
          note,
        ),
    )
  })
}
