// Which links does the mail have, where do they lead, and what do the checks say about each?
import type { LinkView } from '../api.ts'
import type { FindingView } from '../view.ts'
import { countOf } from './amounts.ts'
import { element, fill, keepingFocus } from './dom.ts'
import { fetchWhileShown } from './fetch-mail.ts'
import { isWhole, type Spotlight } from './spotlight.ts'
import type { Store } from './store.ts'

/** The content of the tab Links: text and target of each in the order of the mail, and a button that shows it there. */
export function linksPanel(store: Store, spotlight: Spotlight): HTMLElement {
  const note = element('p', { class: 'soft tally', role: 'status' })
  const body = element('tbody')
  const heads = ['Text', 'Leads to'].map((name) => element('th', { scope: 'col' }, name))
  const table = element('table', {}, element('thead', {}, element('tr', {}, heads)), body)
  let links: readonly LinkView[] = []
  let drawn = ''

  const draw = (): void => {
    const findings = findingsIn(store)
    const now = JSON.stringify([links, findings])
    if (now === drawn) return
    drawn = now
    const targets = new Set(links.map(({ href }) => href))
    const remarks = links.filter(({ element: at }) => findings.some((finding) => finding.element === at)).length
    const counts = `${countOf(links.length, 'link')} to ${countOf(targets.size, 'address', 'addresses')}`
    fill(note, counts, remarks > 0 && `; the checks have a remark on ${remarks} of them`)
    keepingFocus(body, () =>
      fill(
        body,
        links.map((link) =>
          row(
            link,
            findings.filter((finding) => finding.element === link.element),
            spotlight,
          ),
        ),
      ),
    )
  }
  const wide = element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Links of the mail' }, table)
  const region = element('div', { class: 'sheet message links' })
  fetchWhileShown(store, 'links', 'links', region, async (response) => {
    links = (await response.json()) as LinkView[]
    // In place of the reason why there was no mail.
    if (!wide.isConnected) fill(region, note, wide)
    draw()
  })
  // The checks follow the mail.
  store.watch(({ issue }) => issue?.findings && wide.isConnected && draw())
  return region
}

/** Findings are about the next issue as it is sent. */
function findingsIn({ view, display }: Store): readonly FindingView[] {
  return (display.issue === 'next' && isWhole(display) && view.issue?.findings) || []
}

function row(
  { element: at, text, href }: LinkView,
  findings: readonly FindingView[],
  spotlight: Spotlight,
): HTMLElement {
  const show = element(
    'button',
    { type: 'button', class: 'quiet', title: 'Show it in the mail', onclick: () => spotlight.element(at) },
    text || 'A link without text',
  )
  return element(
    'tr',
    {},
    element('th', { scope: 'row', dir: 'auto' }, show),
    element(
      'td',
      {},
      /^https?:/i.test(href) ? element('a', { href, target: '_blank', rel: 'noreferrer' }, href) : href,
      findings.map(({ severity, what, fix }) =>
        element(
          'p',
          { class: `finding ${severity}` },
          element('b', {}, severity === 'error' ? 'Error ' : 'Notice '),
          `${what} ${fix}`,
        ),
      ),
    ),
  )
}
