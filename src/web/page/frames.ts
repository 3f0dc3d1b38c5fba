// How is the HTML shown, in several colour schemes side by side?
import type { View } from '../view.ts'
import { WIDTHS } from './address.ts'
import { element } from './dom.ts'
import { type Frame, openFrame } from './frame.ts'
import { widthHandle } from './resize.ts'
import type { Display, Scheme, Store } from './store.ts'

/** The name of each colour scheme, and which mail programs show mails in it. */
export const SCHEMES: Readonly<Record<Scheme, { readonly label: string; readonly where: string }>> = {
  light: { label: 'Light', where: 'Every mail program by day.' },
  dark: {
    label: 'Dark',
    where: 'The mail’s own dark colours: Apple Mail, Outlook on a Mac and on phones, Samsung Mail.',
  },
  forced: {
    label: 'Forced dark',
    where:
      'Colours changed by the program where something is light: Gmail on Android, and Outlook.com where the look has no colours for it.',
  },
  inverted: {
    label: 'Inverted',
    where: 'Every colour inverted by the program: Gmail on an iPhone, Outlook on Windows.',
  },
}

/** The widths of typical screens, in pixels. */
export const DEVICE_WIDTHS = { phone: 375, tablet: 768, desktop: 1280 }
/** Several frames shrink no further than this, and scroll sideways then: on a phone not at all. A single frame always fits. */
const MIN_SCALE = 0.5
/** A wide mail shrinks further, so that two of a desktop's fit beside each other on a laptop. */
const MIN_PX = 300
const GAP_PX = 24

const frames = new Map<Scheme, Frame>()
const listeners: ((document: Document) => void)[] = []

/** The address of the mail in one format, with the present display settings. */
export function mailAddress(
  format: 'html' | 'text' | 'source' | 'parts' | 'links',
  view: View,
  display: Display,
): string {
  const { issue, reader, look, language, pictures, remote } = display
  const query = new URLSearchParams()
  if (issue === 'next') query.set('hash', view.issue?.hash ?? '')
  if (reader) query.set('reader', reader)
  if (look && issue === 'next') {
    query.set('look', look)
    query.set('changes', String(view.newsletter.lookChanges))
  }
  if (language && issue === 'next') query.set('language', language)
  if (format === 'html' && (pictures === 'off' || remote)) query.set('pictures', pictures === 'off' ? 'off' : 'all')
  return `/mail/${encodeURIComponent(issue)}/${format}?${query}`
}

/** The content of the tab HTML. */
export function framesPanel(store: Store): HTMLElement {
  const row = element('div', { class: 'frames' })
  // Stays as wide as the pane, however wide the row in it grows.
  const panel = element('div', {}, row)
  const handle = widthHandle(store, () => frames.values().next().value?.box)
  const draw = (): void => {
    const { view, display } = store
    if (display.tab !== 'html' || (display.issue === 'next' && !view.issue)) return
    const width = typeof display.width === 'number' ? display.width : DEVICE_WIDTHS[display.width]
    const room = Math.max(WIDTHS.least, panel.clientWidth - 2 * GAP_PX)
    const each = (room - GAP_PX * (display.schemes.length - 1)) / display.schemes.length
    const least = room < 2 * DEVICE_WIDTHS.phone * MIN_SCALE + GAP_PX ? 1 : Math.min(MIN_SCALE, MIN_PX / width)
    const scale = Math.floor(Math.min(1, room / width, Math.max(least, each / width)) * 100) / 100
    const address = mailAddress('html', view, display)
    for (const [scheme, frame] of frames) {
      if (display.schemes.includes(scheme)) continue
      frame.figure.remove()
      frames.delete(scheme)
    }
    const schemes = (Object.keys(SCHEMES) as Scheme[]).filter((scheme) => display.schemes.includes(scheme))
    for (const [at, scheme] of schemes.entries()) {
      const frame = frames.get(scheme) ?? openFrame(notifyAll)
      frames.set(scheme, frame)
      if (row.children[at] !== frame.figure) row.insertBefore(frame.figure, row.children[at] ?? null)
      frame.show({ address, scheme, label: SCHEMES[scheme].label, width, scale })
    }
    row.lastElementChild?.querySelector('.screen')?.append(handle)
  }
  store.watch(draw)
  new ResizeObserver(draw).observe(panel)
  return panel
}

function notifyAll(document: Document): void {
  for (const each of listeners) each(document)
}

/** Calls back with the document of each mail shown now or later. */
export function onMailShown(onMail: (document: Document) => void): void {
  listeners.push(onMail)
  for (const { document } of frames.values()) if (document) onMail(document)
}

/** The documents of the mails shown now. */
export function shownDocuments(): Document[] {
  return [...frames.values()].flatMap(({ document }) => document ?? [])
}

/** Outlines an element in every frame and scrolls to it. Returns whether any frame has it. */
export function pointAt(find: (document: Document) => Element | null | undefined): boolean {
  let isFirst = true
  for (const frame of frames.values()) {
    const { document } = frame
    const place = document && find(document)
    if (!document || !place) continue
    for (const last of document.querySelectorAll<HTMLElement>('[data-pointed]')) removeOutline(last)
    const visible = visibleIn(place)
    visible.dataset.pointed = ''
    visible.style.setProperty('outline', '3px solid #e0218a', 'important')
    visible.style.setProperty('outline-offset', '2px', 'important')
    if (isFirst) scrollTo(visible)
    isFirst = false
  }
  return !isFirst
}

/** The top and bottom of an element of a mail, in the coordinates of the window. */
export function placeOf(place: Element): { readonly top: number; readonly bottom: number } | undefined {
  const frame = [...frames.values()].find(({ document }) => document === place.ownerDocument)
  if (!frame) return undefined
  const { top, bottom } = place.getBoundingClientRect()
  const from = frame.box.getBoundingClientRect().top
  return { top: from + top * frame.scale(), bottom: from + bottom * frame.scale() }
}

function removeOutline(place: HTMLElement): void {
  delete place.dataset.pointed
  place.style.removeProperty('outline')
  place.style.removeProperty('outline-offset')
}

/** The element itself, or the nearest one around it that has a size. */
function visibleIn(place: Element): HTMLElement {
  for (let each: Element | null = place; each; each = each.parentElement) {
    const { width, height } = each.getBoundingClientRect()
    if (width > 0 && height > 0) return each as HTMLElement
  }
  return place.ownerDocument.body
}

function scrollTo(place: Element): void {
  const scroller = document.getElementById('shown')
  const at = placeOf(place)
  if (!scroller || !at) return
  const { top, height } = scroller.getBoundingClientRect()
  scroller.scrollTo({ top: scroller.scrollTop + at.top - top - height / 4 })
}
