// Which picture does an element show?

import { attribute, childrenOf, type Element, isElement } from './dom.ts'
import { plainText } from './inline-text.ts'

/** Icons, avatars and tracking pixels don't illustrate an article. */
const LEAST_PIXELS = 64
/** Pages that load pictures lazily have a blank one in `src` and the real one here. */
const LATE = ['data-src', 'data-original', 'data-lazy-src', 'data-orig-file', 'data-hi-res-src', 'data-actualsrc']

/** The picture of an `img` or `picture` element, with its address as written; undefined for icons and placeholders. */
export function pictureOf(element: Element): { readonly src: string; readonly alt: string } | undefined {
  const img =
    element.tagName === 'img'
      ? element
      : childrenOf(element)
          .filter(isElement)
          .find((x) => x.tagName === 'img')
  if (img === undefined || isTiny(img)) return undefined
  const fromSet = (attribute(img, 'srcset') || attribute(img, 'data-srcset')).trim().split(/[\s,]+/)[0] ?? ''
  const addresses = [...LATE.map((name) => attribute(img, name)), attribute(img, 'src'), fromSet]
  const src = addresses.map((address) => address.trim()).find(isAddress)
  return src === undefined ? undefined : { src, alt: plainText(attribute(img, 'alt')) }
}

function isTiny(img: Element): boolean {
  return ['width', 'height'].some((name) => Number.parseInt(attribute(img, name), 10) < LEAST_PIXELS)
}

function isAddress(src: string): boolean {
  return src !== '' && src.length <= 2000 && !/^(?:data|blob|about|javascript):/i.test(src)
}
