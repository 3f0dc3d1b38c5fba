// Where do collected articles come from, and how is a page added to the next issue?
import type { SourcesView, SourceView } from '../api.ts'
import { countOf } from './amounts.ts'
import { element, fill } from './dom.ts'
import { doOrExplain } from './problem.ts'
import { getJson, post } from './server.ts'
import type { Store } from './store.ts'
import { dayIn } from './times.ts'

/** The button "Sources" with its list, and a field for the address of a page: typed, pasted or dragged in. */
export function mountSources(store: Store): void {
  const region = document.getElementById('sources')
  if (!region) return
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const answer = element('p', { role: 'status' })
  const list = element('ul', { tabindex: 0, 'aria-label': 'Sources' })
  const about = element('p', { class: 'soft' })
  const close = element('button', { type: 'button' }, 'Close')
  const address = element('input', {
    id: 'page-address',
    type: 'url',
    required: true,
    autocomplete: 'off',
    placeholder: 'https://',
  })
  let isBusy = false
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    fill(answer, 'Fetching the page…')
    const isDone = await doOrExplain(problem, async () => {
      const { path } = await post('/api/reading-list', { address: address.value.trim() })
      address.value = ''
      fill(answer, `It is in the next issue, as ${path}.`)
      await load()
    })
    if (!isDone) fill(answer)
    isBusy = false
  }
  const dialog = element(
    'dialog',
    { class: 'past sources', 'aria-labelledby': 'sources-title' },
    element('h2', { id: 'sources-title', tabindex: -1 }, 'Sources'),
    element(
      'form',
      { onsubmit: add },
      element('label', { for: 'page-address' }, 'Add a page to the next issue'),
      element('div', {}, address, element('button', {}, 'Add')),
      answer,
      problem,
    ),
    about,
    list,
    element('div', { class: 'ends' }, close),
  )
  const load = async (): Promise<void> => {
    const { sources } = await getJson<SourcesView>('/api/sources')
    const { timeZone } = store.view.newsletter
    fill(
      list,
      sources.map((source) => row(source, timeZone)),
    )
    fill(about, sources.length === 0 ? NONE : 'As “digestif collect” or the schedule last found them.')
  }
  const open = async (): Promise<void> => {
    fill(answer)
    dialog.showModal()
    dialog.querySelector('h2')?.focus()
    await doOrExplain(problem, load)
  }
  close.addEventListener('click', () => dialog.close())
  region.append(
    element('button', { type: 'button', class: 'quiet', 'aria-haspopup': 'dialog', onclick: open }, 'Sources'),
    dialog,
  )
}

const NONE = 'The configuration names no sources: feeds and pages under “sources”.'

function row(source: SourceView, timeZone: string): HTMLElement {
  return element(
    'li',
    {},
    element('strong', {}, source.name),
    ' ',
    element('span', { class: 'soft' }, stateOf(source, timeZone)),
  )
}

function stateOf({ last, failingSince }: SourceView, timeZone: string): string {
  if (!last) return 'not asked yet'
  const [failed] = last.failed
  if (failingSince !== undefined) return `failed since ${dayIn(timeZone, failingSince)}: ${failed?.why ?? ''}`
  const pages = failed && `${countOf(last.failed.length, 'page')} failed: ${failed.why}`
  return [dayIn(timeZone, last.at), `${last.added} new`, pages].filter((part) => part !== undefined).join(' · ')
}
