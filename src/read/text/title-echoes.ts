// Where else does a page say what a line says?
import type { Line } from './lines.ts'
import type { TitlePage } from './title-page.ts'

/** What of a line's text the page says again. */
interface Echo {
  /** How many lines above and below say the same, and how many say more with it. */
  readonly 'same above': number
  readonly 'same below': number
  readonly 'within above': number
  readonly 'within below': number
  /** How much of the page's name, which is often its first line ("Title - Site"), a line is; -1 for that line. */
  readonly named: number
  /** The share of its words that the first line has, and of the first line's that it has. */
  readonly likeFirst: number
  readonly ofFirst: number
}

/** What the page says again of each line. */
export type Echoes = (at: number) => Echo

const NAME_LINES = 3
const TEXT_MIN = 4
const WITHIN_MIN = 9

/** Reads what a page says more than once; how long a line is bounds what it costs. */
export function echoesIn({ lines, topic }: TitlePage): Echoes {
  const keys = lines.map(keyOf)
  const places = Map.groupBy(keys.keys(), (at) => keys[at] ?? '')
  const long = [...keys.keys()].filter((at) => (keys[at]?.length ?? 0) > WITHIN_MIN)
  const first = topic.words(0)

  return (at) => {
    const key = keys[at] ?? ''
    const same = key.length >= TEXT_MIN ? (places.get(key) ?? []) : []
    const within = key.length >= WITHIN_MIN ? long.filter((i) => isWithin(key, keys[i])) : []
    const own = topic.words(at)
    const both = own.filter((word) => first.includes(word)).length
    return {
      'same above': same.filter((i) => i < at).length,
      'same below': same.filter((i) => i > at).length,
      'within above': within.filter((i) => i < at).length,
      'within below': within.filter((i) => i > at).length,
      named: at === 0 ? -1 : Math.max(0, ...keys.slice(0, Math.min(at, NAME_LINES)).map((name) => share(name, key))),
      likeFirst: at > 0 && own.length ? both / own.length : -1,
      ofFirst: at > 0 && first.length ? both / first.length : -1,
    }
  }
}

function isWithin(key: string, other: string | undefined): boolean {
  return other !== undefined && other.length > key.length && other.includes(key)
}

/** How much of a page's name a line is that is in it. */
function share(name: string, key: string): number {
  return key.length >= WITHIN_MIN && name.includes(key) ? key.length / name.length : 0
}

/** What a line says, in lower case and without marks; '' of a long one. */
function keyOf({ text }: Line): string {
  if (text.length > KEY_LENGTH) return ''
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const KEY_LENGTH = 300
