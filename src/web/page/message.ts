// How are the headers and MIME parts of the message shown?
import type { MessageView, PartView } from '../api.ts'
import { countOf } from './amounts.ts'
import { element, fill } from './dom.ts'
import { fetchWhileShown } from './fetch-mail.ts'
import type { Store } from './store.ts'

/** The content of the tab Message: headers, which of them a signature covers, and the tree of parts with their sizes. */
export function messagePanel(store: Store): HTMLElement {
  const region = element('div', { class: 'sheet message' })
  fetchWhileShown(store, 'message', 'parts', region, async (response) => {
    const { headers, root } = (await response.json()) as MessageView
    const isSigned = headers.some((header) => header.isSigned)
    fill(
      region,
      element('h3', {}, 'Headers'),
      element(
        'p',
        { class: 'soft' },
        isSigned
          ? 'A tick marks the headers that the DKIM signature covers. If one is changed on the way, the signature fails.'
          : 'Not signed here: set “dkim”, or let your provider sign.',
      ),
      element(
        'div',
        { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Headers of the message' },
        element(
          'table',
          {},
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              element('th', { scope: 'col' }, 'Header'),
              element('th', { scope: 'col' }, 'Value'),
              isSigned && element('th', { scope: 'col' }, 'Signed'),
            ),
          ),
          element(
            'tbody',
            {},
            headers.map((header) =>
              element(
                'tr',
                { 'data-header': header.name.toLowerCase() },
                element('th', { scope: 'row' }, header.name),
                element('td', {}, header.value),
                isSigned &&
                  element(
                    'td',
                    {},
                    header.isSigned
                      ? element('span', { class: 'tick', title: 'Covered by the signature' }, '✓')
                      : element('span', { class: 'unseen' }, 'no'),
                  ),
              ),
            ),
          ),
        ),
      ),
      element('h3', {}, 'Parts'),
      element('ul', { class: 'parts' }, partOf(root)),
    )
  })
  return region
}

function partOf({ type, encoding, bytes, name, parts }: PartView): HTMLElement {
  const size = countOf(bytes, 'byte')
  return element(
    'li',
    {},
    element('code', {}, type),
    element('span', { class: 'soft' }, [name, encoding, size].filter(Boolean).join(' · ')),
    parts.length > 0 && element('ul', {}, parts.map(partOf)),
  )
}
