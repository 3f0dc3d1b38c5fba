// Which colours does the mail have, so that all of it can be read on its paper?
import { BLACK, type Colour, colourText, contrast, over, readColour, WHITE } from '../model/colour.ts'

/** A colour on light and on dark backgrounds. */
interface Shades {
  readonly light: string
  readonly dark: string
}

/** One colour, or one for each background. */
export type ColourSetting = string | { readonly light?: string | undefined; readonly dark?: string | undefined }

/** The colours of a mail. Lines are not text: they may be faint. */
export interface Colours {
  readonly paper: Shades
  readonly ink: Shades
  readonly muted: Shades
  readonly accent: Shades
  readonly line: Shades
  readonly underline: Shades
}

const DEFAULTS = {
  paper: { light: '#ffffff', dark: '#17181a' },
  ink: { light: '#1d1d1b', dark: '#ecebe7' },
  muted: { light: '#5d5d58', dark: '#aeaea8' },
  line: { light: '#dcdcd6', dark: '#3b3c40' },
  underline: { light: '#b5b5ad', dark: '#6f7074' },
} as const

/** WCAG 2.2 asks for 4.5:1, and 7:1 where it is strict; programs shift colours a little. */
const CONTRAST = 5.2
const CONTRAST_OF_INK = 7.5
/** Our own paper may be a little off white and black in a program that turns the mail dark by itself. */
const BEHIND_ACCENT: Shades = { light: '#ffffff', dark: '#202022' }

/**
 * The colours as they were set, each mixed with black or white until it can be read on the paper. Paper and ink that are
 * one colour are those of the light mail; an accent that is one colour is used on both.
 */
export function coloursOf(set: {
  readonly accent: ColourSetting
  readonly paper?: ColourSetting | undefined
  readonly ink?: ColourSetting | undefined
}): Colours {
  const inScheme = (scheme: keyof Shades): Record<keyof Colours, string> => {
    const own = (given: ColourSetting | undefined) =>
      typeof given === 'string' ? (scheme === 'light' ? given : undefined) : given?.[scheme]
    const paper = colour(own(set.paper) ?? DEFAULTS.paper[scheme])
    const isOurs = own(set.paper) === undefined
    const accent = typeof set.accent === 'string' ? set.accent : (set.accent[scheme] ?? ACCENT)
    const shown = {
      paper: colourText(paper),
      accent: colourText(readable(colour(accent), isOurs ? colour(BEHIND_ACCENT[scheme]) : paper, CONTRAST)),
    }
    if (isOurs && own(set.ink) === undefined) {
      const { ink, muted, line, underline } = DEFAULTS
      return { ...shown, ink: ink[scheme], muted: muted[scheme], line: line[scheme], underline: underline[scheme] }
    }
    const ink = readable(colour(own(set.ink) ?? DEFAULTS.ink[scheme]), paper, CONTRAST_OF_INK)
    const mixed = (alpha: number) => over({ ...ink, alpha }, paper)
    return {
      ...shown,
      ink: colourText(ink),
      muted: colourText(readable(mixed(0.7), paper, CONTRAST)),
      line: colourText(mixed(0.15)),
      underline: colourText(mixed(0.35)),
    }
  }
  const [light, dark] = [inScheme('light'), inScheme('dark')]
  const shades = (name: keyof Colours): Shades => ({ light: light[name], dark: dark[name] })
  return {
    paper: shades('paper'),
    ink: shades('ink'),
    muted: shades('muted'),
    accent: shades('accent'),
    line: shades('line'),
    underline: shades('underline'),
  }
}

/** Our own accent, for a scheme for which none is set. */
const ACCENT = '#9b1c31'

function colour(text: string): Colour {
  const read = readColour(text)
  if (!read) throw new Error(`"${text}" is not a colour of the form #rrggbb.`)
  return read
}

/** Mixed with whichever of black and white stands out more from the background. */
function readable(given: Colour, background: Colour, needed: number): Colour {
  const towards = contrast(BLACK, background) > contrast(WHITE, background) ? BLACK : WHITE
  for (let step = 0; step <= 20; step++) {
    const [r, g, b] = over({ ...towards, alpha: step / 20 }, given).rgb
    // Rounded as it is written, so that the written colour has the contrast.
    const mixed: Colour = { rgb: [Math.round(r), Math.round(g), Math.round(b)], alpha: 1 }
    if (contrast(mixed, background) >= needed) return mixed
  }
  return towards
}
