// How is the line above the mail shown that readers see in their inbox?
import { element, fill } from './dom.ts'
import { programsThatTruncate, watchInboxText } from './inbox-text.ts'
import { INBOXES } from './inboxes.ts'
import type { Store } from './store.ts'

/** Sender, subject and preheader in full, with a note on which inboxes cut the subject. */
export function mountInboxLine(store: Store): void {
  const region = document.getElementById('inbox-line')
  if (!region) return
  const openTab = () => store.setDisplay({ tab: 'inbox' })
  watchInboxText(store, (line) => {
    fill(region)
    if (!line) return
    const cuts = programsThatTruncate(line)
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
        element('button', { type: 'button', class: 'quiet cuts', title: cuts.join(', '), onclick: openTab }, note),
    )
  })
}
