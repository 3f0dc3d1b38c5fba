// How large is the mail, and how much of it does each story take up?
import type { IssueView, StoryView } from '../view.ts'
import { countOf, figure } from './amounts.ts'
import { element, fill } from './dom.ts'
import type { Spotlight } from './spotlight.ts'
import type { Store } from './store.ts'
import { onStoryInView } from './story-in-view.ts'

/** Of so many stories most are no wider than the line between two. */
const DENSE = 40

/** A bar of the HTML's bytes against the limit, with a segment for each story; below it, the encoded size. */
export function mountSize(store: Store, spotlight: Spotlight): void {
  const region = document.getElementById('size')
  if (!region) return
  const figures = element('p', { class: 'figures' })
  const bar = element('div', { class: 'bar', role: 'group', 'aria-label': 'Bytes of each story' })
  const detail = element('p', { class: 'segment-detail soft' })
  const encoded = element('div')
  const note = element('p', { class: 'soft' })
  region.append(figures, bar, detail, encoded, note)
  const segments = new Map<string, HTMLElement>()
  let drawn = ''

  const showDetail = (story?: StoryView): void => {
    const { issue } = store.view
    const whole = issue && `${countOf(issue.bytes.around, 'byte')} around the stories`
    fill(
      detail,
      story
        ? element('span', {}, element('b', { dir: 'auto' }, story.title), ` ${countOf(story.bytes, 'byte')}`)
        : whole,
    )
  }

  store.watch(({ issue }) => {
    const now = JSON.stringify(issue && [issue.bytes, issue.stories])
    if (now === drawn) return
    drawn = now
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.path : undefined
    segments.clear()
    for (const part of [bar, detail, encoded, note]) part.hidden = issue === undefined
    if (!issue) return fill(figures, 'No mail.')
    const { bytes, stories } = issue
    const isOver = bytes.html > bytes.limit
    fill(
      figures,
      element('b', { class: isOver ? 'bad' : '' }, figure(bytes.html)),
      ` of ${countOf(bytes.limit, 'byte')}`,
    )
    fill(bar, partOf(bytes.around, bytes, element('span', { class: 'around', title: 'Around the stories' })))
    for (const story of stories) {
      const segment = element('button', {
        type: 'button',
        class: 'segment',
        'data-path': story.path,
        'aria-label': `${story.title}: ${countOf(story.bytes, 'byte')}`,
        tabindex: segments.size === 0 ? 0 : -1,
        onclick: () => spotlight.story(story),
        onfocus: () => showDetail(story),
        onblur: () => showDetail(),
        onpointerenter: () => showDetail(story),
        onpointerleave: () => showDetail(),
      })
      segments.set(story.path, segment)
      bar.append(partOf(story.bytes, bytes, segment))
    }
    bar.classList.toggle('over', isOver)
    bar.classList.toggle('dense', stories.length > DENSE)
    fill(encoded, encodedSize(issue))
    fill(note, whyBrief(issue))
    showDetail()
    if (focused && !document.activeElement?.isConnected) segments.get(focused)?.focus()
  })
  bar.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const all = [...segments.values()]
    const at = all.indexOf(document.activeElement as HTMLElement)
    const next = all[Math.min(all.length - 1, Math.max(0, at + by))]
    for (const each of all) each.tabIndex = each === next ? 0 : -1
    next?.focus()
  })
  onStoryInView(store, (story) => {
    for (const [path, segment] of segments) segment.classList.toggle('current', path === story?.path)
  })
}

/** Sets the width to the share of the limit, or of the whole where that is larger. */
function partOf(bytes: number, { html, limit }: IssueView['bytes'], part: HTMLElement): HTMLElement {
  part.style.width = `${(100 * bytes) / Math.max(html, limit)}%`
  return part
}

function encodedSize({ bytes: { encoded, encodedLimit, message } }: IssueView): HTMLElement {
  const share = element('span')
  share.style.width = `${Math.min(100, (100 * encoded) / encodedLimit)}%`
  return element(
    'div',
    { class: 'encoded' },
    element(
      'p',
      { class: 'soft' },
      `Encoded: ${figure(encoded)} of ${figure(encodedLimit)}; the whole message: ${figure(message)}.`,
    ),
    element('div', { class: encoded > encodedLimit ? 'thin over' : 'thin', 'aria-hidden': 'true' }, share),
  )
}

function whyBrief({ stories }: IssueView): string {
  const brief = stories.filter(({ place }) => place === 'brief').length
  const clipped = 'Gmail clips a mail at about 102 KB.'
  if (brief === 0) return clipped
  return `${countOf(brief, 'story is', 'stories are')} in brief: with every story in full, the mail would be too large. ${clipped}`
}
