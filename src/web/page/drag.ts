// How is a row of a list dragged to another position?

/** What a drag needs to know, and the callbacks that follow it. */
export interface Dragging<Place> {
  /** Scrolls when the pointer comes near its edges. */
  readonly scroller: HTMLElement
  /** The positions where it may be dropped, with their height in the window. Called on each move. */
  places(): readonly { readonly place: Place; readonly y: number }[]
  /** Called with the position nearest to the pointer; with nothing at the end. */
  over(place: Place | undefined): void
  drop(place: Place): void
  /** Called at the end, dropped or not. */
  end(): void
}

/** Scrolls when the pointer is nearer to an edge than this. */
const EDGE_PX = 48
const SPEED_PX = 12
/** A click moves the pointer less than this. */
const CLICK_PX = 4
/** Letting go further than this from every position drops nothing. */
const REACH_PX = 60

/** Starts a drag from a pointerdown on the handle; Escape cancels it. */
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
    target = nearest && Math.abs(nearest.y - y) <= REACH_PX ? nearest.place : undefined
    over(target)
  }
  const scroll = (): void => {
    const { top, bottom } = scroller.getBoundingClientRect()
    const by = y < top + EDGE_PX ? -SPEED_PX : y > bottom - EDGE_PX ? SPEED_PX : 0
    if (by !== 0) {
      scroller.scrollBy({ top: by })
      aim()
    }
    frame = requestAnimationFrame(scroll)
  }
  const move = (event: PointerEvent): void => {
    y = event.clientY
    if (!isMoving && Math.abs(y - down.clientY) < CLICK_PX) return
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
