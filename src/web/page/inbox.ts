// How does the mail stand in the lists of five programs?

import { element, fill } from './dom.ts'
import { cutFor, type Line, programsThatCut, watchLine } from './inbox-text.ts'
import { INBOXES, type Inbox } from './inboxes.ts'
import type { Store } from './store.ts'
import { lettersIn } from './truncate.ts'

/** A row as each program shows it, by day and in the dark, and what is cut. */
export function inboxes(store: Store): HTMLElement {
  const region = element('div', { class: 'sheet inboxes' })
  watchLine(store, (line) => {
    fill(region)
    if (!line) return
    const cuts = programsThatCut(line)
    fill(
      region,
      element(
        'p',
        { class: cuts.length > 0 ? 'verdict warn' : 'verdict' },
        cuts.length > 0
          ? `The subject is as wide as ${lettersIn(line.subject)} letters, and is cut in ${list(cuts)}. What counts should stand first.`
          : `The subject is as wide as ${lettersIn(line.subject)} letters: whole in each of these.`,
      ),
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
            // A window may be narrower than the list, so it can be scrolled.
            { class: 'pair', ...(inbox.layout === 'line' && { tabindex: 0, role: 'group', 'aria-label': inbox.name }) },
            row(inbox, line, 'light'),
            row(inbox, line, 'dark'),
          ),
        ),
      ),
      element(
        'p',
        { class: 'soft' },
        'As measured by others on ordinary screens; where a window is wider, more is shown.',
      ),
    )
  })
  return region
}

function row(inbox: Inbox, line: Line, scheme: 'light' | 'dark'): HTMLElement {
  const shown = cutFor(inbox, line)
  const made = element(
    'div',
    { class: `row ${inbox.layout === 'line' ? 'inline ' : ''}${scheme}`, dir: 'auto' },
    element('b', { class: 'sender' }, shown.sender),
    element(
      'span',
      { class: 'subject', ...(shown.subject !== line.subject && { title: line.subject }) },
      shown.subject,
    ),
    element('span', { class: inbox.preheaderLines > 1 ? 'preheader two' : 'preheader' }, shown.preheader),
  )
  made.style.fontSize = `${inbox.fontSizePx}px`
  made.style.maxWidth = `${inbox.widthPx}px`
  return made
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
}
