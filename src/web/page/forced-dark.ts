// What do mail programs that force a dark mode turn the colours of a mail into?

/** A colour in sRGB, 0 to 255, and how opaque it is, 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number]

/**
 * Inverts light colours, keeping their hues. With `isWhole` it inverts dark colours, too, as Gmail on an iPhone does;
 * otherwise only light backgrounds and dark text change, as in Gmail on Android and Outlook's apps. Pictures stay.
 * (As observed by Litmus, “The Ultimate Guide to Dark Mode”, and hteumeuleu, “Fixing Gmail’s dark mode issues with CSS
 * blend modes”; the programs publish no rules.)
 */
export function darken(document: Document, isWhole: boolean): void {
  const window = document.defaultView
  if (!window) return
  const found = [...document.querySelectorAll<HTMLElement>('html, body, body *')].map((element) => {
    const { color, backgroundColor, borderTopColor, borderBottomColor } = window.getComputedStyle(element)
    return { element, color, backgroundColor, borderTopColor, borderBottomColor }
  })
  // All colours are read before any is changed; else the browser would recalculate styles for each element.
  for (const { element, color, backgroundColor, borderTopColor, borderBottomColor } of found) {
    const { style } = element
    const background = inverted(backgroundColor, isWhole, 'background')
    const text = inverted(color, isWhole, 'text')
    if (background) style.setProperty('background-color', background, 'important')
    if (text) style.setProperty('color', text, 'important')
    for (const [side, was] of [
      ['border-top-color', borderTopColor],
      ['border-bottom-color', borderBottomColor],
    ] as const) {
      const line = inverted(was, isWhole, 'background')
      if (line) style.setProperty(side, line, 'important')
    }
  }
  const root = document.documentElement.style
  if (/, 0\)$|^transparent$/.test(window.getComputedStyle(document.documentElement).backgroundColor))
    root.setProperty('background-color', '#1f1f1f', 'important')
}

/** The changed colour, or nothing where it stays. */
function inverted(css: string, isWhole: boolean, what: 'background' | 'text'): string | undefined {
  const colour = colourOf(css)
  if (!colour || colour[3] === 0) return undefined
  const light = lightnessOf(colour)
  const isInverted = isWhole || (what === 'background' ? light > 0.5 : light < 0.55)
  if (!isInverted) return undefined
  const [red, green, blue, alpha] = colour
  // White becomes the dark grey that these programs use, not black.
  const wanted = 0.12 + (1 - light) * 0.82
  const [r, g, b] = withLightness([red, green, blue], wanted)
  return `rgba(${r}, ${g}, ${b}, ${alpha})`
}

function colourOf(css: string): Colour | undefined {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(css)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return undefined
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers
  return [red, green, blue, alpha]
}

/** HSL's lightness. */
function lightnessOf([red, green, blue]: Colour): number {
  return (Math.max(red, green, blue) + Math.min(red, green, blue)) / 510
}

/** The colour of the same hue and saturation in HSL, with another lightness. */
function withLightness([red, green, blue]: readonly [number, number, number], lightness: number): number[] {
  const most = Math.max(red, green, blue) / 255
  const least = Math.min(red, green, blue) / 255
  const was = (most + least) / 2
  const spread = most - least
  const room = 1 - Math.abs(2 * was - 1)
  const saturation = room === 0 ? 0 : spread / room
  const reach = saturation * (1 - Math.abs(2 * lightness - 1))
  return [red, green, blue].map((part) => {
    const place = spread === 0 ? 0 : (part / 255 - was) / spread
    return Math.round(Math.min(1, Math.max(0, lightness + place * reach)) * 255)
  })
}
