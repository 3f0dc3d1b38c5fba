// How does the mail look in the message lists of five mail programs?

import { countOf } from './amounts.ts'
import { element, fill } from './dom.ts'
import { type InboxText, programsThatTruncate, truncateFor, watchInboxText } from './inbox-text.ts'
import { INBOXES, type Inbox } from './inboxes.ts'
import type { Store } from './store.ts'
import { widthInCharacters } from './truncate.ts'
import { voiceForm } from './voice.ts'

/** The line as each program shows it, in light and dark, and which programs cut the subject. */
export function inboxPanel(store: Store): HTMLElement {
  const region = element('div', {})
  watchInboxText(store, (line) => {
    fill(region)
    if (!line) return
    const cuts = programsThatTruncate(line)
    fill(
      region,
      element(
        'p',
        { class: cuts.length > 0 ? 'verdict warn' : 'verdict' },
        cuts.length > 0
          ? `The subject is as wide as ${countOf(widthInCharacters(line.subject), 'character')} and is cut in ${list(cuts)}. Put what matters first.`
          : `The subject is as wide as ${countOf(widthInCharacters(line.subject), 'character')} and fits in all of these.`,
      ),
      line.preheader !== '' && element('p', { class: 'verdict soft' }, preheaderVerdict(line)),
      INBOXES.map((inbox) =>
        element(
          'section',
          { class: inbox.layout === 'line' ? 'program wide' : 'program' },
          element(
            'h3',
            {},
            inbox.name,
            cuts.includes(inbox.name) && element('span', { class: 'warn' }, ' · subject cut'),
          ),
          element(
            'div',
            // Scrollable, because the window may be narrower than the list.
            { class: 'pair', ...(inbox.layout === 'line' && { tabindex: 0, role: 'group', 'aria-label': inbox.name }) },
            row(inbox, line, 'light'),
            row(inbox, line, 'dark'),
          ),
        ),
      ),
      element('p', { class: 'soft' }, 'Measured by others on ordinary screens. A wider window shows more.'),
    )
  })
  return element('div', { class: 'sheet inboxes' }, voiceForm(store), region)
}

/** A preheader is cut nearly everywhere, which is no fault: it says how much is seen. */
function preheaderVerdict(line: InboxText): string {
  const cuts = programsThatTruncate(line, 'preheader')
  const is = `The preheader is as wide as ${countOf(widthInCharacters(line.preheader), 'character')} and`
  return cuts.length === 0 ? `${is} fits in all of these.` : `${is} is cut in ${list(cuts)}.`
}

function row(inbox: Inbox, line: InboxText, scheme: 'light' | 'dark'): HTMLElement {
  const shown = truncateFor(inbox, line)
  const item = element(
    'div',
    { class: `row ${inbox.layout === 'line' ? 'inline ' : ''}${scheme}`, dir: 'auto' },
    element('b', { class: 'sender' }, shown.sender),
    element(
      'span',
      { class: 'subject', ...(shown.subject !== line.subject && { title: line.subject }) },
      shown.subject,
    ),
    element('span', { class: inbox.style.preheaderLines > 1 ? 'preheader two' : 'preheader' }, shown.preheader),
  )
  item.style.fontSize = `${inbox.style.fontSizePx}px`
  item.style.maxWidth = `${inbox.style.widthPx}px`
  return item
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
}
