// How does one issue differ from another?
import type { ComparedIssue, ComparedPlace, ComparedRow, ComparedSide, ComparedStory } from '../api.ts'
import { countOf, inBothIssues, kilobytes } from './amounts.ts'
import { element, fill } from './dom.ts'
import { numberOf } from './issue-number.ts'
import { doOrExplain } from './problem.ts'
import { applyScheme } from './scheme.ts'
import { getJson } from './server.ts'
import type { Store } from './store.ts'

/** Creates the dialog with two issues side by side: a table of their stories, and their mails. Returns what opens it. */
export function mountCompare(store: Store): (before: string) => void {
  const problem = element('p', { class: 'refusal', role: 'alert', hidden: true })
  const differences = element('div', { class: 'differences', role: 'region', 'aria-label': 'Differences', tabindex: 0 })
  const frames = element('div', { class: 'sides' })
  const title = element('h2', { id: 'compare-title', tabindex: -1 }, 'Two issues side by side')
  const close = element('button', { type: 'button' }, 'Close')
  const choice = { before: select('Earlier issue'), after: select('Later issue') }
  const dialog = element(
    'dialog',
    { class: 'compare', 'aria-labelledby': 'compare-title' },
    element('header', {}, title, choice.before, element('span', {}, 'and'), choice.after, close),
    problem,
    differences,
    frames,
  )
  document.body.append(dialog)
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => fill(frames))
  let asked = 0
  const load = async (): Promise<void> => {
    const request = ++asked
    const [before, after] = [choice.before.value, choice.after.value]
    fill(differences)
    fill(frames)
    await doOrExplain(problem, async () => {
      const path = `/api/issues/${encodeURIComponent(before)}?beside=${encodeURIComponent(after)}`
      const compared = await getJson<ComparedIssue>(path)
      // Another choice may have been made meanwhile.
      if (request !== asked || !dialog.open) return
      const hash = store.view.issue?.hash ?? ''
      const mails = [
        mailFrame(nameOf(before), `/mail/${encodeURIComponent(before)}/html`),
        ...(compared.after ? [mailFrame(nameOf(after), `/mail/${encodeURIComponent(after)}/html?hash=${hash}`)] : []),
      ]
      const show = (row: ComparedRow): void => {
        for (const [at, story] of [row.before, row.after].entries()) if (story) scrollTo(mails[at]?.frame, story.title)
      }
      fill(differences, tableOf(compared, nameOf(after), show))
      fill(
        frames,
        mails.map(({ figure }) => figure),
      )
    })
  }
  for (const field of Object.values(choice)) field.addEventListener('change', load)
  return (before) => {
    const { past } = store.view
    fill(choice.before, past.map(optionOf))
    fill(choice.after, optionOf({ id: 'next' }), past.map(optionOf))
    choice.before.value = before
    choice.after.value = 'next'
    if (!dialog.open) dialog.showModal()
    title.focus()
    load()
  }
}

function select(label: string): HTMLSelectElement {
  return element('select', { 'aria-label': label })
}

function optionOf({ id }: { readonly id: string }): HTMLElement {
  return element('option', { value: id }, nameOf(id))
}

function nameOf(id: string): string {
  return id === 'next' ? 'The next issue' : `Issue ${id}`
}

function mailFrame(name: string, src: string): { readonly figure: HTMLElement; readonly frame: HTMLIFrameElement } {
  const frame = element('iframe', { title: name, src, sandbox: 'allow-same-origin' })
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  // In its own colours also where the system forces others.
  frame.addEventListener(
    'load',
    () => frame.contentDocument && applyScheme(frame.contentDocument, isDark ? 'dark' : 'light'),
  )
  return { frame, figure: element('figure', {}, element('figcaption', {}, name), frame) }
}

