// How is a row dragged to another place?

/** What a drag needs to know, and whom it tells. */
export interface Dragging<Place> {
  /** What scrolls when the pointer comes near its edges. */
  readonly scroller: HTMLElement
  /** The places where it may land, with the height in the window where each is. Asked at each move. */
  places(): readonly { readonly place: Place; readonly y: number }[]
  /** Called with the place under the pointer; with nothing when it is over. */
  over(place: Place | undefined): void
  drop(place: Place): void
  /** Called when it is over, dropped or not. */
  end(): void
}

/** Nearer to an edge than this it scrolls. */
const EDGE = 48
const SPEED = 12
/** A hand that only presses trembles less than this. */
const SLOP = 4
/** Further away from every place, nothing would be meant by letting go. */
const REACH = 60

/** Begins a drag with the pointer that went down on the handle; Escape ends it without a move. */
export function drag<Place>(
  { scroller, places, over, drop, end: ended }: Dragging<Place>,
  handle: HTMLElement,
  down: PointerEvent,
): void {
  if (down.button !== 0) return
  down.preventDefault()
  handle.setPointerCapture(down.pointerId)
  let y = down.clientY
  let isMoving = false
  let target: Place | undefined
  let frame = 0
  const aim = (): void => {
    const nearest = places().toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0]
    target = nearest && Math.abs(nearest.y - y) <= REACH ? nearest.place : undefined
    over(target)
  }
  const scroll = (): void => {
    const { top, bottom } = scroller.getBoundingClientRect()
    const by = y < top + EDGE ? -SPEED : y > bottom - EDGE ? SPEED : 0
    if (by !== 0) {
      scroller.scrollBy({ top: by })
      aim()
    }
    frame = requestAnimationFrame(scroll)
  }
  const move = (event: PointerEvent): void => {
    y = event.clientY
    if (!isMoving && Math.abs(y - down.clientY) < SLOP) return
    if (!isMoving) {
      isMoving = true
      handle.toggleAttribute('data-dragging', true)
      frame = requestAnimationFrame(scroll)
    }
    aim()
  }
  const end = (isDropped: boolean): void => {
    cancelAnimationFrame(frame)
    handle.toggleAttribute('data-dragging', false)
    listening.abort()
    over(undefined)
    if (isDropped && isMoving && target !== undefined) drop(target)
    ended()
  }
  const listening = new AbortController()
  const { signal } = listening
  handle.addEventListener('pointermove', move, { signal })
  handle.addEventListener('pointerup', () => end(true), { signal })
  handle.addEventListener('pointercancel', () => end(false), { signal })
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      end(false)
    },
    { signal, capture: true },
  )
}
