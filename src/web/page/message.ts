// Of which headers and parts is the message?
import type { MessageView, PartView } from '../api.ts'
import { element, fill } from './dom.ts'
import { whileShown } from './fetch-mail.ts'
import type { Store } from './store.ts'

/** The headers, which of them a signature covers, and the tree of MIME parts with their sizes. */
export function messageOf(store: Store): HTMLElement {
  const region = element('div', { class: 'sheet message' })
  whileShown(store, 'message', 'parts', region, async (response) => {
    const { headers, root } = (await response.json()) as MessageView
    const isSigned = headers.some((header) => header.isSigned)
    fill(
      region,
      element('h3', {}, 'Headers'),
      element(
        'p',
        { class: 'soft' },
        isSigned
          ? 'A tick marks what the DKIM signature covers: changed on the way, the mail fails.'
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
  const size = `${new Intl.NumberFormat('en').format(bytes)} bytes`
  return element(
    'li',
    {},
    element('code', {}, type),
    element('span', { class: 'soft' }, [name, encoding, size].filter(Boolean).join(' · ')),
    parts.length > 0 && element('ul', {}, parts.map(partOf)),
  )
}
