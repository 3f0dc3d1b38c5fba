// How are the display settings (tab, width, colours, …) kept in the page's address?
import type { Display, Scheme } from './store.ts'

/** What the address keeps: an address that somebody gives us must not load anything from elsewhere. */
type Kept = Omit<Display, 'remote'>

/** The settings that the address need not mention. */
const DEFAULTS: Kept = {
  issue: 'next',
  tab: 'html',
  width: 'phone',
  schemes: ['light', 'dark'],
  pictures: 'on',
  look: '',
  language: '',
  reader: '',
}

const TABS: readonly Display['tab'][] = ['html', 'text', 'source', 'message', 'inbox', 'links']
const SCHEMES: readonly Scheme[] = ['light', 'dark', 'forced', 'inverted']

/** The narrowest and the widest mail that can be shown, in pixels. */
export const WIDTHS = { least: 240, most: 1600 }

/** Reads the part after `#`; unknown values count as absent. */
export function displayFrom(hash: string): Kept {
  const query = new URLSearchParams(hash.replace(/^#/, ''))
  const schemes = (query.get('schemes') ?? '').split('.').filter((each): each is Scheme => isOneOf(SCHEMES, each))
  const tab = query.get('tab')
  return {
    issue: query.get('issue') ?? DEFAULTS.issue,
    tab: isOneOf(TABS, tab) ? tab : DEFAULTS.tab,
    width: widthOf(query.get('width')) ?? DEFAULTS.width,
    schemes: schemes.length > 0 ? schemes : DEFAULTS.schemes,
    pictures: query.get('pictures') === 'off' ? 'off' : 'on',
    look: query.get('look') ?? '',
    language: query.get('language') ?? '',
    reader: query.get('reader') ?? '',
  }
}

/** The part after `#`: only the settings that differ from the defaults. */
export function addressOf({ remote: _, ...display }: Display): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(display)) {
    const text = Array.isArray(value) ? value.join('.') : String(value)
    const usual = DEFAULTS[name as keyof Kept]
    if (text !== (Array.isArray(usual) ? usual.join('.') : String(usual))) query.set(name, text)
  }
  return `#${query}`
}

function widthOf(text: string | null): Display['width'] | undefined {
  if (text === 'phone' || text === 'tablet' || text === 'desktop') return text
  const width = Number(text ?? Number.NaN)
  return width >= WIDTHS.least && width <= WIDTHS.most ? Math.round(width) : undefined
}

function isOneOf<Value extends string>(values: readonly Value[], value: string | null): value is Value {
  return (values as readonly (string | null)[]).includes(value)
}
