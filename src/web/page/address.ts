// How does the way in which the mail is looked at stand in the page's address?
import type { Looking, Scheme } from './store.ts'

/** What is not in the address is looked at like this. */
const PLAIN: Looking = {
  issue: 'next',
  tab: 'html',
  width: 'phone',
  schemes: ['light', 'dark'],
  pictures: 'on',
  look: '',
  language: '',
  reader: '',
}

const TABS: readonly Looking['tab'][] = ['html', 'text', 'source', 'message', 'inbox']
const SCHEMES: readonly Scheme[] = ['light', 'dark', 'forced', 'inverted']

/** Narrower than a watch, or wider than a wall, no mail is read. */
export const WIDTHS = { least: 240, most: 1600 }

/** Reads what stands behind `#`; whatever is not understood is as if it were not there. */
export function lookingAt(hash: string): Looking {
  const asked = new URLSearchParams(hash.replace(/^#/, ''))
  const schemes = (asked.get('schemes') ?? '').split('.').filter((each): each is Scheme => isOneOf(SCHEMES, each))
  const tab = asked.get('tab')
  return {
    issue: asked.get('issue') ?? PLAIN.issue,
    tab: isOneOf(TABS, tab) ? tab : PLAIN.tab,
    width: widthOf(asked.get('width')) ?? PLAIN.width,
    schemes: schemes.length > 0 ? schemes : PLAIN.schemes,
    pictures: asked.get('pictures') === 'off' ? 'off' : 'on',
    look: asked.get('look') ?? '',
    language: asked.get('language') ?? '',
    reader: asked.get('reader') ?? '',
  }
}

/** What stands behind `#`: only what is not as it would be anyway. */
export function addressOf(looking: Looking): string {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(looking)) {
    const text = Array.isArray(value) ? value.join('.') : String(value)
    const plain = PLAIN[name as keyof Looking]
    if (text !== (Array.isArray(plain) ? plain.join('.') : String(plain))) said.set(name, text)
  }
  return `#${said}`
}

function widthOf(asked: string | null): Looking['width'] | undefined {
  if (asked === 'phone' || asked === 'tablet' || asked === 'desktop') return asked
  const width = Number(asked ?? Number.NaN)
  return width >= WIDTHS.least && width <= WIDTHS.most ? Math.round(width) : undefined
}

function isOneOf<Value extends string>(values: readonly Value[], value: string | null): value is Value {
  return (values as readonly (string | null)[]).includes(value)
}