/** To the headline, or in a look without one to the link. */
function scrollTo(frame: HTMLIFrameElement | undefined, headline: string): void {
  const places = [...(frame?.contentDocument?.querySelectorAll('h1, h2, h3, a') ?? [])]
  const found = places
    .filter((place) => place.textContent?.trim() === headline)
    .toSorted((one, other) => Number(one.localName === 'a') - Number(other.localName === 'a'))
  found[0]?.scrollIntoView({ block: 'start' })
}

function tableOf(compared: ComparedIssue, name: string, show: (row: ComparedRow) => void): HTMLElement[] {
  const { before, after, places } = compared
  if (!after) return [element('p', {}, 'There is no next issue to compare it with.')]
  const shared = places.flatMap(({ rows }) => rows).filter((row) => row.after?.elsewhere !== undefined).length
  const heads = [nameOf(before.id), name].map((name) => element('th', { scope: 'col' }, name))
  const front = (name: string, of: (side: ComparedSide) => string) => frontRow(name, of(before), of(after))
  return [
    element('p', { role: 'status' }, summaryOf(compared, shared)),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, element('td'), heads)),
      element(
        'tbody',
        {},
        front('Number', numberOf),
        front('Subject', ({ subject }) => subject),
        front('Preheader', ({ preheader }) => preheader),
        front('Size', ({ stories, bytes }) => `${countOf(stories, 'story', 'stories')}, ${kilobytes(bytes)}`),
      ),
      places.map((place) => placeBody(place, shared > 0, show)),
    ),
  ]
}

/** How many stories both have, and how many of these moved or look different. */
function summaryOf({ places, hasOtherLook }: ComparedIssue, shared: number): string {
  const rows = places.flatMap(({ rows }) => rows)
  const differ = rows.filter(({ after }) => (after?.changes?.length ?? 0) > 0)
  const look = hasOtherLook ? ' The look has changed between them.' : ''
  return `${inBothIssues(shared, differ.length)}${look}`
}

function frontRow(name: string, before: string, after: string): HTMLElement {
  const cells = [before, after].map((text) => element('td', { dir: 'auto' }, text))
  return element('tr', { class: before === after && 'same' }, element('th', { scope: 'row' }, name), cells)
}

const KINDS = { lead: 'Lead', section: 'Stories', updated: 'Updated', brief: 'In brief' } as const

function placeBody({ kind, title, rows }: ComparedPlace, haveShared: boolean, show: (row: ComparedRow) => void) {
  const head = element('th', { scope: 'rowgroup', rowspan: rows.length, dir: 'auto' }, title || KINDS[kind])
  return element(
    'tbody',
    {},
    rows.map((row, at) => {
      const { before, after } = row
      const isHere = before !== undefined && before.id === after?.id
      const isSame = isHere && after.changes?.length === 0
      return element(
        'tr',
        { class: isSame && 'same' },
        at === 0 && head,
        storyCell(before, haveShared && !isHere ? saidOf(before, 'now', 'only here') : '', () => show(row)),
        storyCell(after, isSame ? 'the same' : haveShared ? saidOf(after, 'before', 'new') : '', () => show(row)),
      )
    }),
  )
}

function storyCell(story: ComparedStory | undefined, said: string, show: () => void): HTMLElement {
  if (!story) return element('td', { class: 'soft' }, '–')
  const button = element(
    'button',
    { type: 'button', class: 'quiet', dir: 'auto', title: 'Show this row in the mails', onclick: show },
    `${story.at}. ${story.title}`,
  )
  return element('td', {}, button, said !== '' && element('span', { class: 'soft' }, said))
}

/** How a story differs, and where it is in the other issue. */
function saidOf(story: ComparedStory | undefined, when: string, otherwise: string): string {
  if (!story) return ''
  const { elsewhere, linkedBelow, changes } = story
  const place = `number ${elsewhere} ${when}`
  if (changes) return changes.map((change) => (change === 'place' ? place : `different ${change}`)).join(', ')
  if (elsewhere !== undefined) return place
  return linkedBelow === undefined ? otherwise : `linked below “${linkedBelow}” ${when}`
}
