// How does a story stand in the list of stories?
import type { StoryView } from '../view.ts'
import { countOf, kilobytes } from './amounts.ts'
import { element, fill } from './dom.ts'
import { DOINGS, decide } from './story-actions.ts'

/** A row of the list, which is drawn again when its story changes. */
export interface StoryRow {
  readonly item: HTMLElement
  readonly title: HTMLElement
  readonly handle: HTMLElement
  readonly story: StoryView
  draw(story: StoryView): void
}

/** What the list does for a row. */
export interface RowDoings {
  show(story: StoryView): void
  step(story: StoryView, by: -1 | 1): void
}

/** A handle to drag, the headline that shows the story in the mail, and behind "…" why it is in and what can be done. */
export function storyRow(first: StoryView, { show, step }: RowDoings): StoryRow {
  let story = first
  const id = `story-${crypto.randomUUID()}`
  const handle = element('span', { class: 'grip', 'aria-hidden': 'true', title: 'Drag to another place' })
  const headline = element('span', { class: 'headline', dir: 'auto' })
  const facts = element('span', { class: 'facts-line' })
  const title = element('button', { type: 'button', class: 'story-title', onclick: () => show(story) }, headline, facts)
  const more = element(
    'button',
    { type: 'button', class: 'quiet more', 'aria-expanded': 'false', 'aria-controls': id, onclick: () => toggle() },
    '…',
  )
  const related = element('ul', { class: 'related' })
  const details = element('div', { class: 'details', id, hidden: true })
  const item = element('li', { class: 'story' }, handle, title, more, related, details)

  function toggle(): void {
    details.hidden = !details.hidden
    more.setAttribute('aria-expanded', String(!details.hidden))
    item.classList.toggle('open', !details.hidden)
  }

  function draw(next: StoryView): void {
    story = next
    item.dataset.path = story.path
    more.setAttribute('aria-label', `Why it is in, and what to do: ${story.title}`)
    handle.classList.toggle('fixed', story.place === 'updated')
    fill(headline, story.title)
    fill(
      facts,
      story.isPinned && element('span', { class: 'pin' }, 'Pinned'),
      element('span', {}, `${story.minutes} min`),
      element('span', {}, kilobytes(story.bytes)),
      story.related.length > 0 && element('span', {}, countOf(story.related.length, 'related article')),
    )
    fill(
      related,
      story.related.map(({ title }) => element('li', { dir: 'auto' }, title)),
    )
    related.hidden = story.related.length === 0
    const focused = details.contains(document.activeElement) ? document.activeElement?.textContent : undefined
    fill(
      details,
      element('p', {}, story.reason.text, ' ', element('code', { class: 'soft' }, story.path)),
      story.related.map(({ path, title }) =>
        element(
          'p',
          { class: 'soft' },
          `Below it: ${title} `,
          button('Tell it by itself', `Tell it by itself: ${title}`, () =>
            decide({ do: 'pin', path }, `“${title}” is a story of its own`),
          ),
        ),
      ),
      element(
        'div',
        { class: 'doings-row' },
        DOINGS.filter(({ isFor }) => isFor(story)).map(({ label, act }) =>
          button(label, `${label}: ${story.title}`, () => act(story)),
        ),
        story.place !== 'updated' && [
          button('↑', `Up: ${story.title}`, () => step(story, -1)),
          button('↓', `Down: ${story.title}`, () => step(story, 1)),
        ],
      ),
    )
    if (focused) [...details.querySelectorAll('button')].find(({ textContent }) => textContent === focused)?.focus()
  }

  draw(first)
  return {
    item,
    title,
    handle,
    draw,
    get story() {
      return story
    },
  }
}

function button(label: string, name: string, onclick: () => unknown): HTMLElement {
  return element('button', { type: 'button', 'aria-label': name, onclick }, label)
}
