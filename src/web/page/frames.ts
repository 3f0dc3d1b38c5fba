// How does the mail stand on the stage, in several widths and colours at once?
import type { View } from '../view.ts'
import { WIDTHS } from './address.ts'
import { element } from './dom.ts'
import { type Frame, openFrame } from './frame.ts'
import { widthHandle } from './resize.ts'
import type { Looking, Scheme, Store } from './store.ts'

/** What each scheme is called, and which mail programs show a mail like that. */
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
    where: 'Every colour turned round by the program: Gmail on an iPhone, Outlook on Windows.',
  },
}

const WIDTH = { phone: 375, tablet: 768, desktop: 1280 }
/** Several are made no smaller than this to stand beside each other; the stage scrolls sideways then. One always fits. */
const LEAST_SCALE = 0.5
const BETWEEN = 24

const frames = new Map<Scheme, Frame>()
const told: ((document: Document) => void)[] = []

/** The address of one form of the mail as it is looked at. */
export function mailAddress(form: 'html' | 'text' | 'source' | 'parts', view: View, looking: Looking): string {
  const { issue, reader, look, language, pictures } = looking
  const asked = new URLSearchParams()
  if (issue === 'next') asked.set('hash', view.issue?.hash ?? '')
  if (reader) asked.set('reader', reader)
  if (look && issue === 'next') {
    asked.set('look', look)
    asked.set('changes', String(view.newsletter.lookChanges))
  }
  if (language && issue === 'next') asked.set('language', language)
  if (form === 'html' && pictures === 'off') asked.set('pictures', 'off')
  return `/mail/${encodeURIComponent(issue)}/${form}?${asked}`
}

/** The frames, which go with the store. */
export function framesOf(store: Store): HTMLElement {
  const row = element('div', { class: 'frames' })
  // As wide as there is room, however wide the row grows in it.
  const place = element('div', {}, row)
  const handle = widthHandle(store, () => frames.values().next().value?.box)
  const draw = (): void => {
    const { view, looking } = store
    if (looking.tab !== 'html' || (looking.issue === 'next' && !view.issue)) return
    const width = typeof looking.width === 'number' ? looking.width : WIDTH[looking.width]
    const room = Math.max(WIDTHS.least, place.clientWidth - 2 * BETWEEN)
    const each = (room - BETWEEN * (looking.schemes.length - 1)) / looking.schemes.length
    const least = looking.width === 'phone' ? 1 : LEAST_SCALE
    const scale = Math.floor(Math.min(1, room / width, Math.max(least, each / width)) * 100) / 100
    const address = mailAddress('html', view, looking)
    for (const [scheme, frame] of frames) {
      if (looking.schemes.includes(scheme)) continue
      frame.figure.remove()
      frames.delete(scheme)
    }
    const schemes = (Object.keys(SCHEMES) as Scheme[]).filter((scheme) => looking.schemes.includes(scheme))
    for (const [at, scheme] of schemes.entries()) {
      const frame = frames.get(scheme) ?? openFrame((document) => tellAll(document))
      frames.set(scheme, frame)
      if (row.children[at] !== frame.figure) row.insertBefore(frame.figure, row.children[at] ?? null)
      frame.show({ address, scheme, label: SCHEMES[scheme].label, width, scale })
    }
    row.lastElementChild?.querySelector('.screen')?.append(handle)
  }
  store.watch(draw)
  new ResizeObserver(draw).observe(place)
  return place
}

function tellAll(document: Document): void {
  for (const each of told) each(document)
}

/** Calls with the document of each mail that comes to be shown, and with those that are. */
export function whenShown(ready: (document: Document) => void): void {
  told.push(ready)
  for (const { document } of frames.values()) if (document) ready(document)
}

/** The documents that are shown now. */
export function shownDocuments(): Document[] {
  return [...frames.values()].flatMap(({ document }) => document ?? [])
}

/** Outlines a place in every frame and scrolls there. Returns whether it is anywhere. */
export function pointAt(find: (document: Document) => Element | null | undefined): boolean {
  let isFirst = true
  for (const frame of frames.values()) {
    const { document } = frame
    const place = document && find(document)
    if (!document || !place) continue
    for (const before of document.querySelectorAll<HTMLElement>('[data-pointed]')) unpoint(before)
    const visible = visibleIn(place)
    visible.dataset.pointed = ''
    visible.style.setProperty('outline', '3px solid #e0218a', 'important')
    visible.style.setProperty('outline-offset', '2px', 'important')
    if (isFirst) scrollTo(visible)
    isFirst = false
  }
  return !isFirst
}

/** Where something of a mail stands in the window, top and bottom. */
export function placeOf(place: Element): { readonly top: number; readonly bottom: number } | undefined {
  const frame = [...frames.values()].find(({ document }) => document === place.ownerDocument)
  if (!frame) return undefined
  const { top, bottom } = place.getBoundingClientRect()
  const from = frame.box.getBoundingClientRect().top
  return { top: from + top * frame.scale(), bottom: from + bottom * frame.scale() }
}

function unpoint(place: HTMLElement): void {
  delete place.dataset.pointed
  place.style.removeProperty('outline')
  place.style.removeProperty('outline-offset')
}

/** What has no size of its own, such as an element of the head, is shown by what is around it. */
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
