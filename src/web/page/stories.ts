// Which stories are in the issue, in which order, and how does an editor rearrange them?
import type { Edit } from '../../model/overrides.ts'
import type { StoryView, View } from '../view.ts'
import { countOf } from './amounts.ts'
import { announce } from './announce.ts'
import { element, fill } from './dom.ts'
import { drag } from './drag.ts'
import { addKeys } from './keys.ts'
import { mountLeftOut } from './left-out.ts'
import { type MoveTarget, moveTargets, stepTarget } from './move-targets.ts'
import { showPane } from './panes.ts'
import { showProblem } from './problem.ts'
import { mountSearch } from './search.ts'
import { getJson } from './server.ts'
import type { Spotlight } from './spotlight.ts'
import type { Store } from './store.ts'
import { decide, refusals, STORY_ACTIONS } from './story-actions.ts'
import { onStoryInView } from './story-in-view.ts'
import { type StoryRow, storyRow } from './story-row.ts'

/** The left column: the issue's stories, and below them the articles left out. */
export function mountStories(store: Store, spotlight: Spotlight): void {
  const region = document.getElementById('stories')
  if (!region) return
  const sum = element('p', { class: 'soft sum' })
  const list = element('div', { class: 'story-list' })
  const line = element('div', { class: 'landing', hidden: true })
  const note = element('p', { class: 'soft note' })
  const issue = element('div', {}, sum, list)
  const reveal = (story: StoryView): void => {
    spotlight.story(story)
    showPane('stories')
    rows.get(story.path)?.title.focus()
  }
  region.append(refusals)
  mountSearch(store, region, { otherwise: issue, reveal })
  mountLeftOut(store, issue, reveal)
  issue.append(note)
  region.append(issue)
  list.addEventListener('keydown', (event) => onKey(event))

  const rows = new Map<string, StoryRow>()
  let drawn = ''
  let placed = ''

  const rowOf = (story: StoryView): StoryRow => {
    const known = rows.get(story.path)
    if (known) {
      known.draw(story)
      return known
    }
    const row = storyRow(story, {
      show: (one) => spotlight.story(one),
      step: (one, by) => stepBy(one, by),
      newsletter: () => store.view.newsletter,
    })
    row.handle.addEventListener('pointerdown', (event) => dragRow(row, event))
    rows.set(story.path, row)
    return row
  }

  const draw = (): void => {
    const { view } = store
    const stories = view.issue?.stories ?? []
    const now = JSON.stringify([stories, view.issue?.hash, view.decisions, view.newsletter.opensWith])
    // A row that is being dragged must not be redrawn.
    if (now === drawn || list.querySelector('[data-dragging]')) return
    drawn = now
    // Another issue, or other decisions: what was refused before may be possible now.
    showProblem(refusals, undefined)
    const keep = keepPlace(region, list, rows)
    const paths = new Set(stories.map(({ path }) => path))
    for (const path of rows.keys()) if (!paths.has(path)) rows.delete(path)
    const runs = runsOf(stories).map(({ title, stories: some }) => ({
      title,
      items: some.map((each) => rowOf(each).item),
    }))
    const places = JSON.stringify([runs.map(({ title }) => title), stories.map(({ path, section }) => [path, section])])
    // Rows that stay where they are stay in the page, with what is being typed in them.
    if (places !== placed)
      fill(
        list,
        runs.map(({ title, items }) => [element('h3', {}, title), element('ol', { 'aria-label': title }, items)]),
        line,
      )
    placed = places
    fill(sum, summaryOf(view))
    fill(note, whereDecisionsAre(view))
    keep()
  }
  store.watch(draw)

  function stepBy(story: StoryView, by: -1 | 1): void {
    const target = stepTarget(story, storiesNow(), by)
    if (target) void move(story, target)
    else announce('It can’t move further.')
  }

  async function move(story: StoryView, { before, section }: MoveTarget): Promise<void> {
    const { path, title } = story
    const edit = {
      do: 'move',
      path,
      ...(before !== undefined && { before }),
      ...(section !== undefined && { section }),
    }
    const into = section === undefined ? '' : ` to ${titleOf(section)}`
    const isDone = await decide(edit as Edit, `“${title}” moved${into}`)
    if (!isDone) return
    // The response can arrive before the view that contains the change.
    store.setView(await getJson<View>('/api/view'))
    const place = storiesNow().findIndex((each) => each.path === path) + 1
    if (place > 0) announce(`“${title}” moved${into}: story ${place} of ${storiesNow().length}.`)
  }

  function dragRow(row: StoryRow, event: PointerEvent): void {
    if (!region || row.story.place === 'updated') return
    const targets = moveTargets(row.story, storiesNow())
    const heightOf = ({ at, side }: MoveTarget): number | undefined => {
      const box = rows.get(at)?.item.getBoundingClientRect()
      return box && (side === 'above' ? box.top : box.bottom)
    }
    drag<MoveTarget>(
      {
        scroller: region,
        places: () => targets.map((place) => ({ place, y: heightOf(place) ?? Number.NEGATIVE_INFINITY })),
        over(target) {
          const y = target && heightOf(target)
          line.hidden = y === undefined
          line.dataset.into = target?.section === undefined ? '' : `Into ${titleOf(target.section)}`
          if (y !== undefined) line.style.top = `${y - list.getBoundingClientRect().top}px`
        },
        drop(target) {
          // Shown at its new position at once; the mail follows when it has been made.
          rows.get(target.at)?.item[target.side === 'above' ? 'before' : 'after'](row.item)
          void move(row.story, target).then(() => {
            drawn = placed = ''
            draw()
          })
        },
        end: draw,
      },
      row.handle,
      event,
    )
  }

  function onKey(event: KeyboardEvent): void {
    const row = focusedRow()
    if (!row || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const by = event.key === 'ArrowUp' ? -1 : 1
    event.preventDefault()
    const order = storiesNow().map(({ path }) => path)
    if (event.altKey) stepBy(row.story, by)
    else rows.get(order[order.indexOf(row.story.path) + by] ?? '')?.title.focus()
  }

  const storiesNow = (): readonly StoryView[] => store.view.issue?.stories ?? []
  const focusedRow = (): StoryRow | undefined =>
    [...rows.values()].find(({ item }) => item.contains(document.activeElement))
  const act = (key: string): void => {
    const row = focusedRow()
    if (!row) announce(NONE_SELECTED)
    else void STORY_ACTIONS.find((doing) => doing.key === key && doing.isFor(row.story))?.act(row.story)
  }
  const edit = (): void => {
    const row = focusedRow()
    if (row) row.item.querySelector<HTMLElement>('.opener')?.click()
    else announce(NONE_SELECTED)
  }
  let current: string | undefined
  onStoryInView(store, (story) => {
    current = story?.path
    for (const [path, { item, title }] of rows) {
      item.classList.toggle('current', path === current)
      if (path === current) title.setAttribute('aria-current', 'location')
      else title.removeAttribute('aria-current')
    }
  })
  addKeys([
    {
      key: 'g',
      words: 'selects the story shown in the mail',
      press: () => (rows.get(current ?? '') ?? rows.values().next().value)?.title.focus(),
    },
    ...STORY_ACTIONS.filter(({ words }) => words !== '').map(({ key, words }) => ({
      key,
      words,
      press: () => act(key),
    })),
    { key: 'e', words: 'opens the selected story in your editor', press: edit },
    {
      key: 'Alt+↑',
      shown: 'Alt ↑ ↓',
      words: 'move the selected story; without Alt, select another',
      press: () => {},
    },
  ])
}

const NONE_SELECTED = 'No story is selected. Press G to select the one shown in the mail.'

/** Remembers focus and scroll position; the returned function restores them, or focuses the neighbour of a row that is gone. */
function keepPlace(scroller: HTMLElement, list: HTMLElement, rows: ReadonlyMap<string, StoryRow>): () => void {
  const focused = document.activeElement
  const order = [...list.querySelectorAll<HTMLElement>('.story')]
  const at = order.findIndex((item) => item.contains(focused))
  const { scrollTop } = scroller
  return () => {
    scroller.scrollTop = scrollTop
    if (at < 0 || !(focused instanceof HTMLElement)) return
    if (list.contains(focused)) return focused.focus({ preventScroll: true })
    const next = [...list.querySelectorAll<HTMLElement>('.story')][at] ?? order[at - 1]
    rows.get(next?.dataset.path ?? '')?.title.focus()
  }
}

/** The stories grouped under their headings. */
function runsOf(stories: readonly StoryView[]): { readonly title: string; readonly stories: readonly StoryView[] }[] {
  const titles = { lead: 'Lead', updated: 'Updated since an earlier issue', brief: 'In brief' }
  const isParted = stories.some(({ section }) => section !== '')
  const headingOf = ({ place, section }: StoryView): string =>
    place === 'section' ? (isParted ? titleOf(section) : 'Stories') : titles[place]
  return [...Map.groupBy(stories, headingOf)].map(([title, some]) => ({ title, stories: some }))
}

/** The heading of a section. */
function titleOf(section: string): string {
  return section || 'More stories'
}

function summaryOf({ issue }: View): string {
  if (!issue) return 'No stories.'
  const minutes = issue.stories.reduce((sum, story) => sum + story.minutes, 0)
  return `${countOf(issue.stories.length, 'story', 'stories')}, ${countOf(minutes, 'minute')} to read in full`
}

function whereDecisionsAre({ decisions, newsletter }: View): (Node | string)[] {
  const file = element('code', {}, newsletter.folders.decisions)
  const count = decisions.count === 0 ? 'Decisions' : countOf(decisions.count, 'decision')
  return [`${count} for this issue, kept in `, file, '. They end with the issue, so the articles stay unchanged.']
}
