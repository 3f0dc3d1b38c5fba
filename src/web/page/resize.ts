// How is the width of the mail changed by dragging?
import { WIDTHS } from './address.ts'
import { element } from './dom.ts'
import type { Store } from './store.ts'

const STEP_PX = 10

/** The handle at the right edge of the last frame, moved by the pointer or the arrow keys. */
export function widthHandle(store: Store, first: () => HTMLElement | undefined): HTMLElement {
  const handle = element('div', {
    class: 'handle',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-label': 'Width of the mail',
    'aria-valuemin': WIDTHS.least,
    'aria-valuemax': WIDTHS.most,
  })
  const widthNow = (): number => Math.round(first()?.querySelector('iframe')?.clientWidth ?? 375)
  const set = (width: number): void =>
    store.setDisplay({ width: Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, width))) })
  store.watch(() => handle.setAttribute('aria-valuenow', String(widthNow())))
  handle.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -STEP_PX, ArrowRight: STEP_PX }[event.key]
    if (by === undefined) return
    event.preventDefault()
    set(widthNow() + by)
  })
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    handle.setPointerCapture(event.pointerId)
    const from = event.clientX
    const width = widthNow()
    const scale = (first()?.clientWidth ?? width) / width
    const move = (moved: PointerEvent): void => set(width + (moved.clientX - from) / scale)
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), { once: true })
  })
  return handle
}
