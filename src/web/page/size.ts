// How large is the mail, and which story takes how much of it?
import type { IssueView, StoryView } from '../view.ts'
import { countOf, figure } from './amounts.ts'
import { element, fill } from './dom.ts'
import type { Shower } from './spotlight.ts'
import type { Store } from './store.ts'
import { whenReached } from './story-in-view.ts'

/** The bar of the HTML's bytes, a segment for each story, held against the limit; below it the same as it travels. */
export function mountSize(store: Store, shower: Shower): void {
  const region = document.getElementById('size')
  if (!region) return
  const figures = element('p', { class: 'figures' })
  const bar = element('div', { class: 'bar', role: 'group', 'aria-label': 'Bytes of each story' })
  const told = element('p', { class: 'told soft' })
  const encoded = element('div')
  const note = element('p', { class: 'soft' })
  region.append(figures, bar, told, encoded, note)
  const segments = new Map<string, HTMLElement>()
  let drawn = ''

  const tell = (story?: StoryView): void => {
    const { issue } = store.view
    const whole = issue && `${figure(issue.bytes.around)} bytes around the stories`
    fill(
      told,
      story ? element('span', {}, element('b', { dir: 'auto' }, story.title), ` ${figure(story.bytes)} bytes`) : whole,
    )
  }

  store.watch(({ issue }) => {
    const now = JSON.stringify(issue && [issue.bytes, issue.stories])
    if (now === drawn) return
    drawn = now
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.path : undefined
    segments.clear()
    for (const part of [bar, told, encoded, note]) part.hidden = issue === undefined
    if (!issue) return fill(figures, 'No mail.')
    const { bytes, stories } = issue
    const isOver = bytes.html > bytes.limit
    fill(figures, element('b', { class: isOver ? 'bad' : '' }, figure(bytes.html)), ` of ${figure(bytes.limit)} bytes`)
    fill(bar, partOf(bytes.around, bytes, element('span', { class: 'around', title: 'Around the stories' })))
    for (const story of stories) {
      const segment = element('button', {
        type: 'button',
        class: 'segment',
        'data-path': story.path,
        'aria-label': `${story.title}: ${figure(story.bytes)} bytes`,
        tabindex: segments.size === 0 ? 0 : -1,
        onclick: () => shower.story(story),
        onfocus: () => tell(story),
        onblur: () => tell(),
        onpointerenter: () => tell(story),
        onpointerleave: () => tell(),
      })
      segments.set(story.path, segment)
      bar.append(partOf(story.bytes, bytes, segment))
    }
    bar.classList.toggle('over', isOver)
    fill(encoded, travelling(issue))
    fill(note, whyBrief(issue))
    tell()
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
  whenReached(store, (story) => {
    for (const [path, segment] of segments) segment.classList.toggle('here', path === story?.path)
  })
}

/** As wide as its share of what there is room for. */
function partOf(bytes: number, { html, limit }: IssueView['bytes'], part: HTMLElement): HTMLElement {
  part.style.width = `${(100 * bytes) / Math.max(html, limit)}%`
  return part
}

function travelling({ bytes: { encoded, encodedLimit, message } }: IssueView): HTMLElement {
  const share = element('span')
  share.style.width = `${Math.min(100, (100 * encoded) / encodedLimit)}%`
  return element(
    'div',
    { class: 'travelling' },
    element(
      'p',
      { class: 'soft' },
      `Encoded for its way ${figure(encoded)} of ${figure(encodedLimit)}; the whole message ${figure(message)}.`,
    ),
    element('div', { class: encoded > encodedLimit ? 'thin over' : 'thin', 'aria-hidden': 'true' }, share),
  )
}

function whyBrief({ stories }: IssueView): string {
  const brief = stories.filter(({ place }) => place === 'brief').length
  const clipped = 'Gmail clips a mail at about 102 KB.'
  if (brief === 0) return clipped
  const stand = brief === 1 ? 'story stands' : 'stories stand'
  return `${figure(brief)} ${stand} in brief: with ${countOf(stories.length, 'story', 'stories')} in full the mail would be too large. ${clipped}`
}
