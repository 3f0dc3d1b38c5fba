// Which colour does a CSS value name, and how well can it be read on another?

/** Red, green and blue from 0 to 255; opacity from 0 to 1. */
export interface Colour {
  readonly rgb: readonly [number, number, number]
  readonly alpha: number
}

/** `#ffffff`. */
export const WHITE: Colour = { rgb: [255, 255, 255], alpha: 1 }
/** `#000000`. */
export const BLACK: Colour = { rgb: [0, 0, 0], alpha: 1 }

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  orange: '#ffa500',
  transparent: '#00000000',
}

/** The colour that a value names, in the forms and names that mail programs support; undefined for all others. */
export function readColour(value: string): Colour | undefined {
  const text = NAMES[value.trim().toLowerCase()] ?? value.trim().toLowerCase()
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text)?.[1]
  if (hex) {
    const digits = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex
    const [r = 0, g = 0, b = 0, a = 255] = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
    return { rgb: [r, g, b], alpha: a / 255 }
  }
  const numbers = /^rgba?\(([^()]*)\)$/.exec(text)?.[1]?.match(/[\d.]+%?/g)
  if (!numbers || numbers.length < 3) return undefined
  const [r = 0, g = 0, b = 0] = numbers.map((each) => Number.parseFloat(each) * (each.endsWith('%') ? 2.55 : 1))
  const opacity = numbers[3]
  const alpha = opacity === undefined ? 1 : Number.parseFloat(opacity) / (opacity.endsWith('%') ? 100 : 1)
  return { rgb: [r, g, b], alpha }
}

/** The colour that shows where one is painted over another, which is taken as opaque. */
export function over({ rgb: [r, g, b], alpha }: Colour, { rgb: [br, bg, bb] }: Colour): Colour {
  const mix = (front: number, back: number) => back + (front - back) * alpha
  return { rgb: [mix(r, br), mix(g, bg), mix(b, bb)], alpha: 1 }
}

/** From 1, the same, to 21, black on white (WCAG 2.2, contrast ratio). */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** `#rrggbb`. */
export function colourText({ rgb }: Colour): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

function luminance({ rgb }: Colour): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
