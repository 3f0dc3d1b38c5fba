// How is an article found among all of them, in the issue or left out?
import { figure } from './amounts.ts'
import { announce } from './announce.ts'
import { type ArticleList, articleList, type Reveal } from './article-list.ts'
import { element, fill } from './dom.ts'
import { addKeys } from './keys.ts'
import { showPane } from './panes.ts'
import type { Store } from './store.ts'

const TYPING_MS = 150

/** A field, and the articles that match in place of `otherwise`, which is shown while nothing is typed. */
export function mountSearch(
  store: Store,
  region: HTMLElement,
  { otherwise, reveal }: { readonly otherwise: HTMLElement; readonly reveal: Reveal },
): void {
  const field = element('input', {
    type: 'search',
    class: 'search',
    placeholder: 'Search all articles',
    'aria-label': 'Search all articles',
    autocomplete: 'off',
    oninput: () => soon(),
  })
  const count = element('p', { class: 'soft sum' })
  const list = element('div')
  const found = element('div', { class: 'found', hidden: true }, count, list)
  region.append(element('search', { onkeydown: (event: KeyboardEvent) => onKey(event) }, field, found))

  let results: ArticleList | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  let loading: Promise<void> = Promise.resolve()
  let drawn = ''

  const load = async (): Promise<void> => {
    const mine = results
    const total = await mine?.load()
    if (mine !== results || total === undefined) return
    const words = total === 0 ? 'Nothing found' : `${figure(total)} found`
    fill(count, total > 0 && words)
    announce(`${words}.`)
  }
  const run = (): void => {
    clearTimeout(waiting)
    waiting = undefined
    const find = field.value.trim()
    found.hidden = find === ''
    otherwise.hidden = find !== ''
    results = find === '' ? undefined : articleList(store, { find }, show)
    fill(count)
    fill(list, results?.place)
    loading = load()
  }
  /** Once what is typed has been found: a list that is drawn later would take the focus away. */
  async function enter(): Promise<void> {
    if (waiting !== undefined) run()
    await loading
    list.querySelector('button')?.focus()
  }
  function soon(): void {
    clearTimeout(waiting)
    waiting = setTimeout(run, field.value === '' ? 0 : TYPING_MS)
  }
  function show(...[story]: Parameters<Reveal>): void {
    field.value = ''
    run()
    reveal(story)
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && field.value !== '') {
      field.value = ''
      run()
      field.focus()
    } else if (event.key === 'ArrowDown' && event.target === field) void enter()
    else return
    event.preventDefault()
  }

  store.watch(({ reasons, issue, decisions }) => {
    const now = JSON.stringify([reasons, issue?.hash, decisions])
    if (now === drawn) return
    drawn = now
    field.hidden = reasons.length === 0
    void results?.load()
  })
  addKeys([
    {
      key: '/',
      words: 'searches all articles; Esc ends the search',
      press() {
        showPane('stories')
        field.focus()
        field.select()
      },
    },
  ])
}
