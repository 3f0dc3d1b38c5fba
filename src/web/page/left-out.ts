// Which articles are left out, why, and how does an editor bring one in?
import type { View } from '../view.ts'
import { figure } from './amounts.ts'
import { type ArticleList, articleList, type Reveal } from './article-list.ts'
import { element, fill } from './dom.ts'
import type { Store } from './store.ts'

/** Headings for the reasons, in the order in which they are shown. */
const LABELS: Readonly<Record<string, string>> = {
  excluded: 'Left out by you',
  'over-limit': 'No room in this issue',
  'below-minimum': 'Too few stories for an issue',
  'too-old': 'Older than this issue’s window',
  future: 'Dated in the future',
  'already-sent': 'In an earlier issue',
  duplicate: 'Duplicates',
  translation: 'In another language',
  draft: 'Drafts',
  expired: 'Past their time',
  'in-doubt': 'In doubt',
  undated: 'Without a date',
  'not-article': 'Not articles',
  'no-text': 'Without text',
  unreadable: 'Unreadable',
}

/** A collapsible list for each reason. */
export function mountLeftOut(store: Store, region: HTMLElement, reveal: Reveal): void {
  const heading = element('h2', {}, 'Left out')
  const reasons = element('div', { class: 'reasons' })
  region.append(element('section', { class: 'left-out', 'aria-label': 'Left out' }, heading, reasons))

  const open = new Map<string, ArticleList>()
  let drawn = ''

  store.watch((view) => {
    const out = view.reasons.filter(({ state }) => state === 'out')
    const now = JSON.stringify([out, view.issue?.hash, view.decisions])
    if (now === drawn) return
    drawn = now
    const total = out.reduce((sum, { count }) => sum + count, 0)
    fill(heading, 'Left out ', element('span', { class: 'soft number' }, figure(total)))
    const focused = reasons.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined
    fill(reasons, inOrder(out).map(reasonOf))
    if (focused) {
      const same = focused.isConnected
        ? focused
        : reasons.querySelector<HTMLElement>(`.reason[data-code="${focused.dataset.code}"]`)
      same?.focus({ preventScroll: true })
    }
    for (const list of open.values()) void list.load()
  })

  function reasonOf({ code, count }: View['reasons'][number]): HTMLElement {
    const list = open.get(code)
    const id = `reason-${code}`
    const place = element('div', { id, hidden: list === undefined }, list?.place)
    const button = element(
      'button',
      {
        type: 'button',
        class: 'quiet reason',
        'data-code': code,
        'aria-expanded': String(list !== undefined),
        'aria-controls': id,
        onclick: () => {
          const isOpen = open.has(code)
          const fresh = articleList(store, { reason: code, state: 'out' }, reveal)
          if (isOpen) open.delete(code)
          else open.set(code, fresh)
          place.hidden = isOpen
          button.setAttribute('aria-expanded', String(!isOpen))
          fill(place, !isOpen && fresh.place)
          if (!isOpen) void fresh.load()
        },
      },
      element('span', {}, LABELS[code] ?? code),
      element('span', { class: 'soft' }, figure(count)),
    )
    return element('div', {}, button, place)
  }
}

/** Reasons that an editor can change come first. */
function inOrder(reasons: View['reasons']): View['reasons'] {
  const order = Object.keys(LABELS)
  return reasons.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
}
