// Where does a text begin that the page's buttons were glued to?
import { anyOf, phrasesOfAll } from './lookup.ts'

let glued: RegExp | undefined
/** The buttons that have the same first letters. */
let byStart: ReadonlyMap<string, readonly string[]> | undefined
const START = 2
/** No button is longer; a text may be. */
const LONGEST = 80

const labels = () => phrasesOfAll(({ buttons }) => buttons?.labels)
const phrases = () => phrasesOfAll(({ buttons }) => buttons?.phrases)

/** The text without the buttons that a scraper glued before it: `ShareTweetEmailThe court …`. */
export function withoutButtons(text: string): string {
  byStart ??= Map.groupBy([...labels(), ...phrases()], (button) => button.slice(0, START))
  const some = byStart.get(text.slice(0, START).toLowerCase())
  if (some === undefined) return text
  const said = text.slice(0, LONGEST).toLowerCase().replaceAll('’', "'")
  // Few texts begin with a button, and the pattern of them all takes long to compile.
  if (!some.some((button) => said.startsWith(button))) return text
  glued ??= gluedButtons()
  return text.replace(glued, '')
}

/** Three buttons in a row, or a phrase; fewer may be a name (`PrintNightmare`). A capital follows without a space. */
function gluedButtons(): RegExp {
  const button = `(?:${anyOf(labels())})`
  const phrase = `(?:${anyOf(phrases())})`
  return new RegExp(
    String.raw`^(?:(?:${button}\s?){0,20}${phrase}|(?:${button}\s?){3,20})(?<!\s)(?=(?-i:\p{Lu}))`,
    'iu',
  )
}
