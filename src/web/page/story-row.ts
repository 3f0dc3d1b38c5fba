// How is one story shown in the list of stories?
import type { NewsletterView, StoryView } from '../view.ts'
import { countOf, kilobytes } from './amounts.ts'
import { element, fill } from './dom.ts'
import { fileActions } from './file-actions.ts'
import { decide, STORY_ACTIONS } from './story-actions.ts'
import { type StoryEditor, storyEditor } from './story-editor.ts'

/** A row of the list, redrawn when its story changes. */
export interface StoryRow {
  readonly item: HTMLElement
  readonly title: HTMLElement
  readonly handle: HTMLElement
  readonly story: StoryView
  draw(story: StoryView): void
}

/** What the list does when a row is used. */
export interface RowActions {
  show(story: StoryView): void
  step(story: StoryView, by: -1 | 1): void
  newsletter(): NewsletterView
}

/** Why a story is in the issue, in a word. */
const WORDS: Readonly<Record<string, string>> = { 'in-window': 'New', newest: 'Newest', updated: 'Changed' }

/** A drag handle, the headline (a click shows the story in the mail), and behind "…" why it is in the issue and the actions. */
export function storyRow(first: StoryView, { show, step, newsletter }: RowActions): StoryRow {
  let story = first
  const id = `story-${crypto.randomUUID()}`
  const handle = element('span', { class: 'grip', 'aria-hidden': 'true', title: 'Drag to another position' })
  const headline = element('span', { class: 'headline', dir: 'auto' })
  const facts = element('span', { class: 'facts-line' })
  const title = element('button', { type: 'button', class: 'story-title', onclick: () => show(story) }, headline, facts)
  const more = element(
    'button',
    { type: 'button', class: 'quiet more', 'aria-expanded': 'false', 'aria-controls': id, onclick: () => toggle() },
    '…',
  )
  const related = element('ul', { class: 'related' })
  const info = element('div', {})
  let editor: StoryEditor | undefined
  const details = element('div', { class: 'details', id, hidden: true }, info)
  const item = element('li', { class: 'story' }, handle, title, more, related, details)

  function toggle(): void {
    details.hidden = !details.hidden
    more.setAttribute('aria-expanded', String(!details.hidden))
    item.classList.toggle('open', !details.hidden)
    if (details.hidden) return
    if (!editor) {
      editor = storyEditor()
      details.append(editor.form)
    }
    void editor.load(story)
  }

  function draw(next: StoryView): void {
    story = next
    item.dataset.path = story.path
    more.setAttribute('aria-label', `Details and actions: ${story.title}`)
    handle.classList.toggle('fixed', story.place === 'updated')
    fill(headline, story.title)
    const word = story.isFeatured ? 'Featured' : WORDS[story.reason.code]
    fill(
      facts,
      story.isPinned ? element('span', { class: 'pin' }, 'Pinned') : word !== undefined && element('span', {}, word),
      element('span', {}, `${story.minutes} min`),
      element('span', {}, kilobytes(story.bytes)),
      story.related.length > 0 && element('span', {}, countOf(story.related.length, 'related article')),
    )
    fill(
      related,
      story.related.map(({ title }) => element('li', { dir: 'auto' }, title)),
    )
    related.hidden = story.related.length === 0
    const focused = info.contains(document.activeElement) ? document.activeElement?.textContent : undefined
    fill(
      info,
      element(
        'p',
        {},
        story.reason.text,
        ' ',
        element('code', { class: 'soft' }, story.path),
        ' ',
        fileActions(newsletter(), story.file),
      ),
      story.related.map(({ path, title }) =>
        element(
          'p',
          { class: 'soft' },
          `Related: ${title} `,
          button('Make it a story', `Make it a story: ${title}`, () =>
            decide({ do: 'pin', path }, `“${title}” is a story of its own`),
          ),
        ),
      ),
      element(
        'div',
        { class: 'action-row' },
        STORY_ACTIONS.filter(({ isFor }) => isFor(story)).map(({ label, act }) =>
          button(label, `${label}: ${story.title}`, () => act(story)),
        ),
        story.place !== 'updated' &&
          element(
            'span',
            { class: 'steps' },
            button('↑', `Up: ${story.title}`, () => step(story, -1)),
            button('↓', `Down: ${story.title}`, () => step(story, 1)),
          ),
      ),
    )
    if (focused) [...info.querySelectorAll('button')].find(({ textContent }) => textContent === focused)?.focus()
    if (!details.hidden) void editor?.load(story)
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
