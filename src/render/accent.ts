// Which shades of the accent can be read on light and on dark paper?

/** The accent for links and rules: readable as text on light and on dark paper, whatever colour was asked for. */
export interface Accent {
  readonly light: string
  readonly dark: string
}

type Rgb = readonly [number, number, number]

const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]

/** WCAG 2.2 asks 4.5:1 of text on its own paper; a look's paper is a little off pure white and pure black. */
const CONTRAST = 5.2
const DARK_PAPER: Rgb = [0x20, 0x20, 0x22]

/** Both shades of a colour `#rrggbb` or `#rgb`: the colour itself where it can be read, else mixed with black or white until it can. */
export function accentOf(color: string): Accent {
  const rgb = parse(color)
  return { light: hex(towards(rgb, BLACK, WHITE)), dark: hex(towards(rgb, WHITE, DARK_PAPER)) }
}

function towards(from: Rgb, to: Rgb, paper: Rgb): Rgb {
  for (let step = 0; step <= 20; step++) {
    const mixed = mix(from, to, step / 20)
    if (contrast(mixed, paper) >= CONTRAST) return mixed
  }
  return to
}

function mix([r, g, b]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb {
  const part = (a: number, z: number) => Math.round(a + (z - a) * share)
  return [part(r, r2), part(g, g2), part(b, b2)]
}

/** Contrast by WCAG 2.2: from 1 (the same) to 21 (black on white). */
function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

function linear(channel: number): number {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function parse(color: string): Rgb {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color)
  const digits = short
    ? short.slice(1).map((digit) => digit + digit)
    : (/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1) ?? [])
  const [r, g, b] = digits.map((pair) => Number.parseInt(pair, 16))
  if (r === undefined || g === undefined || b === undefined)
    throw new Error(`"${color}" is no colour of the form #rrggbb.`)
  return [r, g, b]
}

function hex(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
