// How are articles listed, in the issue or left out, with what an editor can do with each?
import type { ArticlesView, ArticleView } from '../api.ts'
import type { StoryView } from '../view.ts'
import { figure } from './amounts.ts'
import { element, fill, keepingFocus } from './dom.ts'
import { fileActions } from './file-actions.ts'
import { doOrExplain } from './problem.ts'
import { getJson } from './server.ts'
import type { Store } from './store.ts'
import { decide, refusals } from './story-actions.ts'

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

export interface ArticleList {
  readonly place: HTMLElement
  /** Loads the first page again. Returns the total number. */
  load(): Promise<number>
}

/** Shows a story's row in the list of stories, and the story in the mail. */
export type Reveal = (story: StoryView) => void

/** Articles a hundred at a time, with a button for more: those that have one reason, or all that match what is typed. */
export function articleList(
  store: Store,
  query: { readonly find: string } | { readonly reason: string; readonly state: 'out' },
  reveal: Reveal,
): ArticleList {
  const list = element('ul', { class: 'articles' })
  const more = element('button', { type: 'button', class: 'quiet', hidden: true, onclick: () => void next() })
  const place = element('div', {}, list, more)
  let shown: readonly ArticleView[] = []
  let requests = 0

  async function next(): Promise<number> {
    const request = ++requests
    let found = 0
    await doOrExplain(refusals, async () => {
      const page = new URLSearchParams({ ...query, from: String(shown.length) })
      const { articles, total } = await getJson<ArticlesView>(`/api/articles?${page}`)
      if (request === requests) draw([...shown, ...articles], total)
      found = total
    })
    return found
  }
  function draw(articles: readonly ArticleView[], total: number): void {
    shown = articles
    const none = total === 0 && element('li', { class: 'soft' }, 'Nothing found.')
    const items = articles.map((article) => itemOf(article, store, reveal))
    keepingFocus(list, () => fill(list, items, none))
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

function itemOf(article: ArticleView, store: Store, reveal: Reveal): HTMLElement {
  const { path, title, published, reason, unpinnable, isExcluded, state } = article
  const { newsletter, issue } = store.view
  const where = state === 'in' && placeIn(issue?.stories ?? [], path)
  const advice = state === 'out' && !isExcluded && unpinnable !== undefined && ADVICE[reason.code]
  return element(
    'li',
    { 'data-path': path },
    element('span', { class: 'headline', dir: 'auto' }, title),
    element(
      'span',
      { class: 'facts-line' },
      where && element('b', {}, where),
      state === 'out' && published && element('span', {}, published),
      !isExcluded && reason.code !== 'related' && element('span', {}, reason.text),
    ),
    advice && element('span', { class: 'facts-line' }, advice),
    actionOf(article, issue?.stories ?? [], reveal),
    element('span', { class: 'facts-line' }, element('code', {}, path), fileActions(newsletter, article.file)),
  )
}

/** Where an article of the issue stands in it. */
function placeIn(stories: readonly StoryView[], path: string): string {
  const at = stories.findIndex((story) => story.path === path)
  if (at >= 0) return `Story ${at + 1}`
  const leading = stories.find(({ related }) => related.some((each) => each.path === path))
  return leading ? `Linked below “${leading.title}”` : 'In this issue'
}

function actionOf(article: ArticleView, stories: readonly StoryView[], reveal: Reveal): HTMLElement | false {
  const { path, title, state, isExcluded, unpinnable } = article
  const button = (words: string, onclick: () => unknown) =>
    element('button', { type: 'button', class: 'act', 'aria-label': `${words}: ${title}`, onclick }, words)
  const story = stories.find((each) => each.path === path)
  if (story) return button('Show', () => reveal(story))
  if (state === 'in') return button('Make it a story', () => decide({ do: 'pin', path }, `“${title}” is a story`))
  if (isExcluded) return button('Take back', () => decide({ do: 'clear', path }, `“${title}” is reset to automatic`))
  return unpinnable === undefined && button('Bring in', () => decide({ do: 'pin', path }, `“${title}” is in`))
}
