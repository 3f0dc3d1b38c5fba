// Which shades of the accent colour can be read on a light and on a dark background?
import { BLACK, type Colour, colourText, contrast, over, readColour, WHITE } from '../model/colour.ts'

/** The accent for links and rules: readable as text on light and on dark backgrounds, whatever colour was set. */
export interface Accent {
  readonly light: string
  readonly dark: string
}

/** WCAG 2.2 asks for 4.5:1; the background of a look may be a little off pure white and pure black. */
const CONTRAST = 5.2
const DARK: Colour = { rgb: [0x20, 0x20, 0x22], alpha: 1 }

/** Both shades of a colour: the colour itself where it can be read, else mixed with black or white until it can. */
export function accentOf(accent: string): Accent {
  const colour = readColour(accent)
  if (!colour) throw new Error(`"${accent}" is not a colour of the form #rrggbb.`)
  return { light: colourText(readable(colour, BLACK, WHITE)), dark: colourText(readable(colour, WHITE, DARK)) }
}

function readable(colour: Colour, towards: Colour, background: Colour): Colour {
  for (let step = 0; step <= 20; step++) {
    const [r, g, b] = over({ ...towards, alpha: step / 20 }, colour).rgb
    // Rounded as it is written, so that the written colour has the contrast.
    const mixed: Colour = { rgb: [Math.round(r), Math.round(g), Math.round(b)], alpha: 1 }
    if (contrast(mixed, background) >= CONTRAST) return mixed
  }
  return towards
}
