// How is the mail shown in a frame, and replaced without flickering when it changes?
import { element, fill } from './dom.ts'
import { listenForKeys } from './keys.ts'
import { applyScheme } from './scheme.ts'
import type { Scheme } from './store.ts'

/** How a mail is shown in a frame. */
interface Showing {
  readonly address: string
  readonly scheme: Scheme
  readonly label: string
  /** In pixels of the mail. */
  readonly width: number
  /** Below 1, the mail is shown smaller so that it fits. */
  readonly scale: number
}

/** A frame that shows one version of the mail after another. */
export interface Frame {
  readonly figure: HTMLElement
  /** The mail's document, once it is loaded. */
  readonly document: Document | undefined
  /** The element around the mail, which is drawn at `scale()`. */
  readonly box: HTMLElement
  scale(): number
  show(showing: Showing): void
}

/** After this, the mail is shown even though pictures are still loading. */
const PICTURES_MS = 400

/** Loads each mail hidden, and shows it in place of the previous one when it is ready. */
export function openFrame(ready: (document: Document) => void): Frame {
  const box = element('div', { class: 'screen' })
  const caption = element('figcaption')
  const figure = element('figure', { class: 'frame', 'aria-busy': 'true' }, caption, box)
  let shown: HTMLIFrameElement | undefined
  let loading: HTMLIFrameElement | undefined
  let current: Showing | undefined
  const watcher = new ResizeObserver(() => fit())

  function fit(): void {
    if (!current) return
    const { width, scale } = current
    const height = Math.max(
      120,
      shown?.contentDocument?.documentElement.getBoundingClientRect().height ?? window.innerHeight * 0.7,
    )
    for (const frame of box.querySelectorAll('iframe')) {
      frame.style.width = `${width}px`
      frame.style.transform = scale === 1 ? '' : `scale(${scale})`
    }
    if (shown) shown.style.height = `${Math.ceil(height)}px`
    box.style.width = `${Math.round(width * scale)}px`
    box.style.height = `${Math.ceil(height * scale)}px`
  }

  function load({ address, scheme, label }: Showing): void {
    loading?.remove()
    const frame = element('iframe', {
      sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
      title: `The mail, ${label.toLowerCase()}`,
    })
    frame.style.colorScheme = scheme === 'dark' ? 'dark' : 'light'
    frame.classList.add('waiting')
    const swap = (): void => {
      const inside = frame.contentDocument
      if (frame !== loading || !inside) return
      applyScheme(inside, scheme)
      listenForKeys(inside)
      for (const link of inside.links) if (/^https?:/.test(link.href)) link.target = '_blank'
      shown?.remove()
      shown = frame
      loading = undefined
      frame.classList.remove('waiting')
      figure.removeAttribute('aria-busy')
      watcher.disconnect()
      watcher.observe(inside.documentElement)
      fit()
      ready(inside)
    }
    frame.addEventListener('load', swap)
    const showEarly = (): void => {
      if (frame !== loading) return
      if (frame.contentDocument?.readyState === 'interactive') swap()
      else setTimeout(showEarly, PICTURES_MS)
    }
    setTimeout(showEarly, PICTURES_MS)
    frame.src = address
    loading = frame
    box.append(frame)
  }

  return {
    figure,
    box,
    get document() {
      return shown?.contentDocument ?? undefined
    },
    scale: () => current?.scale ?? 1,
    show(showing) {
      const isOther = current?.address !== showing.address || current.scheme !== showing.scheme
      current = showing
      const percent = showing.scale === 1 ? '' : ` at ${Math.round(showing.scale * 100)} %`
      fill(caption, element('b', {}, showing.label), ` ${showing.width} px${percent}`)
      if (isOther) load(showing)
      fit()
    },
  }
}
