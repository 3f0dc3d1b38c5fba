// Which stories are in the issue, in which order, and how is that changed?
import type { StoryView, View } from '../view.ts'
import { countOf } from './amounts.ts'
import { say } from './announce.ts'
import { element, fill } from './dom.ts'
import { drag } from './drag.ts'
import { addKeys } from './keys.ts'
import { mountLeftOut } from './left-out.ts'
import { type Gap, gapsFor, step } from './move-targets.ts'
import { ask } from './server.ts'
import type { Shower } from './spotlight.ts'
import type { Store } from './store.ts'
import { DOINGS, decide, refusals } from './story-actions.ts'
import { whenReached } from './story-in-view.ts'
import { type StoryRow, storyRow } from './story-row.ts'

/** The left column: the issue's stories, and below them what was left out. */
export function mountStories(store: Store, shower: Shower): void {
  const region = document.getElementById('stories')
  if (!region) return
  const sum = element('p', { class: 'soft sum' })
  const list = element('div', { class: 'story-list' })
  const line = element('div', { class: 'landing', hidden: true })
  const note = element('p', { class: 'soft note' })
  region.append(sum, refusals, list)
  mountLeftOut(store, region)
  region.append(note)
  list.addEventListener('keydown', (event) => onKey(event))

  const rows = new Map<string, StoryRow>()
  let drawn = ''

  const rowOf = (story: StoryView): StoryRow => {
    const known = rows.get(story.path)
    if (known) {
      known.draw(story)
      return known
    }
    const row = storyRow(story, { show: (one) => shower.story(one), step: (one, by) => stepBy(one, by) })
    row.handle.addEventListener('pointerdown', (event) => dragRow(row, event))
    rows.set(story.path, row)
    return row
  }

  const draw = (): void => {
    const { view } = store
    const stories = view.issue?.stories ?? []
    const now = JSON.stringify([stories, view.decisions, view.newsletter.folders])
    // What is dragged must not go from under the hand.
    if (now === drawn || list.querySelector('[data-dragging]')) return
    drawn = now
    const keep = keepPlace(region, list, rows)
    const paths = new Set(stories.map(({ path }) => path))
    for (const path of rows.keys()) if (!paths.has(path)) rows.delete(path)
    fill(
      list,
      runsOf(stories).map(({ title, stories: some }) => [
        element('h3', {}, title),
        element(
          'ol',
          { 'aria-label': title },
          some.map((story) => rowOf(story).item),
        ),
      ]),
      line,
    )
    fill(sum, summaryOf(view))
    fill(note, whereDecisionsAre(view))
    keep()
  }
  store.watch(draw)

  function stepBy(story: StoryView, by: -1 | 1): void {
    const gap = step(story, storiesNow(), by)
    if (gap) void move(story, gap)
    else
      say(
        story.place === 'section' && story.section
          ? `Its tags keep it in ${story.section}.`
          : 'There is no further place.',
      )
  }

  async function move(story: StoryView, gap: Gap): Promise<void> {
    const { path, title } = story
    const isDone = await decide(
      { do: 'move', path, ...(gap.before !== undefined && { before: gap.before }) },
      `“${title}” is moved`,
    )
    if (!isDone) return
    // The answer may be here before the view that it speaks of.
    store.take(await ask<View>('/api/view'))
    const place = storiesNow().findIndex((each) => each.path === path) + 1
    if (place > 0) say(`“${title}” is story ${place} of ${storiesNow().length}.`)
  }

  function dragRow(row: StoryRow, event: PointerEvent): void {
    if (!region || row.story.place === 'updated') return
    const gaps = gapsFor(row.story, storiesNow())
    const heightOf = ({ at, side }: Gap): number | undefined => {
      const box = rows.get(at)?.item.getBoundingClientRect()
      return box && (side === 'above' ? box.top : box.bottom)
    }
    drag<Gap>(
      {
        scroller: region,
        places: () => gaps.map((place) => ({ place, y: heightOf(place) ?? Number.NEGATIVE_INFINITY })),
        over(gap) {
          const y = gap && heightOf(gap)
          line.hidden = y === undefined
          if (y !== undefined) line.style.top = `${y - list.getBoundingClientRect().top}px`
        },
        drop(gap) {
          // At once where it will be; the mail follows when it is made.
          rows.get(gap.at)?.item[gap.side === 'above' ? 'before' : 'after'](row.item)
          void move(row.story, gap).then(() => {
            drawn = ''
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
    if (!row) say('No story is chosen. Press G to choose the one that you look at.')
    else void DOINGS.find((doing) => doing.key === key && doing.isFor(row.story))?.act(row.story)
  }
  let here: string | undefined
  whenReached(store, (story) => {
    here = story?.path
    for (const [path, { item, title }] of rows) {
      item.classList.toggle('here', path === here)
      if (path === here) title.setAttribute('aria-current', 'location')
      else title.removeAttribute('aria-current')
    }
  })
  addKeys([
    {
      key: 'g',
      words: 'goes to the story that the mail shows, in the list',
      press: () => (rows.get(here ?? '') ?? rows.values().next().value)?.title.focus(),
    },
    ...DOINGS.filter(({ words }) => words !== '').map(({ key, words }) => ({ key, words, press: () => act(key) })),
    {
      key: 'Alt+↑',
      shown: 'Alt ↑ ↓',
      words: 'move the chosen story; without Alt they choose another',
      press: () => {},
    },
  ])
}

/** Notes what has the focus and how far is scrolled; called later, brings both back, or focuses the neighbour of what went. */
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

/** Stories under their titles. */
function runsOf(stories: readonly StoryView[]): { readonly title: string; readonly stories: readonly StoryView[] }[] {
  const titles = { lead: 'Lead', updated: 'Changed since an earlier issue', brief: 'In brief' }
  const isParted = stories.some(({ section }) => section !== '')
  const titleOf = ({ place, section }: StoryView): string =>
    place === 'section' ? section || (isParted ? 'More stories' : 'Stories') : titles[place]
  return [...Map.groupBy(stories, titleOf)].map(([title, some]) => ({ title, stories: some }))
}

function summaryOf({ issue }: View): string {
  if (!issue) return 'No story is in.'
  const minutes = issue.stories.reduce((sum, story) => sum + story.minutes, 0)
  return `${countOf(issue.stories.length, 'story', 'stories')} in, ${countOf(minutes, 'minute')} to read in full`
}

function whereDecisionsAre({ decisions, newsletter }: View): (Node | string)[] {
  const file = element('code', {}, newsletter.folders.decisions)
  const count = decisions.count === 0 ? 'Decisions' : countOf(decisions.count, 'decision')
  return [`${count} for this issue: kept in `, file, ', and not in the articles, because they end with it.']
}
