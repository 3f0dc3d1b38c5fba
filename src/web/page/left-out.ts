// Which articles are left out, why, and how does an editor bring one in?
import type { ArticlesView, ArticleView } from '../api.ts'
import type { View } from '../view.ts'
import { countOf, figure } from './amounts.ts'
import { announce } from './announce.ts'
import { element, fill, keepingFocus } from './dom.ts'
import { addKeys } from './keys.ts'
import { showPane } from './panes.ts'
import { doOrExplain } from './problem.ts'
import { getJson } from './server.ts'
import type { Store } from './store.ts'
import { decide, refusals } from './story-actions.ts'

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

/** What to do where pinning can't bring an article in. */
const ADVICE: Readonly<Record<string, string>> = {
  future: 'It comes in by itself on its date.',
  'already-sent': 'No reader gets a story twice.',
  duplicate: 'Leave the other one out to use this one instead.',
  draft: 'Remove the draft mark to bring it in.',
  expired: 'Change the date in its front matter to bring it in.',
  'no-text': 'Add some text or a description.',
  unreadable: 'A notice beside the checks says how to fix it.',
}

const TYPING_MS = 150

/** A collapsible list for each reason, and a search over all of them. */
export function mountLeftOut(store: Store, region: HTMLElement): void {
  const heading = element('h2', {}, 'Left out')
  const search = element('input', {
    type: 'search',
    placeholder: 'Search left-out articles',
    'aria-label': 'Search left-out articles',
    oninput: () => searchSoon(),
  })
  const found = element('div', { class: 'found', hidden: true })
  const reasons = element('div', { class: 'reasons' })
  region.append(element('section', { class: 'left-out', 'aria-label': 'Left out' }, heading, search, found, reasons))
  addKeys([{ key: '/', words: 'searches the articles left out', press: searchNow }])

  const open = new Map<string, ArticleList>()
  let results: ArticleList | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  let drawn = ''

  function searchNow(): void {
    showPane('stories')
    search.focus()
  }
  const searchSoon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(runSearch, TYPING_MS)
  }
  const runSearch = (): void => {
    const find = search.value.trim()
    found.hidden = find === ''
    reasons.hidden = find !== ''
    results = find === '' ? undefined : articleList({ find })
    fill(found, results?.place)
    void results
      ?.load()
      .then((total) => announce(total === 0 ? 'Nothing found.' : `${countOf(total, 'article')} found.`))
  }

  store.watch((view) => {
    const out = view.reasons.filter(({ state }) => state === 'out')
    const now = JSON.stringify([out, view.issue?.hash, view.decisions])
    if (now === drawn) return
    drawn = now
    const total = out.reduce((sum, { count }) => sum + count, 0)
    fill(heading, 'Left out ', element('span', { class: 'soft number' }, figure(total)))
    search.hidden = total === 0
    const focused = reasons.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined
    fill(reasons, inOrder(out).map(reasonOf))
    if (focused) {
      const same = focused.isConnected
        ? focused
        : reasons.querySelector<HTMLElement>(`.reason[data-code="${focused.dataset.code}"]`)
      ;(same ?? search).focus({ preventScroll: true })
    }
    for (const list of open.values()) void list.load()
    void results?.load()
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
          const fresh = articleList({ reason: code })
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

interface ArticleList {
  readonly place: HTMLElement
  /** Loads the first page again. Returns the total number. */
  load(): Promise<number>
}

/** Articles a hundred at a time, with a button for more. */
function articleList(query: { readonly find?: string; readonly reason?: string }): ArticleList {
  const list = element('ul', { class: 'articles' })
  const more = element('button', { type: 'button', class: 'quiet', hidden: true, onclick: () => void next() })
  const place = element('div', {}, list, more)
  let shown: readonly ArticleView[] = []
  let requests = 0

  async function page(from: number): Promise<ArticlesView> {
    return getJson(`/api/articles?${new URLSearchParams({ ...query, state: 'out', from: String(from) })}`)
  }
  async function next(): Promise<number> {
    const request = ++requests
    let found = 0
    await doOrExplain(refusals, async () => {
      const { articles, total } = await page(shown.length)
      if (request === requests) draw([...shown, ...articles], total)
      found = total
    })
    return found
  }
  function draw(articles: readonly ArticleView[], total: number): void {
    shown = articles
    const none = total === 0 && element('li', { class: 'soft' }, 'Nothing found.')
    keepingFocus(list, () => fill(list, articles.map(itemOf), none))
    more.hidden = articles.length >= total
    fill(more, `${figure(total - articles.length)} more`)
  }
  return {
    place,
    async load() {
      shown = []
      return next()
    },
  }
}

function itemOf({ path, title, published, reason, unpinnable, isExcluded }: ArticleView): HTMLElement {
  const isPossible = isExcluded || unpinnable === undefined
  const words = isExcluded ? 'Take back' : 'Bring in'
  return element(
    'li',
    { 'data-path': path },
    element('span', { class: 'headline', dir: 'auto' }, title),
    element(
      'span',
      { class: 'facts-line' },
      published && element('span', {}, published),
      !isExcluded && element('span', {}, reason.text),
      element('code', {}, path),
    ),
    !isPossible && element('span', { class: 'facts-line' }, ADVICE[reason.code]),
    isPossible &&
      element(
        'button',
        {
          type: 'button',
          'aria-label': `${words}: ${title}`,
          onclick: () =>
            isExcluded
              ? decide({ do: 'clear', path }, `“${title}” is reset to automatic`)
              : decide({ do: 'pin', path }, `“${title}” is in`),
        },
        words,
      ),
  )
}
